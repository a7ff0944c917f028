/// The golden table: a relation, then words.
///
/// `stem`: all share a stem key with the first. `family`: all share a family key. `apart`: pairwise
/// different stem keys. `known-miss`, `known-family-miss`, `known-merge`: what fails today and is
/// asserted to fail still, so that an improvement is noticed. Never delete a correct row that fails.
enum FinnishParadigms {
  static let rows: [[String]] = (inflection + relations + "\n" + municipal).split(separator: "\n")
    .map { line in
      line.split(separator: " ").map(String.init)
    }
}
