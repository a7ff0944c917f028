/// When a document is to be shown no longer, as `expires` declares it.
///
/// A plain day is the last one on which the document is shown, so it goes at the midnight that ends it;
/// with a time it goes at that moment. A time without a zone is civil time, of the clock on the wall
/// wherever the index is searched: what is stored does not depend on the machine that stored it.
public struct ExpiryDate: Sendable, Equatable {
  /// Whether the moment is one in UTC; else it is civil time.
  public var isZoned: Bool
  /// The moment from which the document is not shown: seconds from 1970-01-01 00:00 of its clock.
  public var seconds: Int64

  /// Makes a moment.
  public init(isZoned: Bool, seconds: Int64) {
    self.isZoned = isZoned
    self.seconds = seconds
  }

  /// The forms that `init(_:)` reads, for messages.
  public static let forms = "2026-12-31, 20261231, 31.12.2026, 2026-12-31T12:00+02:00"

  /// Reads `2026-12-31`, `20261231` or `31.12.2026`, with or without a time after a `T` or spaces:
  /// `12:00`, `12:00:00`, `24:00` for the end of the day. A time after one of the first two may have a
  /// zone: `Z`, `+02:00`, `+0200`.
  ///
  /// Fractions of a second, which programs write, are dropped. nil for anything else, also for a day
  /// that no calendar has.
  public init?(_ text: String) {
    var scanner = Scanner(text)
    guard let (day, isInternational) = scanner.day() else { return nil }
    if scanner.isAtEnd {
      self.init(isZoned: false, seconds: (day + 1) * Self.secondsPerDay)
      return
    }
    guard scanner.timeMark(), let time = scanner.time() else { return nil }
    let zone = isInternational ? scanner.zone() : nil
    guard scanner.isAtEnd else { return nil }
    self.init(isZoned: zone != nil, seconds: day * Self.secondsPerDay + time - (zone ?? 0))
  }

  private static let secondsPerDay: Int64 = 86_400

  // MARK: - Numbers that sort

  /// Set in the number of a moment in UTC.
  private static let zonedBit: UInt64 = 1 << 63
  /// Makes moments since the year 1 positive.
  private static let bias: Int64 = 62_135_596_800
  /// The number for a date that could not be read: later than any moment.
  public static let unreadable = UInt64.max
  /// The number for a document that had expired when it was read: before any moment.
  public static let past: UInt64 = 0

  /// A number for the index: among those of one clock it ascends with the moment, from 1; those in UTC
  /// have the highest bit.
  public var encoded: UInt64 {
    let positive = UInt64(max(seconds + Self.bias, 1))
    return isZoned ? positive | Self.zonedBit : positive
  }

  /// The moment that `encoded` gave; nil for `unreadable`.
  public init?(encoded: UInt64) {
    if encoded == Self.unreadable { return nil }
    isZoned = encoded & Self.zonedBit != 0
    seconds = Int64(encoded & ~Self.zonedBit) - Self.bias
  }
}

/// Reads a date from its front.
private struct Scanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, ASCII.isWhitespace(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, ASCII.isWhitespace(last) { bytes = bytes.dropLast() }
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: byte) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// A number of so many digits, with no digit behind it.
  private mutating func number(_ digits: ClosedRange<Int>) -> Int64? {
    let found = rest.prefix { (0x30...0x39).contains($0) }
    guard digits.contains(found.count) else { return nil }
    rest = rest[found.endIndex...]
    return found.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// A day as days since 1970-01-01, and whether it begins with its year.
  mutating func day() -> (day: Int64, isInternational: Bool)? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }.count
    switch digits {
    case 8:
      guard let date = number(8...8) else { return nil }
      return Self.days(date / 10_000, date / 100 % 100, date % 100).map { ($0, true) }
    case 4:
      guard let year = number(4...4), take("-"), let month = number(2...2), take("-"),
        let day = number(2...2)
      else { return nil }
      return Self.days(year, month, day).map { ($0, true) }
    case 1, 2:
      guard let day = number(1...2), take("."), let month = number(1...2), take("."),
        let year = number(4...4)
      else { return nil }
      return Self.days(year, month, day).map { ($0, false) }
    default: return nil
    }
  }

  /// `T` or spaces between a day and a time.
  mutating func timeMark() -> Bool {
    if take("T") || take("t") { return true }
    guard take(" ") else { return false }
    while take(" ") {}
    return true
  }

  /// Seconds since midnight.
  mutating func time() -> Int64? {
    guard let hour = number(1...2), take(":"), let minute = number(2...2) else { return nil }
    var second: Int64 = 0
    if take(":") {
      guard let found = number(2...2) else { return nil }
      second = found
      if take(".") || take(",") { guard number(1...9) != nil else { return nil } }
    }
    guard minute < 60, second < 60, hour < 24 || hour == 24 && minute == 0 && second == 0 else {
      return nil
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of Greenwich; nil if there is no zone, or none that can be read.
  mutating func zone() -> Int64? {
    let start = rest
    if take("Z") || take("z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-") else { return nil }
    let digits = rest.prefix { (0x30...0x39).contains($0) }.count
    var offset: (hour: Int64, minute: Int64)?
    if digits == 4, let both = number(4...4) {
      offset = (both / 100, both % 100)
    } else if let hour = number(2...2), take(":"), let minute = number(2...2) {
      offset = (hour, minute)
    }
    guard let offset, offset.hour < 24, offset.minute < 60 else {
      rest = start
      return nil
    }
    let seconds = offset.hour * 3600 + offset.minute * 60
    return isEast ? seconds : -seconds
  }

  /// Days from 1970-01-01 to a day of the Gregorian calendar; nil for one that there is not.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard year >= 1, (1...12).contains(month), (1...lengths[Int(month) - 1]).contains(day) else {
      return nil
    }
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    let inYear = lengths[..<(Int(month) - 1)].reduce(0, +) + day - 1
    return before * 365 + leapDays + inYear - 719_162
  }
}

extension ExpiryDate: CustomStringConvertible {
  /// `2026-12-31 24:00`, the moment by its own clock; `Z` stands behind UTC.
  public var description: String {
    // The midnight that ends a day is written as that day's.
    let second = seconds - 1
    let day = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
    let time = seconds - day * 86_400
    let (year, month, ofMonth) = Self.calendar(day)
    func padded(_ number: Int64, _ digits: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
    }
    let seconds = time % 60 == 0 ? "" : ":" + padded(time % 60)
    return "\(padded(year, 4))-\(padded(month))-\(padded(ofMonth)) "
      + "\(padded(time / 3600)):\(padded(time / 60 % 60))\(seconds)\(isZoned ? "Z" : "")"
  }

  /// The Gregorian date of a day counted from 1970-01-01.
  private static func calendar(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    // Counted from 1 March of the year 0, leap days end the years.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    return (
      year + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }
}
