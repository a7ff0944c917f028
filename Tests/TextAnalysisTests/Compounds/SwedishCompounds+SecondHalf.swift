extension SwedishCompounds {
  /// A compound of municipal and legal language, then its parts.
  static let secondHalf = """
    laddningsplatser laddning plats
    landskapsfullmäktige landskap fullmäktige
    landskapsförbund landskap förbund
    landskapsplan landskap plan
    lekverksamheten lek verksamhet
    livskraftiga liv kraftig
    livsmedelstillsyn liv medel tillsyn
    lochteåstranden lochteå strand
    läkemedelsdistribution läkemedel distribution
    lärarutbildning lärare utbildning
    läroanstalter lära anstalt
    läroplan lära plan
    läroplansgrund läroplan grund
    läroplikt lära plikt
    läropliktslag lära plikt lag
    läsintresset läsa intresse
    låneupptagning lån upptagning
    långtidsarbetslös lång tid arbetslös
    markanvändning mark användning
    markanvändningsavtal mark användning avtal
    marknadsdialog marknad dialog
    markpolitik mark politik
    matsalen mat sal
    medborgarinitiativ medborgare initiativ
    medborgarinstitut medborgare institut
    mellanutvärderingen mellan utvärdering
    mentalvård mental vård
    miljöhälsovård miljö hälsa vård
    miljökonsekvens miljö konsekvens
    miljönämnd miljö nämnd
    miljöskydd miljö skydd
    miljöskyddslag miljöskydd lag
    miljötillstånd miljö tillstånd
    miljövänlig miljö vänlig
    miljövård miljö vård
    minoritetsspråk minoritet språk
    missbrukartjänster missbrukare tjänst
    missbrukarvård missbrukare vård
    morgonmål morgon mål
    morgonverksamhet morgon verksamhet
    mottagningscentral mottagning central
    museiverket museum verk
    museiverksamhet museum verksamhet
    människorättigheter människa rättighet
    mötesarvode möte arvode
    möteskallelse möte kallelse
    mötestid möte tid
    naturskyddsområde natur skydd område
    naturturismen natur turism
    näringsbyråernas näring byrå
    näringslivspolitik näring liv politik
    näringspolitik näring politik
    näringstjänsterna näring tjänst
    närståendevård närstående vård
    närståendevårdare närstående vårdare
    nättjänst nät tjänst
    offentlighetslag offentlighet lag
    offentlighetsprincip offentlighet princip
    parkeringsavgift parkering avgift
    parkeringsplats parkering plats
    parkeringsövervakningen parkering övervakning
    parkområde park område
    patientombud patient ombud
    patientsäkerhet patient säkerhet
    pensionsålder pension ålder
    personalberättelsen personal berättelse
    personalbokslut personal bokslut
    personalchef personal chef
    personalenkäten personal enkät
    personalpolitik personal politik
    personalprogram personal program
    personuppgiftslag person uppgift lag
    planläggning plan läggning
    planläggningsöversikt plan läggning översikt
    polislag polis lag
    posthuset post hus
    protokollsutdrag protokoll utdrag
    regionförvaltning region förvaltning
    regionförvaltningsverk region förvaltning verk
    registratorskontoret registrator kontor
    rehabiliteringsplan rehabilitering plan
    rekreationsområde rekreation område
    rekryteringstillstånd rekrytering tillstånd
    religionsfrihet religion frihet
    responsblankettens respons blankett
    responssystem respons system
    responstjänstens respons tjänst
    resultatmål resultat mål
    revisionsberättelse revision berättelse
    revisionsnämnd revision nämnd
    ringvägen ring väg
    räddningstjänst räddning tjänst
    räddningsverk räddning verk
    räddningsvägen räddning väg
    räddningsväsendet räddning väsen
    rättelseyrkande rättelse yrkande
    rådgivningsbyrån rådgivning byrå
    röstkort röst kort
    röstningsställe röstning ställe
    sagostunder saga stund
    serviceboende service boende
    servicehandledning service handledning
    serviceproduktion service produktion
    servicesedel service sedel
    serviceutbud service utbud
    sjukskötare sjuk skötare
    sjukvårdsdistrikt sjukvård distrikt
    sjöfarten sjö fart
    sjöfolket sjö folk
    skattehöjning skatt höjning
    skattesats skatt sats
    skidspår skida spår
    skogsbruk skog bruk
    skogsplan skog plan
    skolavslutningskonsert skola avslutning konsert
    skoldagen skola dag
    skolgård skola gård
    skolhälsovård skola hälsa vård
    skolinvesteringarna skola investering
    skolkök skola kök
    skolnätsutredningen skola nät utredning
    skolskjutsförmån skola skjuts förmån
    skolväg skola väg
    skridskobanor skridsko bana
    skärgårdens skär gård
    skärgårdslag skär gård lag
    småbarnspedagogiknämnd småbarnspedagogik nämnd
    sommarbussen sommar buss
    sommarteatern sommar teater
    specialundervisning special undervisning
    språkgruppen språk grupp
    språkkunskaper språk kunskap
    språkkurserna språk kurs
    språklagen språk lag
    språkprogram språk program
    stadsdirektören stad direktör
    stadsfullmäktige stad fullmäktige
    stadsstrategi stad strategi
    stadsstyrelsen stad styrelse
    statistikmyndighetens statistik myndighet
    statsandel stat andel
    statsandelssystem stat andel system
    statsunderstöd stat understöd
    stenläggs sten lägga
    straffprocess straff process
    straffrätt straff rätt
    stranddetaljplan strand detalj plan
    strandgatan strand gata
    strategiarbete strategi arbete
    studiebesök studium besök
    styrdokument styra dokument
    sysselsättningsgrad sysselsättning grad
    sysselsättningstjänster sysselsättning tjänst
    tandläkare tand läkare
    tandvård tand vård
    teckentolkning tecken tolkning
    tillgänglighetsplan tillgänglighet plan
    tillgänglighetsutlåtande tillgänglighet utlåtande
    tillståndsfrågor tillstånd fråga
    tillväxtprogrammets tillväxt program
    tjänsteförhållande tjänst förhållande
    tjänsteinnehavarbeslut tjänst innehavare beslut
    tjänsteinnehavare tjänst innehavare
    tobakslag tobak lag
    tomtförsäljning tomt försäljning
    tomtreservering tomt reservering
    totalsumma total summa
    trafikplan trafik plan
    trafiksäkerhet trafik säkerhet
    trafiksäkerhetsplan trafik säkerhet plan
    turistinformation turist information
    tåglaster tåg last
    undantagsförhållanden undantag förhållande
    ungdomsarbetare ungdom arbetare
    ungdomsarbete ungdom arbete
    ungdomsfullmäktige ungdom fullmäktige
    ungdomsgård ungdom gård
    ungdomsledare ungdom ledare
    ungdomsmaterial ungdom material
    ungdomsråd ungdom råd
    universitetssjukhus universitet sjukhus
    uppföljningsgruppen uppföljning grupp
    upphandlingsbeslut upphandling beslut
    upphandlingslag upphandling lag
    upphandlingsstrategier upphandling strategi
    utkomststöd utkomst stöd
    utsläppsminskning utsläpp minskning
    utvecklingsprogrammen utveckling program
    utvärderingsrapport utvärdering rapport
    vaccinationsprogram vaccination program
    vallskörden vall skörd
    valnämnd val nämnd
    vattenandelslag vatten andelslag
    vattenledningen vatten ledning
    vattenverk vatten verk
    verksamhetsberättelse verksamhet berättelse
    verksamhetsbidrag verksamhet bidrag
    veterinärvård veterinär vård
    viceordförande vice ordförande
    vindkraften vind kraft
    vindkraftspark vindkraft park
    vindkraftsplan vindkraft plan
    vindskydd vind skydd
    vinterevenemang vinter evenemang
    vintertidtabellen vinter tidtabell
    vuxengymnasium vuxen gymnasium
    vuxenutbildning vuxen utbildning
    vägkartan väg karta
    vägunderstöd väg understöd
    välfärdsberättelse välfärd berättelse
    välfärdsområde välfärd område
    välfärdsområdesval välfärd område val
    välfärdsplan välfärd plan
    välfärdsråd välfärd råd
    välfärdsrådets välfärd råd
    webbplats webb plats
    webbsida webb sida
    yrkeshögskola yrke högskola
    yrkesutbildning yrke utbildning
    yttrandefrihet yttrande frihet
    yttranderätt yttrande rätt
    ägarpolitiken ägare politik
    äldreomsorg äldre omsorg
    äldrevänlig äldre vänlig
    ändringssökande ändring sökande
    återvinningspunkten återvinning punkt
    översvämningsrisk översvämning risk
    översvämningsskydd översvämning skydd
    """
}
