"""Runs the whole gate step by step: style, format, types, import contracts, tests and coverage floors.

``--quick`` leaves out the random walks and the repeated faults, ``--long`` runs them in full.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORT = "build/coverage.json"
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("style", ("-m", "ruff", "check")),
    ("format", ("-m", "ruff", "format", "--check")),
    ("types", ("-m", "mypy")),
    ("dead code", ("-m", "vulture")),
    ("imports", ("-c", "from importlinter.cli import lint_imports_command as run; run()")),
    ("tests", ("-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", "--cov", "--cov-report=")),
    ("coverage", ("-m", "coverage", "json", "-q", "-o", REPORT)),
    ("floors", ("-m", "tools.coverage_floor", REPORT)),
)
"""Name and interpreter arguments of each step; every step runs, even after a failure."""
WALKS = {(): "short", ("--quick",): "none", ("--long",): "full"}
"""The length of the walks by the arguments of ``check.sh``."""


def main(words: Sequence[str]) -> int:
    """Run every step; return 0 if all pass, 2 if ``words`` are not understood, else 1."""
    walks = WALKS.get(tuple(words))
    if walks is None:
        print(f"There is no “{' '.join(words)}”: --quick, --long or nothing says how much to check.", file=sys.stderr)
        return 2
    return check(walks)


def check(walks: str) -> int:
    """Run every step, the tests with walks of this length."""
    report = ROOT / REPORT
    report.parent.mkdir(exist_ok=True)
    report.unlink(missing_ok=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    lines = []
    fallen = 0
    for name, words in STEPS:
        arguments = (*words, f"--walks={walks}") if name == "tests" else words
        print(f"== {name}", flush=True)
        began = time.monotonic()
        code = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=False).returncode
        fallen += code != 0
        lines.append(f"{name:<10}{'holds' if code == 0 else 'FALLS':<7}{time.monotonic() - began:6.1f} s")
    print("== gate", *lines, "The gate holds." if not fallen else "The gate does not hold.", sep="\n", flush=True)
    return 1 if fallen else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
