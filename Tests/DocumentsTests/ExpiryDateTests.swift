import Testing

@testable import Documents

@Suite("Dates of expiry")
struct ExpiryDateTests {
  /// Moments as seconds since 1970, by the calendar of `date -u -d … +%s`.
  @Test(
    "a day lasts to its end, a time is the moment",
    arguments: [
      ("2026-12-31", false, 1_798_761_600), ("20261231", false, 1_798_761_600),
      ("31.12.2026", false, 1_798_761_600), ("1.1.2027", false, 1_798_848_000),
      ("01.01.2027", false, 1_798_848_000), ("  2026-12-31 ", false, 1_798_761_600),
      // Leap days, also of the year 2000.
      ("2028-02-29", false, 1_835_481_600), ("29.2.2000", false, 951_868_800),
      ("1970-01-01", false, 86_400), ("1969-12-31", false, 0), ("1969-12-30", false, -86_400),
      ("0001-01-01", false, -62_135_510_400), ("9999-12-31", false, 253_402_300_800),
      // Times.
      ("2026-12-31T12:00", false, 1_798_718_400), ("2026-12-31 12:00", false, 1_798_718_400),
      ("20261231T12:00", false, 1_798_718_400), ("31.12.2026 12:00", false, 1_798_718_400),
      ("31.12.2026  9:30", false, 1_798_709_400), ("2026-12-31T12:00:07", false, 1_798_718_407),
      ("2026-12-31T24:00", false, 1_798_761_600), ("2026-12-31T24:00:00", false, 1_798_761_600),
      ("2026-12-31T00:00", false, 1_798_675_200),
      // Zones.
      ("2026-12-31T12:00Z", true, 1_798_718_400), ("2026-12-31 12:00z", true, 1_798_718_400),
      ("2026-12-31T12:00+02:00", true, 1_798_711_200),
      ("2026-12-31T12:00:00-0330", true, 1_798_731_000),
      ("20261231T24:00+00:00", true, 1_798_761_600),
      ("2026-12-31T12:00:00.500Z", true, 1_798_718_400),
    ] as [(String, Bool, Int64)])
  func reads(text: String, isZoned: Bool, seconds: Int64) throws {
    let date = try #require(ExpiryDate(text), "\(text)")
    #expect(date == ExpiryDate(isZoned: isZoned, seconds: seconds), "\(text)")
    #expect(ExpiryDate(encoded: date.encoded) == date, "\(text)")
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", " ", "never", "toistaiseksi", "2026", "2026-12", "2026-13-01", "2026-00-10", "2026-02-29",
      "2100-02-29", "2026-02-30", "31.4.2026", "0.1.2026", "2026-1-1", "26-12-31", "31.12.26",
      "31/12/2026", "12/31/2026", "2026-12-31T", "2026-12-31 ", "2026-12-31T25:00",
      "2026-12-31T24:01", "2026-12-31T24:00:01", "2026-12-31T12:60", "2026-12-31T12:00:60",
      "2026-12-31T12", "2026-12-31T12:0", "2026-12-31Z", "2026-12-31+02:00",
      "2026-12-31T12:00+2", "2026-12-31T12:00+24:00", "2026-12-31T12:00+02:60",
      "31.12.2026 12:00Z", "2026-12-31x", "2026-12-31T12:00 Z", "2026-12-31T12:00Zx", "0000-01-01",
      "+2026-12-31", "２０２６-12-31", "2026-12-31T12:00:00.Z", "99999999999999999999", "31.12.2026.",
    ])
  func rejects(text: String) {
    // A space behind a day is trimmed away.
    if text == "2026-12-31 " {
      #expect(ExpiryDate(text) != nil)
    } else {
      #expect(ExpiryDate(text) == nil, "\(text)")
    }
  }

  @Test("numbers ascend with the moment, those in UTC behind the others, the unreadable one last")
  func order() throws {
    let civil = try ["0001-01-01", "1969-12-31", "1970-01-01T00:01", "2026-12-31", "9999-12-31"]
      .map { try #require(ExpiryDate($0)).encoded }
    let zoned = try ["0001-01-01T00:00+23:59", "1970-01-01T00:00Z", "9999-12-31T24:00-23:59"]
      .map { try #require(ExpiryDate($0)).encoded }
    let all = [ExpiryDate.past] + civil + zoned + [ExpiryDate.unreadable]
    #expect(zip(all, all.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ExpiryDate(encoded: .max) == nil)
  }

  @Test(
    "a moment is written by its own clock, and reads as the same",
    arguments: [
      ("2026-12-31", "2026-12-31 24:00"), ("29.2.2000 7:05", "2000-02-29 07:05"),
      ("2026-03-01T00:00:01+02:00", "2026-02-28 22:00:01Z"), ("0001-01-01", "0001-01-01 24:00"),
      ("1900-03-01T00:00", "1900-02-28 24:00"),
    ])
  func writes(text: String, written: String) throws {
    let date = try #require(ExpiryDate(text))
    #expect("\(date)" == written)
    #expect(ExpiryDate(written) == date)
  }

  @Test("every day of four centuries is the one after the day before")
  func calendar() throws {
    var previous = try #require(ExpiryDate("1999-12-31")).seconds
    var count = 0
    for year in 2000..<2400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = ExpiryDate("\(day).\(month).\(year)") else { continue }
          #expect(date.seconds == previous + 86_400)
          previous = date.seconds
          count += 1
        }
      }
    }
    #expect(count == 146_097)
  }
}
