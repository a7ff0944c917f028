import Kielo

/// Hits and summary as JSON lines, format 1: keys are only ever added.
enum HitJSON {
  private static let format = 1

  static func print(_ results: SearchResults, elapsed: Duration) {
    for hit in results.hits { StandardStreams.print(line(hit)) }
    var line = JSONLine()
    line.add("format", .integer(format))
    line.add("type", .string("summary"))
    line.add("query", .string(results.query))
    line.add("hits", .integer(results.hits.count))
    line.add("total", .integer(results.total))
    line.add("full", .integer(results.full))
    line.add("related", .integer(results.related))
    line.add("translated", .integer(results.translated))
    line.add("documents", .integer(results.documents))
    line.add("generation", .integer(Int(clamping: results.generation)))
    line.add("milliseconds", .decimal(elapsed.milliseconds, places: 3))
    StandardStreams.print(line.line)
  }

  private static func line(_ hit: SearchHit) -> String {
    var line = JSONLine()
    line.add("format", .integer(format))
    line.add("type", .string("hit"))
    line.add("rank", .integer(hit.rank))
    line.add("score", .decimal(Double(hit.score), places: 6))
    line.add("key", .string(hit.key))
    line.add("path", .string(hit.path))
    line.add("line", .integer(hit.line))
    line.add("language", .string(hit.language.code))
    line.add("title", .string(hit.title))
    line.add("headings", .array(hit.headings.map { .string($0) }))
    line.add("text", .string(hit.text))
    line.add("marks", .ranges(hit.marks))
    line.add("titleMarks", .ranges(hit.titleMarks))
    line.add("headingMarks", .array(hit.headingMarks.map { .ranges($0) }))
    line.add("match", .string(hit.match.name))
    line.add("layers", .object(hit.layers.map { ($0.word, .string($0.layer.rawValue)) }))
    line.add("twin", .optional(hit.twin))
    line.add("date", .optional(hit.date))
    line.add("url", .optional(hit.url))
    if let explanation = hit.explanation { line.add("explanation", value(of: explanation)) }
    return line.line
  }

  private static func value(of explanation: Explanation) -> JSONValue {
    func number(_ value: Float) -> JSONValue { .decimal(Double(value), places: 6) }
    return .object([
      ("k1", number(explanation.k1)),
      ("K", number(explanation.lengthNormalization)),
      ("length", .integer(explanation.length)),
      (
        "words",
        .array(
          explanation.words.map { word in
            .object([
              ("word", .string(word.word)), ("score", number(word.score)),
              (
                "readings",
                .array(
                  word.readings.map { reading in
                    .object([
                      ("name", .string(reading.name)),
                      ("idf", number(reading.inverseDocumentFrequency)),
                      ("x", number(reading.x)), ("score", number(reading.score)),
                      (
                        "layers",
                        .array(
                          reading.layers.map { layer in
                            .object([
                              ("layer", .string(layer.layer.rawValue)),
                              ("term", .string(layer.term)), ("weight", number(layer.weight)),
                              ("frequency", .integer(Int(layer.frequency))),
                              ("x", number(layer.x)),
                            ])
                          })
                      ),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
