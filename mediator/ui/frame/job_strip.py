"""JobStrip: the progress of a job in words and as a bar, with the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from mediator.ui.jobs import Job, Reached
from mediator.ui.widgets.controls import column, push_button, text_label


class JobStrip(QFrame):
    """Shows the progress of one job with the button that stops it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._job: Job | None = None
        self.words = text_label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = push_button(self.tr("停下"), icon="x", on_click=self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(16)
        layout.addWidget(column(self.words, self.bar), 1)
        layout.addWidget(self.stop)
        self.hide()

    def follow(self, job: Job, *, sentence: str) -> None:
        """Show ``job`` until it ends; ``sentence`` says what it does."""
        self._job = job
        self.words.setText(sentence)
        self.bar.setRange(0, 0)
        self.stop.setText(self.tr("停下"))
        self.show()
        job.reached.connect(self._advance)
        job.finished.connect(self.hide)

    def _advance(self, reached: Reached) -> None:
        self.bar.setRange(0, reached.total)
        self.bar.setValue(reached.done)
        if reached.sentence:
            self.words.setText(reached.sentence)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setText(self.tr("正在停下…"))
