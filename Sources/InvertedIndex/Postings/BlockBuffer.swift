/// Room for one decoded block; owned by a cursor, freed with it.
///
/// Unsafe pointers, because a decoded posting is read in the innermost loop of every query.
final class BlockBuffer {
  let passages = UnsafeMutablePointer<UInt32>.allocate(capacity: BitPacking.blockLength)
  let frequencies = UnsafeMutablePointer<UInt32>.allocate(capacity: BitPacking.blockLength)

  deinit {
    passages.deallocate()
    frequencies.deallocate()
  }
}
