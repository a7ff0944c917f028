// Works a stage off a given number of times, for `check.py` to count the instructions. Run from the
// folder of the package:
//
//   InstructionCounts inputs FOLDER          makes what the stages read in an empty folder
//   InstructionCounts stages                 lists the stages
//   InstructionCounts STAGE FOLDER ROUNDS    works rounds of a stage

import Glibc

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  fail("InstructionCounts: \(error)", status: 1)
}

func run(_ arguments: [String]) throws {
  if arguments == ["stages"] {
    for stage in Stage.allCases { print(stage.rawValue) }
  } else if arguments.count == 2, arguments[0] == "inputs" {
    try Inputs(folder: arguments[1]).make()
  } else if arguments.count == 3, let stage = Stage(rawValue: arguments[0]),
    let rounds = Int(arguments[2]), rounds > 0
  {
    let round = try stage.round(Inputs(folder: arguments[1]))
    let result = try round()
    for _ in 1..<rounds where try round() != result {
      fail("InstructionCounts: rounds of \(stage.rawValue) differ", status: 1)
    }
    print(result)
  } else {
    fail("usage: InstructionCounts inputs FOLDER | stages | STAGE FOLDER ROUNDS", status: 2)
  }
}

func fail(_ message: String, status: Int32) -> Never {
  let line = message + "\n"
  _ = line.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(status)
}
