#!/usr/bin/env python3
"""Compares how well kielo, tantivy with Snowball stemmers or letter runs and SQLite FTS5 answer judged queries.

A collection is a folder with corpus.jsonl (id, lang, title, text), queries.tsv (id, language, text)
and qrels.tsv (TREC's: query, anything, document, grade). The result is Markdown on standard output.
README.md beside this file says what is compared and whom that favours.
"""

import argparse
import html.parser
import json
import math
import os
import pathlib
import platform
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata

DEPTH = 1000  # documents ranked for a query, as in kielo evaluate
RESAMPLES = 10_000
SEED = 20261124
STEMMERS = {"fi": "finnish", "sv": "swedish"}
RUN_LENGTHS = {"fi": 5, "sv": 4}  # letters of a run within words
# The columns of the tables; what kielo is compared with is PEERS.
STEMMED = {"tantivy, title + text": ("title", "text"), "tantivy, one field": ("text",)}
RUNS = "tantivy, letter runs"
PEERS = (*STEMMED, RUNS)
ENGINES = ("kielo", *PEERS, "SQLite FTS5, no stems")
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Failure(Exception):
    """What went wrong, in one line."""


# Reading ---------------------------------------------------------------------------------------


class Collection:
    """Documents, judged queries, and the files to give to kielo."""

    def __init__(self, name, corpus, documents, queries, grades):
        self.name = name
        self.corpus = corpus  # path, for kielo
        self.documents = documents  # (key, title, text)
        # Like kielo evaluate: only queries with a relevant document count.
        self.queries = [q for q in queries if any(g > 0 for g in grades.get(q[0], {}).values())]
        self.grades = grades  # query id → {key: grade}
        self.languages = sorted({language for _, language, _ in self.queries})
        if not self.queries:
            raise Failure(f"{name}: no query has a relevant document")
        for language in self.languages:
            if language not in STEMMERS:
                raise Failure(f"{name}: no stemmer for the language '{language}'")


