"""Builds an engine's index and asks it, and gathers what that took."""

import shutil

from . import jobs as job_lists
from . import ndcg
from .engines import index_path


def measured(engine, row, mode, driver_mode, measurement, launcher):
    """One engine in one mode on a measurement's collection: builds, sizes, answers."""
    collection, work, options = measurement.folder, measurement.work, measurement.options
    result = {"engine": row, "mode": mode, "loop": engine.loop, "builds": []}
    for threads in engine.threads:
        index = index_path(work, row, threads)
        command = engine.build(driver_mode, collection, index, threads)
        fastest = min((built(command, index, launcher) for _ in range(options.builds)),
                      key=lambda build: build["seconds"])
        result["builds"].append({"threads": threads, **fastest, "bytes": engine.sizes(index)})
    for threads in engine.threads[:-1]:
        remove(index_path(work, row, threads))
    wanted = [job for job in job_lists.of(mode, collection) if mode == "product" or job.task in engine.tasks]
    judged = mode == "product" and bool(measurement.grades)
    stride = engine.stride(measurement.facts["documents"])
    information, answers = engine.answers(driver_mode, collection, index, wanted, stride, work, options.core, judged)
    result["stride"] = stride
    result["information"] = information
    result["latency"] = {name: own.summary() for name, own in answers.items()}
    if judged:
        result["quality"] = quality(wanted, answers, collection, measurement.grades)
    return result, answers


def quality(wanted, answers, collection, grades):
    """nDCG@10 of the judged queries by language."""
    job = next(job for job in wanted if job.queries == "real")
    lines = job_lists.path(collection, job).read_text(encoding="utf-8").splitlines()
    return ndcg.by_language(answers[job.name], [line.split("\t")[:2] for line in lines], grades)


def built(command, index, launcher):
    """What one build took, of an index that is not there yet."""
    remove(index)
    return launcher.run(command)[0][0]


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()
