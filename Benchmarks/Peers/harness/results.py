"""What the drivers print, read and summed up."""

import math

SHARES = (50, 90, 95, 99)


class Answers:
    """One engine's answers to one job: times of each pass, hits of each query."""

    def __init__(self):
        self.times = []  # a list of nanoseconds a query
        self.totals = []  # matching documents, -1 if not known
        self.hits = []  # (ordinal, score), the ten best
        self.numbers = []  # places of the queries in their file

    def add(self, number, times, total, hits):
        self.numbers.append(number)
        self.times.append(times)
        self.totals.append(total)
        self.hits.append(hits)

    def summary(self):
        """Microseconds over all answers of all passes; percentiles by the nearest rank."""
        return summed([time for times in self.times for time in times], len(self.times))


def summed(nanoseconds, queries):
    times = sorted(nanoseconds)
    if not times:
        return None
    row = {f"p{share}": times[math.ceil(len(times) * share / 100) - 1] / 1000 for share in SHARES}
    mean = sum(times) / len(times) / 1000
    return {**row, "mean": mean, "queries/s": 1e6 / mean, "queries": queries}


def parse(printed, strides):
    """Information and answers by job, of a driver's output."""
    information, answers = {}, {}
    for line in printed.splitlines():
        fields = line.split("\t")
        if fields[0] == "info":
            information[fields[1]] = fields[2]
        elif fields[0] == "query":
            job = answers.setdefault(fields[1], Answers())
            hits = [hit.rsplit(":", 1) for hit in fields[5].split()] if len(fields) > 5 else []
            job.add(
                int(fields[2]) * strides[fields[1]], [int(time) for time in fields[3].split(",")], int(fields[4]),
                [(int(ordinal), float(score)) for ordinal, score in hits])
    return information, answers