def lines(path):
    """The lines of a file that are not blank, with their numbers."""
    try:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line.rstrip("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from None


def records(path):
    """The documents of a JSON Lines file."""
    for number, line in lines(path):
        try:
            record = json.loads(line)
            yield str(record["id"]), record.get("title") or "", record.get("text") or ""
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Failure(f"{path}:{number}: not a JSON object with an id") from None


def table(path, columns, separator="\t"):
    """The fields of each line."""
    for number, line in lines(path):
        fields = line.split(separator)
        if len(fields) != columns:
            raise Failure(f"{path}:{number}: {len(fields)} fields instead of {columns}")
        yield fields


def graded(rows, path):
    """Judgments by query and document."""
    grades = {}
    for query, key, grade in rows:
        try:
            grades.setdefault(query, {})[key] = int(grade)
        except ValueError:
            raise Failure(f"{path}: '{grade}' is no grade") from None
    return grades


def read_collection(folder):
    """A folder with corpus.jsonl, queries.tsv and qrels.tsv."""
    folder = pathlib.Path(folder)
    if not folder.is_dir():
        raise Failure(f"{folder}: no such folder")
    qrels = folder / "qrels.tsv"
    return Collection(
        folder.resolve().name, folder / "corpus.jsonl", list(records(folder / "corpus.jsonl")),
        list(table(folder / "queries.tsv", 3)),
        graded(((q, key, grade) for q, _, key, grade in table(qrels, 4, None)), qrels))


def read_sample():
    """The project's sample corpus with its judged queries."""
    corpus, judgments = ROOT / "Corpus", ROOT / "Benchmarks" / "judgments"
    queries, rows = [], []
    for language in STEMMERS:
        queries += [(i, language, text) for i, text in table(judgments / f"queries-{language}.tsv", 2)]
        rows += table(judgments / f"judgments-{language}.tsv", 3)
    documents = []
    for path in sorted(p for p in corpus.rglob("*") if p.is_file()):
        if path.suffix == ".jsonl":
            documents += records(path)
        elif path.suffix in (".md", ".html", ".txt"):
            documents.append((path.relative_to(corpus).as_posix(), *plain_text(path)))
    known = {key for key, _, _ in documents}
    for _, key, _ in rows:
        if key not in known:
            raise Failure(f"{judgments}: '{key}' is judged but not in {corpus}")
    return Collection("sample", corpus, documents, queries, graded(rows, judgments))


def plain_text(path):
    """Title and text of a file, without its markup."""
    data = path.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    title = path.stem
    if path.suffix == ".md":
        title, text = without_markdown(text, title)
    elif path.suffix == ".html":
        page = Page()
        page.feed(text)
        page.close()
        title, text = "".join(page.title).strip() or title, "".join(page.text)
    # Composed letters and no soft hyphens: a reader's work, not an analyzer's.
    return tuple(unicodedata.normalize("NFC", t).replace("\u00ad", "") for t in (title, text))


def without_markdown(text, title):
    """Title and text of Markdown: front matter, comments, tags and the targets of links left out."""
    front = re.match(r"---\n(.*?)\n---\n", text, re.S)
    if front:
        text = text[front.end():]
        declared = re.search(r"^title:\s*(.+)$", front[1], re.M)
    else:
        declared = re.search(r"^#\s+(.+)$", text, re.M)
    if declared:
        title = declared[1].strip().strip("\"'")
    text = re.sub(r"<!--.*?-->|</?[A-Za-z][^<>]*>", " ", text, flags=re.S)
    text = re.sub(r"\]\([^()\s]*(?:\s+\"[^\"]*\")?\)", "]", text)
    # Emphasis within a word must not part it; the other signs part words in any engine.
    return title, html.unescape(re.sub(r"[*`]+|\b_+|_+\b", "", text))


class Page(html.parser.HTMLParser):
    """Title and text of HTML without scripts, styles and navigation."""

    SKIPPED = {
        "script", "style", "nav", "template", "noscript", "svg", "math", "iframe", "object", "canvas",
        "audio", "video", "select", "datalist", "button", "textarea"}
    INLINE = {"a", "abbr", "b", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.title, self.text, self.skipped, self.in_title = [], [], 0, False

    def handle_starttag(self, tag, attributes):
        self.skipped += tag in self.SKIPPED
        self.in_title |= tag == "title"
        self.separate(tag)
        if tag == "img":
            self.handle_data(dict(attributes).get("alt") or "")

    def handle_endtag(self, tag):
        self.skipped = max(0, self.skipped - (tag in self.SKIPPED))
        self.in_title &= tag != "title"
        self.separate(tag)

    def separate(self, tag):
        if tag not in self.INLINE:
            self.text.append("\n")

    def handle_data(self, data):
        if self.in_title:
            self.title.append(data)
        elif not self.skipped:
            self.text.append(data)


# Ranking: query id → keys, best first ------------------------------------------------------------


def words(text):
    """The words of a query without anything an engine takes for syntax."""
    return re.sub(r"[\W_]+", " ", text.lower()).split()


def ordered(hits):
    """Keys by score, those of one score by descending key, as trec_eval does."""
    return [key for _, key in sorted(hits, reverse=True)]


def letter_runs(text, language):
    """The runs of so many letters within the words of a text; shorter words whole."""
    length = RUN_LENGTHS[language]
    return " ".join(
        word[start:start + length] for word in words(text) for start in range(max(len(word) - length, 0) + 1))


def rank_with_tantivy(collection, language, fields, as_runs, folder):
    """BM25 with the Snowball stemmer of the language: title and text as two fields or one after the other.

    With two, tantivy adds up the scores of a word in either, each field with its own average length. As runs,
    documents and queries are nothing but the runs of letters within their words.
    """
    builder = tantivy.TextAnalyzerBuilder(
        tantivy.Tokenizer.whitespace() if as_runs else tantivy.Tokenizer.simple())
    builder = builder.filter(tantivy.Filter.remove_long(255)).filter(tantivy.Filter.lowercase())
    if not as_runs:
        builder = builder.filter(tantivy.Filter.stemmer(STEMMERS[language]))
    analyzer = builder.build()
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", stored=True, tokenizer_name="raw")
    for field in fields:
        builder.add_text_field(field, tokenizer_name="words")
    index = tantivy.Index(builder.build(), path=folder)
    index.register_tokenizer("words", analyzer)
    writer = index.writer(heap_size=512_000_000, num_threads=1)  # one thread: the same index each time
    prepared = (lambda text: letter_runs(text, language)) if as_runs else (lambda text: text)
    for key, title, text in collection.documents:
        contents = {"title": title, "text": text} if len(fields) == 2 else {"text": f"{title}\n{text}"}
        writer.add_document(tantivy.Document(key=key, **{f: prepared(t) for f, t in contents.items()}))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    rankings = {}
    for identifier, _, text in (q for q in collection.queries if q[1] == language):
        query = index.parse_query(prepared(" ".join(words(text))), list(fields))
        hits = searcher.search(query, DEPTH, count=False).hits
        rankings[identifier] = ordered((score, searcher.doc(place)["key"][0]) for score, place in hits)
    return rankings


def rank_with_sqlite(collection):
    """FTS5's bm25 over title and text with its default tokenizer, which does not stem."""
    base = sqlite3.connect(":memory:")
    try:
        base.execute("create virtual table d using fts5(key unindexed, title, text, tokenize = 'unicode61')")
    except sqlite3.OperationalError:
        raise Failure("Python's sqlite3 has no FTS5") from None
    base.executemany("insert into d values (?, ?, ?)", collection.documents)
    rankings = {}
    for identifier, _, text in collection.queries:
        match = " OR ".join(f'"{word}"' for word in words(text))
        found = base.execute(
            f"select -bm25(d), key from d where d match ? order by rank limit {DEPTH}", (match,))
        rankings[identifier] = ordered(found) if match else []
    base.close()
    return rankings


def rank_with_kielo(collection, kielo, folder):
    """kielo evaluate's rankings, and the measures it reports by query."""
    folder = pathlib.Path(folder)
    queries, qrels, run = folder / "queries", folder / "qrels", folder / "run"
    queries.write_text("".join("\t".join(q) + "\n" for q in collection.queries), encoding="utf-8")
    qrels.write_text("".join(
        f"{query}\t0\t{key}\t{grade}\n" for query, _, _ in collection.queries
        for key, grade in collection.grades[query].items()), encoding="utf-8")
    output = call([
        kielo, "evaluate", "--corpus", collection.corpus, "--queries", queries, "--qrels", qrels,
        "--run", run, "--json"])
    found = {}
    for query, _, key, _, score, _ in table(run, 6, None):
        found.setdefault(query, []).append((float(score), key))
    reported = [json.loads(line) for line in output.splitlines()]
    return ({query: ordered(hits) for query, hits in found.items()},
            {r["id"]: (r["ndcg@10"], r["recall@100"]) for r in reported if r["type"] == "query"})


def call(command):
    """What a command prints."""
    try:
        return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True).stdout
    except OSError as error:
        raise Failure(f"{command[0]}: {error.strerror}; build kielo or name it with --kielo") from None
    except subprocess.CalledProcessError as error:
        told = error.stderr.strip().splitlines() or [f"ended with {error.returncode}"]
        raise Failure(f"{command[0]}: {told[-1]}") from None


# Measuring ---------------------------------------------------------------------------------------


def measures(ranking, grades):
    """nDCG@10 and recall@100 as RankingMeasures.swift has them: gain is the grade, discount log2."""
    relevant = sorted((g for g in grades.values() if g > 0), reverse=True)
    gain = sum(max(0, grades.get(key, 0)) / math.log2(place + 2) for place, key in enumerate(ranking[:10]))
    best = sum(grade / math.log2(place + 2) for place, grade in enumerate(relevant[:10]))
    return gain / best, sum(grades.get(key, 0) > 0 for key in ranking[:100]) / len(relevant)


def check(measured, reported, name):
    """The largest difference to what kielo reports; it prints six digits."""
    if measured.keys() != reported.keys():
        raise Failure(f"{name}: kielo counts other queries than this script")
    largest = max(abs(a - b) for q in measured for a, b in zip(measured[q], reported[q]))
    if largest > 2e-6:
        raise Failure(f"{name}: this script's measures differ from kielo's by {largest:.2g}")
    return largest


def interval(differences):
    """The middle 95 % of the mean over queries drawn with replacement (paired bootstrap)."""
    source, count = random.Random(SEED), len(differences)
    means = sorted(sum(source.choices(differences, k=count)) / count for _ in range(RESAMPLES))
    tail = RESAMPLES // 40
    return means[tail], means[RESAMPLES - 1 - tail]


def evaluate(collection, kielo):
    """Rows of (language, queries, {engine: measures of each query}), and how near kielo's own are."""
    with tempfile.TemporaryDirectory() as folder:
        ranked, reported = rank_with_kielo(collection, kielo, folder)
    rankings = {ENGINES[0]: ranked, ENGINES[-1]: rank_with_sqlite(collection)}
    for peer in PEERS:
        rankings[peer] = {}
        for language in collection.languages:
            with tempfile.TemporaryDirectory() as folder:
                rankings[peer] |= rank_with_tantivy(
                    collection, language, STEMMED.get(peer, ("text",)), peer == RUNS, folder)
    measured = {
        engine: {q: measures(rankings[engine].get(q, []), collection.grades[q]) for q, _, _ in collection.queries}
        for engine in ENGINES}
    difference = check(measured["kielo"], reported, collection.name)
    rows = []
    for language in collection.languages:
        own = [q for q, of, _ in collection.queries if of == language]
        rows.append((language, len(own), {e: [measured[e][q] for q in own] for e in ENGINES}))
    return rows, difference


# Reporting ---------------------------------------------------------------------------------------


def number(value, sign=""):
    """Three digits without the leading zero, as the project writes measures."""
    return format(value, sign + ".3f").replace("0.", ".", 1).replace("-", "−")


def report(results, measure):
    """A table of one measure: 0 is nDCG@10, 1 is recall@100."""
    columns = [("nDCG@10", "recall@100")[measure], "language", "documents", "queries", *ENGINES]
    columns += [f"kielo − {peer} (95 %)" for peer in PEERS]
    yield "| " + " | ".join(columns) + " |"
    yield "|---|---|" + "--:|" * (len(columns) - 2)
    for collection, rows in results:
        for language, count, measured in rows:
            values = {e: [m[measure] for m in measured[e]] for e in ENGINES}
            cells = [collection.name, language, str(len(collection.documents)), str(count)]
            cells += [number(sum(values[e]) / count) for e in ENGINES]
            for peer in PEERS:
                differences = [a - b for a, b in zip(values["kielo"], values[peer])]
                low, high = interval(differences)
                cells.append(f"{number(sum(differences) / count, '+')} "
                             f"({number(low, '+')} … {number(high, '+')})")
            yield "| " + " | ".join(cells) + " |"


def processor():
    """The name of the processor, as far as the system tells."""
    try:
        for _, line in lines("/proc/cpuinfo"):
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except Failure:
        pass
    return platform.processor() or platform.machine()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("collections", nargs="*", metavar="FOLDER", help="corpus.jsonl, queries.tsv, qrels.tsv")
    parser.add_argument("--sample", action="store_true", help="the sample corpus with Benchmarks/judgments")
    parser.add_argument("--kielo", default=ROOT / ".build" / "release" / "kielo", metavar="PATH",
                        help="the kielo to measure (.build/release/kielo)")
    options = parser.parse_args()
    if not options.sample and not options.collections:
        raise Failure("nothing to compare: name folders or --sample")
    global tantivy
    try:
        import tantivy
    except ImportError:
        raise Failure("the module tantivy is missing: pip install tantivy") from None
    version = call([options.kielo, "--version"]).strip()
    # Read one after the other, so that what is wrong shows before minutes of measuring.
    sources = [read_sample] * options.sample + [lambda f=f: read_collection(f) for f in options.collections]
    collections = [source() for source in sources]
    results, nearest = [], 0.0
    for collection in collections:
        print(f"{collection.name} …", file=sys.stderr, flush=True)
        rows, difference = evaluate(collection, options.kielo)
        nearest = max(nearest, difference)
        results.append((collection, rows))
    names = [pathlib.Path(f).resolve().name for f in options.collections]
    print("`" + " ".join(["quality.py"] + ["--sample"] * options.sample + names) + "`\n")
    for measure in 0, 1:
        print("\n".join(report(results, measure)) + "\n")
    print(f"- Machine: {processor()}, {os.cpu_count()} cores; {platform.system()} {platform.machine()}")
    print(f"- {version}; {tantivy.__version__.split(',')[0]} (Python package); "
          f"SQLite {sqlite3.sqlite_version}; Python {platform.python_version()}")
    print(f"- Intervals: paired bootstrap over queries, {RESAMPLES} resamples, seed {SEED}")
    print("- Measures computed here and by kielo of its own run differ by less than "
          f"{10 ** math.ceil(math.log10(max(nearest, 1e-12))):.0e} in every query")


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"quality.py: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
