#!/usr/bin/env python3
"""Measures kielo beside tantivy, Lucene, PISA, Xapian and SQLite FTS5, one after the other, in one go.

README.md beside this file says what is measured and how fair it is. Into the folder of --out go machine.txt,
raw.json, table.md and plot.svg, and with several sizes growth.svg.
"""

import argparse
import datetime
import json
import pathlib
import shlex
import sys
import traceback

import debian
import prepare
from harness import agreement, jobs, machine, ndcg, oneshot, plot, runs, table
from harness.children import Failure, last_core
from harness.engines import peers, short_name
from harness.kielo import Kielo
from harness.tools import Tools

MODES = ("engine", "product", "oneshot")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--documents", metavar="A.jsonl[,B.jsonl…]", help="JSON Lines: id, lang, title, text")
    source.add_argument("--debian", action="store_true", help="LibreOffice's help, Finnish and Swedish, from Debian")
    parser.add_argument("--queries", default="", metavar="Q.tsv[,R.tsv…]", help="id, language, text; with tabs")
    parser.add_argument("--qrels", default="", metavar="Q.tsv[,R.tsv…]",
                        help="judgments for each file of queries, for nDCG@10 in product mode")
    parser.add_argument("--kielo", metavar="PATH", help="the kielo to measure; without it only the peers are")
    parser.add_argument("--work", required=True, metavar="DIR", help="tools and indexes; kept for another run")
    parser.add_argument("--out", required=True, metavar="RUNDIR", help="where the results go")
    parser.add_argument("--engines", default="", metavar="a,b…", help="kielo, tantivy, lucene, pisa, xapian, sqlite")
    parser.add_argument("--modes", default=",".join(MODES), metavar="a,b…", help="engine, product, oneshot")
    parser.add_argument("--limit-documents", default="all", metavar="N[,M…][,all]",
                        help="collections of so many documents, for growth")
    parser.add_argument("--builds", type=int, default=1, metavar="N", help="builds of each index; the fastest counts")
    parser.add_argument("--core", type=int, default=last_core(), help="the core for queries")
    return parser.parse_args()


def chosen(options, tools):
    """The engines to run, kielo first."""
    engines = ([Kielo(tools, options.kielo)] if options.kielo else []) + peers(tools)
    if not options.engines:
        return engines
    wanted = options.engines.split(",")
    unknown = set(wanted) - {short_name(engine) for engine in engines}
    if unknown:
        raise Failure(f"no such engine: {', '.join(sorted(unknown))}")
    return [engine for engine in engines if short_name(engine) in wanted]


def sources(options, work):
    """Paths of the documents, of the queries and of their judgments."""
    if options.debian:
        made, asked = debian.collection(work / "debian")
        return [made], [asked], []
    qrels = options.qrels.split(",") if options.qrels else []
    queries = options.queries.split(",") if options.queries else []
    if qrels and len(qrels) != len(queries):
        raise Failure("--qrels takes as many files as --queries")
    return options.documents.split(","), queries, qrels


def said(words):
    print(f"{datetime.datetime.now():%H:%M:%S} {words}", file=sys.stderr, flush=True)


class Measurement:
    """All engines on one collection."""

    def __init__(self, options, engines, tools, folder, facts):
        self.options, self.engines, self.tools = options, engines, tools
        self.folder, self.facts = folder, facts
        self.all_engines = peers(tools)
        self.grades = {}
        self.work = folder / "indexes"
        self.work.mkdir(exist_ok=True)
        self.results, self.failures, self.answers, self.oneshot = [], [], {}, []

    def attempt(self, name, action):
        """What fails costs a line, not the run."""
        said(name)
        try:
            return action()
        except Failure as failure:
            self.failures.append(f"{name}: {failure}")
        except Exception as error:  # a peer's driver may fail in ways nobody foresaw
            traceback.print_exc()
            self.failures.append(f"{name}: {type(error).__name__}: {error}")
        said(self.failures[-1])
        return None

    def run(self, modes, save):
        """Runs all; what there is so far is saved after each engine."""
        launcher = self.tools.launcher()
        for mode in (mode for mode in modes if mode != "oneshot"):
            for engine in self.engines:
                for row, driver_mode in engine.rows(mode).items():
                    done = self.attempt(f"{mode} mode, {row}", lambda: runs.measured(
                        engine, row, mode, driver_mode, self, launcher))
                    if done:
                        self.results.append(done[0])
                        self.answers.setdefault(mode, {})[row] = done[1]
                        save()
        if "oneshot" in modes:
            self.oneshot = oneshot.measured(self, launcher)
        save()

    def record(self):
        agreed = {mode: agreement.compared(jobs.ENGINE if mode == "engine" else jobs.PRODUCT, answers)
                  for mode, answers in self.answers.items()}
        return {"facts": self.facts, "results": self.results, "agreement": agreed, "oneshot": self.oneshot,
                "failures": self.failures}

    def times(self):
        """Every time of every pass, in nanoseconds."""
        return {mode: {row: {job: own.times for job, own in of_row.items()} for row, of_row in answers.items()}
                for mode, answers in self.answers.items()}


def write(out, raw, measurements):
    """Writes all that is known."""
    raw = {**raw, "collections": [measurement.record() for measurement in measurements]}
    out.mkdir(parents=True, exist_ok=True)
    (out / "machine.txt").write_text(raw["machine"])
    (out / "raw.json").write_text(json.dumps(raw, indent=1, ensure_ascii=False) + "\n")
    (out / "times.json").write_text(json.dumps([measurement.times() for measurement in measurements]) + "\n")
    (out / "table.md").write_text("\n".join(table.document(raw)) + "\n")
    largest = raw["collections"][-1]
    for mode, name in (("engine", "plot.svg"), ("product", "plot-product.svg")):
        drawn = plot.bars([r for r in largest["results"] if r["mode"] == mode],
                          f"{table.spaced(largest['facts']['documents'])} documents, {mode} mode: p50 and p99")
        if drawn:
            (out / name).write_text(drawn)
    if len(raw["collections"]) > 1:
        (out / "growth.svg").write_text(plot.growth(raw["collections"], "engine", jobs.GROWTH))


def main():
    options = arguments()
    work, out = pathlib.Path(options.work).resolve(), pathlib.Path(options.out)
    modes = options.modes.split(",")
    if not set(modes) <= set(MODES):
        raise Failure(f"--modes takes {', '.join(MODES)}")
    tools = Tools(work / "tools")
    engines = chosen(options, tools)
    documents, queries, qrels = sources(options, work)
    said("reading documents")
    records = list(prepare.documents(documents))
    sizes = sorted({len(records) if size == "all" else min(int(size), len(records))
                    for size in options.limit_documents.split(",")})
    raw = {"command": " ".join(["speed.py", *map(shlex.quote, shown())]), "machine": machine.described(),
           "date": f"{datetime.date.today()}"}
    finished = []
    for size in sizes:
        folder = work / f"collection-{size}"
        facts = prepare.prepare(folder, prepare.thinned(records, size), queries)
        measurement = Measurement(options, engines, tools, folder, facts)
        measurement.grades = ndcg.judgments(qrels, queries, prepare.read_lines(folder / "ids.txt"))
        finished.append(measurement)
        measurement.run(modes, lambda: write(out, raw, finished))
    said(f"done: {out}")


def shown():
    """The arguments, paths without their folders: those say nothing elsewhere."""
    for argument in sys.argv[1:]:
        yield ",".join("/".join(part.split("/")[-2:]) for part in argument.split(","))


if __name__ == "__main__":
    try:
        main()
    except (Failure, prepare.Failure) as failure:
        sys.exit(f"speed.py: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
