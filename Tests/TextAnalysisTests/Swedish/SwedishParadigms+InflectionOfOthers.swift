extension SwedishParadigms {
  /// More nouns, adjectives and verbs of the first table.
  static let inflectionOfOthers = """
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
    stem blankett blanketten blanketter blanketterna
    stem tillstånd tillståndet tillstånden
    stem bygglov bygglovet byggloven
    stem fastighet fastigheten fastigheter fastigheterna
    stem byggnad byggnaden byggnader byggnaderna
    stem tomt tomter tomterna
    known-miss tomt tomten
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
    stem öppen öppet öppna
    known-miss öppen öppnar
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
    """
}
