import InvertedIndex
import TextAnalysis

/// Looks for texts in every file that kielo wrote in an index folder, with all of it decoded.
///
/// Of whichever commit, also in deleted documents, damaged files set aside and what interrupted runs
/// left, these are looked through: the documents with their keys, titles, headings, passages and all else
/// that is stored of them; the words of the term dictionaries; the samples that passages are compressed
/// with; the names of files and folders; and the bytes of the files themselves. A text is found by its
/// bytes, and as kielo compares texts: without regard to case, width, soft hyphens and the kind and number
/// of spaces, also where it goes on from one passage into the next.
///
/// A text of one word is found inside the words of a dictionary, too. Stems and base forms are no proof
/// that a word was there, since other words have them, so they are not looked at; nor are the hashes of
/// letter runs. Numbers and compressed bytes are searched for texts of eight bytes or more: shorter ones
/// occur there by chance.
public struct AbsenceCheck: Sendable {
  /// A place where a text was found.
  public struct Finding: Sendable, Equatable {
    /// What was found there.
    public enum Kind: Sendable, Equatable {
      /// The bytes of the text, from this byte of the section or the file on.
      case bytes(offset: Int)
      /// The text in another form: case, width, spaces.
      case otherForm
      /// A document, by its key.
      case document(key: String)
      /// A word of a dictionary.
      case term(String)
      /// The name of a file or folder that was indexed.
      case name(String)
    }

    /// The text, as it was given.
    public var text: String
    /// The file.
    public var file: String
    /// Its section; "file" for the file as a whole.
    public var section: String
    /// What was found.
    public var kind: Kind
  }

  /// Most findings that are kept.
  public static let mostFindings = 20

  /// The first places in which a text was found; empty if none was.
  public private(set) var findings: [Finding] = []
  /// In how many places a text was found.
  public private(set) var findingCount = 0
  /// What could not be read through, so that absence is not proven.
  public private(set) var problems: [IndexVerification.Problem] = []
  /// Files that were read.
  public private(set) var files = 0
  /// Their size in bytes.
  public private(set) var bytes = 0

  /// Looks for texts.
  ///
  /// Cost: reads, decompresses and folds everything in the folder. Nothing is locked; if a writer works
  /// meanwhile, that is a problem.
  /// - Throws: `KieloError.noIndex`, `.storage` if the folder can't be read.
  public init(for texts: [SoughtText], in path: String) throws(KieloError) {
    var search = ContentSearch(texts)
    do throws(IndexError) {
      let contents = try IndexContents(
        of: IndexDirectory(path: path), caches: FileScan.fileNames, visitor: &search)
      problems = contents.problems.map(IndexVerification.Problem.init)
      (files, bytes) = (contents.files, contents.bytes)
    } catch {
      throw KieloError(error)
    }
    (findings, findingCount) = (search.findings, search.findingCount)
  }
}

/// Looks for texts in what `IndexContents` hands over.
private struct ContentSearch: IndexContentsVisitor {
  /// Shorter texts occur in numbers by chance.
  private static let leastInNumbers = 8

  private let texts: [SoughtText]
  private let folding = CaseFolding()
  private(set) var findings: [AbsenceCheck.Finding] = []
  private(set) var findingCount = 0

  init(_ texts: [SoughtText]) {
    self.texts = texts
  }

  private mutating func note(
    _ text: SoughtText, _ kind: AbsenceCheck.Finding.Kind, _ place: IndexContents.Place,
    section: String? = nil
  ) {
    let finding = AbsenceCheck.Finding(
      text: text.text, file: place.file, section: section ?? place.section, kind: kind)
    // The first term of a block stands in the index of the dictionary, too.
    if findings.last == finding { return }
    findingCount += 1
    if findings.count < AbsenceCheck.mostFindings { findings.append(finding) }
  }

  mutating func visit(
    _ bytes: UnsafeRawBufferPointer, holdsText: Bool, at place: IndexContents.Place
  ) {
    var folded: [UInt8]?
    for text in texts where holdsText || text.bytes.count >= Self.leastInNumbers {
      if let offset = ByteSearch.first(text.bytes, in: bytes) {
        note(text, .bytes(offset: offset), place)
      } else if holdsText {
        let known = folded ?? folding.fold(bytes)
        folded = known
        if ByteSearch.contains(text.folded, in: known) { note(text, .otherForm, place) }
      }
    }
  }

  mutating func visit(term: [UInt8], at place: IndexContents.Place) {
    guard term.first == TermTag.exact.rawValue else { return }
    for text in texts where text.isOneWord && ByteSearch.contains(text.folded, in: term) {
      note(text, .term(String(decoding: term.dropFirst(), as: UTF8.self)), place)
    }
  }

