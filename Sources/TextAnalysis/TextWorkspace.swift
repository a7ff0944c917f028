import CICU

/// ICU's break iterators and normalizers with the buffers they work in, for one task at a time.
final class TextWorkspace {
  private let handle: OpaquePointer

  /// Makes a workspace; ICU is opened when it is first needed.
  init() {
    guard let handle = kielo_text_open() else { preconditionFailure("out of memory") }
    self.handle = handle
  }

  deinit { kielo_text_close(handle) }

  /// ICU's rules and data belong to it, so if it can't be opened the installation is broken or there is
  /// no memory, and nothing can be analysed.
  private static func checked(_ count: Int) -> Int {
    precondition(
      count != KIELO_TEXT_UNAVAILABLE,
      "ICU cannot be opened: its data is missing or memory is short")
    return max(count, 0)
  }

  /// Version of ICU, such as `72.1`.
  static var version: String { String(cString: kielo_text_icu_version()) }

  /// Word pieces of `text`; valid until the next call.
  func words(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<kielo_piece> {
    var pieces: UnsafePointer<kielo_piece>?
    let count = kielo_text_words(handle, text.baseAddress, text.count, &pieces)
    return UnsafeBufferPointer(start: pieces, count: Self.checked(count))
  }

  /// Sentence pieces of `text`; valid until the next call.
  func sentences(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<kielo_piece> {
    var pieces: UnsafePointer<kielo_piece>?
    let count = kielo_text_sentences(handle, text.baseAddress, text.count, &pieces)
    return UnsafeBufferPointer(start: pieces, count: Self.checked(count))
  }

  /// NFKC_Casefold of `text`; valid until the next call.
  func casefold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes: UnsafePointer<UInt8>?
    let count = kielo_text_casefold(handle, text.baseAddress, text.count, &bytes)
    return UnsafeBufferPointer(start: bytes, count: Self.checked(count))
  }

  /// `text` without diacritics; valid until the next call.
  func fold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes: UnsafePointer<UInt8>?
    let count = kielo_text_fold(handle, text.baseAddress, text.count, &bytes)
    return UnsafeBufferPointer(start: bytes, count: Self.checked(count))
  }
}
