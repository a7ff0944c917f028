// Nothing is exported to Swift: see Package.swift.
