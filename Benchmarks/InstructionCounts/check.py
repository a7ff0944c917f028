#!/usr/bin/env python3
"""Holds the instructions that stages of the engine take against those of expected.tsv.

    check.py [--write] [--program FILE] [STAGE ...]

A stage is run by valgrind with one round of work and with two. The difference is what a round
takes once everything is set up: it has no part of the start of the program and needs no names of
functions, so stripped programs can be counted. Load, speed and caches have no part in it: runs agree
to 0.03 %. Counts are those of the README's build (the standard library linked statically). Another
compiler, C library, ICU or processor may move them: the C library chooses its copying by what
processor valgrind shows it, which is the host's with the extensions valgrind knows. The tolerance is
for that, and expectations are kept by machine (uname -m).

Exit status: 0 as expected or written, 1 a stage takes more, 2 it could not be measured.
"""

import argparse
import concurrent.futures
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parents[1]
EXPECTED = HERE / "expected.tsv"
HEADER = "machine\tstage\tinstructions\ttolerance\n"
TOLERANCE = "3%"
# Nothing of the caller's surroundings: hashes without a seed, no locale, no settings of kielo.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C"}


def fail(message):
    print(f"check.py: {message}", file=sys.stderr)
    raise SystemExit(2)


def run(command):
    done = subprocess.run(
        command, cwd=PACKAGE, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stderr[-2000:]}")
    return done


def tool(name, package):
    """The path of a program that a package of Debian has."""
    path = shutil.which(name)
    if not path:
        fail(f"{name} is missing: apt-get install {package}")
    return path


def instructions(valgrind, program, stage, inputs, rounds):
    """What the whole run of a stage takes."""
    # Both runs of a stage are in a folder of their own, so that each builds from nothing.
    own = inputs / f"{stage}-{rounds}"
    own.mkdir()
    for name in ("index", "passages.segment"):
        (own / name).symlink_to(inputs / name)
    done = run([valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null",
                program, stage, own, str(rounds)])
    found = re.search(r"Collected : (\d+)", done.stderr)
    if not found:
        fail(f"{stage}: valgrind told no count\n{done.stderr[-2000:]}")
    return int(found[1])


def measure(program, stages):
    """Yields each stage with the instructions of one round, in the order of `stages`."""
    valgrind, strip = tool("valgrind", "valgrind"), tool("strip", "binutils")
    with tempfile.TemporaryDirectory(prefix="kielo-") as folder:
        folder = pathlib.Path(folder)
        # valgrind 3.19 gives up on the debugging information of a large Swift program.
        stripped = folder / "InstructionCounts"
        run([strip, "--strip-debug", "-o", stripped, program])
        inputs = folder / "inputs"
        inputs.mkdir()
        run([stripped, "inputs", inputs])
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            counts = [
                [pool.submit(instructions, valgrind, stripped, stage, inputs, rounds)
                 for rounds in (1, 2)]
                for stage in stages
            ]
            for stage, (one, two) in zip(stages, counts):
                yield stage, two.result() - one.result()


def read_expected():
    rows = [line.split("\t") for line in EXPECTED.read_text().splitlines()[1:] if line]
    return {(machine, stage): (int(count), tolerance) for machine, stage, count, tolerance in rows}


def write_expected(expected):
    lines = [f"{machine}\t{stage}\t{count}\t{tolerance}\n"
             for (machine, stage), (count, tolerance) in sorted(expected.items())]
    EXPECTED.write_text(HEADER + "".join(lines))


def verdict(stage, count, expected):
    """The line of a stage, and whether it passes."""
    if expected is None:
        return f"FAIL  {stage}: {count:,}, and nothing is expected; accept with check.py --write", False
    wanted, tolerance = expected
    change = count / wanted - 1
    line = f"{stage}: {count:,} instructions, {change:+.2%} of {wanted:,}"
    if change > float(tolerance.rstrip("%")) / 100:
        return f"FAIL  {line}, more than {tolerance}; accept with check.py --write {stage}", False
    if change < -float(tolerance.rstrip("%")) / 100:
        return f"less  {line}; keep it with check.py --write {stage}", True
    return f"ok    {line}", True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="make what is measured the expectation")
    parser.add_argument("--program", default=PACKAGE / ".build/release/InstructionCounts",
                        type=pathlib.Path, help="the built InstructionCounts")
    parser.add_argument("stages", nargs="*", metavar="STAGE", help="all if none is given")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    if not program.exists():
        fail(f"{program} is missing: build as the README says")
    known = run([program, "stages"]).stdout.split()
    unknown = set(arguments.stages) - set(known)
    if unknown:
        fail(f"no such stage: {', '.join(sorted(unknown))}; there are {', '.join(known)}")

    machine = platform.machine()
    expected = read_expected() if EXPECTED.exists() else {}
    passes = True
    for stage, count in measure(program, arguments.stages or known):
        key = machine, stage
        if arguments.write:
            expected[key] = count, expected.get(key, (0, TOLERANCE))[1]
            print(f"{stage}: {count:,} instructions", flush=True)
        else:
            line, is_expected = verdict(stage, count, expected.get(key))
            print(line, flush=True)
            passes = passes and is_expected
    if arguments.write:
        # Stages that are no more, of whatever machine.
        write_expected({key: value for key, value in expected.items() if key[1] in known})
    return 0 if passes else 1


if __name__ == "__main__":
    sys.exit(main())
