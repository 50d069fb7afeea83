"""Reference cycles: collected by the window's thread, when as many are due as Python itself would wait for."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mediator.ui.garbage import collect_due, collect_here
from mediator.ui.jobs import Jobs, Progress


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


def many(_progress: Progress) -> weakref.ref[Ring]:
    """Make more rings than any threshold, and tell whether the first is still there."""
    first = weakref.ref(Ring())
    for _ in range(100_000):
        Ring()
    return first


def test_slow_work_collects_nothing_and_the_window_does(qtbot: QtBot) -> None:
    parent, jobs = QObject(), Jobs()
    made: list[weakref.ref[Ring]] = []
    timer = collect_here(parent)
    assert not gc.isenabled()
    timer.stop()
    gc.collect()
    jobs.run(many, on_result=made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert made[0]() is not None
    timer.timeout.emit()
    assert made[0]() is None
    gc.unfreeze()


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    first = weakref.ref(Ring())
    collect_due()
    assert first() is not None
    gc.collect()
    assert first() is None
