extension SwedishParadigms {
  /// Places, people and acronyms, with genitives.
  static let names = """
    stem Åbo Åbos
    stem Esbo Esbos
    stem Jakobstad Jakobstads
    stem Borgå Borgås
    stem Lovisa Lovisas
    stem Kristinestad Kristinestads
    stem Nykarleby Nykarlebys
    stem Kaskö Kaskös
    stem Kronoby Kronobys
    stem Larsmo Larsmos
    stem Pedersöre Pedersöres
    stem Korsholm Korsholms
    stem Vörå Vörås
    stem Raseborg Raseborgs
    stem Hangö Hangös
    stem Sibbo Sibbos
    stem Ingå Ingås
    stem Grankulla Grankullas
    stem Mariehamn Mariehamns
    stem Åland Ålands
    stem Kelviå Kelviås
    stem Lochteå Lochteås
    stem Ullava Ullavas
    stem Österbotten Österbottens
    stem Nyland Nylands
    stem Lappland Lapplands
    stem Uleåborg Uleåborgs
    stem Kuopio Kuopios
    stem Sverige Sveriges
    stem Norge Norges
    stem Danmark Danmarks
    stem Island Islands
    stem Estland Estlands
    stem Ryssland Rysslands
    stem Tyskland Tysklands
    stem Frankrike Frankrikes
    stem Spanien Spaniens
    stem Italien Italiens
    stem England Englands
    stem Ukraina Ukrainas
    stem Kina Kinas
    stem Europa Europas
    stem Amerika Amerikas
    stem Afrika Afrikas
    stem Stockholm Stockholms
    stem Göteborg Göteborgs
    stem Malmö Malmös
    stem Uppsala Uppsalas
    stem Östersjön Östersjöns
    stem Norden Nordens
    stem Andersson Anderssons
    stem Johansson Johanssons
    stem Karlsson Karlssons
    stem Nilsson Nilssons
    stem Lindström Lindströms
    stem Nyman Nymans
    stem Lindholm Lindholms
    stem Sandberg Sandbergs
    stem Backman Backmans
    stem Holmström Holmströms
    stem Runeberg Runebergs
    stem Jansson Janssons
    stem Mannerheim Mannerheims
    stem Anna Annas
    stem Maria Marias
    stem Eva Evas
    stem Karin Karins
    stem Johan Johans
    stem Erik Eriks
    stem Gustav Gustavs
    stem Mikael Mikaels
    stem Peter Peters
    stem Kerstin Kerstins
    stem EU EU:s
    stem FN FN:s
    stem FPA FPA:s
    stem THL THL:s
    stem USA USA:s
    stem NTM-central NTM-centralen NTM-centraler NTM-centralens
    stem EU-land EU-länder EU-länderna
    known-miss EU-land EU-landet
    stem EU-medel EU-medlen
    stem tv tv:n tv:s
    stem pdf pdf:en
    stem Unicef Unicefs
    stem Nato Natos
    known-miss Yle Yles
    known-miss Google Googles
    stem miljon miljonen miljoner miljonerna
    stem miljard miljarden miljarder miljarderna
    stem procent procenten procents
    stem euro euron
    stem cent centen
    stem någon något några någons
    stem ingen inget inga ingens
    stem annan annat annans
    known-miss annan andra
    """
}
