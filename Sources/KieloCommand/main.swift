import Glibc

ProcessSignals.install()
exit(CommandRunner.run(Array(CommandLine.arguments.dropFirst())))
