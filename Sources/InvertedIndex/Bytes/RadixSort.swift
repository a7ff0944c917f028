/// Sorts many numbers by some of their bits in time that grows with their number alone.
enum RadixSort {
  private static let radixBits = 11

  /// Sorts by the bits in a range, stably: numbers that have those alike keep their order.
  ///
  /// Cost: a round for every 11 bits, and the memory of the numbers once more.
  static func sort(_ numbers: inout [UInt64], bits: Range<Int>) {
    if numbers.count < 2 { return }
    var source = numbers
    var places = [Int](repeating: 0, count: 1 << radixBits)
    var shift = bits.lowerBound
    while shift < bits.upperBound {
      let width = min(radixBits, bits.upperBound - shift)
      swap(&source, &numbers)
      source.withUnsafeBufferPointer { source in
        numbers.withUnsafeMutableBufferPointer { target in
          places.withUnsafeMutableBufferPointer { places in
            round(source, target, shift: UInt64(shift), mask: 1 << UInt64(width) - 1, places)
          }
        }
      }
      shift += width
    }
  }

  private static func round(
    _ source: UnsafeBufferPointer<UInt64>, _ target: UnsafeMutableBufferPointer<UInt64>,
    shift: UInt64, mask: UInt64, _ places: UnsafeMutableBufferPointer<Int>
  ) {
    places.update(repeating: 0)
    for number in source { places[Int(number &>> shift & mask)] += 1 }
    var sum = 0
    for bucket in places.indices {
      let count = places[bucket]
      places[bucket] = sum
      sum += count
    }
    for number in source {
      let bucket = Int(number &>> shift & mask)
      target[places[bucket]] = number
      places[bucket] += 1
    }
  }
}
