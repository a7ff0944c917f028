import CZstdSystem

/// How the records of a segment are compressed.
///
/// Chosen by measurement on 270 000 passages of statutes: 156 MB of text take 45 MB, and a passage 14 to
/// 20 µs to read. Blocks of 4 KB take 6 % more and half the time to read, of 16 KB 4 % less and twice
/// the time; without the dictionary those of 8 KB take a quarter more. Level 3 takes 10 % more and a
/// third of the time to write. A trained dictionary of the same size takes 5 % less, but has tables to
/// be built at every start.
struct RecordCompression: Sendable {
  /// zstd's level.
  var level: Int32
  /// Whether samples of the records serve as a dictionary.
  var usesDictionary: Bool

  /// For a segment that a commit names.
  static let final = RecordCompression(level: 6, usesDictionary: true)
  /// For a run that is merged and deleted.
  static let temporary = RecordCompression(level: 1, usesDictionary: false)

  /// A block is closed before its records would take more bytes than this.
  static let passageBlockLength = 8 << 10
  /// Records of documents are alike and short: a block holds hundreds.
  static let documentBlockLength = 4 << 10

  /// Most samples in a dictionary.
  private static let mostSamples = 512
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
  private let context: OpaquePointer
  private let dictionary: OpaquePointer?
  private let level: Int32

  /// Makes one whose blocks may refer to `dictionary`, if it is not empty.
  init(level: Int32, dictionary: [UInt8]) {
    guard let context = ZSTD_createCCtx() else { fatalError("out of memory") }
    self.context = context
    self.level = level
    self.dictionary =
      dictionary.isEmpty ? nil : ZSTD_createCDict(dictionary, dictionary.count, level)
  }

  deinit {
    ZSTD_freeCCtx(context)
    ZSTD_freeCDict(dictionary)
  }

  /// A zstd frame with its content's length.
  func compress(_ content: [UInt8]) -> [UInt8] {
    let capacity = ZSTD_compressBound(content.count)
    return [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      let written =
        if let dictionary {
          ZSTD_compress_usingCDict(
            context, target.baseAddress, capacity, content, content.count, dictionary)
        } else {
          ZSTD_compressCCtx(
            context, target.baseAddress, capacity, content, content.count, level)
        }
      precondition(ZSTD_isError(written) == 0, "a bounded target is large enough")
      count = written
    }
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
