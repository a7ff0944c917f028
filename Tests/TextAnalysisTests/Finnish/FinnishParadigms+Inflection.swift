extension FinnishParadigms {
  /// Forms of one word.
  static let inflection = """
    stem lapsi lapsen lasta lapset lapsia lasten lapsille lapsessa lapsilla lapsensa
    stem kunta kunnan kuntaa kuntien kunnissa kuntaan kunnat kunnalle kuntia kuntiin kunnassakin
    stem kaupunki kaupungin kaupungissa kaupunkien kaupunkeihin kaupunkia kaupunkiin kaupungit kaupunkeja kaupunkimme
    stem päätös päätöksen päätöstä päätöksiä päätökset päätösten päätöksessä päätöksiin
    stem valtuusto valtuuston valtuustossa valtuustoa valtuustoon valtuustot valtuustojen valtuustolle
    stem asukas asukkaan asukasta asukkaiden asukkaat asukkaita asukkaille asukkaalla
    stem lapsiystävällinen lapsiystävällisen lapsiystävällistä lapsiystävällisiä lapsiystävällisten lapsiystävällisessä lapsiystävälliset
    stem yhteistyö yhteistyön yhteistyötä yhteistyössä yhteistöissä yhteistyöhön
    stem tie tien teitä tiet tiellä tietä
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
    stem vuosi vuoden vuotta vuodet vuosien vuosia vuonna vuodessa
    stem käsi käden kättä kädet käsiä kädessä
    stem vesi veden vettä vedet vesiä vedessä
    stem uusi uuden uutta uudet uusia uudessa
    stem kansi kannen kantta kannet kansia
    stem laki lain lakia lait lakien laissa
    stem tuki tuen tukea tuet tukien
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
    stem puhelin puhelimen puhelimet puhelimia
    stem avain avaimen avainta avaimet avaimia
    stem työtön työttömän työttömät työttömien
    stem kallis kalliin kalliit kalliita
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
    stem unicef unicefin unicefia unicefille
    stem pietarsaari pietarsaaressa pietarsaaren pietarsaareen
    stem kaupunkilehti kaupunkilehden kaupunkilehdessä
    stem pikkulapset pikkulasten pikkulapsia pikkulapsi
    stem sanoa sanon sanoo sanomme sanovat sanoi sanonut sanotaan sanomaan
    stem rakentaa rakennan rakennetaan rakentanut rakennettiin
    stem ottaa otan otti ottanut
    stem haluta haluan haluaa halunnut halutaan
    stem kysyä kysyn kysyy kysyi kysynyt kysytään kysyvät
    stem organisoida organisoi
    stem tehdä tekee teki tehnyt tehdään tekevät
    stem muuttaa muutti muuttanut
    stem auto auton autoa autot autoja
    stem rikas rikkaan rikasta rikkaat rikkaita
    stem kestävä kestävän kestävää kestävät kestäviä kestävästä
    stem kuntalainen kuntalaisen kuntalaista kuntalaiset kuntalaisten kuntalaisille
    stem varhaiskasvatus varhaiskasvatuksen varhaiskasvatusta varhaiskasvatuksessa
    stem kunta kunnan kuntien kunnilla kunnilta kunniksi kuntani kuntamme kunnassamme kuntansa
    stem lapsi lapsen lasten lapset lapsien lapsiin lapsissa lapsena lapseksi lapsemme lapsistaan
    stem lapsiystävällinen lapsiystävällisen lapsiystävällistä lapsiystävällisiä lapsiystävällisten lapsiystävällisessä lapsiystävällisemmin
    stem kokkola kokkolan kokkolassa kokkolasta kokkolaan kokkolaa kokkolalla kokkolalle kokkolaksi kokkolankin
    stem tampere tampereen tampereella tampereelle tamperetta
    stem turku turun turussa turkuun turusta
    stem vaasa vaasan vaasassa vaasaan
    stem oulu oulun oulussa ouluun oulusta
    stem kruunupyy kruunupyyn kruunupyyssä kruunupyyhyn
    stem kannus kannuksen kannuksessa kannukseen
    stem veteli vetelin vetelissä veteliin
    stem kaustinen kaustisen kaustisella
    stem toholampi toholammin toholammilla toholammille
    stem pohjanmaa pohjanmaan pohjanmaalla pohjanmaata
    stem suomi suomen suomessa suomea suomeen suomeksi
    stem ruotsi ruotsin ruotsissa ruotsia ruotsiksi
    stem eurooppa euroopan euroopassa eurooppaan
    stem virtanen virtasen virtaselle virtaset
    stem niinistö niinistön niinistöä niinistölle
    stem mäkelä mäkelän mäkelälle mäkelää
    stem korhonen korhosen korhoselta
    stem sauli saulin saulia saulille
    stem kukka kukan kukkaa kukat kukkia kukkien kukissa
    stem kerho kerhon kerhoa kerhot kerhojen kerhoissa
    stem äiti äidin äitiä äidit äitien äideille äitejä
    stem tyttö tytön tyttöä tytöt tyttöjen tytöille
    stem poika pojan poikaa pojat poikien pojille poikia
    stem ikä iän ikää iässä
    stem sota sodan sotaa sodat sotien sodassa
    stem pöytä pöydän pöytää pöydät pöytiä pöydällä
    stem lato ladon latoa ladot latoja
    stem apu avun apua avulla avut apuja
    stem leipä leivän leipää leivät leipiä
    stem kylpy kylvyn kylpyä kylvyt
    stem halpa halvan halpaa halvat
    stem ilta illan iltaa illat iltoja illalla
    stem valta vallan valtaa vallat valtaan vallassa
    stem kulta kullan kultaa kullassa
    stem parta parran partaa parrat
    stem lampi lammen lampea lammet lampia lammella
    stem rampa ramman rampaa rammat
    stem henki hengen henkeä henget henkien hengessä
    stem kenkä kengän kenkää kengät kenkiä
    stem sänky sängyn sänkyä sängyt sänkyjä
    stem polku polun polkua polut polkuja
    stem jälki jäljen jälkeä jäljet jälkiä
    stem kurki kurjen kurkea kurjet kurkia
    stem hylje hylkeen hyljettä hylkeet hylkeitä
    stem lahje lahkeen lahjetta lahkeet
    stem tehdas tehtaan tehdasta tehtaat tehtaita tehtaalla
    stem rengas renkaan rengasta renkaat renkaita
    stem hammas hampaan hammasta hampaat hampaita
    stem kangas kankaan kangasta kankaat kankaita
    stem eläin eläimen eläintä eläimet eläimiä eläinten
    stem vieras vieraan vierasta vieraat vieraita
    stem taivas taivaan taivasta taivaalla
    stem eräs erään erästä eräät eräitä
    stem varas varasta
    stem kuningas kuninkaan kuningasta kuninkaat
    stem tulos tuloksen tulosta tulokset tuloksia tulosten tuloksissa
    stem palaus palauksen
    stem keskus keskuksen keskukset keskuksia keskusten
    stem joukkue joukkueen joukkuetta joukkueet joukkueita
    stem esite esitteen esitettä esitteet esitteitä esitteessä
    stem osoite osoitteen osoitetta osoitteet osoitteita
    stem tiedote tiedotteen tiedotetta tiedotteet tiedotteita
    stem palaute palautteen palautetta palautteet palautteita
    stem vaate vaatteen vaatetta vaatteet vaatteita
    stem luonne luonteen luonnetta luonteet luonteita
    stem kappale kappaleen kappaletta kappaleet kappaleita
    stem tilanne tilanteen tilannetta tilanteet tilanteita tilanteessa
    stem viranomainen viranomaisen viranomaista viranomaiset viranomaisten viranomaisille viranomaisia
    stem työntekijä työntekijän työntekijää työntekijät työntekijöitä työntekijöiden työntekijöille
    stem tekijä tekijän tekijää tekijät tekijöitä tekijöiden
    stem johtaja johtajan johtajaa johtajat johtajia johtajien johtajille
    stem kaupunginjohtaja kaupunginjohtajan kaupunginjohtajaa kaupunginjohtajalle
    stem oppilas oppilaan oppilasta oppilaat oppilaita oppilaiden oppilaille
    stem opettaja opettajaksi opettajalta opettajistaan opettajansa
    stem vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhemmille vanhempia
    stem iso ison isoa isot isoja isompi isomman
    stem uusi uusin uudempi uudemman
    stem vanha vanhan vanhaa vanhat
    stem laaja laajan laajaa laajat laajempi laajemman
    stem tärkeä tärkeän tärkeää tärkeät tärkeitä tärkeämpi tärkeämmän
    stem nopea nopean nopeaa nopeat nopeita nopeampi nopeamman
    stem vaikea vaikean vaikeaa vaikeat vaikeita vaikeampi
    stem selkeä selkeän selkeää selkeät selkeitä selkeämpi
    stem vapaa vapaan vapaata vapaat vapaita
    stem rehellinen rehellisen rehellistä rehellisempi rehellisemmän
    stem yhteinen yhteisen yhteistä yhteiset yhteisiä yhteisten
    stem sosiaalinen sosiaalisen sosiaalista sosiaaliset sosiaalisia
    stem suomalainen suomalaisen suomalaista suomalaiset suomalaisten
    stem kaksikielinen kaksikielisen kaksikieliset kaksikielisten
    stem vammainen vammaisen vammaista vammaiset vammaisten vammaisille
    stem vuotinen vuotisen
    stem ensimmäinen ensimmäisen ensimmäistä ensimmäiset
    stem kolmas kolmannen kolmatta
    stem kolme kolmen kolmea
    stem neljä neljän neljää
    stem viisi viiden viittä viidessä
    stem kuusi kuuden kuutta
    stem kymmenen kymmentä
    stem sata sadan sataa sadat satoja
    stem vanhuus vanhuuden vanhuutta vanhuudessa
    stem nuoruus nuoruuden nuoruutta
    stem yhteisöllisyys yhteisöllisyyden yhteisöllisyyttä yhteisöllisyyteen
    stem esteettömyys esteettömyyden esteettömyyttä
    stem työllisyys työllisyyden työllisyyttä työllisyydestä
    stem terveellinen terveellisen terveellistä terveelliset
    stem oikeus oikeuden oikeutta oikeudet oikeuksia oikeuksien oikeuksista
    stem ainutlaatuisuus ainutlaatuisuuden ainutlaatuisuutta
    stem yhdistys yhdistyksen yhdistystä yhdistykset yhdistyksiä yhdistysten
    stem yritys yrityksen yritystä yritykset yrityksiä yritysten yrityksille
    stem järjestys järjestyksen järjestystä
    stem ehdotus ehdotuksen ehdotusta ehdotukset ehdotuksia
    stem koulutus koulutuksen koulutusta koulutukset koulutuksia
    stem päätöksenteko päätöksenteon päätöksentekoa päätöksenteossa
    stem pankki pankeissa pankkeja pankeille
    stem bussi bussin bussia bussit busseja bussien busseilla
    stem projekti projektin projektia projektit projekteja projektien projekteissa
    stem prosessi prosessin prosessia prosessit prosesseja
    stem resurssi resurssin resurssia resurssit resursseja resurssien
    stem asiakas asiakkaan asiakasta asiakkaat asiakkaita asiakkaiden asiakkaille
    stem ministeri ministerin ministeriä ministerit ministereitä
    stem ministeriö ministeriön ministeriötä ministeriöt ministeriöiden ministeriössä
    stem virasto viraston virastoa virastot virastojen virastossa
    stem teatteri teatterin teatteria teatterit teattereita
    stem konsertti konsertin konserttia konsertit konsertteja
    stem budjetti budjetin budjettia budjetit budjetteja
    stem komitea komitean komiteaa komiteat komiteoita
    stem teknologia teknologian teknologiaa teknologiat teknologioita
    stem energia energian energiaa energiat energioita
    stem kategoria kategorian kategoriaa kategoriat kategorioita
    stem lukio lukion lukiota lukiot lukioiden lukiossa
    stem radio radion radiota radiot radioita
    stem video videon videota videot videoita
    stem sosiaalityö sosiaalityön sosiaalityötä sosiaalityössä
    stem tekoäly tekoälyn tekoälyä
    stem digitaalinen digitaalisen digitaalista digitaaliset digitaalisten
    stem internet internetin internetiä internetissä
    stem kuvata kuvaan kuvaa kuvannut kuvataan
    stem antaa annan antoi antanut annetaan antavat
    stem saada saan sai saanut saadaan saavat
    stem kehittää kehitän kehitti kehittänyt kehitetään kehittämään
    stem järjestää järjestän järjesti järjestänyt järjestetään
    stem päättää päätti päättänyt
    stem esittää esitti esittänyt
    stem toimia toimin toimii toimi toiminut toimivat toimitaan
    stem oppia opin oppii oppinut oppivat
    stem tukea tukee tukenut tukevat tuetaan
    stem lukea luen lukee luki lukenut luetaan
    stem osallistua osallistun osallistuu osallistui osallistunut osallistuvat osallistumaan
    stem asua asun asuu asui asunut asuvat asutaan
    stem puhua puhun puhuu puhui puhunut puhuvat puhutaan
    stem kysyä kysyvät kysymään kysytään
    stem suunnitella suunnittelee suunnitellut suunnitellaan
    stem keskustella keskustelee keskustellut keskustellaan
    stem hyväksyä hyväksyn hyväksyy hyväksyi hyväksynyt hyväksytään
    stem vastata vastaan vastaa vastannut vastataan
    stem valita valitsee valinnut valitaan
    stem tarvita tarvitsee tarvinnut tarvitaan
    stem arvioida arvioi arvioivat arvioinut arvioidaan
    stem rahoittaa rahoitti rahoittanut
    stem lisätä lisään lisää lisännyt lisätään
    stem olla on ovat oli ollut olisi
    stem nousta nousen nousee noussut
    stem katsoa katson katsoo katsoi katsonut katsotaan
    stem strategia strategiaa
    stem alue aluetta
    stem ottaa otetaan
    stem organisoida organisoidaan

    """
}
