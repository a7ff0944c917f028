extension FinnishParadigms {
  /// Words that a careless stemmer merges and a reader would not.
  static let apartToK = """
    apart alue alku
    apart apu apina
    apart asema asenne
    apart asukas asunto asia
    apart asunto asukas
    apart esite esitys
    apart haka hakija
    apart hakea hakata
    apart hallin hallituksen
    apart hallinto halli
    apart hallitus hallinto
    apart hallitus halli
    apart halpa halli
    apart haluta halata halveksia
    apart hammas hamppu
    apart hanka hanke
    apart hanki hanke
    apart harja harju
    apart haudan hauen
    apart hauta hauki
    apart henki henkilö
    apart hihat hihnat
    apart hihna hiha
    apart hiili hiiri
    apart hinta hintti
    apart hirret hirvet
    apart hirsi hirvi
    apart hoito hoitaja
    apart huolen huollon
    apart huoli huolto
    apart huone huono
    apart ihmeet ihmiset
    apart ilma ilmaus
    apart istuin istutus
    apart jako jakso
    apart jalat jalakset
    apart jalka jalas
    apart joki joukko
    apart joki joku
    apart joukkue joukko
    apart juoda juosta
    apart juoma juoni
    apart kaari kaarna
    apart kaava kaavio
    apart kaivo kaivos
    apart kala kallo
    apart kalat kalliot
    apart kallo kallio
    apart kana kanava
    apart kana kanto
    apart kanat kannot
    apart kannen kannan kannon
    apart kannu kanto
    apart kannun kannon
    apart kansa kanssa
    apart kansa kansio
    apart kansi kansa kanto kanta
    apart kansi kansio
    apart kanteen kantaan kantoon
    apart kappale kappeli
    apart karja karju
    apart kartat kartanot
    apart kartta kartano
    apart kasa kassa
    apart kassa kassi
    apart kasvi kasvo
    apart katon kadon kadun
    apart katto kato
    apart katu kato
    apart kauppa kaupunki
    apart kaupunki kauppa
    apart kaupunki kaura
    apart keli kieli
    apart kello kellari
    apart kerros kerroin
    apart kerätä kertoa
    apart kesä kisa
    apart kielen kiellon
    apart kieli kielto
    apart kieli kylä kokous katu
    apart killat kiilat
    apart kilpi kilpailu
    apart kirja kirjasto
    apart kirja kirje
    apart kirja kirjain
    apart kirjaimet kirjat
    apart kita kitara
    apart kivi kiivi
    apart koe koje
    apart koira koiras
    apart kokit kokot
    apart kokki kokko
    apart koko kokko
    apart koko kokous
    apart komea komitea
    apart kone konna
    apart koot kokot
    apart kori koru
    apart korko korkki
    apart korot korkit
    apart korpi korppi
    apart korva korvaus
    apart korven korpin
    apart koti kotka
    apart koulu koulutus
    apart koulutus kuljetus
    apart kuka kukka
    apart kukan kukon
    apart kukka kukko
    apart kulkea kulua kuluttaa
    apart kulku kulkuri
    apart kumi kummi
    apart kunnan kunnon
    apart kunta kuntoutus
    apart kunta kunto
    apart kuori kuoro
    apart kuorma kuori
    apart kuppi kuppila
    apart kurki kurkku
    apart kurssi kurki
    apart kuu kuusi
    apart kuulla kuulua kuolla
    apart kuulo kulo
    apart kuuma kumma
    known-merge kuusen kuuden
    apart kuusi kausi käsi
    apart kuusi kuusama
    apart kuva kuppi
    apart kuva kuvio
    apart kylä kyllä
    apart käsi käsky
    apart käydä käyttää
    apart käytös käyttö
    """
}
