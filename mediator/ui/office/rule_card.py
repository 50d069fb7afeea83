"""RuleCard: one rule of the office, saved by itself, with the result shown in the card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from mediator.domain.problems import MediatorError, Refused
from mediator.services.dues import dues
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.jobs import Stopped
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import restyle

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host

translate = QCoreApplication.translate
Session = Any
"""The open transaction, only passed on to services."""


class RuleCard(Card):
    """Saves one rule and shows the result."""

    def __init__(self, window: Host, title: str, note: str) -> None:
        super().__init__(title, note=note)
        self._window = window
        self.notice = Notice("")
        self.notice.hide()
        self.strip = JobStrip()

    def change(self, work: Callable[[Session], object], done: Callable[[], str]) -> tuple[Any, ...]:
        """Run ``work`` in one transaction and show ``done()``; return the problems if it is refused."""
        workspace = self._window.workspace
        try:
            with workspace.store.transaction() as session:
                work(session)
        except Refused as refused:
            self._say("".join(problem.message for problem in refused.problems[:1]), Tone.WARN)
            return refused.problems
        except MediatorError as trouble:
            self._say(str(trouble), Tone.WARN)
        else:
            self._say(done(), Tone.OK)
            workspace.changes.happened.emit()
        return ()

    def recount(self, done: str) -> None:
        """Count all deadlines again on a thread, then show ``done``."""
        store = self._window.workspace.store
        job = self._window.shell.jobs.run(
            lambda progress: dues.recount(store, progress.report),
            on_result=lambda _count: self._counted(done, Tone.OK),
            on_error=lambda trouble: self._counted(self._stopped(trouble), Tone.WARN),
        )
        self.strip.follow(job, sentence=translate("OfficeRulesPage", "正在重新计算到期日…"))

    def _stopped(self, trouble: MediatorError) -> str:
        if isinstance(trouble, Stopped):
            return translate("OfficeRulesPage", "停下了，还有一部分到期日没有重新计算；下次打开程序时接着算完。")
        return str(trouble)

    def _counted(self, sentence: str, tone: Tone) -> None:
        self._window.workspace.changes.happened.emit()
        if isValid(self):  # the page may have been left meanwhile
            self._say(sentence, tone)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.notice.sentence.setText(sentence)
        restyle(self.notice, tone=str(tone))
        restyle(self.notice.sentence, tone=str(tone))
        self.notice.show()
