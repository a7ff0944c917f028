import Documents
import Testing

@Suite("Content hash")
struct ContentHashTests {
  @Test(
    "it is XXH64",
    arguments: [
      ("", 0xef46_db37_51d8_e999), ("a", 0xd24e_c4f1_a98c_6e5b), ("abc", 0x44bc_2cf5_ad77_0999),
      ("Nobody inspects the spammish repetition", 0xfbce_a83c_8a37_8bf1),
    ] as [(String, UInt64)])
  func vectors(text: String, expected: UInt64) {
    #expect(ContentHash.hash(Array(text.utf8)) == expected)
  }

  @Test("every byte and the seed count")
  func bytes() {
    for count in 1...70 {
      let bytes = (0..<count).map { UInt8($0) }
      let hash = ContentHash.hash(bytes)
      #expect(ContentHash.hash(bytes, seed: 1) != hash)
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x40
        #expect(ContentHash.hash(changed) != hash, "byte \(place) of \(count)")
      }
    }
  }
}
