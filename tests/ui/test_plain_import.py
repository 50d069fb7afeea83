"""What is imported after PySide6 is imported as Python does it, and nobody keeps its source."""

from __future__ import annotations

import builtins
import subprocess
import sys

import mediator.ui.plain_import as plain_import

HELD = """
import linecache, os
import mediator.app, mediator.ui.frame.shell
import sqlalchemy.orm
print(len([name for name in linecache.cache if os.path.exists(name)]))
"""


def test_no_source_is_kept_of_what_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", HELD], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 5, "files whose text is kept; SQLAlchemy alone has 120"


def test_unwrapping_twice_changes_nothing() -> None:
    plain_import.unwrap()
    before = builtins.__import__
    plain_import.unwrap()
    assert builtins.__import__ is before
    assert before is getattr(builtins, plain_import.WRAPPED, before)
