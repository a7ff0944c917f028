import FoundationEssentials
import Glibc
import InvertedIndex
import Kielo
import Synchronization

/// One run of the indexer over a folder, in this process or in a child.
struct IndexingRun: Sendable {
  var index: String
  var documents: String
  var threads = 1
  /// Small, so that a run of few documents spills and merges as one of many does.
  var memoryBudget = 5_000
  var isOptimizing = false
  var isRebuild = false

  /// Runs to the end.
  @discardableResult
  func complete(_ files: FileSystem = FileSystem()) throws -> FolderIndexer.Report {
    var options = FolderIndexer.Options()
    options.threads = threads
    options.memoryBudget = memoryBudget
    options.isOptimizing = isOptimizing
    options.isRebuild = isRebuild
    options.prunes = true
    options.files = files
    return try FolderIndexer(at: index, options: options).index([documents])
  }

  /// Runs in a child that ends itself, as by `kill -9`, before an operation.
  func complete(killedBefore operation: Int) throws -> ChildProcess.Ending {
    try ChildProcess(arguments: [
      "child-index", index, documents, String(threads), String(memoryBudget),
      isOptimizing ? "1" : "0", isRebuild ? "1" : "0", String(operation),
    ]).wait(seconds: 60)
  }

  /// The child's side.
  static func serve(_ arguments: [String]) throws -> Int32 {
    guard arguments.count == 7, let threads = Int(arguments[2]), let memory = Int(arguments[3]),
      let last = Int(arguments[6])
    else { return 2 }
    let run = IndexingRun(
      index: arguments[0], documents: arguments[1], threads: threads, memoryBudget: memory,
      isOptimizing: arguments[4] == "1", isRebuild: arguments[5] == "1")
    let count = Mutex(0)
    try run.complete(
      FileSystem { (operation) throws(IndexError) in
        if operation.isReading { return .whole }
        let number = count.withLock { count in
          defer { count += 1 }
          return count
        }
        if number == last { kill(getpid(), SIGKILL) }
        return .whole
      })
    return 0
  }
}

/// What an indexing run does to files, in order.
final class OperationLog: Sendable {
  private let list = Mutex<[FileSystem.Operation]>([])

  var operations: [FileSystem.Operation] { list.withLock { $0 } }

  /// A file system that notes its operations; with `includingReads` those, too, that change nothing.
  func files(includingReads: Bool = false) -> FileSystem {
    FileSystem { [self] (operation) throws(IndexError) in
      if includingReads || !operation.isReading { list.withLock { $0.append(operation) } }
      return .whole
    }
  }
}
