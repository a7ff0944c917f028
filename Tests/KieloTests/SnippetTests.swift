import Kielo
import Testing

@Suite("Snippets")
struct SnippetTests {
  @Test("a short passage is shown whole, line breaks as spaces")
  func short() {
    let snippet = Snippet(of: "Yksi\nkaksi\n\nkolme", marks: [5..<10], width: 80)
    #expect(snippet == Snippet(of: "Yksi kaksi kolme", marks: [5..<10], width: 80))
    #expect(snippet.text == "Yksi kaksi kolme")
    #expect(snippet.marks == [5..<10])
  }

  @Test("marks cover the same words for every width", arguments: [1, 5, 10, 20, 40, 80, 200])
  func widths(width: Int) {
    let text =
      "Pa\u{308}a\u{308}to\u{308}s ja kunta, lapsi- ja nuorisoystävällisyys kaupungin strategiassa vuonna 2024"
    let bytes = Array(text.utf8)
    let words = ["kunta", "lapsi-", "ystävällisyys"]
    let marks = words.compactMap { word -> Range<Int>? in
      let needle = Array(word.utf8)
      return (0...(bytes.count - needle.count)).first { bytes[$0...].starts(with: needle) }
        .map { $0..<$0 + needle.count }
    }
    #expect(marks.count == 3)
    let snippet = Snippet(of: text, marks: marks, width: width)
    let shown = Array(snippet.text.utf8)
    #expect(!snippet.marks.isEmpty)
    for mark in snippet.marks {
      #expect(words.contains(String(decoding: shown[mark], as: UTF8.self)))
    }
  }
}
