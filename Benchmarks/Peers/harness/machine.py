"""What the measuring machine is."""

import os
import pathlib
import platform

from .children import Failure, call


def described():
    """Lines about the processor, memory, system, and load before the run."""
    lines = [f"processor: {processor()}, {os.cpu_count()} cores"]
    for line in read("/proc/meminfo").splitlines()[:1]:
        lines.append("memory: " + " ".join(line.split()[1:]))
    lines.append(f"system: {release()}, Linux {platform.release()}, {platform.machine()}")
    lines.append(f"load before: {' '.join(f'{load:.2f}' for load in os.getloadavg())}")
    lines.append(f"Python {platform.python_version()}")
    for command in (["g++", "--version"],):
        try:
            lines.append(call(command).splitlines()[0])
        except Failure:
            pass
    return "\n".join(lines) + "\n"


def read(path):
    try:
        return pathlib.Path(path).read_text()
    except OSError:
        return ""


def processor():
    names = [line.split(":", 1)[1].strip() for line in read("/proc/cpuinfo").splitlines()
             if line.startswith("model name")]
    return names[0] if names else platform.machine()


def release():
    for line in read("/etc/os-release").splitlines():
        if line.startswith("PRETTY_NAME="):
            return line.split("=", 1)[1].strip('"')
    return platform.system()
