extension FinnishStemTable {
  /// Key, then the stems (or whole forms) that lead to it. Written by hand.
  static let words = """
    +laps0 lapsi lapse laps las lapsie
    +joki joki joke joe jok jokie jokei
    +laki laki lai lake laei lakie laia lakeja
    +tuki tuki tuke tue tuei tukie
    +luku luku luvu luvui lukui luke
    +lehti lehti lehte lehde lehd leht lehtie
    +maa maa mai
    +tie tie tei teitä teiden
    +työ työ töi töitä töiden
    """
}
