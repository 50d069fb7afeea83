"""Restores Python's own import after PySide6 has wrapped it.

PySide6 reads the source of every module imported after it, to see whether the module asks for other spellings of Qt's
names (``from __feature__ import snake_case``), and keeps all of that text. This program does not use that feature; the
wrapper took 30 MB and a fifth of the loading time.
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - wraps the import

WRAPPED = "__orig_import__"
"""The attribute in which PySide6 keeps Python's own import."""


def unwrap() -> None:
    """Remove the wrapper and the text it made Python keep; without a wrapper do nothing."""
    builtins.__import__ = getattr(builtins, WRAPPED, builtins.__import__)
    linecache.clearcache()
