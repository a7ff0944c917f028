/// The golden table: a relation, then words.
///
/// `stem`: all share a stem key with the first. `family`: all share a family key. `apart`: pairwise
/// different stem keys. `known-miss`, `known-merge`: what fails today and is asserted to fail still, so
/// that an improvement is noticed. Never delete a correct row that fails.
enum SwedishParadigms {
  static let rows: [[String]] = table.split(separator: "\n").map { line in
    line.split(separator: " ").map(String.init)
  }

  private static let table = """
    stem barn barnet barnen barns barnets barnens
    stem stad staden städer städerna stads stadens städers städernas
    stem strategi strategin strategier strategierna strategins strategiernas
    stem skola skolan skolor skolorna skolas skolans skolors skolornas
    stem bok boken böcker böckerna bokens böckernas
    stem kommun kommunen kommuner kommunerna kommuns kommunens kommunernas
    stem beslut beslutet besluten beslutens besluta beslutar beslutade beslutat
    stem område området områden områdena områdets områdenas
    stem verksamhet verksamheten verksamheter verksamheterna verksamhetens
    stem möjlighet möjligheten möjligheter möjligheterna
    stem rättighet rättigheten rättigheter rättigheterna rättigheternas
    stem museum museet museer museerna museets
    stem centrum centret centra
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
    stem arbete arbetet arbeten arbetets
    stem möte mötet möten mötena mötets
    stem ärende ärendet ärenden ärendena
    stem meddelande meddelandet meddelanden meddelandena
    stem erbjudande erbjudandet erbjudanden
    stem styrelse styrelsen styrelser styrelserna styrelsens
    stem bedömning bedömningen bedömningar bedömningarna
    stem ändring ändringen ändringar ändringarna
    stem upphandling upphandlingen upphandlingar upphandlingarna
    stem behandling behandlingen behandlingar
    stem skog skogen skogar skogarna skogens
    stem jordbruk jordbruket jordbruken jordbrukets
    stem språk språket språken språkets
    stem ekonomi ekonomin ekonomier ekonomins
    stem industri industrin industrier industrins
    stem energi energin energier
    stem teknologi teknologin teknologier
    stem demokrati demokratin demokratier
    stem garanti garantin garantier garantierna
    stem kategori kategorin kategorier kategorierna
    stem bibliotek biblioteket biblioteken bibliotekets
    stem projekt projektet projekten projektets
    stem avtal avtalet avtalen avtalets
    stem mål målet målen målets
    stem val valet valen valets
    stem förslag förslaget förslagen
    stem bidrag bidraget bidragen bidragets
    stem stöd stödet stöden
    stem behov behovet behoven
    stem liv livet liven livets
    stem folk folket folken folkets
    stem namn namnet namnen
    stem protokoll protokollet protokollen
    stem sekretariat sekretariatet
    stem analys analysen analyser analyserna
    stem process processen processer processerna
    stem kurs kursen kurser kurserna kursens
    stem resurs resursen resurser resurserna
    stem pris priset priser priserna
    stem buss bussen bussar bussarna
    stem klass klassen klasser klasserna
    stem hotell hotellet hotellen
    stem modell modellen modeller modellerna
    stem station stationen stationer stationerna
    stem region regionen regioner regionerna regionens
    stem person personen personer personerna personens
    stem organisation organisationen organisationer organisationerna
    stem information informationen informationens
    stem integration integrationen
    stem vision visionen visioner visionerna
    stem telefon telefonen telefoner
    stem maskin maskinen maskiner maskinerna
    stem termin terminen terminer terminerna
    stem magasin magasinet magasinen
    stem by byn byar byarna byns byarnas
    stem bro bron broar broarna
    stem sjö sjön sjöar sjöarna
    stem ö ön öar öarna
    stem idé idén idéer idéerna
    stem kommitté kommittén kommittéer
    stem natur naturen naturens
    stem kultur kulturen kulturer kulturens
    stem struktur strukturen strukturer
    stem hälsa hälsan hälsans
    stem miljö miljön miljöer miljöerna miljöns
    stem vård vården vårdens
    stem omsorg omsorgen omsorgens
    stem trafik trafiken trafikens
    stem hamn hamnen hamnar hamnarna hamnens
    stem simhall simhallen simhallar
    stem park parken parker parkerna
    stem torg torget torgen torgets
    stem marknad marknaden marknader marknaderna
    stem budget budgeten budgetar budgetens
    stem skatt skatten skatter skatterna
    stem avgift avgiften avgifter avgifterna
    stem kostnad kostnaden kostnader kostnaderna
    stem inkomst inkomsten inkomster
    stem räkning räkningen räkningar
    stem ansökan ansökan
    stem blankett blanketten blanketter blanketterna
    stem tillstånd tillståndet tillstånden
    stem bygglov bygglovet byggloven
    stem fastighet fastigheten fastigheter fastigheterna
    stem byggnad byggnaden byggnader byggnaderna
    stem tomt tomten tomter tomterna
    stem lägenhet lägenheten lägenheter lägenheterna
    stem ungdomsfullmäktige ungdomsfullmäktiges
    stem stadsfullmäktige stadsfullmäktiges
    stem stadsstyrelse stadsstyrelsen stadsstyrelsens
    stem nämnd nämnden nämnder nämnderna nämndens
    stem direktör direktören direktörer direktörens
    stem chef chefen chefer cheferna
    stem ordförande ordföranden ordförandena
    stem sekreterare sekreteraren
    stem journalist journalisten journalister
    stem tidning tidningen tidningar tidningarna
    stem rapport rapporten rapporter rapporterna
    stem fråga frågan frågor frågorna
    stem svar svaret svaren
    stem ansvar ansvaret
    stem försvar försvaret
    stem sommar sommaren
    stem nät nätet näten
    stem paket paketet paketen
    stem element elementet elementen
    stem dokument dokumentet dokumenten
    stem instrument instrumentet instrumenten
    stem evenemang evenemanget evenemangen
    stem grupp gruppen grupper grupperna
    stem grundskola grundskolan grundskolor
    stem gymnasieskola gymnasieskolor
    stem daghem daghemmet daghemmen
    stem småbarnspedagogik småbarnspedagogiken småbarnspedagogikens
    stem delaktighet delaktigheten delaktighetens
    stem jämställdhet jämställdheten
    stem tillgänglighet tillgängligheten
    stem säkerhet säkerheten säkerhetens
    stem trygghet tryggheten
    stem nyhet nyheten nyheter nyheterna
    stem enhet enheten enheter enheterna
    stem helhet helheten helheter
    stem barnvänlig barnvänligt barnvänliga
    stem viktig viktigt viktiga viktigare viktigast viktigaste
    stem kommunal kommunala
    stem tvåspråkig tvåspråkigt tvåspråkiga
    stem finsk finskt finska
    stem svensk svenskt svenska svenskan
    stem ekonomisk ekonomiskt ekonomiska
    stem gemensam gemensamt gemensamma
    stem hållbar hållbart hållbara
    stem ny nytt nya nyare
    stem stor stort stora större störst
    stem liten litet lilla små mindre minst
    stem gammal gammalt gamla äldre äldst
    stem ung unga yngre
    stem lång långt långa längre
    stem öppen öppet öppna öppnar
    stem främja främjar främjas främjade främjat
    stem utveckla utvecklar utvecklas utvecklade utvecklat
    stem planera planerar planeras planerade planerat planerad
    stem organisera organiserar organiseras organiserat
    stem stöda stöder
    stem bygga bygger byggs byggde byggt
    stem följa följer följs följde följt
    stem ställa ställer ställs ställde
    stem använda använder används användas
    stem köpa köper
    stem arbeta arbetar arbetade arbetat
    stem öka ökar ökade ökat ökas
    stem minska minskar minskade minskat
    stem skriva skriver skrev skrivit
    stem göra gör gjorde gjort
    stem få får fick fått
    stem Karleby Karlebys
    stem Finland Finlands
    stem Vasa Vasas
    family barnvänlig barnvänlighet barnvänligheten barnvänliga
    family delaktig delaktighet delaktigheten
    family möjlig möjlighet möjligheter
    family tillgänglig tillgänglighet
    family verksam verksamhet verksamheten
    family hållbar hållbarhet hållbarheten
    family tvåspråkig tvåspråkighet
    family viktig viktighet
    family trygg trygghet
    family enkel enkelhet
    family utveckla utveckling utvecklingen utvecklingar
    family utbilda utbildning utbildningen
    family använda användning användningen användare
    family planera planering planeringen
    family plan planering planera
    family upphandla upphandling
    family förening föreningar föreningen
    family bedöma bedömning bedömningen
    family behandla behandling
    family lära lärare läraren
    family arbeta arbetare
    family företag företagare företagaren
    family ekonomi ekonomisk ekonomiska
    family strategi strategisk strategiskt
    family organisera organisering
    family bygga byggare
    family leda ledare ledarna
    apart stad stat
    apart stad städa
    apart kort kor
    apart val vall
    apart hus huvud
    apart barn bana
    apart kund kunna
    apart vara bara
    apart vår var
    apart skola skolbarn
    apart kommun kommitté
    apart plan plats
    apart möte mötte
    apart hamn namn
    apart skog sko
    apart bro bror
    apart by byte
    apart park parkering
    apart rätt rättighet
    apart ung ungdom
    apart språk språng
    apart land landskap
    apart man mandat
    apart region regering
    apart väg vägg
    apart dag daghem
    apart mål målare
    apart tal tall
    apart ekonomi ekologi
    apart gata gatt
    apart vatten vante
    apart nät natt
    apart år öra
    apart strand strid
    apart skatt skata
    apart buss bus
    apart hem hemlig
    known-merge lag lager
    known-family-miss leda ledning
    known-family-miss förena förening
    known-merge hus husar
    known-merge händer hand
    """
}
