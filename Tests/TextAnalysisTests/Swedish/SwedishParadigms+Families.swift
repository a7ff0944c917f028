extension SwedishParadigms {
  /// Derivations that a reader takes for one another.
  static let families = """
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
    family bedömning bedömningen
    known-family-miss bedöma bedömning
    family behandla behandling
    family lära lärare läraren
    family arbeta arbetare
    family företag företagare företagaren
    family ekonomi ekonomisk ekonomiska
    family strategi strategisk strategiskt
    family organisera organisering
    family bygga byggare
    family leda ledare ledarna
    family leda ledning
    family förena förening
    family lik likhet likheter
    family välja väljare väljaren
    family utställa utställning
    family frisk friskhet
    family fri frihet friheten
    family ny nyhet nyheter
    family svårighet svårigheter
    known-family-miss svår svårighet
    family trygg tryggt tryggheten
    family säker säkert säkerhet säkerheten
    family osäker osäkert osäkerhet
    family öppen öppet öppenhet öppenheten
    family enig enighet enigheten
    family olik olikhet olikheter
    family rättvis rättvist rättvisa
    family jämlik jämlikt jämlikhet
    family jämställd jämställt jämställdhet
    family hemlig hemligt hemlighet hemligheter
    family myndig myndighet myndigheter
    family skyldig skyldighet skyldigheter
    family färdig färdigt färdighet färdigheter
    family tydlig tydligt tydlighet
    family offentlig offentligt offentlighet offentligheten
    family personlig personligt personlighet
    family ärlig ärligt ärlighet
    family verklig verkligt verklighet verkligheten
    family farlig farligt farlighet
    family ansvarig ansvarigt ansvarighet
    family laglig lagligt laglighet
    family skicklig skickligt skicklighet
    family lämplig lämpligt lämplighet
    family nödvändig nödvändigt nödvändighet
    family långsiktig långsiktigt långsiktighet
    family mångsidig mångsidigt mångsidighet
    family självständig självständigt självständighet
    family fullständig fullständigt fullständighet
    family flerspråkig flerspråkigt flerspråkighet
    family miljövänlig miljövänligt miljövänlighet
    family användarvänlig användarvänligt användarvänlighet
    family familjevänlig familjevänligt familjevänlighet
    family gemensam gemensamt gemensamhet
    family lönsam lönsamt lönsamhet lönsamheten
    family ensam ensamhet ensamheten
    family uppmärksam uppmärksamhet
    family långsam långsamt långsamhet
    family sparsam sparsamt sparsamhet
    family användbar användbart användbarhet
    family sårbar sårbart sårbarhet
    family jämförbar jämförbart jämförbarhet
    family arbetslös arbetslöst arbetslöshet
    family hemlös hemlöst hemlöshet
    family ansvarslös ansvarslöst ansvarslöshet
    family barnlös barnlöst barnlöshet
    family medveten medvetet medvetenhet
    family erfaren erfarenhet erfarenheter
    family belåten belåtet belåtenhet
    family ren renhet
    family mänsklig mänskligt mänsklighet
    family vänlig vänligt vänlighet
    family leda ledning ledningen
    family leda ledare ledarens
    known-family-miss bygga byggande
    family bygga byggare byggaren
    family utbilda utbildning utbildningar
    family undervisa undervisning undervisningen
    family behandla behandling behandlingar
    family samla samling samlingar
    family ändra ändring ändringar
    family förändra förändring förändringar
    family förbättra förbättring förbättringar
    family minska minskning minskningen
    family öka ökning ökningen
    family stöda stödjande
    family betala betalning betalningen
    family använda användning användare
    family tillämpa tillämpning tillämpningen
    family bearbeta bearbetning bearbetningen
    family anmäla anmälning
    known-family-miss anmäla anmälningar
    family anställa anställning anställningar
    family beställa beställning beställare
    family förvalta förvaltning förvaltare
    family omfatta omfattning
    family berätta berättelse berättare
    family förbereda förberedelse
    family räkna räkning räkningar
    family mäta mätning mätningar mätare
    family prova provning
    family pröva prövning prövningen
    family träna tränare
    known-family-miss träna träning
    family tävla tävling tävlingar
    family spara sparare
    known-family-miss spara sparande
    family läsa läsning läsare
    known-family-miss skriva skrivande
    family köpa köpare köparen
    family sälja säljare säljaren
    family äga ägare ägaren
    family spela spelare spelaren
    known-family-miss resa resande
    family lösa lösning lösningar
    family skydda skyddande
    family undersöka undersökning undersökningar
    family granska granskning granskare
    family forska forskning forskare forskaren
    family odla odling odlare odlingar
    family bosätta bosättning
    family stänga stängning
    family öppna öppning
    family registrera registrering registreringen
    family finansiera finansiering finansieringen
    family investera investering investeringar
    family organisera organisering organiseringen
    family integrera integrering
    family rehabilitera rehabilitering
    family diskriminera diskriminering diskrimineringen
    family renovera renovering renoveringar
    family parkera parkering parkeringar
    family prioritera prioritering prioriteringar
    family utvärdera utvärdering utvärderingar
    family dokumentera dokumentering
    family digitalisera digitalisering digitaliseringen
    family politik politisk politiskt
    family historia historisk historiskt
    family teknik teknisk tekniskt
    family demokrati demokratisk demokratiskt
    family industri industriell
    family europa europeisk europeiskt
    family nation nationell nationellt
    family region regional regionalt
    family kultur kulturell kulturellt
    family invandra invandrare invandring
    family vårda vårdare vårdaren
    family arbeta arbetare arbetaren arbetande
    family besöka besökare besökaren
    family tala talare talaren
    family lyssna lyssnare lyssnaren
    family sjunga sjungande
    """
}
