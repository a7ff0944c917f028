extension SwedishParadigms {
  /// Verbs with the present in -ar.
  static let verbsInAr = """
    stem kallar kallas kallade kallades kallat kallats
    stem fråga frågar frågade frågat
    stem svara svarar svarade svarat
    stem tala talar talas talade talat talats
    stem prata pratar pratade pratat
    stem spela spelar spelas spelade spelat
    stem titta tittar tittade tittat
    stem vänta väntar väntas väntade väntat
    stem börja börjar började börjat
    stem sluta slutar slutade slutat
    stem hoppa hoppar hoppade hoppat
    stem dansa dansar dansade dansat
    stem studera studerar studerade studerat studeras
    stem fungera fungerar fungerade fungerat
    stem informera informerar informeras informerade informerat informerad
    stem diskutera diskuterar diskuteras diskuterade diskuterat
    stem finansiera finansierar finansieras finansierade finansierat finansierad
    stem investera investerar investeras investerade investerat
    stem analysera analyserar analyseras analyserade analyserat
    stem prioritera prioriterar prioriteras prioriterade prioriterat
    stem producera producerar produceras producerade producerat
    stem reagera reagerar reagerade reagerat
    stem koordinera koordinerar koordineras koordinerade koordinerat
    stem rapportera rapporterar rapporteras rapporterade rapporterat
    stem presentera presenterar presenteras presenterade presenterat
    stem protestera protesterar protesterade protesterat
    stem registrera registrerar registreras registrerade registrerat registrerad
    stem reservera reserverar reserveras reserverade reserverat
    stem bereda bereder bereds beredde berett beretts
    stem behandla behandlar behandlas behandlade behandlats behandlad
    stem handla handlar handlas handlade handlat
    stem samla samlar samlas samlade samlat samlats
    stem samarbeta samarbetar samarbetade samarbetat
    stem ändra ändrar ändras ändrade ändrat ändrats ändrad
    stem förändra förändrar förändras förändrade förändrat förändrats
    stem förbättra förbättrar förbättras förbättrade förbättrat
    stem hindra hindrar hindras hindrade hindrat
    stem vägra vägrar vägrade vägrat vägras
    stem lova lovar lovas lovade lovat
    stem betala betalar betalas betalade betalat
    stem betald betalda
    known-miss betala betald
    stem hämta hämtar hämtas hämtade hämtat hämtats
    stem skapa skapar skapas skapade skapat skapats
    stem påverka påverkar påverkas påverkade påverkat påverkats
    stem bevilja beviljar beviljas beviljade beviljat beviljats beviljad
    stem ansvara ansvarar ansvarade ansvarat
    stem ordna ordnar ordnas ordnade ordnat ordnats
    stem räkna räknar räknas räknade räknat räknats
    stem lämna lämnar lämnas lämnade lämnat lämnats
    stem öppnas öppnade öppnat öppnats
    known-miss öppna öppnas
    stem kontrollera kontrollerar kontrolleras kontrollerade kontrollerat
    stem delta deltar deltog deltagit
    stem trivas trivs trivdes trivts
    stem minnas minns mindes
    stem hoppas hoppades hoppats
    """
}
