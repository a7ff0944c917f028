import FoundationEssentials
import InvertedIndex
import Synchronization
import TestSupport

/// Records what runs do to the files of an index folder, and makes the states in which a disk may be
/// after power was lost.
///
/// Certain are only the bytes of a file up to its last `fsync`, and the names of the folder at its last
/// `fsync`: POSIX promises no more.
final class ForgetfulDisk: Sendable {
  enum Step: Sendable {
    case create(String)
    case write(String, [UInt8])
    case synchronize(String)
    case synchronizeFolder
    case rename(String, to: String)
    case remove(String)
  }

  /// How much is forgotten.
  enum Mood {
    case everything, nothing, someAtRandom

    init(variant: Int, isShort: Bool) {
      switch variant {
      case 0: self = .everything
      case 1 where !isShort: self = .nothing
      default: self = .someAtRandom
      }
    }
  }

  /// The files of a folder after power was lost.
  struct Image {
    var files: [String: [UInt8]]
    /// How many of the recorded commits are there for certain, and how many may be.
    var durableCommits: Int
    var renamedCommits: Int

    func write(to path: String) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
      }
    }
  }

  private struct Recording {
    var steps: [Step] = []
    /// Steps whose bytes are not known yet, by the file: the place of the step, the start and the count.
    var pending: [(step: Int, name: String, start: Int, count: Int)] = []
    var lengths: [String: Int] = [:]
  }

  private let path: String
  private let initial: [String: [UInt8]]
  private let recording = Mutex(Recording())

  /// Records what happens to a folder from its present state on.
  init(_ path: String) throws {
    self.path = path
    var initial: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      initial[name] = Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }
    self.initial = initial
  }

  /// The file system to work with.
  var files: FileSystem {
    FileSystem { [self] (operation) throws(IndexError) in
      recording.withLock { record(operation, &$0) }
      return .whole
    }
  }

  /// Everything that happened.
  func finish() -> [Step] {
    recording.withLock { recording in
      takeWritten(&recording)
      return recording.steps
    }
  }

  private func record(_ operation: FileSystem.Operation, _ recording: inout Recording) {
    takeWritten(&recording)
    func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
    switch operation {
    case .create(let path):
      recording.lengths[name(path)] = 0
      recording.steps.append(.create(name(path)))
    case .write(let path, let count):
      let start = recording.lengths[name(path)] ?? 0
      recording.pending.append((recording.steps.count, name(path), start, count))
      recording.lengths[name(path)] = start + count
      recording.steps.append(.write(name(path), []))
    case .synchronize(let path): recording.steps.append(.synchronize(name(path)))
    case .synchronizeDirectory: recording.steps.append(.synchronizeFolder)
    case .rename(let path, let target):
      recording.steps.append(.rename(name(path), to: name(target)))
    case .remove(let path): recording.steps.append(.remove(name(path)))
    case .makeDirectory, .list, .open: break
    }
  }

  /// An operation is told before it happens, so what it wrote is read when the next one is told.
  private func takeWritten(_ recording: inout Recording) {
    recording.pending.removeAll { pending in
      let bytes = FileManager.default.contents(atPath: path + "/" + pending.name) ?? Data()
      guard bytes.count >= pending.start + pending.count else { return false }
      recording.steps[pending.step] = .write(
        pending.name, Array(bytes.dropFirst(pending.start).prefix(pending.count)))
      return true
    }
  }

  // MARK: - Losing power

  private struct Inode {
    var bytes: [UInt8]
    var synchronized: Int
  }

  private enum NameChange {
    case link(String, Int)
    case rename(String, String, Int)
    case unlink(String)
  }

  /// A state of the disk after some steps.
  func image(of steps: ArraySlice<Step>, _ mood: Mood, using random: inout SeededGenerator) -> Image
  {
    var inodes: [Inode] = []
    var names: [String: Int] = [:]
    for (name, bytes) in initial.sorted(by: { $0.key < $1.key }) {
      names[name] = inodes.count
      inodes.append(Inode(bytes: bytes, synchronized: bytes.count))
    }
    var durable = names
    var pending: [NameChange] = []
    var (durableCommits, renamedCommits) = (0, 0)
    for step in steps {
      switch step {
      case .create(let name):
        names[name] = inodes.count
        pending.append(.link(name, inodes.count))
        inodes.append(Inode(bytes: [], synchronized: 0))
      case .write(let name, let bytes):
        if let inode = names[name] { inodes[inode].bytes += bytes }
      case .synchronize(let name):
        if let inode = names[name] { inodes[inode].synchronized = inodes[inode].bytes.count }
      case .synchronizeFolder:
        durable = names
        pending = []
        durableCommits = renamedCommits
      case .rename(let name, let target):
        guard let inode = names.removeValue(forKey: name) else { continue }
        names[target] = inode
        pending.append(.rename(name, target, inode))
        if target.hasPrefix("manifest-") { renamedCommits += 1 }
      case .remove(let name):
        names[name] = nil
        pending.append(.unlink(name))
      }
    }
    switch mood {
    case .everything: pending = []
    case .nothing: break
    case .someAtRandom:
      pending = pending.filter { _ in Bool.random(using: &random) }
      if Bool.random(using: &random) { pending.shuffle(using: &random) }
    }
    for change in pending {
      switch change {
      case .link(let name, let inode): durable[name] = inode
      case .rename(let name, let target, let inode):
        durable[name] = nil
        durable[target] = inode
      case .unlink(let name): durable[name] = nil
      }
    }
    var files: [String: [UInt8]] = [:]
    for (name, inode) in durable.sorted(by: { $0.key < $1.key }) {
      files[name] = contents(inodes[inode], mood, using: &random)
    }
    return Image(files: files, durableCommits: durableCommits, renamedCommits: renamedCommits)
  }

  private func contents(_ inode: Inode, _ mood: Mood, using random: inout SeededGenerator)
    -> [UInt8]
  {
    switch mood {
    case .everything: return Array(inode.bytes[..<inode.synchronized])
    case .nothing: return inode.bytes
    case .someAtRandom:
      var bytes = inode.bytes
      if inode.synchronized == bytes.count { return bytes }
      // Blocks that were not written yet read as zeros; the length may be old or new.
      for start in stride(from: inode.synchronized, to: bytes.count, by: 512)
      where Bool.random(using: &random) {
        for place in start..<min(start + 512, bytes.count) { bytes[place] = 0 }
      }
      let length = Int.random(in: inode.synchronized...bytes.count, using: &random)
      return Bool.random(using: &random) ? bytes : Array(bytes[..<length])
    }
  }
}
