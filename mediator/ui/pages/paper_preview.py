"""PaperPreview: the paper of what is being filled, drawn anew off the window's thread when the typing pauses."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.problems import MediatorError
from mediator.domain.snapshot import CaseSnapshot
from mediator.services import papers
from mediator.ui.controls import text_label
from mediator.ui.jobs import Jobs
from mediator.ui.preview import Preview
from mediator.ui.translation import label

PAUSE_MS = 350
Wanted = tuple[CaseSnapshot, str, date]


class PaperPreview(QWidget):
    """One drawing at a time: what changed meanwhile is drawn next, and only the newest."""

    def __init__(self, jobs: Jobs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._jobs = jobs
        self._wanted: Wanted | None = None
        self._drawn: Wanted | None = None
        self._busy = False
        self.caption = text_label("", role="note", wrap=False)
        self.preview = Preview()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.caption)
        layout.addWidget(self.preview, 1)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.draw)

    def show_draft(self, case: CaseSnapshot, code: str, *, when: date) -> None:
        """Draw this paper soon."""
        self._wanted = (case, code, when)
        self.caption.setText(label(papers.title_of(code)))
        self.timer.start()

    def show_final(self, data: bytes, code: str) -> None:
        """Show a paper that is final, as it was filed."""
        self.timer.stop()
        self._wanted = self._drawn = None
        self.caption.setText(self.tr("{title}（已定稿）").format(title=label(papers.title_of(code))))
        self.preview.show_pdf(data)

    def show_nothing(self) -> None:
        """Nothing is printed here."""
        self.timer.stop()
        self._wanted = self._drawn = None
        self.caption.setText("")
        self.preview.show_pdf(b"")

    def draw(self) -> None:
        """Draw what is wanted, unless it is not to be seen or something is being drawn."""
        wanted = self._wanted
        if wanted is None or self._busy or self.isHidden() or wanted == self._drawn:
            return
        self._busy = True
        case, code, when = wanted
        self._jobs.run(
            lambda _progress: papers.preview(case, code, when=when),
            on_result=lambda data: self._finish(wanted, data),
            on_error=lambda error: self._fail(wanted, error),
        )

    def _finish(self, drawn: Wanted, data: bytes) -> None:
        self._busy, self._drawn = False, drawn
        if self._wanted is not None:
            self.preview.show_pdf(data)
            self.draw()

    def _fail(self, drawn: Wanted, error: MediatorError) -> None:
        self._busy, self._drawn = False, drawn
        self.caption.setText(str(error))
