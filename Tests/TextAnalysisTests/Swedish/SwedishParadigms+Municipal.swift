extension SwedishParadigms {
  /// Municipal, legal and working vocabulary.
  static let municipal = """
    stem invånarantal invånarantalet invånarantalen invånarantalets
    stem invånarråd invånarrådet invånarråden
    stem äldreråd äldrerådet äldreråden äldrerådets
    stem fullmäktigeledamot fullmäktigeledamoten fullmäktigeledamöter fullmäktigeledamöterna
    stem kommunfullmäktige kommunfullmäktiges
    stem kommunstyrelse kommunstyrelsen kommunstyrelser kommunstyrelsens
    stem stadsdirektör stadsdirektören stadsdirektörer stadsdirektörens
    stem nämndeman nämndemannen nämndemän nämndemännen
    stem föredragande föredraganden föredragandena föredragandens
    stem föredragningslista föredragningslistan föredragningslistor föredragningslistorna
    stem dagordning dagordningen dagordningar dagordningens
    stem sammanträde sammanträdet sammanträden sammanträdena sammanträdets
    stem omröstning omröstningen omröstningar omröstningarna omröstningens
    stem röst rösten röster rösterna
    stem väljare väljaren väljarna väljarnas väljarens
    stem kommunalval kommunalvalet kommunalvalen kommunalvalens
    stem valnämnd valnämnden valnämnder valnämndens
    stem riksdag riksdagen riksdagar riksdagens
    stem riksdagsledamot riksdagsledamoten riksdagsledamöter riksdagsledamöterna
    stem regering regeringen regeringar regeringens regeringarna
    stem statsråd statsrådet statsråden statsrådets
    stem statsminister statsministern statsministrar statsministerns
    stem kyrkoherde kyrkoherden kyrkoherdar kyrkoherdarna
    stem församling församlingen församlingar församlingarna församlingens
    stem välfärdsområde välfärdsområdet välfärdsområden välfärdsområdena välfärdsområdets
    stem samkommun samkommunen samkommuner samkommunerna samkommunens
    stem landskapsförbund landskapsförbundet landskapsförbunden landskapsförbundets
    stem förbund förbundet förbunden förbundets
    stem domstol domstolen domstolar domstolarna domstolens
    stem tingsrätt tingsrätten tingsrätter tingsrätterna tingsrättens
    stem hovrätt hovrätten hovrätter hovrätterna hovrättens
    stem förvaltningsdomstol förvaltningsdomstolen förvaltningsdomstolar förvaltningsdomstolens
    stem domare domaren domarens
    stem åklagare åklagaren åklagarna åklagarens
    stem besvär besväret besvären besvärets
    stem överklagande överklagandet överklaganden överklagandena
    stem rättelseyrkande rättelseyrkandet rättelseyrkanden rättelseyrkandena
    stem förordning förordningen förordningar förordningarna förordningens
    stem bestämmelse bestämmelsen bestämmelser bestämmelserna bestämmelsens
    stem föreskrift föreskriften föreskrifter föreskrifterna föreskriftens
    stem paragraf paragrafen paragrafer paragraferna paragrafens
    stem moment momentet momenten momentets
    stem grundlag grundlagen grundlagar grundlagens
    stem kommunallag kommunallagen kommunallagens
    known-miss kommunallag kommunallagar
    stem stadga stadgan stadgor stadgorna stadgans
    stem instruktion instruktionen instruktioner instruktionerna
    stem böteslappen böteslapparna
    known-miss böteslapp böteslappen
    known-miss böteslapp böteslappar
    stem kontrakt kontraktet kontrakten kontraktets
    stem part parten parter parterna partens
    stem köpare köparen köparna köparens
    stem säljare säljaren säljarna säljarens
    stem ägare ägaren ägarna ägarens ägarnas
    stem hyresgäst hyresgästen hyresgäster hyresgästerna hyresgästens
    stem hyra hyran hyror hyrorna hyrans
    stem lån lånet lånen lånets
    stem skuld skulden skulder skulderna skuldens
    stem ränta räntan räntor räntorna räntans
    stem bokslut bokslutet boksluten bokslutets
    stem underskott underskottet underskotten underskottets
    stem överskott överskottet överskotten överskottets
    stem anslag anslaget anslagen anslagets
    stem understöd understödet understöden understödets
    stem inbesparing inbesparingen inbesparingar inbesparingarna
    stem ram ramen ramar ramarna ramens
    stem ansökning ansökningen ansökningens
    stem ansökningar ansökningarna
    known-miss ansökning ansökningar
    stem anmälan anmälans anmälningar anmälningarna
    stem bilaga bilagan bilagor bilagorna bilagans
    stem intyg intyget intygen intygets
    stem anvisning anvisningen anvisningar anvisningarna anvisningens
    stem anbud anbudet anbuden anbudets
    stem anställning anställningen anställningar anställningarna
    stem anställd anställda anställdas
    stem arbetstagare arbetstagaren arbetstagarna arbetstagarens
    stem arbetsgivare arbetsgivaren arbetsgivarna arbetsgivarens
    stem lön lönen löner lönerna lönens
    stem semester semestern semestrar semestrarna semesterns
    stem tjänsteinnehavare tjänsteinnehavaren tjänsteinnehavarna tjänsteinnehavarens
    stem anhörig anhöriga anhörigas
    stem vårdnadshavare vårdnadshavaren vårdnadshavarna vårdnadshavarens
    stem pensionär pensionären pensionärer pensionärerna pensionärens
    stem åldring åldringen åldringar åldringarna åldringars
    stem handikapp handikappet handikappen
    stem rådgivning rådgivningen rådgivningar rådgivningens
    stem rådgivningsbyrå rådgivningsbyrån rådgivningsbyråer rådgivningsbyråerna
    stem byrå byrån byråer byråerna byråns
    stem hemvård hemvården hemvårdens
    stem barnskydd barnskyddet barnskyddets
    stem barnskyddsanmälan barnskyddsanmälningar
    stem barnomsorg barnomsorgen barnomsorgens
    stem barnträdgård barnträdgården barnträdgårdar barnträdgårdarna
    """
}
