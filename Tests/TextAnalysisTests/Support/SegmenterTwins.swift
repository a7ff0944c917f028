import Glibc
import Testing

@testable import TextAnalysis

/// A segmenter and the same without its fast path, which must find the same pieces.
struct SegmenterTwins {
  private var fast = WordSegmenter()
  private var slow = WordSegmenter()
  /// Strings not yet compared, as words of one text.
  private var batch: [UInt8] = []

  init() {
    slow.usesFastPath = false
  }

  /// Adds a string to those that `flush` compares, as a text of its own between spaces.
  mutating func add(_ bytes: [UInt8]) {
    batch += bytes
    batch.append(0x20)
    if batch.count > 20_000 { flush() }
  }

  /// Compares what was added; where that differs, word by word.
  mutating func flush() {
    defer { batch.removeAll(keepingCapacity: true) }
    guard batch.withUnsafeBufferPointer({ !agree(on: $0) }) else { return }
    for word in batch.split(separator: 0x20) { compare(Array(word)) }
    compare(batch)
  }

  /// Compares what both make of bytes.
  mutating func compare(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { compare($0) }
  }

  /// Compares what both make of bytes.
  mutating func compare(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !agree(on: bytes) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(describe(fast) == describe(slow), "\(text.debugDescription): \(Array(bytes))")
  }

  /// Adds every string of `alphabet` with at most `length` of its signs that begins with `beginning`,
  /// which are indices.
  mutating func compareAll(over alphabet: [String], beginning: [Int], upTo length: Int) {
    let signs = alphabet.map { Array($0.utf8) }
    var indices: [Int] = []
    while beginning.count + indices.count <= length {
      var bytes: [UInt8] = []
      for index in beginning { bytes += signs[index] }
      for index in indices { bytes += signs[index] }
      add(bytes)
      indices.advance(below: signs.count)
    }
  }

  private mutating func agree(on bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    fast.segment(bytes)
    slow.segment(bytes)
    guard fast.pieces.count == slow.pieces.count else { return false }
    let (pieces, twins) = (fast.pieces, slow.pieces)
    for index in 0..<pieces.count {
      let (left, right) = (pieces[index], twins[index])
      // Both write their normalized forms one after the other, so equal pieces have equal places.
      guard left.start == right.start, left.end == right.end,
        left.normalizedStart == right.normalizedStart, left.normalizedEnd == right.normalizedEnd,
        left.shape.rawValue == right.shape.rawValue, left.role.rawValue == right.role.rawValue
      else { return false }
    }
    let count = Int(pieces.last?.normalizedEnd ?? 0)
    return fast.normalized.withUnsafeBytes { left in
      slow.normalized.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return count == 0 }
        return memcmp(left, right, count) == 0
      }
    }
  }

  private func describe(_ segmenter: WordSegmenter) -> [String] {
    segmenter.pieces.map { piece in
      let term = String(decoding: segmenter.normalized[piece.normalized], as: UTF8.self)
      return "\(piece.source) \(term) \(piece.shape.rawValue) \(piece.role)"
    }
  }
}

extension [Int] {
  /// The next row of digits below `base`, with one more digit after the last row of a length.
  mutating func advance(below base: Int) {
    for at in indices {
      self[at] += 1
      if self[at] < base { return }
      self[at] = 0
    }
    append(0)
  }
}
