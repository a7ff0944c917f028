"""The latencies as a picture, drawn as SVG."""

import math
from xml.sax.saxutils import escape

COLORS = {"kielo": "#c2185b", "tantivy": "#1565c0", "Lucene": "#2e7d32", "PISA": "#ef6c00", "Xapian": "#6a1b9a",
          "SQLite FTS5": "#546e7a"}
LEFT, WIDTH, ROW, GAP, TOP = 190, 640, 17, 34, 56


def color(engine):
    return next((value for name, value in COLORS.items() if engine.startswith(name)), "#444444")


class Scale:
    """A logarithmic scale of microseconds over whole decades."""

    def __init__(self, values):
        self.low = math.floor(math.log10(min(values)))
        self.high = max(self.low + 1, math.ceil(math.log10(max(values))))

    def x(self, value):
        return LEFT + WIDTH * (math.log10(value) - self.low) / (self.high - self.low)

    def decades(self):
        return [10.0 ** power for power in range(self.low, self.high + 1)]


def unit(value):
    for size, name in ((1e6, "s"), (1e3, "ms"), (1, "µs")):
        if value >= size:
            return f"{value / size:.3g} {name}"
    return f"{value:.2g} µs"


def text(x, y, words, anchor="start", size=12, fill="#222222"):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
            f'fill="{fill}">{escape(words)}</text>')


def bars(results, title):
    """One group a job, one row an engine: a bar to p50, a thin one on to p99."""
    jobs = list(dict.fromkeys(name for result in results for name in result["latency"]))
    groups = [(job, [(r["engine"], r["latency"][job]) for r in results if r["latency"].get(job)]) for job in jobs]
    values = [row[share] for _, rows in groups for _, row in rows for share in ("p50", "p99")]
    if not values:
        return None
    scale, parts, y = Scale(values), [], TOP
    for job, rows in groups:
        parts.append(text(LEFT, y + 12, job, size=13))
        y += 20
        for engine, row in rows:
            parts += bar(scale, engine, row, y)
            y += ROW
        y += GAP - 20
    return drawing(title, scale, parts, y)


def bar(scale, engine, row, y):
    fill, middle, end = color(engine), scale.x(row["p50"]), scale.x(row["p99"])
    yield text(LEFT - 8, y + 11, engine, "end")
    yield f'<rect x="{LEFT}" y="{y + 2}" width="{max(1, middle - LEFT):.1f}" height="{ROW - 5}" fill="{fill}"/>'
    yield (f'<rect x="{middle:.1f}" y="{y + 5}" width="{max(0, end - middle):.1f}" height="{ROW - 11}" '
           f'fill="{fill}" opacity="0.45"/>')
    yield text(end + 6, y + 11, f"{unit(row['p50'])} / {unit(row['p99'])}", size=10, fill="#555555")


def drawing(title, scale, parts, height):
    grid = []
    for decade in scale.decades():
        x = scale.x(decade)
        grid.append(f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{height}" stroke="#dddddd"/>')
        grid.append(text(x, TOP - 14, unit(decade), "middle", 10, "#555555"))
    return svg(title, LEFT + WIDTH + 130, height + 10, grid + parts)


def svg(title, width, height, parts):
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif">',
        f'<rect width="{width}" height="{height}" fill="white"/>', text(12, 24, title, size=15),
        *parts, "</svg>", ""])


# Growth ------------------------------------------------------------------------------------------

PANEL, PANEL_HEIGHT = 360, 240


def growth(collections, mode, jobs):
    """Build seconds, index size, p50 and p99 of jobs over the number of documents, a line an engine."""
    def series(value):
        lines = {}
        for collection in collections:
            for result in collection["results"]:
                found = value(result) if result["mode"] == mode else None
                if found:
                    lines.setdefault(result["engine"], []).append((collection["facts"]["documents"], found))
        return lines
    panels = [
        ("build, s", series(lambda r: r["builds"][0]["seconds"])),
        ("index, MB", series(lambda r: sum(r["builds"][-1]["bytes"].values()) / 1e6))]
    panels += [(f"{share}, µs: {job}", series(lambda r: (r["latency"].get(job) or {}).get(share)))
               for job in jobs for share in ("p50", "p99")]
    parts = []
    for number, (title, lines) in enumerate(panels):
        parts += panel(title, lines, 50 + number % 2 * (PANEL + 70), 60 + number // 2 * (PANEL_HEIGHT + 70))
    names = list(dict.fromkeys(name for _, lines in panels for name in lines))
    bottom = 60 + (len(panels) + 1) // 2 * (PANEL_HEIGHT + 70)
    legend = [text(60 + 130 * i, bottom, f"■ {name}", fill=color(name)) for i, name in enumerate(names)]
    return svg(f"Growth, {mode} mode", 2 * PANEL + 170, bottom + 20, parts + legend)


def rounded(value):
    return f"{value:,.0f}".replace(",", " ") if value >= 100 else f"{value:.3g}"


def panel(title, lines, left, top):
    points = [point for line in lines.values() for point in line]
    if not points:
        return
    widest, highest = max(x for x, _ in points), max(y for _, y in points)
    yield text(left, top - 8, title, size=13)
    yield f'<rect x="{left}" y="{top}" width="{PANEL}" height="{PANEL_HEIGHT}" fill="none" stroke="#bbbbbb"/>'
    yield text(left - 6, top + 10, rounded(highest), "end", 10)
    yield text(left - 6, top + PANEL_HEIGHT, "0", "end", 10)
    yield text(left + PANEL, top + PANEL_HEIGHT + 14, f"{widest:,} documents".replace(",", " "), "end", 10)
    for name, line in lines.items():
        places = [(left + PANEL * x / widest, top + PANEL_HEIGHT * (1 - y / highest)) for x, y in sorted(line)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{path}" fill="none" stroke="{color(name)}" stroke-width="2"/>'
        for x, y in places:
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color(name)}"/>'
