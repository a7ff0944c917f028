#!/usr/bin/env python3
"""tantivy as the benchmark drives it, by its Python binding.

build MODE CORPUS INDEX THREADS makes an index; query MODE INDEX JOBS answers the queries of the jobs and
prints what each took. README.md beside the folder of this file describes the files and the output.
"""

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


def schema(mode):
    """One field in engine mode, a field a language in product mode; nothing stored."""
    builder = tantivy.SchemaBuilder()
    if mode == "engine":
        builder.add_text_field("text", tokenizer_name="spaces")
    else:
        for language in STEMMERS:
            builder.add_text_field(language, tokenizer_name=language)
    return builder.build()


def open_index(mode, folder):
    index = tantivy.Index(schema(mode), path=folder)
    for name, analyzer in analyzers():
        index.register_tokenizer(name, analyzer)
    return index


def build(mode, corpus, folder, threads):
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    index = open_index(mode, folder)
    heap = ONE_SEGMENT_HEAP_BYTES if threads == 1 else HEAP_BYTES
    writer = index.writer(heap_size=heap, num_threads=threads)
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            if mode == "engine":
                writer.add_document(tantivy.Document(text=line))
            else:
                language, text = line.split("\t", 1)
                writer.add_document(tantivy.Document(**{language: text}))
    writer.commit()
    writer.wait_merging_threads()


def made_query(index, mode, job, language, text):
    """The query object, made before the clock starts."""
    kind, field = tantivy.Query, "text"
    words = text.split(" ")
    if mode == "product":
        field = language
        analyzer = dict(analyzers())[language]
        words = list(dict.fromkeys(analyzer.analyze(text)))
        if not words:
            return kind.empty_query()
    if job.task == "phrase":
        return kind.phrase_query(index.schema, field, words)
    terms = [kind.term_query(index.schema, field, word, index_option="freq") for word in words]
    if len(terms) == 1:
        return terms[0]
    occur = tantivy.Occur.Must if job.task == "and" else tantivy.Occur.Should
    return kind.boolean_query([(occur, term) for term in terms])


def hits(result):
    return [(address.doc, score) for score, address in result.hits[:10]]


def query(mode, folder, file):
    index = open_index(mode, folder)
    searcher = index.searcher()
    print(f"info\tversion\t{tantivy.__version__.splitlines()[0]}")
    print(f"info\tsegments\t{searcher.num_segments}")
    made = [(job, [made_query(index, mode, job, *q) for q in job.queries]) for job in jobs(file)]
    for job, queries in made:
        for q in queries:
            searcher.search(q, job.limit, count=False)
    nothing = tantivy.Query.empty_query()
    print(f"info\toverhead\t{median_time(lambda: searcher.search(nothing, 10, count=False))}")
    for job, queries in made:
        times = measure(lambda q: searcher.search(q, job.limit, count=False), queries)
        for number, q in enumerate(queries):
            total = -1 if job.task == "or" else searcher.search(q, 1, count=True).count
            emit(job, number, times[number], total, hits(searcher.search(q, job.limit, count=False)))


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build(*sys.argv[2:5], int(sys.argv[5]))
    else:
        query(*sys.argv[2:5])
