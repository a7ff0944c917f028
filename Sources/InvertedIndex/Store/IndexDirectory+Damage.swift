extension IndexDirectory {
  /// The folder inside the index folder that damaged files are moved to.
  public static let damagedFolder = "damaged"

  /// The names of the commits' files whose bytes are not those that were written.
  ///
  /// Cost: reads all of them. While a manifest can't be read, what it named is unknown, so then every
  /// file that looks like one of ours is looked at.
  /// - Returns: the names, ascending; missing files have none to move.
  /// - Throws: `IndexError.system` if the folder can't be read.
  public func damagedFileNames() throws(IndexError) -> [String] {
    var damaged: Set<String> = []
    var expected: [String: FileDescription] = [:]
    var knowsAll = true
    for generation in try generations().suffix(2) {
      let name = Manifest.fileName(generation: generation)
      do throws(IndexError) {
        let manifest = try Manifest(path: path + "/" + name, files: files)
        for segment in manifest.segments {
          for file in [segment.file, segment.tombstones] {
            if let file { expected[file.name] = file }
          }
        }
      } catch {
        if case .damaged = error { damaged.insert(name) }
        knowsAll = false
      }
    }
    for name in try fileNames() where Self.isSegmentFile(name) {
      guard !knowsAll || expected[name] != nil else { continue }
      if isDamaged(name, expected[name]) { damaged.insert(name) }
    }
    return damaged.sorted()
  }

  private func isDamaged(_ name: String, _ expected: FileDescription?) -> Bool {
    do throws(IndexError) {
      let file = try SegmentFile(path: path + "/" + name, files: files)
      if let expected { try Self.check(file, expected) }
      return !file.verifyAll().isEmpty
    } catch {
      if case .damaged = error { return true }
      return false
    }
  }

  private static func isSegmentFile(_ name: String) -> Bool {
    isOwn(name) && (name.hasSuffix(".segment") || name.hasSuffix(".tombstones"))
  }

  /// Moves a file to the folder of damaged ones, for whoever wants to know what happened to it.
  func setAside(_ name: String) throws(IndexError) {
    let folder = path + "/" + Self.damagedFolder
    try files.makeDirectory(folder)
    try files.rename(path + "/" + name, to: folder + "/" + name)
  }
}
