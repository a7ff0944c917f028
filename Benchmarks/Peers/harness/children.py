"""Running commands: what they print, how long they take, how much memory they need."""

import os
import pathlib
import shutil
import subprocess
import tempfile


class Failure(Exception):
    """What went wrong, in one line."""


def call(command, seconds=1800, good=(0,), **options):
    """What a command prints; its exit status has to be one of the good ones."""
    command = [str(part) for part in command]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, **options)
    except OSError as error:
        raise Failure(f"{command[0]}: {error.strerror}") from None
    except subprocess.TimeoutExpired:
        raise Failure(f"{command[0]}: not done after {seconds} s") from None
    if done.returncode not in good:
        told = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise Failure(f"{' '.join(command[:3])}: {told[0] if told else f'ended with {done.returncode}'}")
    return done.stdout


def pinned(command, core):
    """The command on one core of the machine, or as it is where that can't be said."""
    return ["taskset", "-c", str(core), *command] if shutil.which("taskset") else list(command)


def last_core():
    """The highest core there is: the first ones serve interrupts."""
    return max(os.sched_getaffinity(0))


class Launcher:
    """The small program that starts others and notes what they took."""

    def __init__(self, program):
        self.program = program

    def run(self, command, runs=1, quiet=False, seconds=1800):
        """A list of {seconds, user, system, peak bytes}, one a run, and what was printed."""
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report"
            printed = call([self.program, report, runs, "quiet" if quiet else "plain", *command], seconds)
            rows = [[int(field) for field in line.split()] for line in report.read_text().splitlines()]
        return [{"seconds": wall / 1e9, "user": user / 1e6, "system": system / 1e6, "peak": peak * 1024}
                for wall, user, system, peak in rows], printed


def folder_bytes(path):
    """The sizes of the files of a folder, or of one file, by name."""
    path = pathlib.Path(path)
    files = [path] if path.is_file() else [p for p in sorted(path.rglob("*")) if p.is_file()]
    return {str(p.relative_to(path) if p != path else p.name): p.stat().st_size for p in files}
