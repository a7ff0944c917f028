import Documents
import Glibc
import InvertedIndex

/// The present by both clocks that dates of expiry go by.
package struct CurrentTime: Sendable, Equatable {
  /// Seconds since 1970-01-01 00:00 in UTC.
  package var seconds: Int64
  /// The civil time of this machine: seconds from 1970-01-01 00:00 as its clock on the wall counts them.
  package var civilSeconds: Int64

  package init(seconds: Int64, civilSeconds: Int64) {
    self.seconds = seconds
    self.civilSeconds = civilSeconds
  }

  /// What the system says.
  package static var now: CurrentTime {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var seconds = now.tv_sec
    var civil = tm()
    let offset = localtime_r(&seconds, &civil) == nil ? 0 : civil.tm_gmtoff
    return CurrentTime(seconds: Int64(seconds), civilSeconds: Int64(seconds) + Int64(offset))
  }

  /// A time at which nothing has expired: judged collections are of days gone by, and judgments stay.
  package static let beforeAll = CurrentTime(
    seconds: -62_135_596_800, civilSeconds: -62_135_596_800)

  /// The present as the index compares it.
  var moment: ExpiryMoment {
    ExpiryMoment(
      civil: ExpiryDate(isZoned: false, seconds: civilSeconds).encoded,
      zoned: ExpiryDate(isZoned: true, seconds: seconds).encoded)
  }

  /// So many seconds later.
  func advanced(by span: Int64) -> CurrentTime {
    CurrentTime(
      seconds: seconds.addingReportingOverflow(span).partialValue,
      civilSeconds: civilSeconds.addingReportingOverflow(span).partialValue)
  }
}

extension ExpiryDate {
  /// The number that the index keeps for a declared date; nil if none is declared.
  static func number(of declared: String?) -> UInt64? {
    declared.map { ExpiryDate($0)?.encoded ?? unreadable }
  }
}
