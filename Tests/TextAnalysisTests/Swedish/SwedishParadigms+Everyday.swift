extension SwedishParadigms {
  /// School, traffic, housing, health, the web and the home.
  static let everyday = """
    stem förskola förskolan förskolor förskolorna förskolans
    stem högskola högskolan högskolor högskolorna högskolans
    stem yrkeshögskola yrkeshögskolan yrkeshögskolor yrkeshögskolans
    stem folkhögskola folkhögskolan folkhögskolor folkhögskolans
    stem skolbarn skolbarnet skolbarnen skolbarns skolbarnens
    stem skolskjutsen skolskjutsar skolskjutsarna
    known-miss skolskjuts skolskjutsen
    stem skolmaten skolmatens
    known-miss skolmat skolmaten
    stem klassrum klassrummet klassrummen klassrummets
    stem lektion lektionen lektioner lektionerna
    stem läxa läxan läxor läxorna
    stem undervisning undervisningen undervisningens
    stem fortbildning fortbildningen fortbildningar fortbildningens
    stem vuxenutbildning vuxenutbildningen vuxenutbildningar vuxenutbildningens
    stem elevvård elevvården elevvårdens
    stem ungdomsgård ungdomsgården ungdomsgårdar ungdomsgårdarna
    stem ungdomsråd ungdomsrådet ungdomsråden ungdomsrådets
    stem lekplats lekplatsen lekplatser lekplatserna lekplatsens
    stem idrottsplan idrottsplanen idrottsplaner idrottsplanerna
    stem ishall ishallen ishallar ishallarna ishallens
    stem badstrand badstranden badstränder badstränderna
    stem cykelväg cykelvägen cykelvägar cykelvägarna cykelvägens
    stem landsväg landsvägen landsvägar landsvägarna
    stem gångväg gångvägen gångvägar gångvägarna
    stem järnväg järnvägen järnvägar järnvägarna järnvägens
    stem järnvägsstation järnvägsstationen järnvägsstationer järnvägsstationens
    stem hållplats hållplatsen hållplatser hållplatserna
    stem flygplats flygplatsen flygplatser flygplatserna flygplatsens
    stem busshållplats busshållplatsen busshållplatser busshållplatserna
    stem trafikljus trafikljuset trafikljusen
    stem trafikolycka trafikolyckan trafikolyckor trafikolyckorna
    stem parkering parkeringen parkeringar parkeringarna parkeringens
    stem parkeringsplats parkeringsplatsen parkeringsplatser parkeringsplatserna
    stem hastighetsbegränsning hastighetsbegränsningen hastighetsbegränsningar
    stem gatubelysning gatubelysningen gatubelysningens
    stem gatuplan gatuplanen gatuplaner gatuplanerna
    stem vattenledning vattenledningen vattenledningar vattenledningarna
    stem avlopp avloppet avloppen avloppets
    stem avloppsvatten avloppsvattnet avloppsvattnets
    stem avfall avfallet avfallets
    stem sopa sopor soporna
    stem återvinning återvinningen återvinningens
    stem miljövård miljövården miljövårdens
    stem naturskydd naturskyddet naturskyddets
    stem naturskyddsområde naturskyddsområdet naturskyddsområden naturskyddsområdena
    stem klimatförändring klimatförändringen klimatförändringar klimatförändringens
    stem utsläpp utsläppet utsläppen utsläppets
    stem vindkraft vindkraften vindkraftens
    stem vindkraftverk vindkraftverket vindkraftverken vindkraftverkets
    stem kärnkraftverk kärnkraftverket kärnkraftverken
    stem fjärrvärme fjärrvärmen fjärrvärmens
    stem höghus höghuset höghusen höghusens
    stem radhus radhuset radhusen radhusets
    stem egnahemshus egnahemshuset egnahemshusen
    stem byggnadslov byggnadslovet byggnadsloven byggnadslovets
    stem byggnadsnämnd byggnadsnämnden byggnadsnämnder byggnadsnämndens
    stem generalplan generalplanen generalplaner generalplanerna generalplanens
    stem planläggning planläggningen planläggningens
    stem planläggare planläggaren planläggarna planläggarens
    stem markanvändning markanvändningen markanvändningens
    stem markägare markägaren markägarna markägarens
    stem stadsdel stadsdelen stadsdelar stadsdelarna stadsdelens
    stem del delen delar delarna delens
    stem centrum centrumet centrums
    stem hälsovård hälsovården hälsovårdens
    stem hälsovårdscentral hälsovårdscentralen hälsovårdscentraler hälsovårdscentralens
    stem hälsovårdare hälsovårdaren hälsovårdarna hälsovårdarens
    stem sjukskötare sjukskötaren sjukskötarna sjukskötarens
    stem tandläkare tandläkaren tandläkarna tandläkarens
    stem läkare läkaren läkarna läkarens läkarnas
    stem läkemedel läkemedlet läkemedlen läkemedlens
    stem medicin medicinen mediciner medicinerna medicinens
    stem vaccination vaccinationen vaccinationer vaccinationerna
    stem missbruk missbruket missbrukets
    stem våld våldet våldets
    stem stress stressen stressens
    stem smärta smärtan smärtor smärtorna smärtans
    stem feber febern feberns
    known-miss feber febrar
    stem förkylning förkylningen förkylningar
    stem allergi allergin allergier allergierna allergins
    stem terapi terapin terapier terapierna terapins
    stem rehabilitering rehabiliteringen rehabiliteringens
    stem delaktighetsgrupp delaktighetsgruppen delaktighetsgrupper delaktighetsgrupperna
    stem arbetsgrupp arbetsgruppen arbetsgrupper arbetsgrupperna arbetsgruppens
    stem åtgärd åtgärden åtgärder åtgärderna åtgärdens
    stem åtgärdsprogram åtgärdsprogrammet åtgärdsprogrammen åtgärdsprogrammets
    stem målsättning målsättningen målsättningar målsättningarna målsättningens
    stem utvärdering utvärderingen utvärderingar utvärderingarna
    stem uppföljning uppföljningen uppföljningar uppföljningens
    stem indikator indikatorn indikatorer indikatorerna
    stem enkät enkäten enkäter enkäterna enkätens
    stem responsen responsens
    known-miss respons responsen
    stem initiativ initiativet initiativen initiativets
    stem invånarinitiativ invånarinitiativet invånarinitiativen
    stem påverkansmöjlighet påverkansmöjligheten påverkansmöjligheter
    stem barnkonsekvensbedömning barnkonsekvensbedömningen barnkonsekvensbedömningar
    stem barnkonsekvensanalys barnkonsekvensanalysen barnkonsekvensanalyser
    stem dataskydd dataskyddet dataskyddets
    stem webbplats webbplatsen webbplatser webbplatserna webbplatsens
    stem webbsida webbsidan webbsidor webbsidorna webbsidans
    stem lösenord lösenordet lösenorden lösenordets
    stem länk länken länkar länkarna länkens
    stem fil filen filer filerna filens
    stem mapp mappen mappar mapparna
    stem skärm skärmen skärmar skärmarna
    stem nätverk nätverket nätverken nätverkets
    stem kundtjänst kundtjänsten kundtjänster
    stem rådhus rådhuset rådhusen rådhusets
    stem råd rådet råden rådets
    stem stadsbibliotek stadsbiblioteket stadsbiblioteken stadsbibliotekets
    stem kulturhus kulturhuset kulturhusen kulturhusets
    stem konstmuseum konstmuseet konstmuseer konstmuseerna
    stem medborgare medborgaren medborgarna medborgarnas medborgarens
    stem medborgarinstitut medborgarinstitutet medborgarinstituten medborgarinstitutets
    stem medborgarskap medborgarskapet medborgarskapets
    stem flykting flyktingen flyktingar flyktingarna flyktingars
    stem invandrare invandraren invandrarna invandrarnas
    stem invandring invandringen invandringens
    stem utlänning utlänningen utlänningar utlänningarna
    stem finländare finländaren finländarna finländarnas
    stem finlandssvensk finlandssvenskt finlandssvenska
    stem svenskspråkig svenskspråkigt svenskspråkiga
    stem finskspråkig finskspråkigt finskspråkiga
    stem modersmål modersmålet modersmålen modersmålets
    stem översättning översättningen översättningar översättningarna
    stem tolk tolken tolkar tolkarna tolkens
    stem näringsliv näringslivet näringslivets
    stem näring näringen näringar näringarna näringens
    stem företagsamhet företagsamheten företagsamhetens
    stem bransch branschen branscher branscherna branschens
    stem fabrik fabriken fabriker fabrikerna fabrikens
    stem butik butiken butiker butikerna butikens
    stem restaurang restaurangen restauranger restaurangerna restaurangens
    stem lunch lunchen luncher luncherna
    stem frukost frukosten frukostar frukostarna
    stem middag middagen middagar middagarna middagens
    stem mat maten matens
    stem mjölk mjölken mjölkens
    stem ost osten ostar ostarna
    stem potatis potatisen potatisar potatisarna
    stem morot moroten morötter morötterna
    stem soppa soppans soppornas
    stem smörgåsen smörgåsar smörgåsarna
    known-miss smörgås smörgåsen
    stem kopp koppen kopparna
    known-miss kopp koppar
    stem flaska flaskan flaskor flaskorna
    stem tallrik tallriken tallrikar tallrikarna
    stem kniv kniven knivar knivarna
    stem gaffel gaffeln gafflar gafflarna
    stem sked skeden skedar skedarna
    stem klänning klänningen klänningar klänningarna
    stem skjorta skjortan skjortor skjortorna
    stem barnbarn barnbarnet barnbarnen barnbarns
    stem mormor mormors
    stem storstad storstaden storstäder storstäderna storstadens
    stem hembygd hembygden hembygder hembygdens
    stem skärgård skärgården skärgårdar skärgårdens
    stem holme holmen holmar holmarna
    stem udde udden uddar uddarna
    stem dal dalen dalar dalens
    known-miss dal dalarna
    stem äng ängen ängar ängarna
    stem mosse mossen mossar mossarna
    stem tall tallen tallar tallarna
    stem björk björken björkar björkarna
    stem gran granen granar granarna
    stem svamp svampen svampar svamparna
    stem örn örnen örnar örnarna
    stem svan svanen svanar svanarna
    stem insekt insekten insekter insekterna
    stem väder vädret vädrets
    stem storm stormen stormar stormarna stormens
    stem moln molnet molnen molnets
    stem regn regnet regnen regnets
    stem snö snön snöns
    stem is isen isarna isens
    known-miss is isar
    stem sol solen solar solens
    stem stjärna stjärnan stjärnor stjärnorna
    stem värld världen världar världens
    stem jord jorden jordar jordens
    """
}
