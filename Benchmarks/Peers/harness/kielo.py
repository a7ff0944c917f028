"""kielo among the engines: its own `bench` is the loop, its own `search` tells the hits."""

import json
import pathlib

from . import jobs as job_lists
from .children import Failure, call, pinned
from .engines import Engine
from .results import SHARES, Answers

PASSES = 3
# Hits are asked for by a process each, so only of so many queries of a job; of all where they are judged.
CHECKED = 50
SECTIONS = {
    "postings": "postings", "positions": "positions", "terms": "dictionary", "termIndex": "dictionary",
    "lengths": "lengths"}


def objects(printed):
    """The JSON objects of lines, by their type, the last of each."""
    found = {}
    for line in printed.splitlines():
        try:
            value = json.loads(line)
            found[value["type"]] = value
        except (ValueError, KeyError, TypeError):
            continue
    return found


class Kielo(Engine):
    name = "kielo"
    products = {"kielo, default": "product"}
    threads = (2,)
    loop = "Swift, kielo bench"

    def __init__(self, tools, program):
        super().__init__(tools)
        self.program = pathlib.Path(program).resolve()
        self.version = call([self.program, "--version"]).strip()

    def build(self, mode, collection, index, threads):
        analyzer = ["--analyzer", "whitespace"] if mode == "engine" else []
        file = "tokens.jsonl" if mode == "engine" else "texts.jsonl"
        return [self.program, "index", *analyzer, "--index", index, collection / file]

    def sizes(self, index):
        """Sections as kielo tells them, else the size of the folder."""
        told = objects(call([self.program, "info", "--json", "--index", index])).get("info", {})
        total = sum(super().sizes(index).values())
        sizes = {}
        for section, count in (told.get("sections") or {}).items():
            kind = SECTIONS.get(section, "stored" if "assage" in section or "ocument" in section else "other")
            sizes[kind] = sizes.get(kind, 0) + count
        sizes["other"] = sizes.get("other", 0) + total - sum(sizes.values())
        return sizes

    def answers(self, mode, collection, index, wanted, stride, work, core, judged=False):
        information, answers = {"version": self.version}, {}
        with open(collection / "ids.txt", encoding="utf-8") as lines:
            ordinals = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        for job in wanted:
            figures, overhead = self.bench(mode, collection, index, job, work, core)
            own = Told(figures)
            for number, text in self.checked(collection, job, judged):
                own.add(number, [], *self.found(mode, index, job, text, ordinals))
            answers[job.name] = own
            information["measured"] = overhead
        return information, answers

    def bench(self, mode, collection, index, job, work, core):
        """The summary of `kielo bench`, and what its clock covers."""
        command = [self.program, "bench", "--index", index, "--limit", job.limit, "--no-count", "--keys",
                   "--repetitions", PASSES, "--json"]
        command += ["--mode", job.task] if mode == "engine" else []
        told = objects(call(pinned([*command, job_lists.path(collection, job)], core)))
        if "summary" not in told:
            raise Failure("kielo bench printed no summary")
        (work / "kielo-bench.jsonl").write_text(json.dumps(told) + "\n")
        return told["summary"], ", ".join(told.get("run", {}).get("measured", []))

    def checked(self, collection, job, judged):
        rows = job_lists.path(collection, job).read_text(encoding="utf-8").splitlines()
        texts = [(number, row.split("\t")[2]) for number, row in enumerate(rows)]
        return texts if judged and job.queries == "real" else texts[::max(1, len(rows) // CHECKED)][:CHECKED]

    def found(self, mode, index, job, text, ordinals):
        """How many documents match, and the ten best."""
        words = text.split(" ")
        if mode == "engine" and job.task == "and":
            text = " ".join(f"+{word}" for word in words)
        if mode == "engine" and job.task == "phrase":
            text = f'"{text}"'
        # Like grep it ends with 1 if nothing is found.
        printed = call([self.program, "search", "--json", "--index", index, "--", text], good=(0, 1))
        hits = [json.loads(line) for line in printed.splitlines()]
        total = next((hit["total"] for hit in hits if hit["type"] == "summary"), -1)
        return total if job.task != "or" else -1, [
            (ordinals[hit["key"]], hit["score"]) for hit in hits if hit["type"] == "hit"]


class Told(Answers):
    """Answers whose times kielo has summed up itself."""

    def __init__(self, figures):
        super().__init__()
        self.figures = figures

    def summary(self):
        told = self.figures
        return {**{f"p{share}": told[f"p{share}"] for share in SHARES}, "mean": told["mean"],
                "queries/s": 1e6 / told["mean"], "queries": told["queries"]}
