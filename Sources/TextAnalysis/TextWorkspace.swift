import CICU

/// ICU's break iterators and normalizers with the buffers they work in, for one task at a time.
final class TextWorkspace {
  private let handle: OpaquePointer

  /// Opens ICU. Its rules and data are linked in, so failure means a broken installation or no
  /// memory, and nothing can be analysed.
  init() {
    guard let handle = kielo_text_open() else {
      preconditionFailure("ICU cannot be opened: its data is missing or memory is short")
    }
    self.handle = handle
  }

  deinit { kielo_text_close(handle) }

  /// Version of ICU, such as `72.1`.
  static var version: String { String(cString: kielo_text_icu_version()) }

  /// Word pieces of `text`; valid until the next call.
  func words(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<kielo_piece> {
    var pieces: UnsafePointer<kielo_piece>?
    let count = kielo_text_words(handle, text.baseAddress, text.count, &pieces)
    return UnsafeBufferPointer(start: pieces, count: count < 0 ? 0 : count)
  }

  /// Sentence pieces of `text`; valid until the next call.
  func sentences(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<kielo_piece> {
    var pieces: UnsafePointer<kielo_piece>?
    let count = kielo_text_sentences(handle, text.baseAddress, text.count, &pieces)
    return UnsafeBufferPointer(start: pieces, count: count < 0 ? 0 : count)
  }

  /// NFKC_Casefold of `text`; valid until the next call.
  func casefold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes: UnsafePointer<UInt8>?
    let count = kielo_text_casefold(handle, text.baseAddress, text.count, &bytes)
    return UnsafeBufferPointer(start: bytes, count: count < 0 ? 0 : count)
  }

  /// `text` without diacritics; valid until the next call.
  func fold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes: UnsafePointer<UInt8>?
    let count = kielo_text_fold(handle, text.baseAddress, text.count, &bytes)
    return UnsafeBufferPointer(start: bytes, count: count < 0 ? 0 : count)
  }
}
