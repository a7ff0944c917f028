import TestSupport
import Testing

@testable import StemTables
@testable import TextAnalysis

@Suite("Learned endings")
struct SuffixTableTests {
  private static func words(_ rows: String) -> [(lemma: String, form: String, frequency: Int)] {
    rows.split(separator: "\n").flatMap { row in
      let words = row.split(separator: " ").map(String.init)
      return words.map { (lemma: words[0], form: $0, frequency: 100) }
    }
  }

  private static let sample = words(
    """
    talo talon taloa talot taloja talossa
    katu kadun katua kadut katuja kadussa
    satu sadun satua sadut satuja sadussa
    lapsi lapsen lasta lapset lapsia lapsessa
    kuu kuun kuuta kuut kuita kuussa
    yö yön yötä yöt öitä yössä
    """)

  private func lemma(_ word: String, _ table: SuffixTable) -> String {
    String(decoding: table.lemma(of: Array(word.utf8)), as: UTF8.self)
  }

  @Test("every form leads to its lemma, also at the end of a compound")
  func ownForms() {
    let table = SuffixTableLearner.table(of: Self.sample)
    for word in Self.sample {
      #expect(lemma(word.form, table) == word.lemma)
      if word.form.utf8.count >= 4 {
        #expect(lemma("raken" + word.form, table) == "raken" + word.lemma)
      }
    }
  }

  @Test("what two words do is done with others of their ending; what one alone does is not")
  func others() {
    let table = SuffixTableLearner.table(of: Self.sample)
    #expect(lemma("hadun", table) == "hatu")
    #expect(lemma("pelon", table) == "pelo")
    // Of these words only lapsi has -psen.
    #expect(lemma("kapsen", table) == "kapse")
    #expect(lemma("xyz", table) == "xyz")
    #expect(lemma("", table) == "")
  }

  @Test("a rule never cuts a letter in two")
  func letters() {
    #expect(SuffixTable.Rule(from: Array("ö".utf8), to: Array("ä".utf8)).cut == 2)
    #expect(SuffixTable.Rule(from: Array("öitä".utf8), to: Array("yö".utf8)).cut == 6)
    #expect(SuffixTable.Rule(from: Array("talon".utf8), to: Array("talo".utf8)).append.isEmpty)
  }

  @Test("the written bytes do what the table does, with any word", arguments: 1...3)
  func bytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let table = SuffixTableLearner.table(of: Self.sample)
    let bytes = SuffixTableWriter.bytes(of: table)
    let words = bytes.count / 4 + 1
    let storage = UnsafeMutablePointer<UInt32>.allocate(capacity: words)
    defer { storage.deallocate() }
    UnsafeMutableRawPointer(storage).copyMemory(from: bytes, byteCount: bytes.count)
    let bytePointer = UnsafeRawPointer(storage).assumingMemoryBound(to: UInt8.self)
    let written = StemTable(graph: ByteGraph(bytePointer))
    let endings = Self.sample.map(\.form) + ["", "n", "un", "ön", "öitä", "sä", "ssa"]
    for _ in 0..<2_000 {
      let letters = ["a", "d", "u", "ö", "n", "t", "s", "i", "l", "ä", "日"]
      let start = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "a"
      }
      let word = start.joined() + (endings.randomElement(using: &random) ?? "")
      var rewritten = Array(word.utf8)
      written.rewrite(&rewritten)
      #expect(rewritten == table.lemma(of: Array(word.utf8)), "seed \(seed): \(word)")
    }
  }
}
