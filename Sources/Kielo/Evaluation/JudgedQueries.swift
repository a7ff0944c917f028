/// Queries with the documents that answer them, as test collections hold them.
public struct JudgedQueries: Sendable {
  /// One query.
  public struct Query: Sendable, Equatable {
    /// Its id in the files.
    public var id: String
    /// The language it is written in, as the file says.
    public var language: String
    /// Its words.
    public var text: String
  }

  /// Why a file is no collection.
  public struct Malformed: Error, Equatable, CustomStringConvertible {
    /// The file.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var what: String

    /// One line: what and where.
    public var description: String { "\(file):\(line): \(what)" }
  }

  /// The queries that have a relevant document, in the order of the file.
  public private(set) var queries: [Query] = []
  /// The grades of each query's judged documents by their keys; above 0 is relevant.
  public private(set) var grades: [String: [String: Int]] = [:]

  /// Reads queries and judgments.
  ///
  /// - Parameters:
  ///   - queryText: lines of id, language, text with tabs in between.
  ///   - judgmentText: lines of query id, anything, document key, grade with blanks in between, as TREC's
  ///     qrels.
  ///   - queryFile: the name of the first for messages.
  ///   - judgmentFile: the name of the second.
  /// - Throws: the first line that is wrong.
  public init(
    queries queryText: String, judgments judgmentText: String, queryFile: String = "queries",
    judgmentFile: String = "qrels"
  ) throws(Malformed) {
    for (number, line) in Self.lines(of: judgmentText) {
      let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      guard fields.count == 4, let grade = Int(fields[3]) else {
        throw Malformed(
          file: judgmentFile, line: number, what: "not 'query iteration document grade'")
      }
      grades[String(fields[0]), default: [:]][String(fields[2])] = grade
    }
    var ids: Set<String> = []
    for (number, line) in Self.lines(of: queryText) {
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3 else {
        throw Malformed(file: queryFile, line: number, what: "not 'id TAB language TAB text'")
      }
      let query = Query(
        id: String(fields[0]), language: String(fields[1]), text: String(fields[2]))
      guard ids.insert(query.id).inserted else {
        throw Malformed(file: queryFile, line: number, what: "the id '\(query.id)' is there twice")
      }
      // Without a relevant document no measure is defined.
      if grades[query.id]?.values.contains(where: { $0 > 0 }) == true { queries.append(query) }
    }
  }

  static func lines(of text: String) -> [(number: Int, line: Substring)] {
    // A carriage return with its line feed is one character.
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { number, line in
        line.allSatisfy(\.isWhitespace) ? nil : (number + 1, line)
      }
  }
}
