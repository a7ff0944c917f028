import Testing

@testable import Kielo
