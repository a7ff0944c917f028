/// The commonest words of Finnish, Swedish and English (with a few of German and French) that belong
/// to one of them alone: not `he`, `by` or `it`, which Finnish or Swedish text has too.
enum LanguageWords {
  /// Finds the language of a word by its lower-case UTF-8.
  ///
  /// A table of its own, because every word of an indexed text is looked for and a dictionary would
  /// want an array for each.
  struct Index {
    private struct Entry {
      var hash: UInt64
      var word: [UInt8]
      var language: Language
    }

    private static let slotCount = 2048
    private var slots = [UInt16](repeating: 0, count: slotCount)
    private var entries: [Entry] = []
    private var longest = 0

    fileprivate init(_ words: [(Language, String)]) {
      for (language, words) in words {
        for word in LanguageWords.split(words) {
          let hash = word.withUnsafeBufferPointer(Self.hash)
          var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
          while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
          entries.append(Entry(hash: hash, word: word, language: language))
          slots[slot] = UInt16(entries.count)
          longest = max(longest, word.count)
        }
      }
    }

    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
      word.baseAddress.map { WordBytes.hash($0, word.count, seed: 0) } ?? 0
    }

    /// The language that a word belongs to alone; nil for one that is not listed.
    func language(of word: UnsafeBufferPointer<UInt8>) -> Language? {
      if word.count > longest { return nil }
      let hash = Self.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
      while slots[slot] != 0 {
        let index = Int(slots[slot]) - 1
        if entries[index].hash == hash, entries[index].word.elementsEqual(word) {
          return entries[index].language
        }
        slot = (slot + 1) & (Self.slotCount - 1)
      }
      return nil
    }
  }

  static let index = Index([(.finnish, finnish), (.swedish, swedish), (.other, english)])

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
    jokainen vielä aina sitten aikana alle lain momentissa pykälän kaksi kolme neljä viisi seitsemän
    kahdeksan yhdeksän kymmenen ensimmäinen ensimmäisen toinen toisen kolmas kolmannen neljäs
    neljännen sai saivat teki tuli lähti alkoi hänen minun sinun sinua minua meille heille tuo nuo tuon
    jotta joihin joilla jolla josko ellei eikä enkä emme ette olen olet olemme ollaan olisivat
    """

  static let swedish = """
    och att det som en är av för med till den inte ett om har de vid från kan ska skall var men eller
    så ut när även efter upp genom under också mellan finns där mot sig sin sitt sina sedan blir
    bli blev detta denna dessa deras dem du ni vi han hon hur enligt inom utan samt över alla allt
    andra annan bara bland både dock då ej eftersom får få gör göra här i på hade henne hos ingen inga
    innan kommer kunde man mer mera minst mycket måste nu nya någon något några olika oss redan
    rätt sker sådan sådana stadens staden ta tas tills tillsammans trots utgående vad varje
    vara varit vars vilka vilken vilket vill viss vissa åt år året åren skulle stor stora två tre fyra
    fem åtta nio tio första tredje fjärde mig dig oss honom henne mitt mina din ditt dina vår vårt
    våra ni mycket alltid aldrig ännu här därför eftersom medan fick gick kom tog säger
    """

  static let english = """
    the and of to is that for with as was are this from which have not were has their its
    will would can been they other more these than such may also you your our we his she
    there when who what how about into only over some any because where must should between
    der die das und von mit ist nicht auf für ein eine les des est une pour que qui
    """
}
