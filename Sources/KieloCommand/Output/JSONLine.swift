/// Writes one JSON object a line, keys in the order given.
///
/// The order is part of what people read and of the golden tests, and encoders keep none.
struct JSONLine {
  private(set) var text = "{"

  /// The finished line.
  var line: String { text + "}" }

  mutating func add(_ key: String, _ value: JSONValue) {
    if text.utf8.count > 1 { text += "," }
    text += JSONValue.string(key).text
    text += ":"
    text += value.text
  }
}

/// A JSON value.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  /// Rounded to a number of decimals.
  case decimal(Double, places: Int)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  static func ranges(_ ranges: [Range<Int>]) -> JSONValue {
    .array(ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
  }

  /// The value as JSON.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value, let places): decimalText(value, places: places)
    case .string(let value): quoted(value)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
    }
  }

  private func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // A terminal may be reading, so escape the C1 controls as well as what JSON demands.
      case "\0"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// A number with at most so many decimals, without an exponent, the same in every locale.
func decimalText(_ value: Double, places: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "0" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((abs(value) * scale).rounded())
  let whole = scaled / Int(scale)
  let sign = value < 0 && scaled > 0 ? "-" : ""
  if places == 0 { return sign + String(whole) }
  var fraction = String(scaled % Int(scale))
  fraction = String(repeating: "0", count: places - fraction.count) + fraction
  while fraction.hasSuffix("0") { fraction.removeLast() }
  return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
}

/// Sixteen digits; JSON has no integers of 64 bits that every reader keeps.
func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
