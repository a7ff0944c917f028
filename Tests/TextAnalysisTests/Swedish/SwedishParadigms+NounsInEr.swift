extension SwedishParadigms {
  /// Nouns with the plurals -er and -r, and umlaut plurals.
  static let nounsInEr = """
    stem bank banken banker bankerna bankens
    stem affär affären affärer affärerna affärens
    stem adress adressen adresser adresserna
    stem apparat apparaten apparater apparaterna
    stem advokat advokaten advokater advokaterna advokatens
    stem soldat soldaten soldater soldaterna
    stem student studenten studenter studenterna studentens
    stem president presidenten presidenter presidenterna presidentens
    stem turist turisten turister turisterna turisternas
    stem polis polisen poliser poliserna polisens
    stem pedagog pedagogen pedagoger pedagogerna
    stem psykolog psykologen psykologer psykologerna psykologens
    stem kurator kuratorn kuratorer kuratorerna kuratorns
    stem rektor rektorn rektorer rektorerna rektorns
    stem doktor doktorn doktorer doktorerna
    stem motor motorn motorer motorerna motorns
    stem dator datorn datorer datorerna datorns
    stem professor professorn professorer professorerna professorns
    stem koordinator koordinatorn koordinatorer koordinatorerna
    stem revisor revisorn revisorer revisorerna revisorns
    stem terapeut terapeuten terapeuter terapeuterna
    stem metod metoden metoder metoderna metodens
    stem period perioden perioder perioderna periodens
    stem situation situationen situationer situationerna situationens
    stem funktion funktionen funktioner funktionerna funktionens
    stem diskussion diskussionen diskussioner diskussionerna diskussionens
    stem kommission kommissionen kommissioner kommissionerna kommissionens
    stem konvention konventionen konventioner konventionerna konventionens
    stem tradition traditionen traditioner traditionerna traditionens
    stem institution institutionen institutioner institutionerna institutionens
    stem produktion produktionen produktioner produktionens
    stem investering investeringen investeringar investeringarna investeringens
    stem pension pensionen pensioner pensionerna pensionens
    stem religion religionen religioner religionerna religionens
    stem operation operationen operationer operationerna
    stem generation generationen generationer generationerna generationens
    stem motion motionen motioner motionerna motionens
    stem proposition propositionen propositioner propositionerna propositionens
    stem delegation delegationen delegationer delegationerna
    stem familj familjs familjernas familjerna
    stem lokal lokalen lokaler lokalerna lokalens
    stem festival festivalen festivaler festivalerna festivalens
    stem kanal kanalen kanaler kanalerna kanalens
    stem journal journalen journaler journalerna
    stem minoritet minoriteten minoriteter minoriteterna minoritetens
    stem fakultet fakulteten fakulteter fakulteterna
    stem identitet identiteten identiteter identitetens
    stem kapacitet kapaciteten kapaciteter kapacitetens
    stem prioritet prioriteten prioriteter prioriteterna
    stem rätt rätten rätter rätterna rättens
    stem plikt plikten plikter plikterna
    stem vinst vinsten vinster vinsterna vinstens
    stem utgift utgiften utgifter utgifterna utgifternas
    stem uppgift uppgiften uppgifter uppgifterna uppgiftens
    stem lösning lösningen lösningar lösningarna
    stem dom domen domar domens
    stem tomat tomaten tomater tomaterna
    stem vetenskap vetenskapen vetenskaper vetenskaperna vetenskapens
    stem kunskap kunskapen kunskaper kunskaperna kunskapens
    stem egenskap egenskapen egenskaper egenskaperna
    stem gemenskap gemenskapen gemenskaper gemenskaperna gemenskapens
    stem vänskap vänskapen vänskapens
    stem landskap landskapet landskapen landskapets landskapens
    stem medlemskap medlemskapet medlemskapen medlemskapets
    stem ledarskap ledarskapet ledarskapets
    stem budskap budskapet budskapen budskapets
    stem sällskap sällskapet sällskapen sällskapets
    stem nyhet nyhetens nyheternas
    stem frihet friheten friheter friheterna frihetens
    stem myndighet myndigheten myndigheter myndigheterna myndighetens myndigheternas
    stem svårighet svårigheten svårigheter svårigheterna
    stem likhet likheten likheter likheterna
    stem skyldighet skyldigheten skyldigheter skyldigheterna
    stem hemlighet hemligheten hemligheter hemligheterna
    stem sjukdom sjukdomen sjukdomar sjukdomarna sjukdomens
    stem barndom barndomen barndomens
    stem egendom egendomen egendomar egendomens
    stem natt nattens nätternas nätters
    stem bot boten böter böterna
    stem bonde bonden bönder bönderna bondens böndernas
    stem stång stången stängerna
    stem tång tången tänger tängerna
    stem spång spången spänger spängerna
    stem rand randen ränder ränderna
    stem brand branden bränder bränderna brandens
    stem tand tandens tändernas tänders
    stem vattendrag vattendragets
    stem vattendraget vattendragen
    known-miss vattendrag vattendraget
    stem mus musen möss mössen
    stem gås gåsen gäss gässen
    stem lus lusen löss lössen
    stem ledamot ledamoten ledamöter ledamöterna ledamotens ledamöternas
    stem verkstad verkstaden verkstäder verkstäderna verkstadens
    stem innerstad innerstaden innerstäder innerstäderna
    stem hemland hemlandet hemländer hemländerna hemlandets
    stem kraft kraften krafter krafterna kraftens
    stem bokstav bokstaven bokstäver bokstäverna
    stem son sons sonens sönernas
    stem förstad förstaden förstäder förstäderna
    stem brandman brandmannen brandmän brandmännen
    stem talman talmannen talmän talmännen talmannens
    stem förtroendeman förtroendemannen förtroendemän förtroendemännen
    stem borgmästare borgmästaren borgmästarna borgmästarens
    stem ko kon kor korna kons
    stem sko skon skor skorna
    stem roll rollen roller rollerna
    stem fiende fienden fiender fienderna fiendens
    stem händelse händelsen händelser händelserna händelsens
    stem rörelse rörelsen rörelser rörelserna rörelsens
    stem förståelse förståelsen förståelsens
    stem bakelse bakelsen bakelser bakelserna
    stem skillnad skillnaden skillnader skillnaderna
    stem månad månadens månadernas
    stem partner partners
    stem partnern partnerns
    known-miss partner partnern
    stem ambulans ambulansen ambulanser ambulanserna ambulansens
    stem balans balansen balanser balansens
    stem konferens konferensen konferenser konferenserna konferensens
    stem kompetens kompetensen kompetenser kompetensens
    stem konsekvens konsekvensen konsekvenser konsekvenserna
    stem tendens tendensen tendenser tendenserna
    stem licens licensen licenser licenserna
    stem nivå nivån nivåer nivåerna nivåns
    stem by byns byars byarnas
    stem armé armén arméer arméerna arméns
    stem kafé kaféet kaféer kaféerna
    stem turné turnén turnéer turnéerna
    """
}
