extension SwedishParadigms {
  /// Nouns with the plural -n or none.
  static let bareNouns = """
    stem äpple äpplet äpplen äpplena äpplets
    stem ställe stället ställen ställena
    stem rike riket riken rikena rikets
    stem minne minnet minnen minnena minnets
    stem yrke yrket yrken yrkena yrkets
    stem märke märket märken märkena
    stem läge läget lägen lägena lägets
    stem hjul hjulet hjulen hjulets
    stem bi biet bin bina
    stem bo boet bon bona
    stem frö fröet frön fröna
    stem träd trädet träden trädets trädens
    stem blad bladet bladen bladets
    stem gräs gräset gräsen gräsets
    stem djur djuret djuren djurets djurens
    stem fåret fåren fårets fårens
    stem lamm lammet lammen
    stem svin svinet svinen
    stem bäret bären bärets
    stem ljus ljuset ljusen ljusets
    stem vin viner
    stem vinet vinerna vinets
    known-miss vin vinet
    stem kött köttet köttets
    stem bröd brödet bröden brödets
    stem smör smöret smörets
    stem ägg ägget äggen äggets
    stem glas glaset glasen glasets
    stem kök köket köken kökets
    stem bord bordet borden bordets
    stem golv golvet golven golvets
    stem tak taket taken takets
    stem tåg tåget tågen tågets tågens
    stem flyg flyget flygen flygets
    stem kort kortet korten kortets
    stem körkort körkortet körkorten körkortets
    stem brev brevet breven brevets
    stem ord ordet orden ordets ordens
    stem tal talet talen talets
    stem spel spelet spelen spelets
    stem nöje nöjet nöjen nöjena
    stem mord mordet morden mordets
    stem brott brottet brotten brottets
    stem straff straffet straffen straffets
    stem vittne vittnet vittnen vittnena vittnets
    stem vapen vapnet vapnen
    stem krig kriget krigen krigets
    stem parti partiet partier partierna partiets
    stem departement departementet departementen departementets
    stem parlament parlamentet parlamenten parlamentets
    stem lönebesked lönebeskedet lönebeskeden
    stem besked beskedet beskeden
    stem bevis beviset bevisen bevisets
    stem betyg betyget betygen betygets
    stem prov provet proven provets
    stem ämne ämnet ämnen ämnena ämnets
    stem läromedel läromedlet läromedlen läromedlens
    stem läsår läsåret läsåren läsårets
    stem recept receptet recepten
    stem virus viruset virusen virusets
    stem vaccin vaccinet vacciner vaccinerna vaccinets
    stem apotek apoteket apoteken apotekets
    stem sjukhus sjukhuset sjukhusen sjukhusets sjukhusens
    stem badet baden badets
    known-miss bad badet
    stem landsting landstinget landstingen landstingets
    stem jobb jobbet jobben jobbets
    stem företag företaget företagen företagets företagens
    stem krav kravet kraven kravets kravens
    stem skäl skälet skälen
    stem villkor villkoret villkoren villkorets
    stem undantag undantaget undantagen
    stem ställningstagande ställningstagandet ställningstaganden ställningstagandena
    stem utlåtande utlåtandet utlåtanden utlåtandena utlåtandets
    stem deltagande deltagandet deltagandets
    stem yttrande yttrandet yttranden yttrandena yttrandets
    stem boende boendet boenden boendena boendets
    stem leende leendet leenden leendena
    stem stipendium stipendiet stipendier stipendierna
    stem laboratorium laboratoriet laboratorier laboratorierna laboratoriets
    stem akvarium akvariet akvarier akvarierna
    stem territorium territoriet territorier territoriets
    stem medium mediet medier medierna mediernas
    stem datum datumet datumen
    stem forum forumet forumen forumets
    stem album albumet albumen
    stem studium studiet studier studierna studiernas
    stem seminarium seminariet seminarier seminarierna
    stem studerande studeranden studerandena studerandenas studerandes
    """
}
