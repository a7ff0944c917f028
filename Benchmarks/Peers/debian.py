#!/usr/bin/env python3
"""Documents and queries out of Debian's packages: LibreOffice's help in Finnish and Swedish.

A document is what stands below one heading of a page, with the page's title. Queries are the key words that
the help's authors gave the pages for its index. The packages are only unpacked, not installed.
"""

import argparse
import html.parser
import json
import pathlib
import sys

from harness.children import Failure
from harness.tools import debian_package

LANGUAGES = ("fi", "sv")
QUERIES = 1000  # of each language, spread evenly over the pages
HEADINGS = {"h1", "h2", "h3", "h4"}
SKIPPED = {"script", "style", "header", "aside", "footer", "noscript", "button", "nav", "title"}
INLINE = {"a", "span", "b", "i", "em", "strong", "code", "sub", "sup", "img"}


class Page(html.parser.HTMLParser):
    """The sections and key words of a page of the help."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.title, self.keywords = "", []
        self.sections = [["", ""]]  # heading and text
        self.skipped = 0
        self.in_title = self.in_heading = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "meta" and attributes.get("itemprop") == "keywords":
            self.keywords.append(attributes.get("content") or "")
        self.skipped += tag in SKIPPED
        self.in_title |= tag == "title"
        if tag in HEADINGS:
            self.sections.append(["", ""])
            self.in_heading = True
        self.part(tag)

    def handle_endtag(self, tag):
        self.skipped = max(0, self.skipped - (tag in SKIPPED))
        self.in_title &= tag != "title"
        self.in_heading &= tag not in HEADINGS
        self.part(tag)

    def part(self, tag):
        """Blocks part words, what stands within a line does not."""
        if tag not in INLINE and not self.skipped:
            self.handle_data(" ")

    def handle_data(self, data):
        if self.in_title:
            self.title += data
        elif not self.skipped:
            self.sections[-1][0 if self.in_heading else 1] += data


def plain(text):
    """The text with single spaces and without soft hyphens."""
    return " ".join(text.replace("\u00ad", "").split())


def pages(folder, language):
    """The pages of the help in the order of their paths."""
    root = folder / "usr" / "share" / "libreoffice" / "help" / language / "text"
    for path in sorted(root.rglob("*.html")):
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        page.close()
        yield path.relative_to(root).with_suffix("").as_posix(), page


def sections(language, name, page):
    """The documents of a page."""
    for number, (heading, text) in enumerate(page.sections):
        heading, text = plain(heading), plain(text)
        if text:
            title = plain(page.title)
            title = f"{title}: {heading}" if heading and heading != title else title
            yield {"id": f"{language}:{name}#{number}", "lang": language, "title": title, "text": text}


def write_collection(folder):
    """Writes documents.jsonl and queries.tsv."""
    documents, queries = [], []
    for language in LANGUAGES:
        package = folder / language
        if not package.is_dir():
            debian_package(f"libreoffice-help-{language}", package)
        keywords = {}
        for name, page in pages(package, language):
            documents += sections(language, name, page)
            keywords.update(dict.fromkeys(plain(words.replace(";", " ")) for words in page.keywords))
        found = [words for words in keywords if words]
        step = max(1, len(found) // QUERIES)
        queries += [(f"{n}", language, words) for n, words in enumerate(found[::step][:QUERIES])]
    with open(folder / "documents.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    with open(folder / "queries.tsv", "w", encoding="utf-8") as file:
        file.writelines("\t".join(query) + "\n" for query in queries)


def collection(folder):
    """Paths of the documents and of the queries, made if they are not there yet."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "queries.tsv").exists():
        write_collection(folder)
    return folder / "documents.jsonl", folder / "queries.tsv"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", metavar="FOLDER", help="where documents.jsonl and queries.tsv go")
    print(*collection(parser.parse_args().folder))


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"debian.py: {failure}")
