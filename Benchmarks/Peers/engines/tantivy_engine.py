#!/usr/bin/env python3
"""tantivy as the benchmark drives it, by its Python binding.

build MODE CORPUS INDEX THREADS makes an index; query MODE INDEX JOBS answers the queries of the jobs and
prints what each took. README.md beside the folder of this file describes the files and the output.
"""

import array
import pathlib
import sys

import tantivy

from passes import emit, jobs, median_time, measure

STEMMERS = {"fi": "finnish", "sv": "swedish"}
HEAP_BYTES = 512_000_000
# For one segment everything has to fit; a segment is cut when its writer's heap is full.
ONE_SEGMENT_HEAP_BYTES = 4_000_000_000


def analyzers():
    """The analyzers by name: words at spaces, and the stock stemmers."""
    yield "spaces", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    for language, stemmer in STEMMERS.items():
        yield language, (
            tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
            .filter(tantivy.Filter.remove_long(255)).filter(tantivy.Filter.lowercase())
            .filter(tantivy.Filter.stemmer(stemmer)).build())


def languages(mode):
    """The indexes of a mode: one in engine mode; in product mode one a language, as average lengths are an index's."""
    return ["spaces"] if mode == "engine" else list(STEMMERS)


def open_index(name, folder):
    """An index of one field, analysed by the analyzer of that name; nothing stored."""
    path = pathlib.Path(folder) / name
    path.mkdir(parents=True, exist_ok=True)
    schema = tantivy.SchemaBuilder().add_text_field("text", tokenizer_name=name).build()
    index = tantivy.Index(schema, path=str(path))
    index.register_tokenizer(name, dict(analyzers())[name])
    return index


def ordinals_path(name, folder):
    """Beside the index, so that it does not count: its documents' lines in the corpus."""
    return pathlib.Path(f"{folder}.{name}-ordinals")


def build(mode, corpus, folder, threads):
    for name in languages(mode):
        writer = open_index(name, folder).writer(
            heap_size=ONE_SEGMENT_HEAP_BYTES if threads == 1 else HEAP_BYTES, num_threads=threads)
        ordinals = array.array("I")
        with open(corpus, encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if mode == "product":
                    language, line = line.split("\t", 1)
                    if language != name:
                        continue
                writer.add_document(tantivy.Document(text=line))
                ordinals.append(number)
        writer.commit()
        writer.wait_merging_threads()
        ordinals_path(name, folder).write_bytes(ordinals.tobytes())


class Opened:
    """An index with what is needed to ask it."""

    def __init__(self, name, folder):
        self.index = open_index(name, folder)
        self.searcher = self.index.searcher()
        self.analyzer = dict(analyzers())[name]
        self.ordinals = array.array("I", ordinals_path(name, folder).read_bytes())

    def made_query(self, task, words):
        """The query object, made before the clock starts."""
        kind, schema = tantivy.Query, self.index.schema
        if not words:
            return kind.empty_query()
        if task == "phrase":
            return kind.phrase_query(schema, "text", words)
        terms = [kind.term_query(schema, "text", word, index_option="freq") for word in words]
        if len(terms) == 1:
            return terms[0]
        occur = tantivy.Occur.Must if task == "and" else tantivy.Occur.Should
        return kind.boolean_query([(occur, term) for term in terms])

    def hits(self, query, limit):
        found = self.searcher.search(query, limit, count=False).hits[:10]
        return [(self.ordinals[address.doc], score) for score, address in found]


def made_queries(mode, job, opened):
    """(index, query object) of each query."""
    for language, text in job.queries:
        own = opened["spaces" if mode == "engine" else language]
        words = text.split(" ") if mode == "engine" else list(dict.fromkeys(own.analyzer.analyze(text)))
        yield own, own.made_query(job.task, words)


def query(mode, folder, file):
    opened = {name: Opened(name, folder) for name in languages(mode)}
    print(f"info\tversion\t{tantivy.__version__.splitlines()[0]}")
    print(f"info\tsegments\t{' + '.join(str(own.searcher.num_segments) for own in opened.values())}")
    made = [(job, list(made_queries(mode, job, opened))) for job in jobs(file)]
    for job, queries in made:
        for own, q in queries:
            own.searcher.search(q, job.limit, count=False)
    searcher, nothing = next(iter(opened.values())).searcher, tantivy.Query.empty_query()
    print(f"info\toverhead\t{median_time(lambda: searcher.search(nothing, 10, count=False))}")
    for job, queries in made:
        limit = job.limit
        calls = [(own.searcher.search, q) for own, q in queries]
        times = measure(lambda call: call[0](call[1], limit, count=False), calls)
        for number, (own, q) in enumerate(queries):
            total = -1 if job.task == "or" else own.searcher.search(q, 1, count=True).count
            emit(job, number, times[number], total, own.hits(q, limit))


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build(*sys.argv[2:5], int(sys.argv[5]))
    else:
        query(*sys.argv[2:5])
