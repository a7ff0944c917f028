"""Whole processes: one command answers one word and ends, as somebody at a terminal would have it."""

import pathlib
import re
import shutil
import sqlite3
import statistics
import tempfile

from .children import Failure, call, pinned
from .runs import remove
from .tools import install

RUNS = 30
WARM = 3
COUNTER = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]


def measured(measurement, launcher):
    """Rows of a run for each command and word."""
    words = measurement.attempt("one-shot mode, words", lambda: chosen_words(measurement.folder))
    rows = []
    for make in (kielo_commands, sqlite_commands, xapian_commands):
        name = f"one-shot mode, {make.__name__.split('_')[0]}"
        commands = measurement.attempt(name, lambda: make(measurement, launcher))
        for label, command, counted in commands or []:
            for kind, word in words or []:
                row = measurement.attempt(f"{name}: {label}, {word}", lambda: timed(
                    label, kind, word, command(word), counted, launcher, measurement.options.core))
                rows += [row] if row else []
    rows += [timed("true (nothing)", "", "", ["true"], False, launcher, measurement.options.core)]
    return rows


def chosen_words(folder):
    """A very common, a middling and a rare word of the collection, letters alone."""
    counts = {}
    with open(folder / "tokens.txt", encoding="utf-8") as lines:
        for count, line in enumerate(lines, 1):
            for word in set(line.split()):
                counts[word] = counts.get(word, 0) + 1
    # ASCII only, as the commands' syntaxes agree on nothing else.
    plain = sorted((c, w) for w, c in counts.items() if len(w) >= 5 and w.isalpha() and w.isascii())
    if not plain:
        raise Failure("no words")
    aims = (("common", count), ("middling", count // 300), ("rare", 10))
    return [(kind, min(plain, key=lambda pair: (abs(pair[0] - aim), pair[1]))[1]) for kind, aim in aims]


def timed(label, kind, word, command, counted, launcher, core):
    command = pinned(command, core)
    launcher.run(command, WARM, quiet=True)
    runs, _ = launcher.run(command, RUNS, quiet=True)
    row = {
        "command": f"{label}: {word} ({kind})" if word else label, "runs": RUNS,
        "min": 1000 * min(run["seconds"] for run in runs),
        "median": 1000 * statistics.median(run["seconds"] for run in runs),
        "cpu": 1000 * statistics.median(run["user"] + run["system"] for run in runs),
        "peak": max(run["peak"] for run in runs)}
    if counted and shutil.which("valgrind"):
        row["instructions"] = instructions(command)
    return row


def instructions(command):
    """Instructions of the process in user space.

    Counted with a copy without debugging information, which valgrind can't read of every compiler.
    """
    # The pinning command replaces itself; only what comes after is to be counted.
    start = next((i + 3 for i, part in enumerate(command) if part == "taskset"), 0)
    with tempfile.TemporaryDirectory() as folder:
        log, program = pathlib.Path(folder) / "log", pathlib.Path(folder) / "program"
        call(["objcopy", "--strip-debug", shutil.which(command[start]), program])
        call([*COUNTER, f"--log-file={log}", program, *command[start + 1:]])
        found = re.search(r"Collected : (\d+)", log.read_text())
    if not found:
        raise Failure("valgrind told no count")
    return int(found[1])


def kielo_commands(measurement, _):
    kielo = next((engine for engine in measurement.engines if engine.name == "kielo"), None)
    if not kielo:
        return []
    index = measurement.work / "oneshot-kielo"
    remove(index)
    call([kielo.program, "index", "--index", index, measurement.folder / "texts.jsonl"])
    return [("kielo search", lambda word: [str(kielo.program), "search", "--index", str(index), word], True)]


def sqlite_commands(measurement, _):
    """The command line of SQLite with a table of the same text; hits with and without passages."""
    shell = shutil.which("sqlite3")
    if not shell:
        install("sqlite3")
    path = measurement.work / "oneshot.sqlite"
    remove(path)
    base = sqlite3.connect(path)
    base.execute("create virtual table d using fts5(id unindexed, text)")
    base.executemany("insert into d values (?, ?)", id_and_text(measurement.folder))
    base.execute("insert into d(d) values ('optimize')")
    base.commit()
    base.close()

    def command(columns):
        return lambda word: [
            "sqlite3", str(path), f"select {columns} from d where d match '\"{word}\"' order by rank limit 10"]

    return [("sqlite3, ids", command("id"), True),
            ("sqlite3, passages", command("id, snippet(d, 1, '[', ']', '…', 24)"), True)]


def id_and_text(folder):
    with open(folder / "ids.txt", encoding="utf-8") as ids, open(folder / "texts.tsv", encoding="utf-8") as texts:
        for key, line in zip(ids, texts):
            yield key.rstrip("\n"), line.rstrip("\n").split("\t", 1)[1]


def xapian_commands(measurement, _):
    """quest prints all that is stored with a hit, here the text."""
    if not shutil.which("quest"):
        install("xapian-tools")
    xapian = next(engine for engine in measurement.all_engines if engine.name == "Xapian")
    path = measurement.work / "oneshot.xapian"
    remove(path)
    call(xapian.build("oneshot", measurement.folder, path, 1))
    return [("quest", lambda word: ["quest", "--stemmer=finnish", f"--db={path}", word], True)]
