/// The commonest words of Finnish, Swedish and English (with a few of German and French) that belong
/// to one of them alone: not `he`, `by` or `it`, which Finnish or Swedish text has too.
enum LanguageWords {
  /// The language of each word, by its lower-case UTF-8.
  static let table: [[UInt8]: Language] = {
    var table: [[UInt8]: Language] = [:]
    for (language, words) in [
      (Language.finnish, finnish), (.swedish, swedish), (.other, english),
    ] {
      for word in split(words) { table[word] = language }
    }
    return table
  }()

  static func split(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  static let finnish = """
    ja on ei että se ovat oli joka jotka kun kuin mutta myös tai sekä niin hän ne tämä tässä tämän
    nämä vain voi voidaan ole olla olisi sen sitä siitä siinä siihen niiden niitä mukaan mukaisesti
    kanssa jos jo ennen jälkeen kuten koko kaikki kaikille kaikkien eli esimerkiksi ettei eivät he
    heidän hyvin itse jonka joissa jossa josta joita kaupungin kunnan kautta kesken kohti koskee
    koska kuitenkin lisäksi lähes me meidän minä monet muun muut muassa myöskin nyt noin oman omat
    osana paljon pitää päivänä saa saada sillä siis sinä silloin siten tehdä tulee tule toimii uuden
    uusi uudet vaan vai vuoden vuonna vuosina välillä yhdessä yhden yli yksi ollut jolloin johon
    jokainen vielä aina sitten aikana alle lain momentissa pykälän
    """

  static let swedish = """
    och att det som en är av för med till den inte ett om har de vid från kan ska skall var men eller
    så ut när även efter upp genom under också mellan finns där mot sig sin sitt sina sedan blir
    bli blev detta denna dessa deras dem du ni vi han hon hur enligt inom utan samt över alla allt
    andra annan bara bland både dock då ej eftersom får få gör göra här i på hade henne hos ingen inga
    innan kommer kunde man mer mera minst mycket måste nu nya någon något några olika oss redan
    rätt sker sådan sådana stadens staden ta tas tills tillsammans trots utgående vad varje
    vara varit vars vilka vilken vilket vill viss vissa åt år året åren skulle stor stora
    """

  static let english = """
    the and of to is that for with as was are this from which have not were has their its
    will would can been they other more these than such may also you your our we his she
    there when who what how about into only over some any because where must should between
    der die das und von mit ist nicht auf für ein eine les des est une pour que qui
    """
}
