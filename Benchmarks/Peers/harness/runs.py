"""Builds an engine's index and asks it, and gathers what that took."""

import shutil

from . import jobs as job_lists
from .engines import index_path


def measured(engine, row, mode, driver_mode, collection, facts, work, launcher, core):
    """One engine in one mode: builds, sizes, answers."""
    result = {"engine": row, "mode": mode, "loop": engine.loop, "builds": []}
    for threads in engine.threads:
        index = index_path(work, row, threads)
        remove(index)
        runs, _ = launcher.run(engine.build(driver_mode, collection, index, threads))
        result["builds"].append({"threads": threads, **runs[0], "bytes": engine.sizes(index)})
    for threads in engine.threads[:-1]:
        remove(index_path(work, row, threads))
    wanted = [job for job in job_lists.of(mode, collection) if mode == "product" or job.task in engine.tasks]
    stride = engine.stride(facts["documents"])
    information, answers = engine.answers(driver_mode, collection, index, wanted, stride, work, core)
    result["stride"] = stride
    result["information"] = information
    result["latency"] = {name: own.summary() for name, own in answers.items()}
    return result, answers


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()
