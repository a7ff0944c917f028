import Foundation
import InvertedIndex
import TestSupport
import Testing

@testable import Kielo

@Suite("The scan of files")
struct FileScanTests {
  private typealias Entry = FileScan.Entry

  private func entry(_ path: String, _ time: Int64 = 0) -> Entry {
    Entry(relativePath: path, size: path.utf8.count, modificationTime: time, changeTime: time)
  }

  @Test(
    "comes back as it was written, whatever changed from commit to commit",
    arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    let folder = try TestFolder()
    let directory = IndexDirectory(path: folder.index)
    let lock = try directory.lock()
    var random = SeededGenerator(seed: seed)
    var roots: [String: [String: Int64]] = ["a": [:], "b": [:]]
    for number in 0..<300 { roots["a"]?["\(number)"] = 0 }
    var previous = FileScan()
    var withChanges = 0
    for generation in UInt64(1)...60 {
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let root = Bool.random(using: &random) ? "a" : "b"
        let name = "\(Int.random(in: 0..<400, using: &random))"
        switch Int.random(in: 0..<12, using: &random) {
        case 0: roots[root] = nil
        case 1, 2: roots[root]?[name] = nil
        default: roots[root, default: [:]][name] = Int64(generation)
        }
      }
      var scan = previous
      scan.keep(roots.keys.sorted())
      for (root, names) in roots {
        let entries = names.map { entry($0.key, $0.value) }.sorted {
          $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
        }
        scan.replace(["": entries], of: root)
      }
      try scan.write(to: directory, after: previous, generation: generation, lock)
      let read = FileScan(of: directory, generation: generation)
      #expect(read.roots == scan.roots, "seed \(seed), generation \(generation)")
      #expect(FileScan(of: directory, generation: generation + 1).roots.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.index)
      if names.contains("scan-changes") { withChanges += 1 }
      previous = read
    }
    // Both forms were met.
    #expect((10...55).contains(withChanges), "seed \(seed)")
  }

  @Test("a commit of one file among many writes few entries")
  func writesLittle() throws {
    let folder = try TestFolder()
    let directory = IndexDirectory(path: folder.index)
    let lock = try directory.lock()
    let count = 1_500
    var entries = (0..<count).map { entry(String(100_000 + $0)) }
    var scan = FileScan()
    scan.replace(["": entries], of: "a")
    try scan.write(to: directory, after: FileScan(), generation: 1, lock)
    let whole = try size(of: "scan", folder)
    var written = 0
    let commits = 150
    for generation in 2...UInt64(commits + 1) {
      let previous = FileScan(of: directory, generation: generation - 1)
      entries[Int(generation) * 7].modificationTime = 1
      scan = previous
      scan.replace(["": entries], of: "a")
      try scan.write(to: directory, after: previous, generation: generation, lock)
      let changes = (try? size(of: "scan-changes", folder)) ?? 0
      written += changes == 0 ? whole : changes
    }
    // √(2 · 1500) = 55 entries a commit, of 1500.
    #expect(written < commits * whole / 15, "\(written) bytes, the whole has \(whole)")
  }

  private func size(of name: String, _ folder: TestFolder) throws -> Int {
    try Data(contentsOf: URL(fileURLWithPath: folder.index + "/" + name)).count
  }
}