  mutating func visit(properties: [String: [UInt8]], at place: IndexContents.Place) {
    for root in IndexProperties(properties).roots { visit(name: root, at: place) }
  }

  mutating func visit(cache: [UInt8], at place: IndexContents.Place) throws(IndexError) {
    let file = place.file.split(separator: "/").last ?? ""
    do throws(RecordDecoder.Truncated) {
      let paths = try FileScan.paths(
        decoding: cache, isChanges: file.hasPrefix(FileScan.changesFileName))
      for path in paths { visit(name: path, at: place) }
    } catch {
      throw .damaged(file: place.file, section: "file", offset: 20, what: "not a list of files")
    }
  }

  private mutating func visit(name: String, at place: IndexContents.Place) {
    let folded = folding.fold(name.utf8)
    for text in texts where ByteSearch.contains(text.folded, in: folded) {
      note(text, .name(name), place)
    }
  }

  mutating func visit(
    key: [UInt8], record: [UInt8], passages: [[UInt8]], at place: IndexContents.Place
  ) throws(IndexError) {
    let shown = AbsenceCheck.Finding.Kind.document(
      key: DocumentIdentity.file(of: key).isEmpty
        ? DocumentIdentity.record(of: key)
        : DocumentIdentity.file(of: key)
          + (key.last == 0 ? "" : ", " + DocumentIdentity.record(of: key)))
    var (document, problem) = FoldedDocument.decoded(
      key: key, record: record, passages: passages, folding, place)
    for text in texts {
      if FoldedDocument.contains(text.bytes, in: key)
        || document.name.withUnsafeBytes({ ByteSearch.first(text.folded, in: $0) != nil })
      {
        note(text, shown, place, section: "documentKeys")
      }
      if ByteSearch.contains(text.bytes, in: record) || document.fieldsContain(text.folded) {
        note(text, shown, place)
      }
      if passages.contains(where: { ByteSearch.contains(text.bytes, in: $0) })
        || document.textContains(text.folded)
      {
        note(text, shown, place, section: "passages")
      }
    }
    if let error = problem.take() { throw error }
  }
}

/// What is stored of a document, as kielo compares texts.
private struct FoldedDocument {
  /// Its root, path and id.
  var name: [UInt8] = []
  /// Title, address and the like.
  private var fields: [[UInt8]] = []
  /// The headings and passages in order, a space between them.
  private var text: [UInt8] = []
  /// Where a passage ends in `text`, and a space stands that the document need not have.
  private var borders: [Int] = []

  static func decoded(
    key: [UInt8], record: [UInt8], passages: [[UInt8]], _ folding: CaseFolding,
    _ place: IndexContents.Place
  ) -> (FoldedDocument, IndexError?) {
    var document = FoldedDocument()
    var problem: IndexError?
    document.name = folding.fold(key.map { $0 == 0 ? UInt8(ascii: "/") : $0 })
    do throws(RecordDecoder.Truncated) {
      let record = try DocumentRecord(decoding: record, identity: key)
      for field in [
        record.path, record.key, record.title, record.declaredLanguage, record.date,
        record.expires, record.twin, record.url,
      ] {
        if let field { document.fields.append(folding.fold(field.utf8)) }
      }
    } catch {
      problem = .damaged(
        file: place.file, section: "documents", offset: 0, what: "a record is cut short")
    }
    var headings: [String] = []
    for passage in passages {
      do throws(RecordDecoder.Truncated) {
        let passage = try PassageRecord(decoding: passage)
        let known = zip(headings, passage.headings).prefix { $0 == $1 }.count
        for heading in passage.headings.dropFirst(known) {
          document.append(folding.fold(heading.utf8))
        }
        headings = passage.headings
        document.append(folding.fold(passage.text.utf8))
      } catch {
        problem = .damaged(
          file: place.file, section: "passages", offset: 0, what: "a record is cut short")
      }
    }
    return (document, problem)
  }

  private mutating func append(_ piece: [UInt8]) {
    if piece.isEmpty { return }
    if !text.isEmpty {
      borders.append(text.count)
      text.append(UInt8(ascii: " "))
    }
    text += piece
  }

  func fieldsContain(_ needle: [UInt8]) -> Bool {
    fields.contains { ByteSearch.contains(needle, in: $0) }
  }

  /// Also across the border of two passages that no space divides, as in a word of thousands of letters.
  func textContains(_ needle: [UInt8]) -> Bool {
    if ByteSearch.contains(needle, in: text) { return true }
    return borders.contains { border in
      let before = text[max(border - needle.count + 1, 0)..<border]
      let after = text[(border + 1)...].prefix(needle.count - 1)
      return ByteSearch.contains(needle, in: Array(before) + Array(after))
    }
  }

  static func contains(_ needle: [UInt8], in key: [UInt8]) -> Bool {
    ByteSearch.contains(needle, in: key)
  }
}
