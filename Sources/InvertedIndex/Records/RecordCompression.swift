import CZstdSystem

/// How the records of a segment are compressed.
///
/// Chosen by measurement on 270 000 passages of statutes, 156 MB of text, cut in blocks of 8 KB: zstd's
/// level 6 with 256 KB of samples takes a quarter of the text and 0.55 s for 19 MB, level 3 with larger
/// tables and 512 KB of samples 6 % more and 0.13 s. Blocks of 4 KB take 6 % more and half the time to
/// read, of 16 KB 4 % less and twice the time; without the dictionary those of 8 KB take a quarter more.
/// A trained dictionary of the same size takes 5 % less, but has tables to be built at every start.
struct RecordCompression: Sendable {
  /// zstd's level.
  var level: Int32
  /// Whether samples of the records serve as a dictionary.
  var usesDictionary: Bool

  /// For a segment that a commit names.
  static let final = RecordCompression(level: 3, usesDictionary: true)
  /// For a run that is merged and deleted.
  static let temporary = RecordCompression(level: 1, usesDictionary: false)

  /// A block is closed before its records would take more bytes than this.
  static let passageBlockLength = 8 << 10
  /// Records of documents are alike and short: a block holds hundreds.
  static let documentBlockLength = 4 << 10

  /// Most samples in a dictionary.
  private static let mostSamples = 1024
  /// Records for each sample, so that a dictionary takes a small part of what it saves.
  private static let recordsPerSample = 32
  /// Bytes of each sample at most.
  private static let sampleLength = 1024

  /// Which of so many records are the samples: every `step`th, from half a step on.
  ///
  /// By number alone, so that the same records give the same bytes however they came together.
  static func samples(of count: Int) -> StrideTo<Int> {
    let step = max(recordsPerSample, (count + mostSamples - 1) / mostSamples)
    return stride(from: step / 2, to: count - step / 2, by: step)
  }

  /// Adds a sample to a dictionary, which begins with a zero byte: else zstd might take it for one of
  /// its own dictionaries.
  static func add(sample: UnsafeRawBufferPointer, to dictionary: inout [UInt8]) {
    if dictionary.isEmpty { dictionary.append(0) }
    dictionary += sample.prefix(sampleLength)
  }
}

/// Compresses blocks, each on its own.
struct BlockCompressor: ~Copyable {
  /// Logarithm of the entries of both tables of level 3: at its own 2¹⁶, half the places of the
  /// dictionary are forgotten.
  private static let tableLog: Int32 = 18

  private let context: OpaquePointer

  /// Makes one whose blocks may refer to `dictionary`, if it is not empty.
  init(level: Int32, dictionary: [UInt8]) {
    guard let context = ZSTD_createCCtx() else { fatalError("out of memory") }
    self.context = context
    Self.check(ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level))
    if dictionary.isEmpty { return }
    Self.check(ZSTD_CCtx_setParameter(context, ZSTD_c_hashLog, Self.tableLog))
    Self.check(ZSTD_CCtx_setParameter(context, ZSTD_c_chainLog, Self.tableLog))
    Self.check(ZSTD_CCtx_loadDictionary(context, dictionary, dictionary.count))
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  /// A zstd frame with its content's length.
  func compress(_ content: [UInt8]) -> [UInt8] {
    let capacity = ZSTD_compressBound(content.count)
    return [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      count = ZSTD_compress2(
        context, target.baseAddress, capacity, content, content.count)
      Self.check(count)
    }
  }

  private static func check(_ result: Int) {
    precondition(
      ZSTD_isError(result) == 0, "parameters are valid, and a bounded target is large enough")
  }
}

/// Decompresses blocks; for one thread at a time.
final class BlockDecompressor: @unchecked Sendable {
  private let context: OpaquePointer

  init() {
    guard let context = ZSTD_createDCtx() else { fatalError("out of memory") }
    self.context = context
  }

  deinit {
    ZSTD_freeDCtx(context)
  }

  /// The content of a frame that `BlockCompressor` made; nil if it is none, or claims to be longer than
  /// a frame of its length can be.
  func decompress(_ frame: UnsafeRawBufferPointer, dictionary: UnsafeRawBufferPointer) -> [UInt8]? {
    let length = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
    // Three bytes give 128 KiB at most, so damage can't ask for endless memory.
    guard length <= UInt64(frame.count / 3 + 1) << 17 else { return nil }
    var isWhole = false
    let content = [UInt8](unsafeUninitializedCapacity: Int(length)) { target, count in
      let written = ZSTD_decompress_usingDict(
        context, target.baseAddress, Int(length), frame.baseAddress, frame.count,
        dictionary.baseAddress, dictionary.count)
      isWhole = written == Int(length)
      count = isWhole ? written : 0
    }
    return isWhole ? content : nil
  }
}
