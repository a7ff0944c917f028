extension FinnishParadigms {
  /// Words with consonant gradation, adjectives, numerals, loans and verbs.
  static let gradation = """
    stem kukka kukan kukkaa kukat kukkien kukissa
    known-miss kukka kukkia
    stem kerho kerhon kerhoa kerhot kerhojen kerhoissa
    stem äiti äidin äitiä äidit äitien äideille äitejä
    stem tyttö tytön tyttöä tytöt tyttöjen tytöille
    stem poika pojan poikaa pojat poikien pojille
    known-miss poika poikia
    stem ikä iän ikää iässä
    stem sota sodan sotaa sodat sotien sodassa
    stem pöytä pöydän pöytää pöydät pöytiä pöydällä
    stem lato ladon ladot latoja
    known-miss lato latoa
    stem apu avun apua avut apuja
    known-miss apu avulla
    stem leipä leivän leipää leivät leipiä
    stem kylvyn kylpyä kylvyt
    known-miss kylpy kylvyn
    stem halpa halvan halpaa halvat halpoja
    stem ilta illan iltaa illat iltoja illalla
    stem valta vallan valtaa vallat valtaan vallassa
    stem kulta kullan kultaa kullassa
    stem parta parran partaa parrat
    stem lampi lammen lampea lammet lampia lammella
    stem ramman rampaa rammat
    known-miss rampa ramman
    stem henki hengen henkeä henget henkien hengessä
    stem kenkä kengän kenkää kengät kenkiä
    stem sänky sängyn sänkyä sängyt sänkyjä
    stem polku polun polkua polut polkuja
    stem jälki jäljet jälkiä
    known-miss jälki jäljen
    known-miss jälki jälkeä
    stem kurki kurjen kurkea kurjet kurkia
    stem hylje hylkeen hyljettä hylkeet hylkeitä
    stem lahje lahjetta
    stem lahkeen lahkeet
    known-miss lahje lahkeen
    stem tehdas tehtaan tehdasta tehtaat tehtaita tehtaalla
    stem rengas renkaat renkaita
    known-miss rengas renkaan
    known-miss rengas rengasta
    stem hammas hampaan hammasta hampaat hampaita
    stem kangas kankaan kangasta kankaat kankaita
    stem eläin eläimen eläintä eläimet eläimiä eläinten
    stem vieras vieraan vierasta vieraat vieraita
    stem taivas taivaan taivasta taivaalla
    stem eräs erään erästä eräät eräitä
    stem varas varkaan varkaat
    known-miss varas varasta
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
    stem viranomainen viranomaisen viranomaista viranomaiset viranomaisten viranomaisille
    stem viranomainen viranomaisia
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
    stem laaja laajan laajaa laajat laajempi laajemman laajoja
    stem tärkeä tärkeän tärkeää tärkeät tärkeitä tärkeämpi tärkeämmän
    stem nopea nopean nopeaa nopeat nopeita nopeampi nopeamman
    stem vaikea vaikean vaikeaa vaikeat vaikeita vaikeampi
    stem selkeä selkeän selkeää selkeät selkeitä selkeämpi
    stem vapaa vapaan vapaata vapaat vapaita
    stem rehellinen rehellisen rehellistä rehellisempi rehellisemmän
    stem yhteinen yhteisen yhteistä yhteiset yhteisiä yhteisten
    stem sosiaalinen sosiaalisen sosiaalista sosiaaliset sosiaalisia
    stem suomalainen suomalaisen suomalaista suomalaiset suomalaisten
    stem kaksikielinen kaksikielisen kaksikieliset kaksikielisten kaksikielistä
    stem vammainen vammaisen vammaista vammaiset vammaisten vammaisille
    stem vuotinen vuotisen
    stem vuotinen vuotista
    stem ensimmäinen ensimmäisen ensimmäistä ensimmäiset
    stem kolmas kolmannen kolmatta
    stem kolme kolmen kolmea
    stem neljä neljän neljää
    stem viisi viiden viittä viidessä
    stem kuusi kuuden kuutta
    stem kymmenen kymmentä
    stem sata sadan sadat
    known-miss sata sataa
    known-miss sata satoja
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
    stem komitean komiteaa komiteat
    stem komitea komitean
    known-miss komitea komiteoita
    stem teknologia teknologian teknologiaa teknologiat teknologioita
    stem energia energian energiaa energiat energioita
    stem kategoria kategorian kategoriaa kategoriat kategorioita
    stem lukio lukion lukiota lukiot lukioiden lukiossa
    stem radio radion radiota radiot radioita
    stem video videon videota videot videoita
    stem sosiaalityö sosiaalityön sosiaalityötä sosiaalityössä
    stem tekoäly tekoälyä
    known-miss tekoäly tekoälyn
    stem digitaalinen digitaalisen digitaalista digitaaliset digitaalisten
    stem internetin internetissä
    known-miss internet internetin
    known-miss internet internetiä
    stem kuvata kuvannut kuvataan kuvasi
    stem kuvaan kuvaa
    known-miss kuvata kuvaan
    stem antaa antoi antanut annetaan antavat
    known-miss antaa annan
    stem saada saan sai saanut saadaan saavat
    stem kehittää kehitän kehitti kehittänyt kehitetään kehittämään kehittävät
    stem järjestää järjestän järjesti järjestänyt järjestetään järjestävät
    stem päättää päätti päättänyt päättävät
    stem esittää esitti esittänyt esittävät
    stem toimia toimin toimii toiminut toimivat toimitaan
    known-miss toimia toimi
    stem oppia oppii oppinut oppivat
    known-miss oppia opin
    stem tukea tukee tukenut tuetaan
    known-miss tukea tukevat
    stem lukea luen lukee luki lukenut luetaan
    stem osallistua osallistun osallistuu osallistui osallistunut osallistuvat osallistumaan
    stem asua asun asuu asui asunut asuvat asutaan
    stem puhua puhun puhuu puhui puhunut puhuvat puhutaan
    stem kysyä kysyvät kysymään kysytään
    stem suunnitella suunnittelee suunnitellut suunnitellaan
    stem keskustella keskustelee keskustellut keskustellaan
    stem hyväksyä hyväksyn hyväksyy hyväksyi hyväksynyt hyväksytään
    stem vastata vastaa vastannut vastataan
    known-miss vastata vastaan
    stem valita valitsee valinnut valitaan
    stem tarvita tarvitsee tarvinnut tarvitaan
    stem arvioida arvioi arvioivat arvioinut arvioidaan
    stem rahoittaa rahoitti rahoittanut rahoittavat
    stem lisätä lisännyt lisätään
    stem lisään lisää
    known-miss lisätä lisään
    stem olla on ovat oli ollut olisi
    stem nousta nousen nousee noussut
    stem katsoa katson katsoo katsoi katsonut katsotaan
    stem strategia strategiaa
    stem alue aluetta
    stem ottaa otetaan
    stem organisoida organisoidaan
    stem vanha vanhoja
    """
}
