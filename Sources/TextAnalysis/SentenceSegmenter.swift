/// Divides text into sentences by ICU's rules (UAX 29), with the abbreviations of Finnish and Swedish.
///
/// A full stop after a number does not end a sentence when a small letter follows, as in `1. luokka`;
/// ICU's rules see to that. One line break is a space, because text is wrapped mid-sentence; two end a
/// paragraph and so a sentence.
public struct SentenceSegmenter: Sendable {
  /// Makes a segmenter.
  public init() {}

  /// The sentences of UTF-8 text as adjacent byte ranges that cover it, spaces behind a sentence
  /// included. Linear in the length.
  public func sentences(in text: [UInt8]) -> [Range<Int>] {
    let workspace = TextWorkspace()
    return text.withUnsafeBufferPointer { buffer in
      var ranges: [Range<Int>] = []
      var start = 0
      for piece in workspace.sentences(buffer) {
        let end = Int(piece.end)
        if end < text.count, Self.endsInAbbreviation(buffer, start..<end) { continue }
        ranges.append(start..<end)
        start = end
      }
      if start < text.count { ranges.append(start..<text.count) }
      return ranges
    }
  }

  /// Whether a full stop at the end of `range` belongs to an abbreviation or an initial, as far as the
  /// word before it tells.
  private static func endsInAbbreviation(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var end = range.upperBound
    var lineBreaks = 0
    while end > range.lowerBound, text[end - 1] <= 0x20 {
      end -= 1
      if text[end] == 0x0A { lineBreaks += 1 }
    }
    guard lineBreaks < 2, end > range.lowerBound, text[end - 1] == UInt8(ascii: ".") else {
      return false
    }
    end -= 1
    var start = end
    while start > range.lowerBound, end - start <= longest, isWordByte(text[start - 1]) {
      start -= 1
    }
    guard start < end, end - start <= longest else { return false }
    let word = text[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if closing.contains(word) { return false }
    // J. Virtanen, J.K. Virtanen, s.k.: letters that stand alone.
    let letters = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if letters.allSatisfy({ $0.count == 1 || ($0.count == 2 && $0.first == 0xC3) }) { return true }
    return abbreviations.contains(word)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: ".")
  }

  /// The longest abbreviation looked at, in bytes.
  private static let longest = 8

  /// Abbreviations that something follows. Those that end a list, such as `jne.` and `m.m.`, stand at
  /// the end of a sentence as often as not and are left to ICU.
  private static let abbreviations = words(
    """
    ao alk dipl dos em esim evl fil fm ed huom ilm jäs kaup kirj klo ks kts leht liik lis lyh maist mm
    mk ml mol mr ns nk nyk nro pj po prof puh pvm sih sis siht so synt til toim tri ts tuom tv vpj vrt
    vt vs yo yht
    bl.a bl ca dir doc dr d.v.s dvs el enl ev ex exkl fr.o.m följ f.d fig forts inkl jfr kap kl kand
    lic mag mom motsv nr nuv ordf p.g.a pga prel prop red resp sek t.ex t.o.m tel tf ung
    """)
  private static let closing = words("m.m o.s.v o.d i.a y.m")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
