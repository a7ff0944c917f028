/// The piece of a passage worth showing, with its marks.
public struct Snippet: Sendable, Equatable {
  /// One line of text: line breaks are spaces, `…` stands where something was left out.
  public var text: String
  /// The marked words in `text`: ascending UTF-8 byte ranges.
  public var marks: [Range<Int>]

  /// Cuts the window of at most `width` scalars that holds most marks, the earliest of equals.
  ///
  /// The window begins and ends at spaces, and a little before the first mark it holds, so that the
  /// marked word is read in its sentence. A combining mark is never cut from its letter, because no
  /// window ends inside a word unless the word itself is wider than the window.
  /// - Parameters:
  ///   - text: a passage.
  ///   - marks: ascending UTF-8 byte ranges on scalar borders within it.
  ///   - width: in Unicode scalars, ≥ 1.
  public init(of text: String, marks: [Range<Int>], width: Int) {
    let words = Self.words(of: text)
    let window = Self.bestWindow(of: words, marks: marks, width: max(width, 1))
    var bytes: [UInt8] = []
    self.marks = []
    let source = Array(text.utf8)
    if window.startIndex > words.startIndex { bytes += Array("… ".utf8) }
    for (number, word) in window.map(\.bytes).enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: " ")) }
      let shift = bytes.count - word.lowerBound
      bytes += source[word]
      for mark in marks where mark.overlaps(word) {
        let part = mark.clamped(to: word)
        let moved = part.lowerBound + shift..<part.upperBound + shift
        // A mark over several words, such as a number with a space in it, stays one.
        if let open = self.marks.last, mark.lowerBound < word.lowerBound, number > 0,
          open.upperBound + 1 == moved.lowerBound
        {
          self.marks[self.marks.count - 1] = open.lowerBound..<moved.upperBound
        } else {
          self.marks.append(moved)
        }
      }
    }
    if window.endIndex < words.endIndex { bytes += Array(" …".utf8) }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// A run of bytes between white space, and its columns counted in scalars.
  private struct Word {
    var bytes: Range<Int>
    var columns: Range<Int>
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: (offset: Int, column: Int)?
    var (offset, column) = (0, 0)
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
      if isSpace, let begin = start {
        words.append(Word(bytes: begin.offset..<offset, columns: begin.column..<column))
        start = nil
      } else if !isSpace, start == nil {
        start = (offset, column)
      }
      offset += 1
      if byte & 0xc0 != 0x80 { column += 1 }
    }
    if let start {
      words.append(Word(bytes: start.offset..<offset, columns: start.column..<column))
    }
    return words
  }

  /// Tries a window for each mark, the mark about a fifth into it, and keeps the fullest.
  private static func bestWindow(of words: [Word], marks: [Range<Int>], width: Int)
    -> ArraySlice<Word>
  {
    guard let first = words.first, let last = words.last,
      last.columns.upperBound - first.columns.lowerBound > width
    else { return words[...] }
    var best = window(from: 0, of: words, width: width)
    var bestCount = 0
    for mark in marks {
      guard let marked = words.firstIndex(where: { $0.bytes.upperBound > mark.lowerBound }) else {
        continue
      }
      var start = marked
      while start > 0,
        words[marked].columns.upperBound - words[start - 1].columns.lowerBound <= width,
        words[marked].columns.lowerBound - words[start - 1].columns.lowerBound <= width / 5
      {
        start -= 1
      }
      let candidate = window(from: start, of: words, width: width)
      guard let head = candidate.first, let tail = candidate.last else { continue }
      let count = marks.count {
        head.bytes.lowerBound <= $0.lowerBound && $0.upperBound <= tail.bytes.upperBound
      }
      if count > bestCount { (best, bestCount) = (candidate, count) }
    }
    return best
  }

  /// As many whole words from `start` as fit, at least one.
  private static func window(from start: Int, of words: [Word], width: Int) -> ArraySlice<Word> {
    var end = start + 1
    let left = words[start].columns.lowerBound
    while end < words.count, words[end].columns.upperBound - left <= width { end += 1 }
    return words[start..<end]
  }
}
