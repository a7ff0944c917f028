import Documents
import Glibc
import InvertedIndex
import Kielo

/// Small sound indexes that trials begin with.
struct SampleIndex {
  /// The files of a folder, by name.
  let files: [String: [UInt8]]
  /// The names of the newest commit's manifest, segment and tombstones.
  let manifest: String
  let segment: String
  let tombstones: String

  private static let texts = [
    (
      "fi", "Lapsiystävällinen kunta",
      "Lapset ja nuoret kuuluvat kunnan päätöksiin. Lapsi- ja nuorisoystävällisyys on tavoite.\n\n"
        + "Kirjasto on avoinna klo 9–17. Yhteys: kirjasto@kunta.fi, puh. 040 123 4567."
    ),
    (
      "sv", "Barnvänlig kommun",
      "Barn och unga hörs i kommunens beslut. Barn- och ungdomsvänlighet är ett mål.\n\n"
        + "Biblioteket är öppet kl. 9–17. Skolan och skolorna följer planen 2022–2025."
    ),
    ("other", "EU 2020/852", "EU:n asetus (EU) 2020/852, annex II, A.1 – 3,5 %."),
  ]

  /// A few documents analysed by language, one of them deleted again.
  static func byLanguage() throws -> SampleIndex {
    try SampleIndex(analyzer: .language) { (indexer: inout Indexer) in
      for (language, title, text) in texts {
        try indexer.add(
          Document(
            key: language, title: title, text: text,
            language: language == "other" ? nil : language))
      }
    } then: { (indexer: inout Indexer) in
      try indexer.remove(key: "other")
    }
  }

  /// So many documents that lists have blocks, split at white space.
  static func ofManyPassages() throws -> SampleIndex {
    try SampleIndex(analyzer: .whitespace) { (indexer: inout Indexer) in
      for number in 0..<300 {
        let words = "a" + String(repeating: " b", count: number % 7 * (number % 5)) + " a c"
        try indexer.add(
          Document(key: String(number), title: "t", text: number % 3 == 0 ? words + " d" : words))
      }
    } then: { (indexer: inout Indexer) in
      for number in stride(from: 0, to: 60, by: 7) { try indexer.remove(key: String(number)) }
    }
  }

  private init(
    analyzer: AnalyzerKind, fill: @escaping (inout Indexer) throws -> Void,
    then change: @escaping (inout Indexer) throws -> Void
  ) throws {
    let folder = ScratchFolder()
    for body in [fill, change] {
      var indexer = try Indexer(at: folder.path, analyzer: analyzer, threads: 1)
      try body(&indexer)
      try indexer.commit()
    }
    let snapshot = try IndexDirectory(path: folder.path).open()
    guard let description = snapshot.manifest.segments.first else { throw SampleError() }
    var files: [String: [UInt8]] = [:]
    manifest = "manifest-000000000002"
    segment = description.file.name
    tombstones = description.tombstones?.name ?? ""
    for name in [manifest, segment, tombstones] {
      files[name] = try ScratchFolder.read(folder.path + "/" + name)
    }
    self.files = files
  }
}

/// A sample that is not as it was meant to be.
struct SampleError: Error {}

/// A folder of its own in memory, removed at the end.
final class ScratchFolder {
  let path: String

  init() {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array((base + "/kielo-fuzz-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no temporary folder: errno \(errno)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    removeFiles()
    rmdir(path)
  }

  /// Removes what is in the folder.
  func removeFiles() {
    for name in Self.names(in: path) { unlink(path + "/" + name) }
  }

  /// Writes a file in place of one that is there.
  func write(_ bytes: [UInt8], to name: String) {
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { fatalError("can't write \(name): errno \(errno)") }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, bytes.count - done) } ?? -1
      }
      guard count > 0 else { fatalError("can't write \(name): errno \(errno)") }
      done += count
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SampleError() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw SampleError() }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
