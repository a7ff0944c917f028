"""Whether the engines find the same: without that their times can't be compared."""

import itertools

# Hits whose scores differ by less are in no order: lengths are kept in a byte by some engines.
NEAR = 0.03


def compared(jobs, answers):
    """A row of how two engines agree, for each pair and task; `answers` is engine → job → Answers.

    Of the ten best a hit agrees if the other engine has it, or if its own score is near the last hit's,
    so that ties decide.
    """
    rows = []
    for task in dict.fromkeys(job.task for job in jobs):
        names = [job.name for job in jobs if job.task == task]
        for one, other in itertools.combinations(answers, 2):
            pairs = [pair for name in names for pair in matched(answers[one].get(name), answers[other].get(name))]
            if pairs:
                rows.append({"task": task, "engines": [one, other], **figures(pairs)})
    return rows


def matched(mine, known):
    """The queries that both engines answered."""
    if not (mine and known):
        return []
    by_number = {number: place for place, number in enumerate(known.numbers)}
    return [(mine, i, known, by_number[n]) for i, n in enumerate(mine.numbers) if n in by_number]


def figures(pairs):
    overlaps, firsts, counts = [], [], []
    for mine, i, known, j in pairs:
        if known.hits[j] or mine.hits[i]:
            overlaps.append(overlap(mine.hits[i], known.hits[j]))
            firsts.append(bool(mine.hits[i] and known.hits[j]) and same_first(mine.hits[i], known.hits[j]))
        if mine.totals[i] >= 0 and known.totals[j] >= 0:
            counts.append(mine.totals[i] == known.totals[j])
    return {"queries": len(pairs), "overlap": mean(overlaps), "same first": mean(firsts),
            "counts compared": len(counts), "same count": mean(counts)}


def overlap(mine, known):
    """The share of hits that agree."""
    if len(mine) != len(known):
        return min(len(mine), len(known)) / max(len(mine), len(known)) if mine and known else 0.0
    others = {ordinal for ordinal, _ in known}
    last = mine[-1][1]
    return sum(o in others or near(score, last) for o, score in mine) / len(mine)


def same_first(mine, known):
    """Whether the best documents are the same or tie."""
    first = known[0][0]
    return any(ordinal == first and near(score, mine[0][1]) for ordinal, score in mine)


def near(score, other):
    return abs(score - other) <= NEAR * max(abs(score), abs(other))


def mean(values):
    return sum(values) / len(values) if values else None
