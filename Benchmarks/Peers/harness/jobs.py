"""What is asked: query sets, how words are joined, how many hits are wanted."""

import collections

Job = collections.namedtuple("Job", "name task limit queries")

ENGINE = [
    Job("top 10, one word", "or", 10, "words"),
    Job("OR top 10, real queries", "or", 10, "real"),
    Job("OR top 10, two to four words", "or", 10, "short"),
    Job("OR top 1000, real queries", "or", 1000, "real"),
    Job("OR top 1000, two to four words", "or", 1000, "short"),
    Job("AND top 10, real queries", "and", 10, "real-all"),
    Job("AND top 10, two to four words", "and", 10, "short"),
    Job("phrase top 10, two or three words", "phrase", 10, "phrases"),
]
PRODUCT = [
    Job("top 10, one word", "or", 10, "words"),
    Job("top 10, real queries", "or", 10, "real"),
    Job("top 10, two to four words", "or", 10, "short"),
]
# What the growth of is drawn.
GROWTH = (ENGINE[0].name, ENGINE[2].name)


def of(mode, collection):
    """The jobs of a mode for which the collection has queries."""
    return [job for job in (ENGINE if mode == "engine" else PRODUCT) if path(collection, job).stat().st_size]


def path(collection, job):
    return collection / f"{job.queries}.tsv"


def write(file, collection, jobs, stride):
    """Writes the drivers' file of jobs: name, task, limit, stride, queries."""
    file.write_text("".join(
        f"{job.name}\t{job.task}\t{job.limit}\t{stride}\t{path(collection, job)}\n" for job in jobs))
