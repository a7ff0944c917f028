import InvertedIndex

/// The result of reading an index through, byte by byte.
public struct IndexVerification: Sendable {
  /// One thing that is wrong, and where.
  public struct Problem: Sendable, Equatable {
    /// The file.
    public var file: String
    /// Its section; "file" for the file as a whole.
    public var section: String
    /// The offset of the first wrong byte, or of what it belongs to, in the section.
    public var offset: Int
    /// What is wrong.
    public var what: String
  }

  /// What is wrong; empty if the index is sound.
  public var problems: [Problem]
  /// The newest commit.
  public var generation: UInt64
  /// Files that were read.
  public var files: Int
  /// Their size in bytes.
  public var bytes: Int

  /// Verifies every checksum and every rule of the format in the two newest commits of an index.
  ///
  /// Cost: reads all of it. Nothing is locked; a writer may work meanwhile.
  /// - Throws: `KieloError.noIndex`, `.storage` if the folder can't be read.
  public init(at path: String) throws(KieloError) {
    do throws(IndexError) {
      let check = try IndexCheck(of: IndexDirectory(path: path)) { (segment) throws(IndexError) in
        for document in 0..<UInt32(segment.documentCount) {
          _ = try DocumentRecord(document, in: segment)
        }
        for passage in 0..<UInt32(segment.passageCount) {
          _ = try PassageRecord(
            stored: segment.passageRecord(passage), number: passage, in: segment)
        }
      }
      problems = check.problems.map(Problem.init)
      for name in [FileScan.fileName, FileScan.changesFileName] {
        if let damage = IndexDirectory(path: path).cacheDamage(named: name) {
          problems.append(Problem(damage))
        }
      }
      (generation, files, bytes) = (check.generation, check.files, check.bytes)
    } catch {
      throw KieloError(error)
    }
  }
}

extension IndexVerification.Problem {
  init(_ error: IndexError) {
    switch error {
    case .damaged(let file, let section, let offset, let what):
      self.init(file: file, section: section, offset: offset, what: what)
    case .tooNew(let file, let found, _), .tooOld(let file, let found, _):
      self.init(file: file, section: "header", offset: 8, what: "format \(found)")
    case .system(let operation, let path, _):
      self.init(file: path, section: "file", offset: 0, what: "can't \(operation)")
    default:
      self.init(file: "", section: "", offset: 0, what: error.description)
    }
  }
}
