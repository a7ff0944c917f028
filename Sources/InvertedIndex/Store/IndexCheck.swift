/// Verifies every file of the commits in an index folder.
public struct IndexCheck: Sendable {
  /// What is wrong, by file; empty if the index is sound.
  public private(set) var problems: [IndexError] = []
  /// How many files were looked at.
  public private(set) var files = 0
  /// Their size in bytes.
  public private(set) var bytes = 0
  /// The newest commit; 0 if none could be read.
  public private(set) var generation: UInt64 = 0

  /// Checks the two newest commits, of which readers may use either.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - checkRecords: what the layers above know of the records of a segment.
  /// - Throws: `IndexError.noIndex`, `.system`; damage is no error here, but found.
  public init(
    of directory: IndexDirectory,
    checkRecords: (Segment) throws(IndexError) -> Void = { (_) throws(IndexError) in }
  ) throws(IndexError) {
    let generations = try directory.generations()
    guard let newest = generations.last else { throw .noIndex(path: directory.path) }
    generation = newest
    var checked: Set<String> = []
    for generation in generations.suffix(2).reversed() {
      let path = directory.path + "/" + Manifest.fileName(generation: generation)
      do throws(IndexError) {
        let manifest = try Manifest(path: path, files: directory.files)
        count(try directory.files.map(path))
        guard manifest.generation == generation else {
          throw .damaged(
            file: path, section: "manifest", offset: 12, what: "not the commit of its name")
        }
        for description in manifest.segments {
          // Both commits share most of their segments.
          let name = description.file.name + " " + (description.tombstones?.name ?? "")
          if checked.insert(name).inserted { check(description, directory, checkRecords) }
        }
      } catch {
        // A commit that was deleted between listing and reading is not damaged.
        if case .system(_, _, let code) = error, code == 2, generation != newest { continue }
        problems.append(error)
      }
    }
  }

  private mutating func count(_ file: MappedFile) {
    files += 1
    bytes += file.bytes.count
  }

  private mutating func check(
    _ description: SegmentDescription, _ directory: IndexDirectory,
    _ checkRecords: (Segment) throws(IndexError) -> Void
  ) {
    do throws(IndexError) {
      let segment = try directory.open(description)
      count(segment.file.file)
      if let tombstones = segment.tombstones { count(tombstones.file.file) }
      problems += SegmentCheck(segment, checkRecords: checkRecords).problems
    } catch {
      problems.append(error)
    }
  }
}
