"""The interpreter outlives any number of Qt calls."""

from __future__ import annotations

import subprocess
import sys

from mediator.ui.lasting_constants import make_lasting

MANY_CALLS = """
import mediator.ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("a")
    thing.blockSignals(False)
print("alive")
"""


def test_fifty_thousand_calls_that_return_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("alive", 0), done.stderr[-500:]


def test_doing_it_twice_changes_nothing() -> None:
    before = sys.getrefcount(None)
    make_lasting()
    assert abs(sys.getrefcount(None) - before) < 10_000
