import Testing

@testable import InvertedIndex
