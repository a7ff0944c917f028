extension FinnishParadigms {
  /// Forms of one word.
  static let inflection = """
    stem lapsi lapsen lasta lapset lapsia lasten lapsille lapsessa lapsilla lapsensa
    stem kunta kunnan kuntaa kuntien kunnissa kuntaan kunnat kunnalle kuntia kuntiin kunnassakin
    stem kaupunki kaupungin kaupungissa kaupunkien kaupunkeihin kaupunkia kaupunkiin kaupungit
    stem kaupunki kaupunkeja kaupunkimme
    stem päätös päätöksen päätöstä päätöksiä päätökset päätösten päätöksessä päätöksiin
    stem valtuusto valtuuston valtuustossa valtuustoa valtuustoon valtuustot valtuustojen
    stem valtuusto valtuustolle
    stem asukas asukkaan asukasta asukkaiden asukkaat asukkaita asukkaille asukkaalla
    stem lapsiystävällinen lapsiystävällisen lapsiystävällistä lapsiystävällisiä lapsiystävällisten
    stem lapsiystävällinen lapsiystävällisessä lapsiystävälliset
    stem yhteistyö yhteistyön yhteistyötä yhteistyössä yhteistöissä yhteistyöhön
    stem tie tien tiet tiellä tietä
    known-miss tie teitä
    stem työ työn töitä töiden työtä työssä
    stem terveys terveyden terveyttä terveyteen terveydelle
    stem hyvinvointi hyvinvoinnin hyvinvointia hyvinvointiin hyvinvoinnista
    stem rakennus rakennuksen rakennusta rakennukset rakennuksia rakennusten rakennuksessa
    stem osallisuus osallisuuden osallisuutta osallisuuteen osallisuudesta
    stem liikenne liikenteen liikennettä liikenteessä liikenteelle
    stem laite laitteen laitetta laitteet laitteita laitteiden laitteessa
    stem vene veneen venettä veneet veneitä veneiden
    stem hanke hankkeen hanketta hankkeet hankkeita hankkeiden hankkeessa
    stem tarve tarpeen tarvetta tarpeet tarpeita tarpeiden
    stem ranta rannan rantaa rannat rantoja rannalla
    stem joki joen jokea joet jokia joella
    stem lehti lehden lehteä lehdet lehtiä lehdessä
    stem mies miehen miestä miehet miehiä miesten
    stem vuosi vuoden vuotta vuodet vuosien vuosia vuodessa
    known-miss vuosi vuonna
    stem käsi käden kättä kädet käsiä kädessä
    stem vesi veden vettä vedet vesiä vedessä
    stem uusi uuden uutta uudet uusia uudessa
    stem kansi kannen kantta kannet kansia
    stem laki lain lakia lait lakien laissa
    stem tuki tuen tuet tukien
    known-miss tuki tukea
    stem luku luvun lukua luvut lukuja
    stem koulu koulun koulua koulut koulujen kouluissa kouluun koulussa
    stem opetus opetuksen opetusta opetuksessa opetukset
    stem opettaja opettajan opettajaa opettajat opettajien opettajia opettajalle
    stem talo talon taloa talot talojen taloissa taloja taloon
    stem katu kadun katua kadut katujen kaduilla kadulle
    stem tieto tiedon tietoa tiedot tietojen tiedoissa tietoja
    stem kauppa kaupan kauppaa kaupat kaupassa kauppaan
    stem pankki pankin pankkia pankit pankkien pankissa
    stem katto katon kattoa katot kattojen katolla
    stem kampanja kampanjan kampanjaa kampanjat
    stem strategia strategian strategiat strategioita strategioiden strategiassa
    stem kommunikaatio kommunikaation kommunikaatiota kommunikaatiossa
    stem poliittinen poliittisen poliittista poliittiset poliittisia poliittisten
    stem puhelin puhelimen puhelimet puhelimia puhelinta
    stem avain avaimen avainta avaimet avaimia
    stem työtön työttömän työttömät työttömien työtöntä työttömiä
    stem kallis kalliin kalliit kalliita kallista
    stem kaunis kauniin kaunista kauniit kauniita
    stem suuri suuren suurta suuret suuria suurten suurempi suuremman
    stem nuori nuoren nuorta nuoret nuoria nuorten nuorille
    stem pieni pienen pientä pienet pieniä pienten
    stem kieli kielen kieltä kielet kieliä kielten kielellä
    stem ihminen ihmisen ihmistä ihmiset ihmisiä ihmisten
    stem toimenpide toimenpiteen toimenpidettä toimenpiteet toimenpiteitä
    stem tavoite tavoitteen tavoitetta tavoitteet tavoitteita tavoitteiden
    stem palvelu palvelun palvelua palvelut palvelujen palveluita palveluissa palveluiden
    stem alue alueen alueet alueita alueiden alueella
    stem suunnitelma suunnitelman suunnitelmaa suunnitelmat suunnitelmassa suunnitelmia
    stem kokous kokouksen kokousta kokoukset kokouksessa kokouksia
    stem esitys esityksen esitystä esitykset esityksiä
    stem sopimus sopimuksen sopimusta sopimukset sopimuksia sopimusten
    stem tutkimus tutkimuksen tutkimusta tutkimukset tutkimuksia
    stem asetus asetuksen asetusta asetukset asetuksia
    stem mahdollisuus mahdollisuuden mahdollisuutta mahdollisuudet mahdollisuuksia mahdollisuuksien
    stem turvallisuus turvallisuuden turvallisuutta
    stem nuoriso nuorison nuorisoa nuorisolle
    stem kulttuuri kulttuurin kulttuuria kulttuurit kulttuurissa
    stem liikunta liikunnan liikuntaa liikunnassa
    stem toiminta toiminnan toimintaa toiminnassa toimintaan
    stem hallinto hallinnon hallintoa hallinnossa
    stem hallitus hallituksen hallitusta hallitukset hallituksessa
    stem lautakunta lautakunnan lautakuntaa lautakunnat lautakuntien lautakunnalle
    stem päiväkoti päiväkodin päiväkotia päiväkodit päiväkodissa
    stem kirjasto kirjaston kirjastoa kirjastot kirjastossa kirjastojen
    stem kirja kirjan kirjaa kirjat kirjoja kirjassa kirjani kirjansa
    stem museo museon museota museot museossa
    stem vero veron veroa verot verojen
    stem raha rahan rahaa rahat rahoja rahalla
    stem hinta hinnan hintaa hinnat hintoja
    stem asunto asunnon asuntoa asunnot asuntojen asunnossa
    stem asia asian asiaa asiat asioita asioiden asiassa
    stem kysymys kysymyksen kysymystä kysymykset kysymyksiä
    stem vastaus vastauksen vastausta vastaukset vastauksia
    stem hakemus hakemuksen hakemusta hakemukset hakemuksia
    stem lupa luvan lupaa luvat lupia
    stem järvi järven järveä järvet järviä
    stem metsä metsän metsää metsät metsien metsässä
    stem päivä päivän päivää päivät päiviä päivänä
    stem kylä kylän kylää kylät kylien kylässä
    stem perhe perheen perhettä perheet perheitä perheiden
    stem huone huoneen huonetta huoneet huoneita
    stem jäsen jäsenen jäsentä jäsenet jäseniä
    stem kokkola kokkolan kokkolassa kokkolaan kokkolasta kokkolalla
    stem helsinki helsingin helsingissä helsinkiin helsinkiä
    stem kälviä kälviän kälviällä kälviälle
    stem lohtaja lohtajan lohtajalla lohtajaa
    stem unicefin unicefia unicefille
    known-miss unicef unicefin
    stem pietarsaari pietarsaaressa pietarsaaren pietarsaareen
    stem kaupunkilehti kaupunkilehden kaupunkilehdessä
    stem pikkulapset pikkulasten pikkulapsia pikkulapsi
    stem sanoa sanon sanoo sanomme sanovat sanoi sanonut sanotaan
    known-miss sanoa sanomaan
    stem rakentaa rakennan rakennetaan rakentanut rakennettiin rakentavat
    stem ottaa otan otti ottanut
    stem haluta haluan haluaa halunnut halutaan halusi
    stem kysyä kysyn kysyy kysyi kysynyt kysytään kysyvät
    stem organisoida organisoi
    stem tehdä tekee teki tehnyt tehdään tekevät
    stem muuttaa muutti muuttanut muutan
    stem auto auton autoa autot autoja
    stem rikas rikkaan rikasta rikkaat rikkaita
    stem kestävä kestävän kestävää kestävät kestäviä kestävästä
    stem kuntalainen kuntalaisen kuntalaista kuntalaiset kuntalaisten kuntalaisille
    stem varhaiskasvatus varhaiskasvatuksen varhaiskasvatusta varhaiskasvatuksessa
    stem kunta kunnan kuntien kunnilla kunnilta kunniksi kuntani kuntamme kunnassamme kuntansa
    stem lapsi lapsen lasten lapset lapsien lapsiin lapsissa lapsena lapseksi lapsemme lapsistaan
    stem lapsiystävällinen lapsiystävällisessä lapsiystävällisemmin
    stem kokkola kokkolan kokkolassa kokkolasta kokkolaan kokkolaa kokkolalla kokkolalle kokkolaksi
    stem kokkola kokkolankin
    stem tampere tampereen tampereella tampereelle tamperetta
    stem turku turun turussa turkuun
    known-miss turku turusta
    stem vaasa vaasan vaasassa vaasaan
    stem oulu oulun oulussa ouluun oulusta
    stem kruunupyy kruunupyyn kruunupyyssä kruunupyyhyn
    stem kannus kannuksen kannuksessa kannukseen
    stem veteli vetelin vetelissä veteliin
    stem kaustinen kaustisen kaustisella kaustista
    stem toholampi toholammin toholammilla toholammille
    stem pohjanmaa pohjanmaan pohjanmaalla pohjanmaata
    stem suomi suomen suomessa suomea suomeen suomeksi
    stem ruotsi ruotsin ruotsissa ruotsia ruotsiksi
    stem eurooppa euroopan euroopassa eurooppaan
    stem virtanen virtasen virtaselle virtaset virtasta
    stem niinistö niinistön niinistöä niinistölle
    stem mäkelä mäkelän mäkelälle mäkelää
    stem korhonen korhosen korhoselta korhosta
    stem sauli saulin saulia saulille
    """
}
