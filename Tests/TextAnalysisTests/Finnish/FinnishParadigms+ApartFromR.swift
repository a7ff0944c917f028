extension FinnishParadigms {
  /// Words that a careless stemmer merges and a reader would not.
  static let apartFromR = """
    apart raha rahti
    apart rahat rahdit
    apart raja rata raha
    apart rakastaa rakentaa
    apart rakennus rakenne
    apart rata ratti
    apart raudan radan
    apart rauha raha
    apart rauta rata
    apart rengas renki
    apart risti ristiriita
    apart rotu rotta
    apart ruoka ruoko
    apart ruusu ruuhi
    apart ryhmä ryhti
    apart saari saapua
    apart saari saarna
    apart sadon sadan sadun
    apart salko salkku
    apart Salo Salla
    apart salot salkut
    apart sana sanoma
    apart sanka sankari
    apart sarja sarka
    apart sarjat sarat
    apart sata satama sato
    apart sataa saattaa saada
    apart satama sata
    apart satula satu
    apart sauna sauma
    apart savi savu
    apart seinä seiväs
    apart seinät seipäät
    apart selkä selko
    apart selän selon
    apart sian siian
    apart sika siika
    apart sika sikari
    apart sillan siltin
    apart silmä silmu
    apart silta silti
    apart silta siltti
    apart solu solmu
    apart sota sato satu
    apart sukat sukset
    apart suo suola
    apart suomi suo
    apart susi suksi
    apart syy syyte
    apart säde sade
    apart säteen sateen
    apart sää sääty
    apart säät säädyt
    apart säätiö sääty
    apart takan takin
    apart takka takki
    apart takka taika
    apart talli talo
    apart talo talous
    apart talo tila tuli
    apart tammi tamma
    apart tapa tappi tappo
    apart tarha tarra
    apart tarve tarvike
    apart taulu taulukko
    apart taulut taulukot
    apart tavan tapin tapon
    apart tavata tappaa tapella
    apart terveys tarve
    apart terä teräs
    apart tie tieto tiede
    apart tiet tieteet tiedot
    apart tieto tietty
    apart tietää tiedottaa
    apart tila tilaus tilanne
    apart tila tili
    apart tilaus tilasto
    apart tili tiili
    apart toimi toimitus
    apart toimi toimisto
    apart toive toimi
    apart tontti tonni
    apart tori torni
    apart tuki tukki
    apart tuki tukka
    apart tukki tukka
    apart tuli tulli tuuli
    apart tulos tulo tuuli
    apart tunti tunne
    apart tunti tunturi
    apart tuoda tuottaa
    apart tuoli tuuli
    apart tuuli tuli
    apart tuuma tumma
    apart tyttö työttömyys
    apart työ työtön
    apart työt tytöt
    apart uni uuni
    apart vaali vaalea
    apart vaali valli
    apart vaara vaari
    apart Vaasa Vaala
    apart vaihde vaihto
    apart vaihteet vaihdot
    apart vala valo
    apart valita valittaa
    apart vallan vallin
    apart valta valtuusto valtio
    apart valta valtio
    apart valta valtaus
    apart vanha vanki
    apart vanhat vangit
    apart vapa vapaa
    apart vara vaara
    apart vara varjo
    apart varas vara
    apart varata varoa varoittaa
    apart varkaat varat
    apart varsi varis
    apart vasta vastus
    apart vastata vastustaa
    apart vastus vastaus
    apart vene virka vuokra
    apart vero veri
    apart vesi vene
    apart vesi vuosi viesti
    apart vesi vesa
    apart viedä viettää
    apart viiden viisun
    apart viini viina
    apart viisi viisu
    apart viiva viive
    apart villa viila
    apart villa villi
    apart viran virran
    apart virka virasto
    apart virta virtsa
    apart voi voima
    apart voida voittaa
    apart voimat voitot
    apart vuodet vuodot
    apart vuokra vuoka
    apart vuokrat vuoat
    apart vuori vuoro
    apart vuosi vuoto
    apart väri väki
    apart yhdistys yhteys yhteisö
    apart yritys yrittäjä
    apart äiti ääni
    apart äänet äänteet
    apart ääni äänne
    apart ääri ääni
    """
}
