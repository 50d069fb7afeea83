"""The whole gate, step by step: style, format, types, import contracts, tests and coverage floors."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORT = "build/coverage.json"
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("style", ("-m", "ruff", "check")),
    ("format", ("-m", "ruff", "format", "--check")),
    ("types", ("-m", "mypy")),
    ("dead code", ("-m", "vulture")),
    ("imports", ("-c", "from importlinter.cli import lint_imports_command as run; run()")),
    ("tests", ("-m", "pytest", "-q", "-n", "auto", "--cov", "--cov-report=")),
    ("coverage", ("-m", "coverage", "json", "-q", "-o", REPORT)),
    ("floors", ("-m", "tools.coverage_floor", REPORT)),
)
"""Name of a step and what this interpreter is called with; every step runs, whatever the ones before it found."""


def main() -> int:
    """Run every step; 0 only if all of them hold."""
    report = ROOT / REPORT
    report.parent.mkdir(exist_ok=True)
    report.unlink(missing_ok=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    lines = []
    fallen = 0
    for name, arguments in STEPS:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        code = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=False).returncode
        fallen += code != 0
        lines.append(f"{name:<10}{'holds' if code == 0 else 'FALLS':<7}{time.monotonic() - began:6.1f} s")
    print("== gate", *lines, "The gate holds." if not fallen else "The gate does not hold.", sep="\n", flush=True)
    return 1 if fallen else 0


if __name__ == "__main__":
    raise SystemExit(main())
