extension FinnishStemTable {
  /// Key, then the stems (or whole forms) that lead to it. Written by hand.
  static let words = """
    +lapsi lapsi lapse laps lapsii lapsie lasten
    lapsi lasta las
    +joki joki joke joe jok jokie jokei
    +laki laki lakie lakei lakia lakien lakeja
    laki lain lai laissa laista lailla lait laeissa laeista
    +tuki tuki tuke tukie tukea
    tuki tue tuen tuella tuesta tuet tukee tuetaan tuettiin
    +luku luku luvu luvui lukui
    +lehti lehti lehte lehde lehd leht lehtie
    maa maa maan maille mailta maihin maita mailla maissa maista maiden maat
    maa maassa maahan maasta maata maalla maalta maalle
    tie tietä tie tien teitä teiden tiet teillä teiltä teille
    +tie tiet tiellä tiestä tieltä tiellä
    työ työ töi töitä töiden yöt
    +työ työn työtä työt työssä työhön työstä töissä töistä töiden töitä
    yö yön yöt öitä yötä yöllä öisin
    +puu puissa puista puilla puille puihin puuta puun puut puita puiden
    suu suun suut suita suuta
    pää pää päät pään päitä päätä päiden
    +mies miehen mies miehe mieh miehi miesten miestä miehie
    +vuosi vuotta vuonna vuosi vuode vuote vuot vuos vuosie
    +käsi kättä käsi käde käte kät käsie
    +vesi vesi vede vete vesie
    vesi vet ves vettä
    uusi uutta uusi uude uute uut uusie
    kuusi kuusi kuude kuute kuutta kuut
    +kuusi kuuse kuusta
    +kausi kausi kaude kaute kaut kausie
    +kansi kannen kannet kansi kanne kante kantta kansie
    +länsi länsi länne länte länttä
    +varsi varsi varre varte vartta varsie
    +hirsi hirsi hirre hirte hirttä hirsie
    +aika aika aikoi aikoja
    aika aja
    +työaika työaja
    +määräaika määräaja
    +toimiaika toimiaja
    poika poja poji
    +poika poika poikie poiki pojan pojat pojalla pojalle pojille pojilla
    +jalka jalka jala jalkoi jalkoja
    +virka virka vira virkoi virkoja
    +reikä reikä reiä reiki
    teko teoi
    +teko teko teo tekoi tekoja teot
    +väki väki väe väke
    mäki mäki mäe mäke mäkie mäet
    +näkö näkö näö
    +haku haku hau hakui hakuja haun
    +puku puku puvu puvui pukui
    +suku suku suvu suvui sukui
    +alku alku alkui
    alku alussa alusta alun aluksi
    +alue alue aluee aluei alueit
    +kulku kulku kulkui
    +ruoka ruoka ruoa ruua ruoki ruokie
    +leikki leikki leiki
    +asia asia asio asioi
    asia asi
    +kirja kirja kirjoi kirjoja
    +kala kala kaloi kaloja
    +sana sana sanoja
    +toimintatapa toimintatapa toimintatava toimintatapoi toimintatavoi
    tapa tapa tava tapoi tapoja tavoi
    +raha raha rahan rahoi rahoja
    +raja raja rajoi rajoja
    +kerta kerta kerra kertoja
    +palkka palkka palka palkkoi palkkoja palkoi
    +matka matka matkoi matkoja
    +hinta hinta hinna hintoi hintoja hinnoi
    +ranta ranta ranna rantoi rantoja rannoi
    +kanta kanta kanna kantoja
    +paikka paikka paika paikkoi paikkoja paikoi
    +pinta pinta pinna pintoi pintoja pinnoi
    +sata sata sada satoi satoja sadoi
    +toimivalta toimivalta toimivalla
    +päätösvalta päätösvalta päätösvalla
    valta valta valla valtoi valtoja valloi
    ilta ilta illa iltoi iltoja illoi
    +auto auto autoi autoja
    +data data datoi datoja
    +ihminen ihminen ihmise ihmis ihmistä ihmisi
    +nainen nainen naise nais naista naisi naisiin
    toinen toinen toise tois toista toisi
    muu muu muun muut muita muiden muissa muista muille muilla muuta muussa
    +asema asema asemi asemi asemie
    +voima voima voimi voimie
    +ikkuna ikkuna ikkunoi
    avain avain avaime avaimi avainta avaimia
    +pieni pieni pienen pieni piene pient pienten pientä
    +jäsen jäsen jäsenen jäsene jäseni jäsentä jäseniä
    +toimenpide toimenpide toimenpitee toimenpitei
    +avoin avoin avoime avoimi avoint
    +nimi nimi nime nimie
    +toimi toimi toime toimie
    toimi toimii toimia
    +tiede tiede tietee tietei
    +taide taide taitee taitei
    +huone huone huonee huonei
    +kone kone konee konei
    +aine aine ainee ainei
    +vene vene venee venei
    +perhe perhe perhee perhei
    +koe koe kokee kokei
    +hanke hanke hankkee hankkei
    +opas opas oppaa oppai
    +tarve tarve tarpee tarpei
    +laite laite laittee laittei
    massa massa massoi
    kassa kassa kassoi
    +sopimus sopimus sopimukse
    ikä ikä iän ikää ikään iässä iästä iällä iältä iälle
    kukka kukka kukan kukat kukkaa kukkia kukkien kukissa kukista kukilla kukkaan kukassa
    +polku polku polu polui
    turku turku turu turkuu
    +tulos tulos tulokse tulosta tulosten
    +luonnos luonnos luonnokse luonnosta luonnosten
    +annos annos annokse annosta annosten
    +kuningas kuningas kuninkaan kuninkaa kuninkai kuningasta
    +eurooppa eurooppa euroopa eurooppaa eurooppaan
    +veli veli velje velji veljie
    yhteinen yhteinen yhteise yhteis yhteistä yhteisi
    viisi viisi viide viite viiden viittä viis
    kolmas kolmas kolmanne kolmante kolmatta kolmansi
    neljäs neljäs neljänne neljänte neljättä neljänsi
    viides viides viidenne viidente viidettä viidensi
    kymmenen kymmenen kymmene kymmeni kymmentä
    internet internet interneti internetiä internetin
    yksi yksi yhde yhte yht yhtä yhden yksie
    kaksi kaksi kahde kahte kaht kahta
    hyvä hyvä hyvi hyviä
    parempi parempi parempa paremma parhaa paras
    hän hän häne hänt häntä
    minä minä minu minut
    sinä sinä sinu sinut
    me me meidä meitä
    he he heidä heitä
    se se sen sitä siitä siinä siihen sillä siltä sille siksi
    tämä tämä tämän tätä tästä tässä tähän tällä tältä tälle täksi
    ne ne niiden niitä niistä niissä niihin niillä niille
    joka joka jonka jota josta jossa johon jolla jolta jolle joksi jotka joiden joita joista joissa
    mikä mikä minkä mitä mistä missä mihin millä miltä mille miksi mitkä
    kuka kuka kenen ketä kenestä kenelle keneltä ketkä keiden
    kaikki kaikki kaike kaikke kaikkie
    olla onk olla ole on oli ovat olen olisi olivat ollut olleet olin ollaan oltiin lienee ollee
    tehdä tekee tekevä tehdä tee teki teke tehnyt tehneet tekisi tekevät tehdään tehtiin tekivät tein teen teet
    saada saada saa saan saat saavat sai saivat sain saanut saaneet saadaan saatiin saisi saamme
    nähdä nähdä näe näki näkee näke nähnyt nähneet nähdään nähtiin näkevät näkivät näen
    tulla tulla tule tulee tuli tullut tulleet tulisi tulevat tulivat tullaan tultiin tulen tulemme
    tuuli tuule tuulta tuuli
    mennä mennä mene menee meni mennyt menneet menisi menevät menivät mennään mentiin menen
    käydä käydä käy käyn käyvät kävi kävivät käynyt käyneet käydään käytiin kävin kävisi
    antaa antaa anta anna antoi annoi antoivat antavat antanut antaneet annetaan annettiin
    pitää pitää pidä pitä piti pitivät pitänyt pitäneet pidetään pidettiin pitäisi
    tuoda tuoda tuo tuon tuovat toi toivat tuonut tuoneet tuodaan tuotiin toisi
    viedä viedä vie vien vievät vei veivät vienyt vieneet viedään vietiin veisi
    juoda juoda juo juon juovat joi joivat juonut juoneet juodaan
    syödä syödä syö syön syövät söi söivät syönyt syöneet syödään
    voida voida voi voin voivat voinut voineet voidaan voitiin voisi voisivat voimme
    jäädä jäädä jää jään jäävät jäi jäivät jäänyt jääneet jäädään
    lukea lukea luke lukee luen luet lue luki lukivat lukenut lukeneet luetaan luettiin lukevat
    hakea hakea hake hakee haen haet hae haki hakivat hakenut hakeneet haetaan haettiin hakevat
    +kaava kaava kaavoi kaavoja kaavojen
    +hankinta hankinta hankinna hankintoi hankintoja hankintojen hankinnoi
    +kirja kirjojen
    +paikka paikkojen
    lista lista listoi listoja listojen
    +esityslista esityslista esityslistoi esityslistaa esityslistan esityslistat esityslistalla esityslistoja
    +keskusta keskusta
    +rata rata rataa rada radat radan ratoi ratoja ratojen radoi
    silta silta siltaa silla sillan sillat siltoi siltoja siltojen silloi
    +uutinen uutinen uutise uutis uutista uutisi uutisia uutisten
    +opiskelija opiskelija opiskelijoi opiskelijoita opiskelijoiden
    +tekijä tekijä tekijöi tekijöitä tekijöiden
    +meri meri mere merta meriä
    +keskusta keskustaa keskustan keskustat keskustassa keskustaan keskustoi keskustoja
    +terveyskeskus terveyskeskus terveyskeskukse terveyskeskusta
    +vanha vanha vanhoi vanhoja vanhojen
    +rautatie rautatie rautatien rautatietä rautatiet rautateiden rautateitä
    +avoin avoimen avoimet avointa avoimia
    """
}
