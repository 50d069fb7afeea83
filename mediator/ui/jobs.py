"""Slow work on a thread, with progress and a stop button; the window stays responsive and is called with the result."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from mediator.domain.problems import MediatorError

ResultT = TypeVar("ResultT")
Executor = Callable[[Callable[[], None]], object]


class Stopped(MediatorError):  # noqa: N818
    """Raised when the user stopped the work; what was finished before is kept."""


class Reached(NamedTuple):
    """The progress of the work: ``done`` of ``total`` (0 of 0 if unknown) and what is being done."""

    done: int
    total: int
    sentence: str


class Progress:
    """Given to the work to report progress and to check whether it should stop."""

    def __init__(self, report: Callable[[Reached], object]) -> None:
        self._report = report
        self._stop = Event()

    def report(self, done: int, total: int, sentence: str = "") -> None:
        """Report the progress; raise Stopped if the user has asked to stop."""
        self.check()
        self._report(Reached(done=done, total=total, sentence=sentence))

    def check(self) -> None:
        """Raise Stopped if the user has asked to stop."""
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Return True once a stop was requested."""
        return self._stop.is_set()


class Job(QObject):
    """One running job; its signals arrive in the window's thread."""

    reached = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self._work = work
        self.progress = Progress(self.reached.emit)

    def cancel(self) -> None:
        """Ask the work to stop; ``failed`` then carries a Stopped."""
        self.progress.stop()

    def call(self) -> None:
        """Do the work in this thread; errors become signals."""
        try:
            result = self._work(self.progress)
        except Exception as error:  # noqa: BLE001 - a thread's last net: the caller shows or records it
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


def _report_bug(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


class _Errand(QRunnable):
    """A call for the thread pool, kept alive by Python.

    If Qt deleted it, its wrapper would be reused for the next object at that address.
    """

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._call = call
        self.done = Event()

    def run(self) -> None:
        try:
            self._call()
        finally:
            self.done.set()


_RUNNING: list[_Errand] = []
"""The calls that the pool still holds; they and their jobs outlive the page that started them."""


class Jobs(QObject):
    """Starts jobs; ``executor`` runs a call on a thread pool, or at once in a test."""

    def __init__(self, *, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: Executor = executor if executor is not None else _in_pool
        self._running: set[Job] = set()

    def run(
        self,
        work: Callable[[Progress], ResultT],
        *,
        on_result: Callable[[ResultT], object],
        on_error: Callable[[MediatorError], object] | None = None,
        on_progress: Callable[[Reached], object] | None = None,
    ) -> Job:
        """Run ``work`` on a thread; it must use values only, never widgets or an open session.

        ``on_error`` gets the expected errors (Stopped among them); any other error is a bug and goes to the excepthook.
        A method of a page that was left meanwhile is not called.
        """
        job = Job(work)
        receive = _Receiver(job, self, on_result=on_result, on_error=on_error, on_progress=on_progress)
        job.reached.connect(receive.progress)
        job.succeeded.connect(receive.result)
        job.failed.connect(receive.error)
        job.finished.connect(receive.finish)
        receive.over.connect(self._forget)
        self._running.add(job)
        self._executor(job.call)
        return job

    def running(self) -> int:
        """Return how many jobs are running."""
        return len(self._running)

    def stop_all(self) -> None:
        """Ask every job to stop and wait until no thread works any more; called when the window closes."""
        for job in tuple(self._running):
            job.cancel()
        for errand in tuple(_RUNNING):
            errand.done.wait()

    def _forget(self, job: Job) -> None:
        self._running.discard(job)


def _in_pool(call: Callable[[], None]) -> None:
    """Run ``call`` on a thread of the one pool of the program.

    A pool of a page's own would wait for its threads when the page is deleted, and they for Python, which the page's
    thread may hold just then: the window would stand still for ever.
    """
    errand = _Errand(call)
    _RUNNING[:] = [*(other for other in _RUNNING if not other.done.is_set()), errand]
    QThreadPool.globalInstance().start(errand)


class _Receiver(QObject):
    """Lives in the window's thread and passes on the signals of a job, as long as ``page`` lives."""

    over = Signal(object)

    def __init__(
        self,
        job: Job,
        page: QObject,
        *,
        on_result: Callable[[Any], object],
        on_error: Callable[[MediatorError], object] | None,
        on_progress: Callable[[Reached], object] | None,
    ) -> None:
        super().__init__(page)
        self._job, self._on_result, self._on_error, self._on_progress = job, on_result, on_error, on_progress

    def result(self, value: object) -> None:
        if _is_there(self._on_result):
            self._on_result(value)

    def error(self, error: Exception) -> None:
        if isinstance(error, MediatorError):
            if self._on_error is not None and _is_there(self._on_error):
                self._on_error(error)
        else:
            _report_bug(error)

    def progress(self, reached: Reached) -> None:
        if self._on_progress is not None and _is_there(self._on_progress):
            self._on_progress(reached)

    def finish(self) -> None:
        self.over.emit(self._job)
        self.deleteLater()


def _is_there(call: Callable[..., object]) -> bool:
    """Return False if ``call`` is a method of a widget that Qt has deleted."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
