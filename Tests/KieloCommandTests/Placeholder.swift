import Testing

@testable import KieloCommand
