"""The results as Markdown."""

from .results import SHARES

COLUMNS = [f"p{share}" for share in SHARES] + ["mean"]
KINDS = ("postings", "positions", "dictionary", "lengths", "stored")


def rows_of(cells, numbers_from=1):
    """Lines of a Markdown table; the first row is the head."""
    head = cells[0]
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * numbers_from + "--:|" * (len(head) - numbers_from)
    for row in cells[1:]:
        yield "| " + " | ".join(row) + " |"


def microseconds(value):
    return f"{value:.0f}" if value >= 99.5 else f"{value:.1f}"


def spaced(value):
    return f"{value:,.0f}".replace(",", " ")


def latency(results, job):
    """The table of a job."""
    cells = [["engine", *(f"{c} µs" for c in COLUMNS), "queries/s", "queries", "binding µs"]]
    for result in results:
        own = result["latency"].get(job)
        if own:
            overhead = result["information"].get("overhead")
            cells.append([
                result["engine"], *(microseconds(own[column]) for column in COLUMNS), spaced(own["queries/s"]),
                str(own["queries"]), microseconds(int(overhead) / 1000) if overhead else ""])
    return rows_of(cells)


def quality(results):
    """The table of nDCG@10."""
    languages = sorted({language for result in results for language in result.get("quality", {})})
    cells = [["engine", *(f"{language} (queries)" for language in languages)]]
    for result in results:
        own = result.get("quality", {})
        cells.append([result["engine"], *(
            f"{own[language]['nDCG@10']:.3f} ({own[language]['queries']})" if language in own else ""
            for language in languages)])
    return rows_of(cells)


def building(results, facts, text):
    """The table of builds; `text` names the bytes that MB/s count."""
    cells = [["engine", "threads", "seconds", "documents/s", "MB/s", "CPU s", "peak MB", "index MB"]]
    for result in results:
        for build in result["builds"]:
            seconds = build["seconds"]
            cells.append([
                result["engine"], str(build["threads"]), f"{seconds:.2f}", spaced(facts["documents"] / seconds),
                f"{facts[text] / seconds / 1e6:.1f}", f"{build['user'] + build['system']:.2f}",
                f"{build['peak'] / 1e6:.0f}", megabytes(sum(build["bytes"].values()))])
    return rows_of(cells)


def sizes(results):
    """The table of what is in the indexes that were asked."""
    cells = [["engine", *KINDS, "other", "all"]]
    for result in results:
        own = dict(result["builds"][-1]["bytes"])
        total = sum(own.values())
        named = [megabytes(own.pop(kind)) if kind in own else "" for kind in KINDS]
        other = ", ".join(f"{megabytes(value)} ({kind})" if kind != "other" else megabytes(value)
                          for kind, value in own.items())
        cells.append([result["engine"], *named, other, megabytes(total)])
    return rows_of(cells)


def megabytes(count):
    return f"{count / 1e6:.2f}" if count < 1e7 else f"{count / 1e6:.1f}"


def agreement(rows):
    """The table of how the engines agree."""
    cells = [["task", "engines", "queries", "of the ten best alike", "same best", "same count of matches"]]
    for row in rows:
        counted = f"{percent(row['same count'])} of {row['counts compared']}" if row["counts compared"] else ""
        cells.append([row["task"], " – ".join(row["engines"]), str(row["queries"]), percent(row["overlap"]),
                      percent(row["same first"]), counted])
    return rows_of(cells, 2)


def percent(share):
    return "" if share is None else f"{100 * share:.1f} %"


def one_shot(rows):
    """The table of whole processes."""
    cells = [["command", "min ms", "median ms", "user + system ms", "million instructions", "peak MB"]]
    for row in rows:
        cells.append([
            row["command"], f"{row['min']:.2f}", f"{row['median']:.2f}", f"{row['cpu']:.2f}",
            f"{row['instructions'] / 1e6:.1f}" if row.get("instructions") else "", f"{row['peak'] / 1e6:.1f}"])
    return rows_of(cells)


def document(raw):
    """The whole report of a run."""
    yield f"`{raw['command']}`"
    for collection in raw["collections"]:
        facts = collection["facts"]
        yield (f"\n## {spaced(facts['documents'])} documents\n\n{spaced(facts['terms'])} terms, "
               f"{spaced(facts['different terms'])} different; terms {megabytes(facts['token bytes'])} MB, "
               f"text {megabytes(facts['text bytes'])} MB; sampling seed {facts['seed']}.")
        for mode in ("engine", "product"):
            yield from of_mode(collection, mode)
        if collection.get("oneshot"):
            yield "\n### One process a query\n"
            yield from one_shot(collection["oneshot"])
        for failure in collection["failures"]:
            yield f"\nNot measured: {failure}"


def of_mode(collection, mode):
    results = [result for result in collection["results"] if result["mode"] == mode]
    if not results:
        return
    facts, names = collection["facts"], {"engine": "Engine", "product": "Product"}
    for job in dict.fromkeys(name for result in results for name in result["latency"]):
        yield f"\n### {names[mode]} mode: {job}\n"
        yield from latency(results, job)
    if any("quality" in result for result in results):
        yield f"\n### {names[mode]} mode: nDCG@10 of the judged queries\n"
        yield from quality(results)
    yield f"\n### {names[mode]} mode: building\n"
    yield from building(results, facts, "token bytes" if mode == "engine" else "text bytes")
    yield f"\n### {names[mode]} mode: index, MB\n"
    yield from sizes(results)
    if collection["agreement"].get(mode):
        yield f"\n### {names[mode]} mode: agreement\n"
        yield from agreement(collection["agreement"][mode])
    yield ""
    yield from notes(results)


def notes(results):
    """Versions and what else the drivers tell."""
    for result in results:
        told = [value if key == "version" else f"{key} {value}" for key, value in result["information"].items()
                if key != "overhead"]
        if result["stride"] > 1:
            told.append(f"1 query of {result['stride']} only")
        yield f"- {result['engine']}: {'; '.join(told)}; loop in {result['loop']}"
