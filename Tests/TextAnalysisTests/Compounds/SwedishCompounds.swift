/// Swedish compounds with their parts, and words that have none.
///
/// Written for this project. Never delete a correct row that fails: move it to `missed`.
enum SwedishCompounds {
  static let rows = CompoundRow.rows(of: [firstHalf, secondHalf])

  /// Compounds that aren't split so today; asserted to fail still, so that progress is noticed.
  static let missed = CompoundRow.rows(of: [
    """
    skolskjuts skola skjuts
    arbetstid arbete tid
    lekplats lek plats
    dagvård dag vård
    hemvård hem vård
    strafflag straff lag
    grundlagen grund lag
    näringsliv näring liv
    språkbad språk bad
    simhall sim hall
    ishall is hall
    friluftsled friluft led
    kulturarv kultur arv
    konkurrensutsättning konkurrens utsättning
    likabehandlingsplan likabehandling plan
    löneförhöjning lön förhöjning
    samfundsskatt samfund skatt
    vattentäkt vatten täkt
    specialdiet special diet
    flyktingmottagning flykting mottagning
    svenskspråkig svensk språkig
    tvåspråkig två språkig
    småbarnspedagogik små barn pedagogik
    """
  ])

  /// Words that are no compounds, whose parts say nothing of them, or too short ones.
  static let whole = """
    förening föreningar möjlighet möjligheter undervisning undersökning handling handlingar
    handläggning välfärd samhälle landskap medlemskap kunskap vetenskap egendom ungdom ungdomar
    barndom beslutet besluten kommunen kommunerna staden nämnden styrelsen fullmäktige
    direktören lärare läraren elever skolan skolorna daghemmet förskola förskolan utbildning
    utveckling verksamheten verksamheter planering finansiering investeringar organisation
    organisationer integration information diskussion kommission transport transporter plattform
    kristall porträtt kontrollera modellera kultur kulturen handel koppar sannolikhet frivillig
    ofrivillig självständig fortsättning fortbildning föreställning framställning
    överenskommelse underrättelse förutsättningar förhållande förverkligande deltagande boende
    beroende tillgång tillgänglighet öppenhet trygghet jämlikhet jämställdhet delaktighet
    likabehandling samarbete samarbetet medborgare invånare företagare karleby jakobstad
    helsingfors österbotten vasa finland sverige universitet bibliotek personal alternativ
    kollektiv positiv negativ objektiv arkitekt advokat assistent restaurang temperatur
    litteratur demokrati politik ekonomi strategi energi industri eftersom emellertid däremot
    dessutom naturligtvis ytterligare rapport diplomat festival villebråd immobil tavastehus
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init)
}
