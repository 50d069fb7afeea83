"""PaperPreview: the paper of what is being typed, drawn on a thread when the typing pauses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mediator.domain.problems import MediatorError
from mediator.services.papers import papers
from mediator.ui.jobs import Jobs
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import text_label

if TYPE_CHECKING:
    from mediator.ui.preview import Preview

PAUSE_MS = 350
Wanted = tuple[Any, str, date]


class Draws(Protocol):
    """Returns a paper of a snapshot as PDF; a ``draft`` carries the draft mark."""

    def __call__(self, facts: Any, code: str, /, *, when: date, draft: bool) -> bytes: ...


class PaperPreview(QWidget):
    """Draws one paper at a time; changes meanwhile are drawn next, and only the newest.

    ``draws`` makes and ``names`` names the papers of the open file.
    """

    def __init__(
        self,
        jobs: Jobs,
        *,
        draws: Draws = papers.preview,
        names: Callable[[str], str] = papers.title_of,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draws, self._names = draws, names
        self.setProperty("role", "clear")
        self._jobs = jobs
        self._wanted: Wanted | None = None
        self._drawn: Wanted | None = None
        self._busy = self._final = False
        self.caption = text_label("", role="note", wrap=False)
        self.show_button: QPushButton | None = None
        self.preview = _preview(jobs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.addWidget(self.caption, 1)
        layout.addLayout(self._head)
        layout.addWidget(self.preview, 1)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.draw)

    def put_button(self, button: QPushButton) -> None:
        """Place the button that shows the numbers whole; :meth:`offer_whole` shows and hides it."""
        self.show_button = button
        self._head.addWidget(button)

    def offer_whole(self, *, on: bool) -> None:
        """Show or hide the button for the whole numbers."""
        if self.show_button is not None:
            self.show_button.setVisible(on)

    def show_draft(self, facts: Any, code: str, *, when: date, final: bool = False) -> None:
        """Draw this paper soon; with ``final`` it has no draft mark, only masked numbers."""
        self._wanted = (facts, code, when)
        if final != self._final:
            self._final, self._drawn = final, None
        title = label(self._names(code))
        masked = self.tr("{title}（已定稿，号码遮住了）").format(title=title)
        self.caption.setText(masked if final else title)
        self.timer.start()

    @property
    def drawing(self) -> bool:
        """True while a paper is being drawn."""
        return self._busy

    def wanted(self) -> Wanted | None:
        """Return facts, code and day of the paper to draw; None if there is none or it is final."""
        return self._wanted

    def show_final(self, data: bytes, code: str) -> None:
        """Show a final paper as filed."""
        self.timer.stop()
        self._wanted = self._drawn = None
        self.caption.setText(self.tr("{title}（已定稿）").format(title=label(self._names(code))))
        self.preview.show_pdf(data)

    def draw(self) -> None:
        """Draw what is wanted, unless the preview is hidden or a drawing is running."""
        wanted = self._wanted
        if wanted is None or self._busy or self.isHidden() or wanted == self._drawn:
            return
        self._busy = True
        facts, code, when = wanted
        draft = not self._final
        self._jobs.run(
            lambda _progress: self._draws(facts, code, when=when, draft=draft),
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


def _preview(jobs: Jobs) -> Preview:
    from mediator.ui.preview import Preview  # PDFium takes 8 MB, so it loads with the first paper

    return Preview(jobs)
