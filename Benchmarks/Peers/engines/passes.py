"""What the engines driven from Python share: the jobs, the clock, the output."""

import time

PASSES = 3


class Job:
    """A line of the jobs' file: name, task, limit, stride and file of queries."""

    def __init__(self, line):
        self.name, self.task, limit, stride, file = line.rstrip("\n").split("\t")
        self.limit = int(limit)
        with open(file, encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines]
        # (language, text) of each query
        self.queries = [tuple(row[1:3]) for row in rows[::int(stride)]]


def jobs(file):
    """The jobs of a file."""
    with open(file, encoding="utf-8") as lines:
        return [Job(line) for line in lines]


def measure(search, queries):
    """Nanoseconds of each query in each pass, after one pass that is not timed."""
    clock = time.perf_counter_ns
    for query in queries:
        search(query)
    times = [[] for _ in queries]
    for _ in range(PASSES):
        for query, own in zip(queries, times):
            begin = clock()
            search(query)
            own.append(clock() - begin)
    return times


def median_time(action, count=2001):
    """The median time of a call in nanoseconds."""
    clock, times = time.perf_counter_ns, []
    for _ in range(count):
        begin = clock()
        action()
        times.append(clock() - begin)
    return sorted(times)[count // 2]


def emit(job, number, times, total, hits):
    """Prints what one query took and found."""
    found = " ".join(f"{ordinal}:{score:.6g}" for ordinal, score in hits)
    print(f"query\t{job.name}\t{number}\t{','.join(map(str, times))}\t{total}\t{found}")
