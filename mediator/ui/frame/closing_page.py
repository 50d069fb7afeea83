"""ClosingPage: shows the backup at closing time, which can be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.problems import MediatorError, StorageTrouble
from mediator.services.office import backups
from mediator.ui.frame.backup_run import start_backup
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.jobs import Job
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import push_button, row, text_label

if TYPE_CHECKING:
    from mediator.storage.store import Store
    from mediator.ui.frame.program import Program


class ClosingPage(QWidget):
    """Emits ``finished`` when the window may close."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.started = False
        self._job: Job | None = None
        card = Card()
        self.words = text_label(self.tr("内容都保存好了。正在备份，备份好就关闭…"), role="section")
        self.strip = JobStrip()
        self.notice = Notice("", tone=Tone.WARN)
        self.notice.hide()
        self.go = push_button(self.tr("不等备份，直接关闭"), icon="log-out", on_click=self._go)
        card.add(self.words, self.strip, self.notice, row(None, self.go))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.addStretch(1)
        layout.addWidget(card)
        layout.addStretch(2)

    def begin(self, store: Store, *, shell: Program) -> bool:
        """Start the backup; return False if there is nothing to back up."""
        try:
            wanted = not store.read_only and backups.is_needed(store)
        except StorageTrouble:
            wanted = False
        if not wanted:
            return False
        self.started = True
        self._job = start_backup(shell, store, on_done=self._done, on_error=self._fail)
        self.strip.follow(self._job, sentence=self.tr("正在备份…"))
        return True

    def _done(self, outcome: backups.Outcome) -> None:
        self._job = None
        if outcome.troubles and self.started:
            self._say("\n".join(outcome.troubles))
        else:
            self.finished.emit()

    def _fail(self, error: MediatorError) -> None:
        self._job = None
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self.words.setText(self.tr("内容都保存好了，但这次备份没有全部做成。"))
        self.notice.sentence.setText(sentence)
        self.notice.show()
        self.go.setText(self.tr("知道了，关闭"))
        self.go.setFocus()

    def _go(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.finished.emit()
