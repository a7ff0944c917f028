import Documents
import Glibc

/// The folders below some roots, watched, and what of them was seen to change.
struct WatchedFolders {
  /// What was seen.
  struct Changes {
    /// Files and folders, as roots and paths below them are written.
    var paths: Set<String> = []
    /// Whether events were lost, so that everything has to be looked at.
    var isEverything = false

    var isEmpty: Bool { paths.isEmpty && !isEverything }
  }

  /// More paths than this are looked for by walking the roots.
  private static let mostPaths = 50_000

  private let events: DirectoryEvents
  private let roots: [String]
  /// The paths that a watch stands for: a folder may have several, by links within its root.
  private var paths: [Int32: Set<String>] = [:]
  private var watches: [String: Int32] = [:]
  /// For a root that is a file: its folder, as far as its name goes.
  private var files: [String: Set<String>] = [:]
  /// Roots that are gone, until they are back.
  private(set) var missing: Set<String> = []

  init(_ roots: [String]) throws(KieloError) {
    events = try DirectoryEvents()
    self.roots = roots
    for root in roots { try add(root: root) }
  }

  /// How many folders are watched.
  var count: Int { watches.count }

  private mutating func add(root: String) throws(KieloError) {
    var status = stat()
    guard stat(root, &status) == 0 else {
      missing.insert(root)
      return
    }
    missing.remove(root)
    if status.st_mode & S_IFMT == S_IFDIR {
      try add(folder: root, root: root, part: "")
    } else {
      let folder = Self.folder(of: root)
      files[folder, default: []].insert(root)
      try watch(folder)
    }
  }

  private mutating func add(folder path: String, root: String, part: String) throws(KieloError) {
    for folder in FileWalker.folders(root, part: part) {
      try watch(folder.isEmpty ? root : Self.join(root, folder))
    }
  }

  private mutating func watch(_ path: String) throws(KieloError) {
    guard let watch = try events.watch(path) else { return }
    paths[watch, default: []].insert(path)
    watches[path] = watch
  }

  /// Forgets a folder that went away, and those below it.
  private mutating func forget(_ path: String) {
    let below = path + "/"
    for (known, watch) in watches where known == path || known.utf8.starts(with: below.utf8) {
      watches[known] = nil
      paths[watch]?.remove(known)
      if paths[watch]?.isEmpty == true {
        paths[watch] = nil
        events.unwatch(watch)
      }
    }
  }

  // MARK: - Changes

  /// Waits for events and notes what they say.
  ///
  /// - Parameters:
  ///   - milliseconds: how long to wait at most, ≥ 0.
  ///   - changes: takes what was seen.
  /// - Returns: whether anything was.
  /// - Throws: `KieloError.watching` if a new folder can't be watched.
  mutating func wait(_ milliseconds: Int, _ changes: inout Changes) throws(KieloError) -> Bool {
    var isNew = false
    for event in events.next(waiting: milliseconds) where try take(event, &changes) {
      isNew = true
    }
    if changes.paths.count > Self.mostPaths { changes.isEverything = true }
    return isNew
  }

  private mutating func take(_ event: DirectoryEvents.Event, _ changes: inout Changes)
    throws(KieloError) -> Bool
  {
    if event.has(IN_Q_OVERFLOW) {
      changes.isEverything = true
      for root in roots { try add(root: root) }
      return true
    }
    var isNew = false
    for folder in (paths[event.watch] ?? []).sorted() where try take(event, folder, &changes) {
      isNew = true
    }
    if event.has(IN_IGNORED), let known = paths.removeValue(forKey: event.watch) {
      for path in known where watches[path] == event.watch { watches[path] = nil }
    }
    return isNew
  }

  private mutating func take(
    _ event: DirectoryEvents.Event, _ folder: String, _ changes: inout Changes
  ) throws(KieloError) -> Bool {
    if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
      // Its parent tells of every folder but a root.
      guard roots.contains(folder) else { return false }
      forget(folder)
      missing.insert(folder)
      return true
    }
    // A name that is not UTF-8 is named by the run that refreshes its folder.
    guard let name = event.name else {
      changes.paths.insert(folder)
      return true
    }
    if name.isEmpty || name.hasPrefix(".") { return false }
    let path = Self.join(folder, name)
    if let roots = files[folder] {
      if roots.contains(path) { changes.paths.insert(path) }
      if root(of: folder) == nil { return roots.contains(path) }
    }
    guard let root = root(of: folder) else { return false }
    let part = Self.relative(path, to: root)
    if event.has(IN_ISDIR) {
      if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) { forget(path) }
      if event.has(IN_CREATE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB) {
        try add(folder: path, root: root, part: part)
      }
      changes.paths.insert(path)
      return true
    }
    // A link may lead to a folder.
    if DocumentFormat(path: path) == nil {
      let folders = event.has(IN_CREATE) ? FileWalker.folders(root, part: part) : []
      if folders.isEmpty, watches[path] == nil { return false }
      if folders.isEmpty { forget(path) } else { try add(folder: path, root: root, part: part) }
    }
    changes.paths.insert(path)
    return true
  }

  /// Roots that were gone and are back, watched again.
  mutating func returnedRoots() throws(KieloError) -> [String] {
    var returned: [String] = []
    for root in missing.sorted() {
      try add(root: root)
      if !missing.contains(root) { returned.append(root) }
    }
    return returned
  }

  // MARK: - Paths

  private func root(of path: String) -> String? {
    roots.first { root in
      guard watches[root] != nil else { return false }
      return path == root || path.utf8.starts(with: (root.hasSuffix("/") ? root : root + "/").utf8)
        || root == "." && !path.hasPrefix("/")
    }
  }

  private static func relative(_ path: String, to root: String) -> String {
    root == "." ? path : String(path.dropFirst(root.count + (root.hasSuffix("/") ? 0 : 1)))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
