import Kielo

extension IndexVerification.Problem {
  /// Prints where the problem is and what it is, as a line for people or an object for scripts.
  func print(json: Bool, language: InterfaceLanguage) {
    guard json else {
      let place = language.pick("byte", fi: "tavu", sv: "byte")
      StandardStreams.print("\(file): \(section), \(place) \(offset): \(what)")
      return
    }
    var line = JSONLine()
    line.add("format", .integer(1))
    line.add("type", .string("problem"))
    line.add("file", .string(file))
    line.add("section", .string(section))
    line.add("offset", .integer(offset))
    line.add("what", .string(what))
    StandardStreams.print(line.line)
  }
}
