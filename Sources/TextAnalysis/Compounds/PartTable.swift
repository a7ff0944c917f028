import CStemTables

/// The strings that compounds are made of.
///
/// A tree read forward. The value of a node says what the string up to it is: the low 12 bits are
/// the number of the rule that makes a word's base form of its form as a first part (0: no first
/// part), and there are four flags.
struct PartTable: Sendable {
  /// What a string is to compounds.
  struct Part {
    fileprivate var value: UInt16

    /// The rule that leads a first part to its base form; nil if the string begins no compounds.
    var rule: Int? { value & 0x0fff == 0 ? nil : Int(value & 0x0fff) }
    /// Whether it is a base form that ends compounds.
    var isLast: Bool { value & 0x8000 != 0 }
    /// Whether it is the base form of a listed word.
    var isListed: Bool { value & 0x4000 != 0 }
    /// Whether it is a verb or its verbal noun.
    var isVerbal: Bool { value & 0x1000 != 0 }
    /// Whether it has no parts itself.
    var isWhole: Bool { value & 0x2000 != 0 }
  }

  static let finnish = PartTable(graph: ByteGraph(kieloFinnishParts))
  static let swedish = PartTable(graph: ByteGraph(kieloSwedishParts))

  private let graph: ByteGraph

  /// Where a walk begins.
  var root: Int { graph.root }

  /// What the string is that led to a node.
  func part(at node: Int) -> Part { Part(value: graph.value(of: node)) }

  /// One byte on; nil if no string goes on so.
  func step(from node: Int, byte: UInt8) -> Int? { graph.child(of: node, byte: byte) }

  /// What a whole string is; nil if nothing.
  func part(_ string: some Sequence<UInt8>) -> Part? {
    var node = root
    for byte in string {
      guard let next = step(from: node, byte: byte) else { return nil }
      node = next
    }
    let part = part(at: node)
    return part.value == 0 ? nil : part
  }

  /// Rewrites a first part to its base form.
  func rewrite(_ part: inout [UInt8], rule: Int) { graph.apply(rule: rule, to: &part) }
}
