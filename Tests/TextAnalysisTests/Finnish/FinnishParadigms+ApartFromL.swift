extension FinnishParadigms {
  /// Words that a careless stemmer merges and a reader would not.
  static let apartFromL = """
    apart ladon ladun
    apart lahdet lahjat
    apart lahja lahje
    apart lahti lahja
    apart laiha laina
    apart lain lakin
    apart laina laine
    apart laita laite
    apart laki lakko lakki
    apart laki lakki
    apart lakia lakkia lakkoa
    apart lampi lamppu
    apart langat lankut
    apart lanka lankku
    apart lapsi lapio
    apart lasi lasku lapsi
    apart lasi lasti
    apart laskea lasketella
    apart lasku laskos
    apart lato latu
    apart latva lato
    apart lauma laulu
    apart lautan laudan
    apart lautta lauta
    apart lauttoja lautoja
    apart leima leimu
    apart leipä laiva
    apart leipä leipuri
    apart lenkit lennot
    apart linja linna
    apart lippu lippa
    apart liput lipat
    apart loma lomake
    apart lukea lukita
    apart luku lukko lupa
    apart lumi luomi
    apart luonto luento luola
    apart lupa luku
    apart lupaus lupa
    apart maa maku maksu
    apart maa maatalous
    apart maito mato
    apart maksu maksa
    apart malja malli
    apart malli malmi
    apart maton madon
    apart matto matta mato
    apart meri merkki
    apart meri mari
    apart miekat miehet
    apart mies mieli
    apart mitta mittari
    apart moni moniste
    apart muna muta
    apart muodot muotit
    apart muoto muotti
    apart musta mustikka
    apart mustat mustikat
    apart myydä myöntää
    apart nappi nappula
    apart nauha nauhuri
    apart niitty niitti
    apart niityt niitit
    apart nimi niemi
    apart nokka noki
    apart nousta nuolla
    apart nuora nuori
    apart nuori nuoli
    apart oikeus oikea
    apart opastaa oppia
    apart opettaja opetus
    apart opisto opetus
    apart oppi opas
    apart osa osto
    apart osake osakas
    apart osakkeet osakkaat
    apart osoite osoitus osasto
    apart ostaa osata
    apart Oulu Oulainen
    apart painaa painia
    apart paini paino
    apart paino painos
    apart paita paitsi
    apart pala palo
    apart pala palaute
    apart palata palella
    apart palo pallo
    apart palvelu palkka palo
    apart papin papan
    apart pappi pappa
    apart pari paari
    apart parta partio
    apart pata patja
    apart peli pelti
    apart pelit pellit
    apart pellon pellin
    apart pelto pelti
    apart penkit penkat
    apart penkki penkka
    apart perhe perinne
    apart pesu pesä
    apart piha pihka
    apart piiri piirre
    apart piiri piiras
    apart piirit piirteet
    apart pilari pilvi
    apart pilvi pilli
    apart polku pelko
    apart Pori Porvoo
    apart puhe puhelin
    apart puisto puu
    apart puisto puhe
    apart puola puoli
    apart puro purjo
    apart purra purkaa
    apart puu puuro
    apart pöytä poyta
    """
}
