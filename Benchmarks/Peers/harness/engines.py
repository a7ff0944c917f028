"""How each engine is built, asked and weighed."""

import pathlib

from . import jobs as job_lists
from .children import call, folder_bytes, pinned
from .results import parse
from .tools import ENGINES


class Engine:
    """An engine with a driver program. Subclasses say how the driver is called."""

    name = ""
    tasks = ("or", "and", "phrase")
    # What is built in a mode: {name of the row: mode of the driver}
    products = {}
    # A slow engine answers every so manyth query: one more left out for so many documents.
    documents_a_stride = None
    # How many threads its builds are timed with; the last one's index is asked.
    threads = (2, 1)
    # Kinds of files by the ends of their names, for the split of the size.
    kinds = {}
    loop = ""

    def __init__(self, tools):
        self.tools = tools

    def driver(self):
        """The command that the driver's arguments follow."""
        raise NotImplementedError

    def rows(self, mode):
        """The rows an engine has in a mode: name → mode of its driver."""
        return {self.name: "engine"} if mode == "engine" else dict(self.products)

    def stride(self, documents):
        return 1 + documents // self.documents_a_stride if self.documents_a_stride else 1

    def corpus(self, mode, collection):
        return collection / ("tokens.txt" if mode == "engine" else "texts.tsv")

    def build(self, mode, collection, index, threads):
        return [*self.driver(), "build", mode, self.corpus(mode, collection), index, threads]

    def query(self, mode, index, jobs):
        return [*self.driver(), "query", mode, index, jobs]

    def answers(self, mode, collection, index, wanted, stride, work, core, judged=False):
        """Information, and Answers by job."""
        file = work / "jobs"
        job_lists.write(file, collection, wanted, stride)
        printed = call(pinned(self.query(mode, index, file), core))
        return parse(printed, {job.name: stride for job in wanted})

    def sizes(self, index):
        """Bytes by kind."""
        sizes = {}
        for name, count in folder_bytes(index).items():
            kind = next((k for end, k in self.kinds.items() if name.endswith(end)), "other")
            sizes[kind] = sizes.get(kind, 0) + count
        return sizes


class Tantivy(Engine):
    name = "tantivy"
    products = {"tantivy, stems": "product"}
    kinds = {".idx": "postings", ".pos": "positions", ".term": "dictionary", ".fieldnorm": "lengths",
             ".store": "stored"}
    loop = "Python"

    def driver(self):
        return [self.tools.python, ENGINES / "tantivy_engine.py"]


class Lucene(Engine):
    name = "Lucene"
    products = {"Lucene, stems": "product", "Lucene, stems and grams": "grams"}
    kinds = {".doc": "postings", ".psm": "postings", ".pos": "positions", ".tim": "dictionary",
             ".tip": "dictionary", ".tmd": "dictionary", ".nvd": "lengths", ".nvm": "lengths",
             ".fdt": "stored", ".fdx": "stored", ".fdm": "stored"}
    loop = "Java"

    def driver(self):
        return [self.tools.java, "--enable-native-access=ALL-UNNAMED", "-Xmx2g", "-cp", self.tools.class_path(),
                "Lucene"]


class Pisa(Engine):
    name = "PISA"
    tasks = ("or", "and")
    threads = (2,)
    kinds = {"block_simdbp": "postings", ".termlex": "dictionary", ".doclex": "stored", "": "lengths and bounds"}
    loop = "C++, queries from a Python iterator"

    def driver(self):
        return [self.tools.python, ENGINES / "pisa_engine.py"]


class Xapian(Engine):
    name = "Xapian"
    products = {"Xapian, stems": "product"}
    documents_a_stride = 130_000
    threads = (1,)
    kinds = {"postlist.glass": "postings, dictionary, lengths", "position.glass": "positions",
             "termlist.glass": "stored", "docdata.glass": "stored"}
    loop = "C++"

    def driver(self):
        return [self.tools.compiled(
            "xapian", "xapian", header="/usr/include/xapian.h", package="libxapian-dev")]


class Sqlite(Engine):
    name = "SQLite FTS5"
    products = {"SQLite FTS5, unicode61": "product"}
    documents_a_stride = 10_000
    threads = (1,)
    kinds = {"": "all in one file"}
    loop = "C++"

    def driver(self):
        return [self.tools.compiled(
            "sqlite", "sqlite3", header="/usr/include/sqlite3.h", package="libsqlite3-dev")]


def peers(tools):
    """The peers in the order of the tables."""
    return [kind(tools) for kind in (Tantivy, Lucene, Pisa, Xapian, Sqlite)]


def short_name(engine):
    """The name that --engines takes."""
    return {"SQLite FTS5": "sqlite"}.get(engine.name, engine.name.lower())


def index_path(work, row, threads):
    return pathlib.Path(work) / (row.replace(",", "").replace(" ", "-") + f"-{threads}")
