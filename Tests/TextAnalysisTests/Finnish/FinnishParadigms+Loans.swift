extension FinnishParadigms {
  /// Loan words, municipal and legal words.
  static let loans = """
    stem analyysi analyysin analyysit analyyseja
    stem analyysia analyysissa
    known-miss analyysi analyysia
    stem demokratia demokratian demokratiaa demokratiassa demokratioita
    stem politiikka politiikan politiikkaa politiikassa politiikat
    stem tekniikka tekniikan tekniikkaa tekniikat tekniikoita tekniikassa
    stem musiikki musiikin musiikkia musiikissa musiikista
    stem matematiikka matematiikan matematiikkaa matematiikassa
    stem klinikka klinikan klinikkaa klinikat klinikoita klinikalla
    stem poliisi poliisin poliisia poliisit poliiseja poliisille
    stem hotelli hotellin hotellia hotellit hotelleja hotellissa
    stem moottori moottorin moottoria moottorit moottoreita
    stem traktori traktorin traktoria traktorit traktoreita
    stem tietokone tietokoneen tietokonetta tietokoneet tietokoneita tietokoneella
    stem ohjelmisto ohjelmiston ohjelmistoa ohjelmistot ohjelmistoja
    stem sovellus sovelluksen sovellusta sovellukset sovelluksia sovelluksessa
    stem robotti robotin robottia robotit robotteja
    stem datasta datassa
    known-miss data datan
    known-miss data dataa
    known-miss data datasta
    stem rekisteri rekisterin rekisteriä rekisterit rekistereitä rekisterissä
    stem dokumentti dokumentin dokumenttia dokumentit dokumentteja
    stem termi termin termit termejä
    known-miss termi termiä
    stem teema teeman teemaa teemat
    stem teemoja teemojen
    known-miss teema teemoja
    stem idea idean ideaa ideat
    known-miss idea ideoita
    known-miss idea ideoiden
    stem kritiikki kritiikin kritiikkiä kritiikistä kritiikit
    stem konflikti konfliktin konfliktia konfliktit konflikteja
    stem kontakti kontaktin kontaktia kontaktit kontakteja
    stem filosofia filosofian filosofiaa filosofiassa filosofiat
    stem teoria teorian teoriaa teoriat teorioita teorioiden
    stem psykologi psykologin psykologit psykologeja psykologille
    known-miss psykologi psykologia
    stem kuraattori kuraattorin kuraattoria kuraattorit kuraattoreita
    stem koordinaattori koordinaattorin koordinaattoria koordinaattorit koordinaattoreita
    stem direktiivi direktiivin direktiiviä direktiivit direktiivejä direktiivissä
    stem konventio konvention konventiota konventiot konventioita
    stem kunnanvaltuusto kunnanvaltuuston kunnanvaltuustoa kunnanvaltuustossa kunnanvaltuustot
    stem kaupunginvaltuusto kaupunginvaltuuston kaupunginvaltuustoa kaupunginvaltuustossa
    stem valtuutettu valtuutetun valtuutettua valtuutetut valtuutettuja valtuutettujen
    stem puheenjohtaja puheenjohtajan puheenjohtajaa puheenjohtajat puheenjohtajien
    stem sihteeri sihteerin sihteeriä sihteerit sihteereitä sihteerille
    stem pormestari pormestarin pormestaria pormestarit pormestareita
    stem edustaja edustajan edustajaa edustajat edustajia edustajien
    stem kansanedustaja kansanedustajan kansanedustajaa kansanedustajat kansanedustajien
    stem eduskunta eduskunnan eduskuntaa eduskunnassa eduskuntaan
    stem presidentti presidentin presidenttiä presidentit presidenttejä
    stem vaali vaalin vaalit vaaleja vaalien vaaleissa vaaleihin
    stem äänestys äänestyksen äänestystä äänestykset äänestyksessä
    stem puolue puolueen puoluetta puolueet puolueita puolueiden
    stem enemmistö enemmistön enemmistöä enemmistöt enemmistöllä
    stem vähemmistö vähemmistön vähemmistöä vähemmistöt vähemmistöjen
    stem kansa kansan kansaa kansat kansoja kansojen
    stem kansalainen kansalaisen kansalaista kansalaiset kansalaisten kansalaisille
    stem kansalaisuus kansalaisuuden kansalaisuutta kansalaisuudet kansalaisuuteen
    stem valtio valtion valtiota valtiot valtioita valtioiden
    stem maakunta maakunnan maakuntaa maakunnat maakuntien maakunnissa
    stem maahanmuuttaja maahanmuuttajan maahanmuuttajaa maahanmuuttajat maahanmuuttajien
    stem pakolainen pakolaisen pakolaista pakolaiset pakolaisten
    stem tuomioistuin tuomioistuimen tuomioistuinta tuomioistuimet tuomioistuinten
    stem käräjäoikeus käräjäoikeuden käräjäoikeutta käräjäoikeudessa käräjäoikeudet
    stem hovioikeus hovioikeuden hovioikeutta hovioikeudessa hovioikeuteen
    stem tuomio tuomion tuomiota tuomiot tuomioita tuomiossa
    stem valitus valituksen valitusta valitukset valituksia valitusten
    stem oikaisuvaatimus oikaisuvaatimuksen oikaisuvaatimusta oikaisuvaatimukset
    stem säädös säädöksen säädöstä säädökset säädöksiä säädösten
    stem säännös säännöksen säännöstä säännökset säännöksiä säännösten
    stem määräys määräyksen määräystä määräykset määräyksiä määräysten
    stem pykälä pykälän pykälää pykälät pykäliä pykälässä
    stem momentti momentin momenttia momentissa momentit
    stem perustuslaki perustuslain perustuslakia perustuslaissa
    stem kuntalaki kuntalain kuntalakia kuntalaissa
    stem rangaistus rangaistuksen rangaistusta rangaistukset rangaistuksia
    stem todistaja todistajan todistajaa todistajat todistajia todistajien
    stem syyttäjä syyttäjän syyttäjää syyttäjät syyttäjiä
    stem asianajaja asianajajan asianajajaa asianajajat asianajajia
    stem omistaja omistajan omistajaa omistajat omistajia omistajien
    stem velka velan velkaa velat velkojen
    known-miss velka velkoja
    stem laina lainan lainaa lainat lainoja lainojen
    stem korko koron korkoa korot korkoja korkojen
    stem tulo tulon tuloa tulot tuloja tulojen
    stem meno menon menoa menot menoja menojen
    stem kustannus kustannuksen kustannusta kustannukset kustannuksia kustannusten
    stem säästö säästön säästöä säästöt säästöjä säästöjen
    stem alijäämä alijäämän alijäämää alijäämät alijäämiä
    stem tilinpäätös tilinpäätöksen tilinpäätöstä tilinpäätökset tilinpäätöksessä
    stem kehys kehyksen kehystä kehykset kehyksiä kehyksessä
    stem vastuu vastuun vastuuta vastuut vastuita vastuussa
    stem tehtävänkuva tehtävänkuvan tehtävänkuvaa tehtävänkuvat tehtävänkuvia
    stem nimike nimikkeen nimikettä nimikkeet nimikkeitä
    stem liite liitteen liitettä liitteet liitteitä liitteessä
    stem ote otteen otetta otteet otteita
    stem luettelo luettelon luetteloa luettelot luetteloita luettelossa
    stem kilpailutus kilpailutuksen kilpailutusta kilpailutukset kilpailutuksessa
    stem hakija hakijan hakijaa hakijat hakijoita hakijoiden
    stem saaja saajan saajaa saajat saajia saajien
    """
}
