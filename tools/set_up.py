"""Prepares the machine: system libraries, then a virtual environment with exactly what a lock file names.

``python -m tools.set_up run`` prepares the program, ``… gate`` its checks too. All messages go to stderr, so that a
command's output stays clean. When nothing has changed since the last time it returns without the network.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools import system_packages

ROOT = Path(__file__).resolve().parent.parent
RUN, GATE, RUN_QT68 = "requirements.lock", "requirements-dev.lock", "requirements-qt68.lock"
NEWEST_QT_NEEDS_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""The oldest C library the locked Qt runs on; below it the Qt 6.8 lock is taken (UOS, Kylin, Debian 12 on ARM)."""


class SetUpFailed(Exception):  # noqa: N818 - reads as the sentence it is
    """Raised when the environment cannot be made; the message is for the user."""


def say(text: str) -> None:
    """Print a message to the user on stderr."""
    print(text, file=sys.stderr, flush=True)


def lock_for(machine: str, libc: tuple[str, str]) -> str:
    """Return the run-time lock for this machine; ``libc`` is the value of ``platform.libc_ver()``."""
    name, version = libc
    floor = NEWEST_QT_NEEDS_GLIBC.get(machine)
    if name != "glibc" or floor is None:
        return RUN
    found = tuple(int(part) for part in version.split(".")[:2])
    return RUN if found >= floor else RUN_QT68


def python_of(environment: Path) -> Path:
    """Return the interpreter inside a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(lock: Path) -> str:
    """Return the SHA-256 of a lock file, independent of line endings."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def runs(python: Path, statement: str) -> bool:
    """Return True if ``python`` exists and runs ``statement`` without error."""
    try:
        return subprocess.run([python, "-c", statement], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def is_ready(environment: Path, lock: Path) -> bool:
    """Return True if ``environment`` was made from this ``lock`` and its interpreter still works."""
    mark = environment / "set-up" / lock.name
    return mark.is_file() and mark.read_text() == digest(lock) and runs(python_of(environment), "import platformdirs")


def prepare(environment: Path, locks: Sequence[Path]) -> None:
    """Install the first of ``locks`` into ``environment``; record the others as contained in it."""
    if not runs(python_of(environment), "import pip"):
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", environment], stdout=sys.stderr, check=False)
        if made.returncode:
            raise SetUpFailed(f"没能建立运行环境 {environment}。请看上面几行；文件夹要可以写入。")
    say("第一次运行或部件有更新：正在下载并安装程序要用的部件（约 110 MB），以后启动不再联网……")
    pip: list[str | Path] = [
        python_of(environment),
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--only-binary=:all:",
        "--no-deps",  # the lock names everything; a resolver would look for newer releases of extras
        "-r",
        locks[0],
    ]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    settings = os.environ | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    if subprocess.run([*pip, *quiet], stdout=sys.stderr, env=settings, check=False).returncode:
        raise SetUpFailed(
            "程序要用的部件没有装好（原因见上面几行）。请检查网络和磁盘空间，再运行一次；您的资料没有改动。\n"
            "The locked packages could not be installed. Check the network and the disk, then run this again."
        )
    marks = environment / "set-up"
    marks.mkdir(exist_ok=True)
    for lock in locks:
        (marks / lock.name).write_text(digest(lock))


def wanted_packages(environment: Path, lock: str) -> tuple[str, ...]:
    """Return the Debian packages this Linux machine lacks for what ``lock`` names."""
    libraries = system_packages.WITHOUT_SCREEN
    if system_packages.has_screen(os.environ):
        libraries = system_packages.WITH_SCREEN
    if lock == RUN_QT68:
        libraries = libraries | system_packages.OLDER_QT
    packages = system_packages.missing(libraries)
    if importlib.util.find_spec("ensurepip") is None and not runs(python_of(environment), "import pip"):
        packages = (f"python{sys.version_info.major}.{sys.version_info.minor}-venv", *packages)
    return packages


def set_up(goal: str) -> None:
    """Prepare everything for ``goal``: ``run`` or ``gate``."""
    environment = ROOT / ".venv"
    locks = (GATE, RUN) if goal == "gate" else (lock_for(platform.machine(), platform.libc_ver()),)
    if sys.platform == "linux" and (packages := wanted_packages(environment, locks[0])):
        system_packages.install(packages, tell=say)
    if not is_ready(environment, ROOT / locks[0]):
        prepare(environment, [ROOT / lock for lock in locks])


def main(arguments: Sequence[str]) -> int:
    """Return 0 when ready, 1 after printing an error."""
    try:
        set_up(arguments[0] if arguments else "run")
    except (SetUpFailed, system_packages.NotInstalled) as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
