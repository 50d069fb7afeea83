"""Attempts: changes a file; a refusal is shown in its place, and changing a final paper asks for a reason first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mediator.domain.problems import NotFound, Refused, StorageTrouble
from mediator.ui.file.reason_strip import ReasonStrip

Act = Callable[[str], object]
Then = Callable[[], object]


class Attempts(QObject):
    """Emits ``done`` after each success, ``refused(problems)`` or ``troubled(sentence)`` after a failure.

    Emits ``corrected`` as well after a success that took a reason.
    """

    done = Signal()
    refused = Signal(object)
    troubled = Signal(str)
    dropped = Signal()
    corrected = Signal()

    def __init__(self, reason: ReasonStrip, *, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = reason
        self._again: Callable[[str], object] | None = None
        reason.given.connect(self._retry)
        reason.put_away.connect(self._drop)

    def run(self, act: Act, *, then: Then | None = None, reason: str = "") -> bool:
        """Call ``act(reason)``, then ``then()``; return False if that is refused or waits for a reason."""
        try:
            act(reason)
        except Refused as refused:
            asks = [problem for problem in refused.problems if problem.field == "reason"]
            if asks:
                self._again = partial(self._run_again, act, then)
                self._reason.ask(asks[0].message)
            else:
                self.refused.emit(refused.problems)
            return False
        except (StorageTrouble, NotFound) as trouble:
            self.troubled.emit(str(trouble))
            return False
        if then is not None:
            then()
        self.done.emit()
        return True

    def _run_again(self, act: Act, then: Then | None, reason: str) -> None:
        if self.run(act, then=then, reason=reason):
            self.corrected.emit()

    def _retry(self, reason: str) -> None:
        again, self._again = self._again, None
        if again is not None:
            again(reason)

    def _drop(self) -> None:
        self._again = None
        self.dropped.emit()
