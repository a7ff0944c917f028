import Glibc

/// Minutes after which a test is said to hang; `KIELO_TEST_MINUTES` for builds that are slow on purpose, as under a
/// sanitizer.
public let minutesUntilHang = getenv("KIELO_TEST_MINUTES").flatMap { Int(String(cString: $0)) } ?? 3
