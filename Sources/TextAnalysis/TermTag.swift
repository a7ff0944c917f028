/// The first byte of every index term: the layer of analysis and the language that it belongs to.
///
/// The raw values are part of the index format. Terms of one layer and language are neighbours in
/// byte order.
public enum TermTag: UInt8, Sendable, CaseIterable {
  /// The word as written, after NFKC_Casefold.
  case exact = 0x01
  /// The exact form without diacritics; only for tokens without terms of a language.
  case folded = 0x02
  /// One key for the inflected forms of a Finnish word.
  case finnishStem = 0x11
  /// One key for the inflected forms of a Swedish word.
  case swedishStem = 0x12
  /// One key for a Finnish word and its derivations.
  case finnishFamily = 0x21
  /// One key for a Swedish word and its derivations.
  case swedishFamily = 0x22
  /// The Finnish stem key without diacritics.
  case finnishFoldedStem = 0x31
  /// The Swedish stem key without diacritics.
  case swedishFoldedStem = 0x32
  /// The base form of a part of a Finnish compound.
  case finnishPart = 0x51
  /// The base form of a part of a Swedish compound.
  case swedishPart = 0x52

  /// The tag of stem keys of `language`; `.exact` for `.other`, which has no stems.
  public static func stem(of language: Language) -> TermTag {
    switch language {
    case .other: .exact
    case .finnish: .finnishStem
    case .swedish: .swedishStem
    }
  }

  /// The tag of family keys of `language`; `.exact` for `.other`, which has no families.
  public static func family(of language: Language) -> TermTag {
    switch language {
    case .other: .exact
    case .finnish: .finnishFamily
    case .swedish: .swedishFamily
    }
  }

  /// The tag of stem keys of `language` without diacritics; `.folded` for `.other`.
  public static func foldedStem(of language: Language) -> TermTag {
    switch language {
    case .other: .folded
    case .finnish: .finnishFoldedStem
    case .swedish: .swedishFoldedStem
    }
  }

  /// The tag of the parts of compounds of `language`; `.exact` for `.other`, which has none.
  public static func part(of language: Language) -> TermTag {
    switch language {
    case .other: .exact
    case .finnish: .finnishPart
    case .swedish: .swedishPart
    }
  }
}
