"""Python's own import, put back after PySide6 has wrapped it.

PySide6 reads the source of every module that is imported after it, to see whether the module might ask for other
spellings of Qt's names (``from __feature__ import snake_case``), and Python then keeps all of that text. Nobody here
asks; it took 30 MB and a fifth of the time that modules need to load.
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - wraps the import

WRAPPED = "__orig_import__"
"""Where PySide6 leaves Python's own."""


def unwrap() -> None:
    """Take the wrapping away, and the text it has made Python keep; does nothing where there is none."""
    builtins.__import__ = getattr(builtins, WRAPPED, builtins.__import__)
    linecache.clearcache()
