extension FinnishParadigms {
  /// Nature, traffic and culture.
  static let nature = """
    stem kivi kiven kiveä kivet kiviä kivien
    stem kallio kallion kalliota kalliot kallioita kalliolla
    stem hiekka hiekan hiekkaa hiekat hiekalla
    stem savi saven savea savet savesta
    stem ruoho ruohon ruohoa ruohot ruoholla
    stem sammal sammalen sammalta sammalet sammalia
    stem oksa oksan oksaa oksat oksalla
    known-miss oksa oksia
    stem juuri juuren juurta juuret juuria juurien
    stem kasvi kasvit kasveja
    stem kasvin kasvia kasvien
    known-miss kasvi kasvin
    stem perhonen perhosen perhosta perhoset perhosia perhosten
    stem hyönteinen hyönteisen hyönteistä hyönteiset hyönteisiä hyönteisten
    stem muurahainen muurahaisen muurahaista muurahaiset muurahaisia
    stem hyttynen hyttysen hyttystä hyttyset hyttysiä
    stem sorsa sorsan sorsaa sorsat
    known-miss sorsa sorsia
    stem joutsen joutsenen joutsenta joutsenet joutsenia joutsenten
    stem lokki lokin lokkia lokit lokkeja lokkien
    stem pöllö pöllön pöllöä pöllöt pöllöjä
    stem orava oravan oravaa oravat oravia oravien
    stem ilves ilveksen ilvekset ilveksiä
    known-miss ilves ilvestä
    stem luontopolku luontopolun luontopolkua luontopolut luontopolulla
    stem saaristo saariston saaristoa saaristossa saaristoon
    stem lahti lahden lahtea lahdet lahtia lahdella
    stem salmi salmen salmea salmet salmia
    stem koski kosken kosket koskia koskella
    known-miss koski koskea
    stem puro puron puroa purot puroja purossa
    stem lähde lähteen lähdettä lähteet lähteitä lähteiden lähteestä
    stem harju harjun harjua harjut harjuja
    stem mäki mäen mäkeä mäet mäkiä mäellä
    stem laakso laakson laaksoa laaksot laaksoja laaksossa
    stem tunturi tunturin tunturia tunturit tuntureita tunturilla
    stem ilma ilmaa ilmat ilmoja ilmassa
    stem tulta tulia tulessa
    known-miss tuli tulta
    stem valo valon valoa valot valoja valossa
    stem varjo varjon varjoa varjot varjoja varjossa
    stem tähti tähteä tähdet tähtiä tähtien
    known-miss tähti tähden
    stem liikennevalo liikennevalon liikennevalot liikennevaloja liikennevaloissa
    stem risteys risteyksen risteystä risteykset risteyksiä risteyksessä
    stem suojatie suojatietä suojatiet suojatiellä
    known-miss suojatie suojatien
    known-miss suojatie suojateitä
    stem kaista kaistan kaistaa kaistat kaistoja kaistalla
    stem moottoritie moottoritien moottoritietä moottoritiet moottoriteitä moottoritiellä
    stem juna junan junaa junat junia junalla junien
    stem asema aseman asemaa asemat asemia asemalla asemien
    stem raide raiteen raidetta raiteet raiteita raiteella
    stem lento lennon lentoa lennot lentoja lennolla
    stem lentokenttä lentokentän lentokenttää lentokentät lentokenttiä lentokentällä
    stem laiva laivan laivaa laivat laivoja laivalla
    stem matkustaja matkustajan matkustajaa matkustajat matkustajia matkustajien
    stem kuljettaja kuljettajan kuljettajaa kuljettajat kuljettajia kuljettajien
    stem ajokortti ajokortin ajokorttia ajokortit ajokortteja ajokortilla
    stem nopeusrajoitus nopeusrajoituksen nopeusrajoitusta nopeusrajoitukset nopeusrajoituksia
    stem onnettomuus onnettomuuden onnettomuutta onnettomuudet onnettomuuksia onnettomuuksien
    stem polttoaine polttoaineen polttoainetta polttoaineet polttoaineita
    stem rengas renkaita renkailla renkaisiin
    stem aikataulu aikataulun aikataulua aikataulut aikatauluja aikataulussa
    stem reitti reitin reittiä reitit reittejä reitillä
    stem matkalippu matkalipun matkalippua matkaliput matkalippuja
    stem katuvalaistus katuvalaistuksen katuvalaistusta katuvalaistukseen
    stem elokuva elokuvan elokuvaa elokuvat elokuvia elokuvien elokuvassa
    stem näytelmä näytelmän näytelmää näytelmät näytelmiä näytelmässä
    stem näyttelijä näyttelijän näyttelijää näyttelijät näyttelijöitä näyttelijöiden
    stem kirjailija kirjailijan kirjailijaa kirjailijat kirjailijoita kirjailijoiden
    stem taiteilija taiteilijan taiteilijaa taiteilijat taiteilijoita taiteilijoiden
    stem maalaus maalauksen maalausta maalaukset maalauksia maalausten
    stem veistos veistoksen veistosta veistokset veistoksia
    stem runo runon runoa runot runoja runojen
    stem satu sadun satua sadut satuja satujen
    stem tarina tarinan tarinaa tarinat tarinoita tarinoiden
    stem romaani romaanin romaania romaanit romaaneja romaanissa
    stem laulu laulun laulua laulut lauluja laulujen
    stem soitin soittimen soitinta soittimet soittimia soittimien
    stem kitara kitaran kitaraa kitarat kitaroita
    stem piano pianon pianoa pianot pianoja pianolla
    stem orkesteri orkesterin orkesteria orkesterit orkestereita
    stem kuoro kuoron kuoroa kuorot kuoroja kuorossa
    stem tanssi tanssin tanssit tansseja tanssissa
    known-miss tanssi tanssia
    stem juhla juhlan juhlaa juhlat juhlien
    known-miss juhla juhlia
    stem perinne perinteen perinnettä perinteet perinteitä perinteiden
    stem linna linnan linnaa linnat linnoja linnassa
    stem kirkko kirkon kirkkoa kirkot kirkkoja kirkossa kirkkoon
    stem seurakunta seurakunnan seurakuntaa seurakunnat seurakuntien
    stem patsas patsaan patsasta patsaat patsaita
    stem arkisto arkiston arkistoa arkistot arkistoja arkistossa
    stem kuva kuvan kuvia kuvat kuvien kuvassa
    stem lehti lehdestä lehtien lehdissä lehtiin
    stem sanoma sanoman sanomaa sanomat sanomia
    stem uutinen uutisessa uutisessakin uutisiin uutisista
    stem urheilu urheilun urheilua urheilussa urheiluun
    stem ottelu ottelun ottelua ottelut otteluita otteluiden ottelussa
    stem joukkue joukkueelle joukkueessa joukkueemme
    stem voitto voiton voittoa voitot voittoja voitosta
    stem hiihto hiihdon hiihtoa hiihdossa
    stem latu ladun latua ladut latuja ladulla
    stem uinti uinnin uintia uinnissa
    stem stadionin stadionia stadionilla
    known-miss stadion stadionin
    """
}
