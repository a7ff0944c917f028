extension FinnishParadigms {
  /// Nouns by the pattern of their stem: gradation, vowels, plurals.
  static let nominals = """
    stem hattu hatun hattua hatut hattuja hatuissa hattuun
    stem matto maton mattoa matot mattojen matolla mattoihin
    stem tupa tuvan tupaa tuvat tupia tuvassa tupaan
    stem rapu ravun rapua ravut rapuja rapujen
    stem sopu sovun sopua sovussa sopuun
    stem korpi korven korpea korvet korpia korvessa
    stem varpu varpua varpuja
    stem varvun varvut
    known-miss varpu varvun
    stem kilpi kilven kilpeä kilvet kilpiä kilvessä
    stem turve turpeen turvetta turpeet turpeesta turpeena
    stem oppi opissa oppien opista oppeja
    known-miss oppi opeista
    stem tappi tapin tappia tapit tappeja tapilla
    stem kuppi kupin kuppia kupit kuppeja kupissa
    stem reppu repun reppua reput reppuja repussa reppuun
    stem lippu lipun lippua liput lippuja lippujen lipulla
    stem nappi napin nappia napit nappeja napilla
    stem seppä sepän seppää sepät
    known-miss seppä seppiä
    known-miss seppä seppien
    stem lamppu lampun lamppua lamput lamppuja lampulla
    stem kumppani kumppanin kumppania kumppanit kumppaneita kumppanien kumppaneille
    stem kampa kamman kampaa kammat kampoja kammalla
    stem rumpu rummun rumpua rummut rumpuja rummuilla
    stem lanka langan lankaa langat lankoja langalla lankojen
    stem kaupunginosa kaupunginosan kaupunginosaa kaupunginosat kaupunginosien kaupunginosissa
    stem aurinko auringon aurinkoa auringossa aurinkoon auringolta
    stem onki onkia
    stem ongen onkea onget ongella
    known-miss onki ongen
    stem penkki penkin penkkiä penkit penkkejä penkillä
    stem tankki tankin tankkia tankit tankkeja tankissa
    stem kynttilä kynttilän kynttilää kynttilät kynttilöitä kynttilöiden
    stem kattila kattilan kattilaa kattilat kattiloita kattilassa kattiloiden
    stem peruna perunan perunaa perunat perunoita perunoiden perunasta
    stem omena omenan omenaa omenat omenoita omenoiden omenasta
    stem lakana lakanan lakanaa lakanat lakanoita lakanoiden
    stem ikkuna ikkunan ikkunaa ikkunat ikkunoita ikkunoiden ikkunasta ikkunaan
    stem tavara tavaran tavaraa tavarat tavaroita tavaroiden tavaroihin
    stem makkara makkaran makkaraa makkarat makkaroita makkaroiden
    stem kamera kameran kameraa kamerat kameroita kameroiden kameralla
    stem lattia lattian lattiaa lattiat lattioita lattialla lattioiden
    stem kynä kynän kynää kynät kynällä kynien
    known-miss kynä kyniä
    stem kissa kissan kissaa kissat kissoja kissalle kissojen
    stem koira koiran koiraa koirat koiria koirien koiralle koirani
    stem hevonen hevosen hevosta hevoset hevosia hevosten hevosella
    stem lehmä lehmän lehmää lehmät lehmiä lehmien
    stem sika sian sikaa siat sikoja sikojen
    stem lammas lampaan lammasta lampaat lampaita lampaiden
    stem kukko kukon kukkoa kukot kukkoja kukkojen
    stem hirvi hirven hirvet hirviä hirvien hirvistä
    known-miss hirvi hirveä
    stem karhu karhun karhua karhut karhuja karhujen
    stem susi suden sutta sudet susia susien sudella
    stem kettu ketun kettua ketut kettuja kettujen
    stem jänis jäniksen jänistä jänikset jäniksiä jänisten
    stem lintu linnun lintua linnut lintuja lintujen linnuille
    stem kala kalan kalaa kalat kaloja kalojen kalasta
    stem lohi lohen lohta lohet lohia lohien
    stem hauki hauen haukea hauet haukia haukien
    stem särki särjen särjet särkiä särkien
    known-miss särki särkeä
    stem ahven ahvenen ahventa ahvenet ahvenia ahventen
    stem siemen siemenen siementä siemenet siemeniä siementen
    stem koivu koivun koivua koivut koivuja koivujen koivusta
    stem mänty männyn mäntyä männyt mäntyjä mäntyjen
    stem lehto lehdon lehtoa lehdot lehtoja lehdossa
    stem niitty niityn niittyä niityt niittyjä niityllä
    stem suo suon suota suot soita soiden suolla
    stem yö yön yötä yöt öitä yöllä yönä
    stem puu puun puuta puut puita puiden puusta puihin
    stem luu luun luuta luut luita luiden
    stem maa maan maata maat maita maiden maassa maahan
    stem pää pään päätä päät päitä
    known-miss pää päässä
    known-miss pää päähän
    stem syy syyn syytä syyt syitä syystä syihin
    stem suu suun suuta suut suita suussa suuhun
    stem jäätä jäät jäällä jäälle jäillä
    known-miss jää jäätä
    """
}
