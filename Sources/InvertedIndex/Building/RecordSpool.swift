/// Records one after the other in the order they come; beyond a few hundred KB they wait on disk.
///
/// Copies share what was there when they were made.
struct RecordSpool {
  /// Bytes in memory before they are put on disk.
  private static let memoryLimit = 1 << 20

  /// A file of records.
  private final class File {
    let path: String
    let files: FileSystem
    private var output: OutputFile?
    private var mapped: MappedFile?

    init(path: String, files: FileSystem) throws(IndexError) {
      self.path = path
      self.files = files
      output = try files.create(path)
    }

    func append(_ bytes: [UInt8]) throws(IndexError) {
      try output?.write(bytes)
    }

    /// All bytes; nothing can be appended any more.
    func bytes() throws(IndexError) -> MappedFile {
      if let mapped { return mapped }
      try output.take()?.finish(durably: false)
      let file = try files.map(path)
      mapped = file
      return file
    }

    deinit {
      // What can't be removed now, the next run removes.
      try? files.remove(path)
    }
  }

  private var file: File?
  /// Bytes on disk.
  private var filed = 0
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// How many records there are.
  var count: Int { ends.count - 1 }
  /// Bytes in memory.
  var byteCount: Int { bytes.count + ends.count * 8 }

  /// The length of a record.
  func length(_ index: Int) -> Int { ends[index + 1] - ends[index] }

  /// Appends a record.
  mutating func append(_ record: [UInt8]) {
    bytes += record
    ends.append(filed + bytes.count)
  }

  /// Whether the records take enough memory to put them on disk.
  var isLarge: Bool { bytes.count >= Self.memoryLimit }

  /// Puts the records on disk.
  ///
  /// - Parameters:
  ///   - path: a file of this spool alone, made if it is missing and removed with the spool.
  ///   - files: the file system.
  /// - Throws: `IndexError.system`.
  mutating func spill(to path: String, files: FileSystem) throws(IndexError) {
    if file == nil { file = try File(path: path, files: files) }
    try file?.append(bytes)
    filed += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// A spool whose records can be read; none can be added.
  final class Reader {
    private let mapped: MappedFile?
    private let spool: RecordSpool

    fileprivate init(_ spool: RecordSpool) throws(IndexError) {
      self.spool = spool
      mapped = try spool.file?.bytes()
    }

    func length(_ index: Int) -> Int { spool.length(index) }

    /// Calls `body` with the bytes of a record.
    func withRecord<Result>(
      _ index: Int, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
      let (start, end) = (spool.ends[index], spool.ends[index + 1])
      if let mapped, start < spool.filed {
        return try body(UnsafeRawBufferPointer(rebasing: mapped.bytes[start..<end]))
      }
      // Typed throws does not pass through the standard library's closure.
      let result: Swift.Result<Result, IndexError> = spool.bytes.withUnsafeBytes { bytes in
        do throws(IndexError) {
          return .success(
            try body(
              UnsafeRawBufferPointer(
                rebasing: bytes[start - spool.filed..<end - spool.filed])))
        } catch {
          return .failure(error)
        }
      }
      return try result.get()
    }

    /// Gives memory back that was read.
    func releaseMemory() { mapped?.releaseMemory() }
  }

  /// Ends the adding.
  consuming func reader() throws(IndexError) -> Reader { try Reader(self) }
}
