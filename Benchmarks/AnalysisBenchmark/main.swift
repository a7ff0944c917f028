// Measures the analysis of text on one core: the input as plain text, a line a measure.
//
//   swift run -c release AnalysisBenchmark [--rounds N] [--only NAME] FILE…
//
// Times are processor time of the one thread, the least of N rounds, so that other load counts
// little. MB are 10^6 bytes of UTF-8.

import Glibc
import TextAnalysis

var paths: [String] = []
var rounds = 5
var only: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--rounds": rounds = max(1, arguments.popFirst().flatMap { Int($0) } ?? rounds)
  case "--only": only = arguments.popFirst()
  default: paths.append(argument)
  }
}
guard !paths.isEmpty else {
  fail("usage: AnalysisBenchmark [--rounds N] [--only NAME] FILE…", status: 2)
}

let stopwatch = Stopwatch(rounds: rounds, only: only)
// Before anything else touches a table.
TableCosts.report(stopwatch)
for path in paths {
  guard let input = InputText(path: path) else {
    fail("AnalysisBenchmark: \(path): can't be read", status: 1)
  }
  print("\(path): \(input.byteCount) bytes, \(input.textCount) texts")
  AnalysisMeasures.report(input, stopwatch)
}

func fail(_ message: String, status: Int32) -> Never {
  let line = message + "\n"
  _ = line.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(status)
}
