extension FinnishParadigms {
  /// The words that cities write about, in the cases they write them in.
  static let municipal = """
    stem palvelu palvelun palvelut palveluiden palveluita palvelussa palveluihin palvelujen
    stem kaava kaavan kaavaa kaavat kaavoja kaavojen kaavassa
    stem asemakaava asemakaavan asemakaavaa asemakaavat asemakaavoja
    stem hallitus hallituksen hallitusta hallitukselle hallitukset hallituksissa
    stem kaupunginhallitus kaupunginhallituksen kaupunginhallitusta kaupunginhallitukselle
    stem lautakunta lautakunnan lautakuntaa lautakunnat lautakuntien lautakunnissa
    stem kokous kokouksen kokousta kokoukset kokouksissa kokousten
    stem pöytäkirja pöytäkirjan pöytäkirjaa pöytäkirjat pöytäkirjojen pöytäkirjassa
    stem esityslista esityslistan esityslistaa esityslistat esityslistalla
    stem talousarvio talousarvion talousarviota talousarviossa talousarviot
    stem vero veron veroa verot verojen veroista
    stem maksu maksun maksua maksut maksujen maksuista
    stem lasku laskun laskua laskut laskujen laskulla
    stem lupa luvan lupaa luvat lupien luvalla
    stem hakemus hakemuksen hakemusta hakemukset hakemuksia hakemusten
    stem lomake lomakkeen lomaketta lomakkeet lomakkeita lomakkeella
    stem tarjous tarjouksen tarjousta tarjoukset tarjouksia tarjousten
    stem hankinta hankinnan hankintaa hankinnat hankintoja hankintojen hankinnoissa
    stem investointi investoinnin investointia investoinnit investointien investointeja
    stem rahoitus rahoituksen rahoitusta rahoitukset rahoituksella
    stem avustus avustuksen avustusta avustukset avustuksia avustusten
    stem suunnitelma suunnitelman suunnitelmaa suunnitelmat suunnitelmien suunnitelmassa
    stem ohjelma ohjelman ohjelmaa ohjelmat ohjelmien ohjelmassa ohjelmia
    stem mittari mittarin mittaria mittarit mittarien mittareita
    stem seuranta seurannan seurantaa seurannat seurannassa
    stem arviointi arvioinnin arviointia arvioinnit arviointien arvioinnissa
    stem vaikutus vaikutuksen vaikutusta vaikutukset vaikutuksia vaikutusten
    stem lausunto lausunnon lausuntoa lausunnot lausuntoja lausuntojen
    stem aloite aloitteen aloitetta aloitteet aloitteita aloitteiden
    stem palaute palautteen palautetta palautteet palautteita palautteiden
    stem kysely kyselyn kyselyä kyselyt kyselyjen kyselyssä
    stem vastaus vastauksen vastausta vastaukset vastauksia vastausten
    stem uutinen uutisen uutista uutiset uutisia uutisten
    stem viestintä viestinnän viestintää viestinnässä
    stem kirjasto kirjaston kirjastoa kirjastot kirjastojen kirjastoissa
    stem museo museon museota museot museoiden museossa
    stem uimahalli uimahallin uimahallia uimahallit uimahallissa
    stem päiväkoti päiväkodin päiväkotia päiväkodit päiväkotien päiväkodeissa
    stem esikoulu esikoulun esikoulua esikoulut esikouluissa
    stem oppilas oppilaan oppilasta oppilaat oppilaiden oppilaita oppilaille
    stem opiskelija opiskelijan opiskelijaa opiskelijat opiskelijoiden opiskelijoita
    stem nuori nuoren nuorta nuoret nuorten nuoria nuorille
    stem vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhemmille
    stem perhe perheen perhettä perheet perheitä perheiden perheille
    stem ihminen ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille
    stem nainen naisen naista naiset naisten naisia
    stem asiakas asiakkaan asiakasta asiakkaat asiakkaiden asiakkaita asiakkaalle
    stem työntekijä työntekijän työntekijää työntekijät työntekijöiden työntekijöitä
    stem johtaja johtajan johtajaa johtajat johtajien johtajalle
    stem yrittäjä yrittäjän yrittäjää yrittäjät yrittäjiä
    stem yrittäjien yrittäjille
    known-miss yrittäjä yrittäjien
    stem yritys yrityksen yritystä yritykset yritysten yrityksille yrityksiä
    stem työpaikka työpaikan työpaikkaa työpaikat työpaikkoja työpaikkojen
    stem työllisyys työllisyyden työllisyyttä työllisyydessä
    stem teollisuus teollisuuden teollisuutta teollisuudessa
    stem satama sataman satamaa satamat satamassa satamien
    stem rautatie rautatien rautatietä rautatiet rautateiden
    stem bussi bussin bussia bussit bussien busseja bussilla
    stem pyörä pyörän pyörää pyörät pyörien pyörällä
    stem pysäköinti pysäköinnin pysäköintiä pysäköinnissä
    stem pysäkki pysäkin pysäkkiä pysäkit pysäkkien pysäkillä
    stem silta sillan siltaa sillat siltojen siltoja sillalla
    stem tori torin toria torit torien torilla
    stem puisto puiston puistoa puistot puistojen puistossa
    stem leikkipuisto leikkipuiston leikkipuistoa leikkipuistot leikkipuistojen
    stem metsä metsän metsää metsät metsien metsiä metsissä
    stem pelto pellon peltoa pellot peltojen pelloilla
    stem meri meren merta meret merellä
    stem saari saaren saarta saaret saarten saaria
    stem kylä kylän kylää kylät kylien kyliä kylissä
    stem keskusta keskustan keskustaa keskustassa keskustat
    stem asunto asunnon asuntoa asunnot asuntojen asuntoja asunnoissa
    stem tontti tontin tonttia tontit tonttien tontteja tontilla
    stem kiinteistö kiinteistön kiinteistöä kiinteistöt kiinteistöjen
    stem vuokra vuokran vuokraa vuokrat vuokrien
    stem ilmasto ilmaston ilmastoa ilmastossa
    stem päästö päästön päästöä päästöt päästöjen päästöjä
    stem jäte jätteen jätettä jätteet jätteiden jätteitä
    stem kierrätys kierrätyksen kierrätystä kierrätyksessä
    stem vesijohto vesijohdon vesijohtoa vesijohdot vesijohtojen
    stem viemäri viemärin viemäriä viemärit viemärien
    stem terveyskeskus terveyskeskuksen terveyskeskusta terveyskeskukset
    stem hyvinvointialue hyvinvointialueen hyvinvointialueella hyvinvointialueet
    stem neuvola neuvolan neuvolaa neuvolat neuvolassa
    stem lääkäri lääkärin lääkäriä lääkärit lääkärien
    stem tapahtuma tapahtuman tapahtumaa tapahtumat tapahtumien tapahtumia
    stem konsertti konsertin konserttia konsertit konserttien konsertteja
    stem näyttely näyttelyn näyttelyä näyttelyt näyttelyitä
    stem historia historian historiaa historiassa
    stem perintö perinnön perintöä perinnöt
    stem oikeus oikeuden oikeutta oikeudet oikeuksien oikeuksia
    stem velvollisuus velvollisuuden velvollisuutta velvollisuudet velvollisuuksia
    stem turvallisuus turvallisuuden turvallisuutta turvallisuudesta
    stem tasa-arvo tasa-arvon tasa-arvoa
    stem saavutettavuus saavutettavuuden saavutettavuutta
    stem kaksikielisyys kaksikielisyyden kaksikielisyyttä
    stem kieli kielen kieltä kielet kielten kieliä kielillä
    stem ruotsi ruotsin ruotsia ruotsiksi
    stem suomi suomen suomea suomeksi
    stem Kokkola Kokkolan Kokkolaa Kokkolassa Kokkolaan Kokkolasta
    stem Kälviä Kälviän Kälviällä Kälviälle
    stem Lohtaja Lohtajan Lohtajalla Lohtajalle
    stem Ullava Ullavan Ullavassa Ullavaan
    stem Helsinki Helsingin Helsingissä Helsinkiin
    stem Unicefin Unicefia Unicefille
    known-miss Unicef Unicefin
    stem kaksikielinen kaksikielisen kaksikieliset kaksikielisten
    stem kunnallinen kunnallisen kunnallista kunnalliset kunnallisten
    stem julkinen julkisen julkiset julkisten julkisia julkista
    stem yhteinen yhteisen yhteistä yhteiset yhteisten yhteisiä
    stem avoin avoimen avointa avoimet avoimia
    stem suuri suuren suurta suuret suurten suuria
    stem pieni pienen pientä pienet pienten pieniä
    stem vanha vanhan vanhaa vanhat vanhojen vanhoja
    stem hiilineutraali hiilineutraalin hiilineutraalia hiilineutraalit
    stem rakentaa rakennan
    stem kunta kuntamme kuntansa kunnaltakaan
    stem lapsi lapsemme lapsensa
    stem lapsi lapseni
    stem talo talonsa talossaan taloonsa
    """
}
