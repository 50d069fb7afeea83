"""Collects Python's reference cycles in the window's thread alone: a widget collected by another thread is a crash."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


def collect_due() -> None:
    """Collect the oldest generation that has reached its threshold, as the automatic collection would; else nothing."""
    due = [number for number, count in enumerate(gc.get_count()) if count > gc.get_threshold()[number]]
    if due:
        gc.collect(due[-1])


def collect_here(parent: QObject) -> QTimer:
    """Switch the automatic collection off and collect in the thread of ``parent``, every second, while it lives.

    The automatic collection runs in whichever thread makes the next object, and the slow work of the window has
    threads of its own. What stands already is left out of every later collection.
    """
    gc.disable()
    gc.freeze()
    timer = QTimer(parent)
    timer.timeout.connect(collect_due)
    timer.start(EVERY_MS)
    return timer
