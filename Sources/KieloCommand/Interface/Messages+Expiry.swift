import Kielo

extension Messages {
  /// The line under a list of documents that expire.
  func summary(of found: ExpiringDocuments, within span: String) -> String {
    func number(_ state: ExpiringDocuments.State) -> Int {
      found.entries.count { $0.state == state }
    }
    let (coming, gone, unreadable) = (number(.expiring), number(.expired), number(.unreadable))
    return pick(
      "\(count(coming, "document")) to expire within \(span), \(gone) expired, "
        + "\(unreadable) with a date that can't be read",
      fi: "ajassa \(span) vanhenee \(coming), vanhentuneita \(gone), päiväys ei luettavissa "
        + "\(unreadable)",
      sv: "inom \(span) går \(coming) ut, utgångna \(gone), oläsligt datum \(unreadable)")
  }
}
