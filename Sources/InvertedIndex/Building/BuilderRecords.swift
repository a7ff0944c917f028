/// The records of several builders in the order of a segment.
struct BuilderRecords: SegmentRecords.Source {
  /// A passage of a builder.
  private struct Place {
    var builder: UInt32
    var passage: UInt32
  }

  private let sources: [BuilderDocuments]
  private let documents: [SegmentAssembler.Place]
  private var passages: [Place] = []
  private var passageReaders: [RecordSpool.Reader] = []
  private var documentReaders: [RecordSpool.Reader] = []

  init(_ assembler: SegmentAssembler) throws(IndexError) {
    sources = assembler.sources
    documents = assembler.documents
    passages.reserveCapacity(assembler.passageCount)
    for place in documents {
      for passage in sources[place.builder].passages(of: place.document) {
        passages.append(Place(builder: UInt32(place.builder), passage: UInt32(passage)))
      }
    }
    for builder in assembler.builders {
      passageReaders.append(try builder.passageRecords.reader())
      documentReaders.append(try builder.documentRecords.reader())
    }
  }

  var passageCount: Int { passages.count }
  var documentCount: Int { documents.count }

  func releaseMemory() {
    for reader in passageReaders + documentReaders { reader.releaseMemory() }
  }

  func withPassage(
    _ passage: Int, _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Void
  ) throws(IndexError) {
    let place = passages[passage]
    try passageReaders[Int(place.builder)].withRecord(Int(place.passage), body)
  }

  func expiry(ofDocument document: Int) -> UInt64? {
    let place = documents[document]
    return sources[place.builder].expiry(place.document)
  }

  func withDocument(
    _ document: Int,
    _ body: (_ key: [UInt8], _ record: UnsafeRawBufferPointer, _ passages: Int) throws(IndexError)
      -> Void
  ) throws(IndexError) {
    let place = documents[document]
    let source = sources[place.builder]
    let key = source.key(place.document)
    try documentReaders[place.builder].withRecord(place.document) { (record) throws(IndexError) in
      try body(key, record, source.passages(of: place.document).count)
    }
  }
}
