#!/usr/bin/env python3
"""PISA as the benchmark drives it, by the module inside pyterrier-pisa.

build MODE CORPUS INDEX THREADS makes an index; query MODE INDEX JOBS answers the queries of the jobs and
prints what each took. README.md beside the folder of this file describes the files and the output.
"""

import importlib.metadata
import importlib.util
import os
import pathlib
import sys
import threading
import time

import numpy

from passes import PASSES, emit, jobs

ENCODING = "block_simdbp"
K1, B = 1.2, 0.75
BLOCK = 64
MOST = 5000
# The fastest of these over a job's queries answers it.
ALGORITHMS = {
    "or": ["block_max_wand", "block_max_maxscore", "maxscore"], "and": ["block_max_ranked_and", "ranked_and"]}


def load_core():
    """The compiled module, without the package around it, which would need all of PyTerrier."""
    package = pathlib.Path(importlib.util.find_spec("pyterrier_pisa").submodule_search_locations[0])
    library = next(package.glob("_pisathon*.so"))
    spec = importlib.util.spec_from_file_location("_pisathon", library)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Plain(dict):
    """Maps letters to ASCII so that PISA's tokenizer, which knows no others, keeps words whole.

    z begins what stands for a letter, and two of it are z, so no two words become the same.
    """

    SHORT = {"ä": "za", "ö": "zo", "å": "zu", "z": "zz"}

    def __missing__(self, code):
        letter = chr(code)
        self[code] = self.SHORT.get(letter) or (letter if code < 128 else f"zx{code:x}z")
        return self[code]


PLAIN = Plain()


def build(_, corpus, folder, threads):
    core = load_core()
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    pipe = os.path.join(folder, "documents")
    os.mkfifo(pipe)

    def write():
        with open(corpus, encoding="utf-8") as lines, open(pipe, "w", encoding="ascii") as out:
            for number, line in enumerate(lines):
                out.write(f"{number} {line.translate(PLAIN)}")

    threading.Thread(target=write, daemon=True).start()
    core.index(pipe, folder, "", 100_000, threads)
    prepare(core, folder)
    os.unlink(pipe)
    # What only building needs.
    for path in pathlib.Path(folder).iterdir():
        if path.name.startswith(("inv", "fwd")) and path.name not in ("fwd.termlex", "fwd.doclex"):
            if path.is_file():
                path.unlink()


def prepare(core, folder):
    context = core.RetrievalContext()
    core.prepare_index(context, folder, ENCODING, "bm25", "", BLOCK, 0, bm25_k1=K1, bm25_b=B)
    return context


class Loop:
    """Answers queries in one call of the core, which takes them one by one from an iterator.

    The time between two queries' taking is the first one's: looking up its words, ranking, sorting
    the hits, and making a string of each hit's key.
    """

    def __init__(self, core, context, queries, limit):
        self.core, self.context, self.limit = core, context, limit
        self.inputs = [
            (number, {word.translate(PLAIN): 1.0 for word in text.split(" ")})
            for number, (_, text) in enumerate(queries)]
        size = len(queries) * limit
        self.numbers, self.ranks = numpy.empty(size, numpy.int32), numpy.empty(size, numpy.int32)
        self.scores, self.keys = numpy.empty(size, numpy.float32), numpy.empty(size, object)
        self.found = 0

    def __len__(self):
        return len(self.inputs)

    def __iter__(self):
        clock, times = time.perf_counter_ns, self.times
        times.clear()
        for query in self.inputs:
            times.append(clock())
            yield query
        times.append(clock())

    def run(self, algorithm):
        """Nanoseconds of each query."""
        self.times = []
        self.found = self.core.retrieve(
            self.context, algorithm, self, self.limit, 1, 1, 0, self.numbers, self.keys, self.ranks, self.scores)
        return [after - before for before, after in zip(self.times, self.times[1:])]

    def hits(self):
        """Ordinals and scores of each query's hits."""
        found = [[] for _ in self.inputs]
        for i in range(self.found):
            found[self.numbers[i]].append((int(self.keys[i]), float(self.scores[i])))
        return found


def overhead(core, context):
    """Median nanoseconds of a query whose word is in no document."""
    times = Loop(core, context, [("", "innodocument")] * 2001, 10).run("maxscore")
    return sorted(times)[1000]


def of_a_thousand(core, context, queries):
    """How long one word with nearly a thousand hits takes: the strings of the hits take no more than that."""
    words = list(dict.fromkeys(word for _, text in queries for word in text.split(" ")))
    every = Loop(core, context, [("", word) for word in words], 1000)
    every.run("maxscore")
    count, word = max((len(hits), word) for word, hits in zip(words, every.hits()) if len(hits) < 1000)
    times = Loop(core, context, [("", word)] * 201, 1000).run("maxscore")
    return f"{sorted(times)[100] / 1000:.0f} µs in all for a word with {count} hits"


def matches(core, context, queries):
    """How many documents have all words of each query, -1 where there are too many to hold."""
    every = Loop(core, context, queries, MOST)
    every.run("ranked_and")
    return [len(found) if len(found) < MOST else -1 for found in every.hits()]


def query(_, folder, file):
    core = load_core()
    context = prepare(core, folder)
    print("info\tversion\tPISA of pyterrier-pisa " + importlib.metadata.version("pyterrier-pisa"))
    print(f"info\toverhead\t{overhead(core, context)}")
    for job in jobs(file):
        loop = Loop(core, context, job.queries, job.limit)
        for algorithm in ALGORITHMS[job.task]:
            loop.run(algorithm)
        algorithm = min(ALGORITHMS[job.task], key=lambda a: sum(loop.run(a)))
        print(f"info\talgorithm {job.name}\t{algorithm}")
        if job.limit == 1000:
            print(f"info\t{job.name}\t{of_a_thousand(core, context, job.queries)}")
        times = list(zip(*(loop.run(algorithm) for _ in range(PASSES))))
        hits = loop.hits()
        totals = [-1] * len(hits)
        if job.task == "and":
            totals = matches(core, context, job.queries)
        for number in range(len(hits)):
            emit(job, number, times[number], totals[number], hits[number][:10])


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build(*sys.argv[2:5], int(sys.argv[5]))
    else:
        query(*sys.argv[2:5])
