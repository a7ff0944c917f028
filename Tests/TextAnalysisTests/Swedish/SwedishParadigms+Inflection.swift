extension SwedishParadigms {
  /// Forms of one word.
  static let inflection = """
    stem barn barnet barnen barns barnets barnens
    stem stad staden städer städerna stads stadens städers städernas
    stem strategi strategin strategier strategierna strategins strategiernas
    stem skola skolan skolor skolorna skolas skolans skolors skolornas
    stem bok boken böcker böckerna bokens böckernas
    stem kommun kommunen kommuner kommunerna kommuns kommunens kommunernas
    stem beslut beslutet besluten beslutens
    stem besluta beslutar beslutade beslutat
    known-miss beslut besluta
    stem område området områden områdena områdets områdenas
    stem verksamhet verksamheten verksamheter verksamheterna verksamhetens
    stem möjlighet möjligheten möjligheter möjligheterna
    stem rättighet rättigheten rättigheter rättigheterna rättigheternas
    stem museum museet museer museerna museets
    stem centrum centra
    known-miss centrum centret
    stem ministerium ministeriet ministerier ministeriets
    stem gymnasium gymnasiet gymnasier gymnasierna
    stem kriterium kriteriet kriterier kriterierna
    stem lärare läraren lärarna lärares lärarens lärarnas
    stem invånare invånaren invånarna invånarnas invånares
    stem användare användaren användarna användarens
    stem företagare företagaren företagarna företagarnas
    stem ledare ledaren ledarna ledarens
    stem utbildning utbildningen utbildningar utbildningarna utbildningens
    stem förening föreningen föreningar föreningarna föreningens
    stem tjänst tjänsten tjänster tjänsterna tjänstens
    stem väg vägen vägar vägarna vägens
    stem gata gatan gator gatorna gatans
    stem hus huset husen husets husens
    stem rum rummet rummen rummets
    stem program programmet programmen programmets
    stem system systemet systemen systemets
    stem problem problemet problemen
    stem hem hemmet hemmen hemmets
    stem plan planen planer planerna planens
    stem handlingsplan handlingsplanen handlingsplaner handlingsplanerna
    stem detaljplan detaljplanen detaljplaner detaljplanerna
    stem cykel cykeln cyklar cyklarna cykelns
    stem artikel artikeln artiklar artiklarna
    stem nyckel nyckeln nycklar nycklarna
    stem fågel fågeln fåglar fåglarna
    stem exempel exemplet exemplen exemplets
    stem medel medlet medlen
    stem nummer numret numren
    stem papper papperet papperen
    stem vatten vattnet vattnets
    stem tecken tecknet tecknen
    stem vinter vintern vintrar vintrarna
    stem minister ministern ministrar ministrarna
    stem register registret registren
    stem fönster fönstret fönstren
    stem kvarter kvarteret kvarteren
    stem sektor sektorn sektorer sektorerna
    stem faktor faktorn faktorer faktorerna
    stem kontor kontoret kontoren kontorets
    stem traktor traktorn traktorer
    stem universitet universitetet universiteten universitetets
    stem kvalitet kvaliteten kvaliteter kvalitetens
    stem aktivitet aktiviteten aktiviteter aktiviteterna
    stem majoritet majoriteten
    stem resultat resultatet resultaten resultatets
    stem klimat klimatet klimatets
    stem kandidat kandidaten kandidater kandidaterna
    stem stat staten stater staterna statens
    stem plats platsen platser platserna
    stem arbetsplats arbetsplatsen arbetsplatser arbetsplatserna
    stem bostad bostaden bostäder bostäderna bostadens
    stem huvudstad huvudstaden huvudstäder huvudstäderna
    stem hand handen händer händerna
    stem land landet länder länderna landets
    stem strand stranden stränder stränderna
    stem natt natten nätter nätterna
    stem fot foten fötter fötterna
    stem rot roten rötter rötterna
    stem son sonen söner sönerna
    stem tand tanden tänder tänderna
    stem man mannen män männen mannens männens
    stem tjänsteman tjänstemannen tjänstemän tjänstemännen
    stem bror brodern bröder bröderna
    stem dotter dottern döttrar döttrarna
    stem vän vännen vänner vännerna vännens
    stem kvinna kvinnan kvinnor kvinnorna kvinnans
    stem flicka flickan flickor flickorna
    stem pojke pojken pojkar pojkarna pojkes
    stem ungdom ungdomen ungdomar ungdomarna ungdomars
    stem elev eleven elever eleverna elevens elevernas
    stem familj familjen familjer familjerna familjens
    stem förälder föräldern föräldrar föräldrarna föräldrars
    stem människa människan människor människorna människans
    stem patient patienten patienter patienterna
    stem kund kunden kunder kunderna kundens
    stem lag lagen lagar lagarna lagens
    stem dag dagen dagar dagarna dagens
    stem år året åren årets
    stem månad månaden månader månaderna
    stem vecka veckan veckor veckorna
    stem timme timmen timmar timmarna
    stem tid tiden tider tiderna
    """
}
