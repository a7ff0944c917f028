extension FinnishParadigms {
  /// Places, people, acronyms and numerals in their cases.
  static let names = """
    stem Espoo Espoon Espoossa Espooseen Espoosta Espoota
    stem Vantaa Vantaan Vantaalla Vantaalle Vantaata
    stem Jyväskylä Jyväskylän Jyväskylässä Jyväskylään Jyväskylästä
    stem Lahti Lahden Lahdessa Lahteen Lahdesta Lahtea
    stem Kuopio Kuopion Kuopiossa Kuopioon Kuopiosta
    stem Pori Porin Porissa Poriin Porista
    stem Joensuu Joensuun Joensuussa Joensuuhun Joensuusta
    stem Rovaniemi Rovaniemen Rovaniemellä Rovaniemelle Rovaniemeltä
    stem Seinäjoki Seinäjoen Seinäjoella Seinäjoelle Seinäjokea
    stem Mikkeli Mikkelin Mikkelissä Mikkeliin Mikkelistä
    stem Kotka Kotkan Kotkassa Kotkaan Kotkasta
    stem Kouvola Kouvolan Kouvolassa Kouvolaan
    stem Hämeenlinna Hämeenlinnan Hämeenlinnassa Hämeenlinnaan
    stem Porvoo Porvoon Porvoossa Porvooseen
    stem Kajaani Kajaanin Kajaanissa Kajaaniin
    stem Rauma Rauman Raumalla Raumalle
    stem Savonlinna Savonlinnan Savonlinnassa Savonlinnaan
    stem Kemi Kemin Kemissä Kemiin Kemistä
    stem Tornio Tornion Torniossa Tornioon
    stem Ylivieska Ylivieskan Ylivieskassa Ylivieskaan
    stem Raahe Raahen Raahessa Raaheen
    stem Kalajoki Kalajoen Kalajoella Kalajoelle
    stem Naantali Naantalin Naantalissa Naantaliin
    stem Hanko Hangon Hangossa Hankoon Hangosta
    stem Imatra Imatran Imatralla Imatralle
    stem Salo Salon Salossa Saloon
    known-miss Salo Salosta
    stem Inari Inarin Inarissa Inariin
    stem Maarianhamina Maarianhaminan Maarianhaminassa Maarianhaminaan
    stem Ahvenanmaa Ahvenanmaan Ahvenanmaalla Ahvenanmaata Ahvenanmaalle
    stem Uusimaa Uudenmaan Uudellamaalla Uudeltamaalta
    stem Lappi Lapin Lapissa Lappiin Lapista
    stem Savo Savon Savossa Savoon
    stem Kainuu Kainuun Kainuussa Kainuuseen
    stem Satakunta Satakunnan Satakunnassa Satakuntaan
    stem Pirkanmaa Pirkanmaan Pirkanmaalla Pirkanmaalle
    stem Keski-Pohjanmaa Keski-Pohjanmaan Keski-Pohjanmaalla Keski-Pohjanmaalta
    stem Norja Norjan Norjassa Norjaan Norjasta
    stem Viro Viron Virossa Viroon Virosta
    stem Tanska Tanskan Tanskassa Tanskaan
    stem Islanti Islannin Islannissa Islantiin Islantia
    stem Venäjä Venäjän Venäjällä Venäjälle Venäjää
    stem Saksa Saksan Saksassa Saksaan Saksasta
    stem Ranska Ranskan Ranskassa Ranskaan Ranskaa
    stem Espanja Espanjan Espanjassa Espanjaan
    stem Italia Italian Italiassa Italiaan Italiaa
    stem Englanti Englannin Englannissa Englantiin Englantia
    stem Hollanti Hollannin Hollannissa Hollantiin
    stem Kreikka Kreikan Kreikassa Kreikkaan Kreikkaa
    stem Turkki Turkin Turkissa Turkkiin Turkkia
    stem Puola Puolan Puolassa Puolaan
    stem Ukraina Ukrainan Ukrainassa Ukrainaan Ukrainaa
    stem Kiina Kiinan Kiinassa Kiinaan Kiinaa
    stem Intia Intian Intiassa Intiaan
    stem Japani Japanin Japanissa Japaniin
    stem Yhdysvallat Yhdysvalloissa Yhdysvaltoihin Yhdysvaltoja
    known-miss Yhdysvallat Yhdysvaltain
    stem Amerikka Amerikan Amerikassa Amerikkaan Amerikkaa
    stem Afrikka Afrikan Afrikassa Afrikkaan
    stem Tukholma Tukholman Tukholmassa Tukholmaan
    stem Tallinna Tallinnan Tallinnassa Tallinnaan
    stem Itämeri Itämeren Itämerellä Itämereen
    stem Päijänteen Päijänteellä Päijännettä
    known-miss Päijänne Päijänteen
    stem Saimaa Saimaan
    stem Saimaalla Saimaalle
    known-miss Saimaa Saimaalla
    stem Kemijoki Kemijoen Kemijoella Kemijokea
    stem Mäkinen Mäkisen Mäkistä Mäkiselle Mäkiset
    stem Nieminen Niemisen Niemiselle
    stem Lahtinen Lahtisen Lahtiselle Lahtiset
    stem Heikkinen Heikkisen Heikkiselle Heikkistä
    stem Järvinen Järvisen Järviselle
    stem Laine Laineen Laineelle Lainetta
    stem Koskela Koskelan Koskelalle Koskelaa
    stem Salminen Salmisen Salmiselle
    stem Lehtonen Lehtosen Lehtoselle Lehtosta
    stem Hakala Hakalan Hakalalle Hakalaa
    stem Rantanen Rantasen Rantaselle Rantasta
    stem Kekkonen Kekkosen Kekkoselle Kekkosta
    stem Halonen Halosen Haloselle Halosta
    stem Ahtisaari Ahtisaaren Ahtisaarelle Ahtisaarta
    stem Runeberg Runebergin Runebergille Runebergiä
    stem Topelius Topeliuksen Topeliukselle
    stem Topelius Topeliusta
    stem Matti Matin Mattia Matille Matilta
    stem Pekka Pekan Pekkaa Pekalle Pekalta
    stem Antti Antin Anttia Antille
    stem Heikki Heikin Heikkiä Heikille
    stem Liisa Liisan Liisaa Liisalle
    stem Aino Ainon Ainolle Ainolta
    stem Tarja Tarjan Tarjaa Tarjalle
    stem Terttu Tertun Terttua Tertulle
    stem Maija Maijan Maijaa Maijalle
    stem Johannes Johanneksen Johannesta Johannekselle
    stem Markus Markuksen Markusta Markukselle
    stem EU EU:n EU:ssa EU:hun EU:lle EU:ta
    stem YK YK:n YK:ssa YK:lle YK:ta
    stem Nato Natoon
    known-miss Nato Naton
    known-miss Nato Natossa
    stem Kela Kelan Kelassa Kelalle Kelasta
    known-miss Kela Kelaan
    known-miss Yle Ylen
    known-miss Yle Ylessä
    known-miss Yle Ylelle
    stem THL THL:n THL:ssä THL:lle THL:ää
    stem STM STM:n STM:lle STM:ltä
    stem AVI AVI:n AVI:lle
    stem ELY-keskus ELY-keskuksen ELY-keskukselle ELY-keskukset ELY-keskusten
    stem EU-maa EU-maan
    stem EU-maat EU-maissa EU-maiden
    known-miss EU-maa EU-maat
    stem VR VR:n VR:lle VR:ää
    stem Wikipedia Wikipedian Wikipediassa Wikipediaa
    known-miss Facebook Facebookin
    known-miss Facebook Facebookissa
    known-miss Facebook Facebookiin
    known-miss Google Googlen
    known-miss Google Googlesta
    known-miss Google Googlea
    stem yksi yhden yhtä yhdellä
    known-miss yksi yhdessä
    stem kaksi kahden kahta kahdessa kahdella kaksien
    stem kuusi kuudessa kuudella kuudelle
    stem seitsemän seitsemää seitsemässä seitsemällä
    stem kahdeksan kahdeksaa kahdeksassa kahdeksalle
    stem yhdeksän yhdeksää yhdeksässä yhdeksälle
    stem tuhat tuhannen tuhatta tuhannet tuhansia tuhansien tuhansille
    stem miljoona miljoonan miljoonaa miljoonat miljoonia miljoonien
    stem miljardi miljardin miljardia miljardit miljardeja
    stem prosentti prosentin prosenttia prosentit prosentteja prosenttien
    stem euro euron euroa eurot euroja eurojen
    stem toinen toisen toista toiset toisia toisten toisessa
    stem neljäs neljännen neljättä neljännessä neljänteen
    stem viides viidennen viidettä viidennessä
    stem kymmenes kymmenennen kymmenettä kymmenennessä
    stem sadas sadannen sadatta
    stem puoli puolen puolta puolet puolia
    known-miss puoli puolella
    """
}
