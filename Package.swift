// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kielo",
  products: [
    .library(name: "Kielo", targets: ["Kielo"]),
    .executable(name: "kielo", targets: ["KieloCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The system libraries. Their headers stay out of Swift: <unicode/*.h> clashes with the
    // ICU inside Foundation, so only the C targets below include them.
    .systemLibrary(name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    // The last two are what libxml2 needs where it is linked statically.
    .systemLibrary(
      name: "CXMLSystem", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "zlib1g-dev", "liblzma-dev"])]),
    .systemLibrary(
      name: "CMarkSystem", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZstdSystem", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CBitPacking"),
    .target(name: "CChecksum"),
    .target(name: "CHTML", dependencies: ["CXMLSystem"]),

    .target(
      name: "CStemTables",
      exclude: [
        "finnish.parts", "finnish.stems", "letters.odds", "swedish.parts", "swedish.stems",
      ]),
    .target(name: "TextAnalysis", dependencies: ["CICU", "CStemTables"]),
    .target(name: "InvertedIndex", dependencies: ["CBitPacking", "CChecksum", "CZstdSystem"]),
    .target(name: "Documents", dependencies: ["CICU", "CHTML", "CMarkSystem"]),
    .target(name: "Kielo", dependencies: ["TextAnalysis", "InvertedIndex", "Documents"]),
    .executableTarget(
      name: "KieloCommand",
      dependencies: [
        "Kielo", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(name: "StemTables", exclude: ["Compounds", "Lemmas"]),

    .executableTarget(
      name: "AnalysisQuality", dependencies: ["TextAnalysis"], path: "Benchmarks/AnalysisQuality"),
    .executableTarget(
      name: "AnalysisBenchmark", dependencies: ["TextAnalysis"],
      path: "Benchmarks/AnalysisBenchmark"),
    .executableTarget(
      name: "InstructionCounts",
      dependencies: ["Kielo", "InvertedIndex", "TextAnalysis", "TestSupport"],
      path: "Benchmarks/InstructionCounts", exclude: ["check.py", "expected.tsv"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .executableTarget(
      name: "Endurance", dependencies: ["Kielo", "InvertedIndex", "Documents", "TestSupport"],
      path: "Tests/Endurance"),
    .executableTarget(
      name: "Fuzz", dependencies: ["Kielo", "InvertedIndex", "Documents", "TextAnalysis"],
      path: "Tests/Fuzzing", exclude: ["Corpus", "fuzz"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis", "TestSupport"]),
    .testTarget(
      name: "StemTablesTests", dependencies: ["StemTables", "TextAnalysis", "TestSupport"]),
    .testTarget(
      name: "InvertedIndexTests", dependencies: ["InvertedIndex", "CZstdSystem", "TestSupport"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
    .testTarget(
      name: "KieloTests", dependencies: ["Kielo", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "KieloCommandTests", dependencies: ["Kielo", "KieloCommand", "Fuzz"]),
  ],
  swiftLanguageModes: [.v6]
)
