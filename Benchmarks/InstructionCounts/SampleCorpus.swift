import Glibc
import Kielo
import TextAnalysis

/// What is done with the sample corpus, by its path from the folder of the package.
enum SampleCorpus {
  private static let folder = "Corpus"

  /// Indexes it, on the thread at hand.
  static func makeIndex(at path: String) throws(KieloError) -> Int {
    var options = FolderIndexer.Options()
    options.threads = 1
    return try FolderIndexer(at: path, options: options).index([folder]).passages
  }

  /// Indexes it, each time into a folder of its own.
  static func build(_ inputs: Inputs) -> () throws -> Int {
    var round = 0
    return {
      round += 1
      return try makeIndex(at: "\(inputs.folder)/build-\(round)")
    }
  }

  /// Answers the queries that people type, as the command line does by default, and takes the hits apart.
  static func query(_ inputs: Inputs) throws -> () throws -> Int {
    let searcher = try Index.open(at: inputs.index).searcher
    var queries: [String] = []
    for kind in ["one-word", "words"] {
      queries += try TextFile(path: "Benchmarks/queries/\(kind).txt").lines
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
    return {
      var sum = 0
      for query in queries {
        let results = try searcher.search(query)
        sum += results.total
        for hit in results.hits { sum += hit.text.utf8.count + hit.marks.count }
      }
      return sum
    }
  }

  /// Analyses the texts of each language, by an analyzer that has seen no word before.
  static func analysis() throws -> () throws -> Int {
    var texts: [(languages: LanguageSet, bytes: [UInt8])] = []
    for (code, languages) in [("fi", LanguageSet.finnish), ("sv", .swedish)] {
      for file in try TextFile.all(like: "\(folder)/\(code)/*.[mt][dx]*") {
        texts.append((languages, file.bytes))
      }
    }
    return {
      var analyzer = Analyzer()
      var result = AnalyzedText()
      var sum = 0
      for (languages, bytes) in texts {
        bytes.withUnsafeBufferPointer {
          analyzer.analyze($0, languages: languages, into: &result)
        }
        sum += result.arena.count + result.terms.count + result.tokens.count
      }
      return sum
    }
  }
}
