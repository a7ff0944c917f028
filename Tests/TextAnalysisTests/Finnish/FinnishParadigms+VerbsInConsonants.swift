extension FinnishParadigms {
  /// Verbs with a consonant before the ending of the infinitive.
  static let verbsInConsonants = """
    stem tehdä teemme teette tein teimme tekivät tekisi
    stem teen teet
    known-miss tehdä teen
    stem tehdä tehtiin tehty tehtäisiin tekemään tekemässä tekemällä
    stem nähdä näen näkee näemme näkevät näki näkivät nähnyt nähdään nähtiin nähty
    stem olla olen olet olemme olette olimme olivat olleet
    known-miss olla olin
    stem olla ollaan oltiin lienee olisivat olkoon
    stem tulla tulee tulemme tullut tullaan tultiin tulisi
    known-miss tulla tulevat
    stem mennä menen menee menemme menevät meni menivät mennyt mennään mentiin
    stem panna panen panee panevat pani pannut pannaan pantiin pantu
    stem purra puren puree purevat puri purrut purraan
    stem surra suren suree surevat suri surrut
    stem pestä pesen pesee pesevät pesi pessyt pestään pestiin pesty
    stem päästä pääsen pääsee pääsevät pääsi päässyt päästään päästiin
    stem juosta juoksen juoksee juoksevat juoksi juoksivat juossut juostaan juostiin
    stem piestä piessyt
    known-miss piestä pieksen
    known-miss piestä pieksee
    known-miss piestä pieksi
    stem syödä syön syöt syö syömme söi söivät syönyt syödään syötiin
    known-miss syödä syövät
    stem juoda juon juo juomme juovat joi joivat juonut juodaan juotiin
    stem viedä vien vie viemme vievät vei veivät vienyt viedään vietiin viety
    stem tuoda tuot tuomme tuovat toi toivat tuonut tuodaan tuotiin tuotu
    known-miss tuoda tuon
    stem käydä käyn käy käymme käyvät kävi kävivät käynyt käydään käytiin
    stem uida uin uit uimme uivat uinut uidaan uitiin uimaan
    stem myydä myyn myy myymme myyvät myi myivät myynyt myydään myytiin myyty
    known-miss myydä möi
    stem jäädä jäämme jäävät jäi jäivät jäänyt jäädään jäätiin
    known-miss jäädä jään
    stem saada saat saamme saatte saimme saivat saisi saatiin saatu
    stem voida voimme voivat voisi voisivat voinut voidaan voitiin
    stem voin voit
    known-miss voida voin
    stem kuulla kuulen kuulee kuulevat kuuli kuullut kuullaan kuultiin kuultu
    stem ajatella ajattelen ajattelee ajattelevat ajatteli ajatellut ajatellaan ajateltiin
    stem työskennellä työskentelen työskentelee työskentelevät työskenteli työskennellyt
    stem kuunnella kuuntelen kuuntelee kuuntelevat kuunteli kuunnellut kuunnellaan
    stem neuvotella neuvottelen neuvottelee neuvottelevat neuvotteli neuvotellut neuvotellaan
    stem opiskella opiskelen opiskelee opiskelevat opiskeli opiskellut opiskellaan
    stem palvella palvelen palvelee palvelevat palveli palvellut palvellaan
    stem kävellä kävelen kävelee kävelevät käveli kävellyt kävellään
    stem esitellä esittelen esittelee esittelevät esitteli esitellyt esitellään esiteltiin
    stem käsitellä käsittelen käsittelee käsittelevät käsitteli käsitellyt käsitellään käsiteltiin
    stem suositella suosittelen suosittelee suosittelevat suositteli suositellut suositellaan
    stem luvata lupaat lupaavat lupasi luvannut luvataan luvattiin luvattu
    known-miss luvata lupaan
    stem hypätä hyppään hyppäävät hyppäsi hypännyt hypätään
    stem tavata tapaavat tapasi tavannut tavataan tavattiin
    known-miss tavata tapaan
    stem pelätä pelkään pelkäävät pelkäsi pelännyt pelätään
    stem makaan makaa makaavat makasi maannut
    stem hakata hakkaan hakkaavat hakkasi hakannut hakataan
    stem pakata pakkaan pakkaavat pakkasi pakannut pakataan
    stem kerätä kerään keräävät keräsi kerännyt kerätään kerättiin kerätty
    stem herätä herään herää heräävät heräsi herännyt herätään
    stem määrätä määräävät määräsi määrännyt määrätään määrättiin määrätty
    known-miss määrätä määrään
    stem vastata vastasi vastasivat vastattiin vastaamaan vastannee
    known-miss vastata vastaavat
    stem haluta haluavat halusivat haluaisi haluttiin haluamme
    stem huomata huomaan huomaavat huomasi huomannut huomataan huomattiin
    stem korjata korjaan korjaavat korjasi korjannut korjataan korjattiin korjattu
    stem valita valitsen valitsevat valitsi valittiin valittu valitsemaan
    stem tarvita tarvitsen tarvitsevat tarvitsi tarvittiin tarvitsisi
    stem hallita hallitsen hallitsee hallitsevat hallitsi hallinnut hallitaan
    stem häiritä häiritsen häiritsee häiritsevät häiritsi häirinnyt häiritään
    stem vanheta vanhenen vanhenee vanhenevat vanheni vanhennut
    stem lämmetä lämpenen lämpenee lämpenevät lämpeni lämmennyt
    stem paeta pakenen pakenee pakenevat pakeni paennut
    stem vähetä vähenevät
    known-miss vähetä vähenen
    known-miss vähetä vähenee
    known-miss vähetä väheni
    known-miss vähetä vähennyt
    stem nimetä nimennyt
    stem nimeän nimetään nimettiin nimetty
    known-miss nimetä nimeän
    known-miss nimetä nimeävät
    known-miss nimetä nimesi
    stem avata avaan avaavat avasi avannut avataan avattiin avattu
    stem seurata seurasi seurannut seurataan seurattiin
    known-miss seurata seuraan
    known-miss seurata seuraavat
    stem valmistella valmistelen valmistelee valmistelevat valmisteli valmistellut valmistellaan
    stem pelata pelaan pelaavat pelasi pelannut pelataan pelattiin
    """
}
