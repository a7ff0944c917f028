import Testing

@testable import Documents

@Suite("Bytes looked at many at a time")
struct ByteTests {
  private static let pieces: [[UInt8]] = [
    Array("a".utf8), Array("ä".utf8), Array("€".utf8), Array("🙂".utf8), Array("abcdefgh".utf8),
    [0x80], [0xC1, 0x80], [0xC2], [0xE0, 0x9F, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xED, 0x9F, 0xBF], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
  ]

  @Test("UTF-8 is well-formed where the standard library says so")
  func wellFormed() {
    for first in Self.pieces {
      for second in Self.pieces {
        for shift in 0..<9 {
          let bytes = [UInt8](repeating: 0x61, count: shift) + first + second
          let isWellFormed = bytes.withUnsafeBufferPointer(UTF8Validity.isWellFormed)
          #expect(isWellFormed == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
      }
    }
  }

  @Test("spaces and controls are found at every place of eight bytes", arguments: 0..<8)
  func lanes(place: Int) {
    for byte in UInt8.min...UInt8.max {
      for other in [UInt8(0x00), 0x20, 0x1F, 0xFF] {
        var bytes = [UInt8](repeating: other, count: 8)
        bytes[place] = byte
        let lanes = bytes.withUnsafeBytes { ByteLanes.load($0, 0) }
        func expected(_ holds: (UInt8) -> Bool) -> UInt64 {
          bytes.reversed().reduce(0) { $0 << 8 | (holds($1) ? 0x80 : 0) }
        }
        #expect(ByteLanes.spaces(lanes) == expected { $0 == 0x20 })
        #expect(ByteLanes.controls(lanes) == expected { (0x09...0x0D).contains($0) })
        #expect(ByteLanes.count(ByteLanes.spaces(lanes)) == bytes.count { $0 == 0x20 })
      }
    }
  }

  @Test("white space is one space, whatever it was and wherever it stood")
  func collapse() {
    for length in 1..<40 {
      for place in 0..<length {
        for space in [" ", "  ", "\t", "\n", " \r\n "] {
          var text = String(repeating: "x", count: place) + space
          text += String(repeating: "y", count: length - place)
          let words = text.split { $0.isWhitespace }
          let collapsed = BlockText.collapse(Array(text.utf8), keepingLines: false).text
          #expect(collapsed == words.joined(separator: " "))
        }
      }
    }
  }
}
