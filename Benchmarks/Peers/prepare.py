#!/usr/bin/env python3
"""Makes one collection of JSON Lines documents, and queries for it, ready for every engine.

Terms are the runs of letters and digits of title and text, in lower case. Into the folder go
  tokens.txt     a line a document: its terms, parted by spaces (engine mode)
  tokens.jsonl   the same with ids, for kielo
  texts.tsv      a line a document: language, title and text (product mode)
  texts.jsonl    the same with ids, for kielo
  NAME.tsv       queries: id, language, terms: real, real-all (only those whose terms all occur),
                 words (one), short (two to four words of a passage), phrases (two or three terms in a row)
A document's number is its line.
"""

import argparse
import json
import pathlib
import random
import re
import sys

SEED = 20261124
SAMPLED = 500
# Terms that some engine could not hold are left out.
LONGEST = 60
TERM = re.compile(r"[^\W_]+")
LANGUAGES = ("fi", "sv")


class Failure(Exception):
    """What went wrong, in one line."""


def terms(text):
    """The terms of a text."""
    return [term for term in TERM.findall(text.lower()) if len(term) <= LONGEST]


def documents(paths):
    """The documents of JSON Lines files: id, language, title, text."""
    seen = set()
    for path in paths:
        try:
            with open(path, encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    if line.strip():
                        yield unique(parsed(line, path, number), seen)
        except OSError as error:
            raise Failure(f"{path}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise Failure(f"{path}: not UTF-8") from None


def parsed(line, path, number):
    """A record, its blanks made spaces: a line a document is to remain one line."""
    try:
        record = json.loads(line)
        language = record.get("lang") or record.get("language")
        fields = (record["id"], record.get("title") or "", record.get("text") or "")
    except (ValueError, KeyError, AttributeError):
        raise Failure(f"{path}:{number}: not a JSON object with an id") from None
    if language not in LANGUAGES:
        raise Failure(f"{path}:{number}: the language '{language}' is none of {', '.join(LANGUAGES)}")
    key, title, text = (" ".join(str(field).split()) for field in fields)
    return key, language, title, text


def unique(record, seen):
    """The record with its language before its id where another document has that id."""
    key, language = record[:2]
    if key in seen:
        key = f"{language}:{key}"
    if key in seen:
        raise Failure(f"two documents have the id '{key}'")
    seen.add(key)
    return (key, *record[1:])


def thinned(records, limit):
    """Every so manyth record, so that a smaller collection is like the whole."""
    if not limit or limit >= len(records):
        return records
    return [records[i * len(records) // limit] for i in range(limit)]


def read_queries(paths):
    """Queries of files of id, language and text."""
    for path in paths:
        try:
            rows = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
        except OSError as error:
            raise Failure(f"{path}: {error.strerror}") from None
        for number, row in enumerate(rows, 1):
            fields = row.split("\t")
            if len(fields) != 3:
                raise Failure(f"{path}:{number}: {len(fields)} fields instead of 3")
            if terms(fields[2]):
                yield f"{fields[1]}:{fields[0]}", fields[1], list(dict.fromkeys(terms(fields[2])))


def sampled(texts, languages, make):
    """Queries made of passages drawn at random, the same each time."""
    source = random.Random(SEED)
    queries, seen = [], set()
    for _ in range(50 * SAMPLED):
        if len(queries) == SAMPLED:
            break
        place = source.randrange(len(texts))
        query = make(source, texts[place])
        if query and tuple(query) not in seen:
            seen.add(tuple(query))
            queries.append((str(len(queries)), languages[place], query))
    return queries


def word_of(source, passage):
    """One word of a passage."""
    return words_of(source, passage, 1, 1)


def words_of(source, passage, fewest=2, most=4):
    """A few different words of a passage, digits alone being none."""
    words = list(dict.fromkeys(t for t in passage if not t.isdigit()))
    count = source.randint(fewest, most)
    return source.sample(words, count) if len(words) >= count else None


def phrase_of(source, passage):
    """Two or three terms in a row."""
    count = source.randint(2, 3)
    if len(passage) < count:
        return None
    start = source.randrange(len(passage) - count + 1)
    return passage[start:start + count]


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def write_lines(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def write_queries(folder, name, queries):
    write_lines(folder / f"{name}.tsv", ("\t".join((i, lang, " ".join(words))) for i, lang, words in queries))


def prepare(folder, records, query_files):
    """Writes the files of a collection, and gives its figures."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    texts = [terms(f"{title} {text}") for _, _, title, text in records]
    languages = [record[1] for record in records]
    write_lines(folder / "tokens.txt", (" ".join(text) for text in texts))
    write_lines(folder / "tokens.jsonl", (
        json.dumps({"id": record[0], "text": " ".join(text)}, ensure_ascii=False)
        for record, text in zip(records, texts)))
    write_lines(folder / "texts.tsv", (f"{lang}\t{title} {text}" for _, lang, title, text in records))
    write_lines(folder / "texts.jsonl", (
        json.dumps(dict(zip(("id", "lang", "title", "text"), record)), ensure_ascii=False) for record in records))
    write_lines(folder / "ids.txt", (record[0] for record in records))
    known = {term for text in texts for term in text}
    real = list(read_queries(query_files))
    sets = {
        "real": real,
        "real-all": [query for query in real if known.issuperset(query[2])],
        "words": sampled(texts, languages, word_of),
        "short": sampled(texts, languages, words_of),
        "phrases": sampled(texts, languages, phrase_of)}
    for name, queries in sets.items():
        write_queries(folder, name, queries)
    return {
        "documents": len(records), "terms": sum(map(len, texts)), "different terms": len(known),
        "token bytes": (folder / "tokens.txt").stat().st_size,
        "text bytes": sum(len(f"{title}{text}".encode()) for _, _, title, text in records),
        "queries": {name: len(queries) for name, queries in sets.items()},
        "mean length": {name: sum(len(q[2]) for q in queries) / max(1, len(queries))
                        for name, queries in sets.items()},
        "seed": SEED}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", nargs="+", metavar="FILE", help="JSON Lines: id, lang, title, text")
    parser.add_argument("--queries", nargs="*", default=[], metavar="FILE", help="id, language, text; with tabs")
    parser.add_argument("--limit-documents", type=int, metavar="N", help="only so many, spread evenly")
    parser.add_argument("--out", required=True, metavar="FOLDER")
    options = parser.parse_args()
    records = thinned(list(documents(options.documents)), options.limit_documents)
    print(json.dumps(prepare(options.out, records, options.queries), indent=1))


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"prepare.py: {failure}")
