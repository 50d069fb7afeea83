"""ProblemBar: the foot of a page: what stops the next step, each sentence a link, and the button of the step."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from mediator.domain.problems import Problem
from mediator.ui.look.icons import set_icon
from mediator.ui.look.palette import tokens
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import frame, icon_label, push_button, restyle, text_label

SHOWN = 2
_REST = "rest"


class ProblemLinks(QLabel):
    """Problems as links, reachable by Tab and opened by Enter."""

    chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._problems: tuple[Problem, ...] = ()
        self._tone = Tone.WARN
        self._shown = SHOWN
        self.linkActivated.connect(self._take)

    def show_problems(self, problems: Sequence[Problem], *, tone: Tone) -> None:
        """Show the first of ``problems``; the rest opens as a list."""
        self._problems, self._tone = tuple(problems), tone
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Write the links again when the theme changes, as they carry their colour in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_problems"):
            self._write()

    def _write(self) -> None:
        style = f"color: {tokens().ink(self._tone)}"
        shown = self._shown = self._fitting()
        links = [
            f'<a href="{number}" style="{style}">{html.escape(problem.message)}</a>'
            for number, problem in enumerate(self._problems[:shown])
        ]
        left = len(self._problems) - shown
        if left > 0:
            rest = self.tr("还有{n}项…").format(n=left)
            links.append(f'<a href="{_REST}" style="{style}">{rest}</a>')
        self.setText("　".join(links))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._shown:
            self._write()

    def _fitting(self) -> int:
        """Return how many sentences fit into two lines, at least one."""
        words = self.fontMetrics().horizontalAdvance("　".join(problem.message for problem in self._problems[:SHOWN]))
        return SHOWN if words < 2 * self.width() - 6 * self.fontMetrics().height() else 1

    def _take(self, link: str) -> None:
        if link != _REST:
            self.chosen.emit(self._problems[int(link)])
            return
        menu = QMenu(self)
        menu.setObjectName(_REST)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for problem in self._problems:
            menu.addAction(problem.message, partial(self.chosen.emit, problem))
        menu.popup(self.mapToGlobal(self.rect().topLeft()))


class ProblemBar(QFrame):
    """The foot: problems at the left, ``note`` (time of saving), the one main button at the right.

    The button is always enabled: while a problem stops the step, it goes to the first problem instead.
    """

    problem_chosen = Signal(object)
    advanced = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._problems: tuple[Problem, ...] = ()
        self._strip = frame("strip", tone=Tone.WARN)
        inside = QHBoxLayout(self._strip)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.setSpacing(10)
        self._sign = icon_label("triangle-alert", tone=Tone.WARN)
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.links = ProblemLinks()
        self.links.chosen.connect(self.problem_chosen)
        inside.addWidget(self.links, 1)
        self.note = text_label("", role="note", wrap=False)
        self.main: QPushButton = push_button("", role="main", on_click=self._go)
        self._others = QHBoxLayout()
        self._others.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 10)
        layout.setSpacing(12)
        layout.addWidget(self._strip, 1)
        layout.addStretch(0)
        layout.addWidget(self.note)
        layout.addLayout(self._others)
        layout.addWidget(self.main)
        self._layout = layout
        self.show_problems(())
        self.main.hide()

    def show_action(self, text: str, *, icon: str = "arrow-right", shortcut: str = "") -> None:
        """Set the name of the next step; an empty text hides the button."""
        self.main.setText(text)
        self.main.setVisible(bool(text))
        set_icon(self.main, icon, tone=Tone.ON_ACCENT)
        self.main.setShortcut(shortcut)

    def add_button(self, button: QWidget) -> None:
        """Add a secondary button before the main one."""
        self._others.addWidget(button)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what stops the step and what should be checked; an empty sequence clears the foot."""
        ordered = sorted(problems, key=lambda problem: not problem.stops)
        self._problems = tuple(ordered)
        tone = Tone.WARN if ordered else Tone.OK
        restyle(self._strip, tone=str(tone))
        self._strip.setVisible(bool(ordered))
        self._layout.setStretch(1, 0 if ordered else 1)
        self.links.show_problems(self._problems, tone=tone)

    def problems(self) -> tuple[Problem, ...]:
        """Return the problems shown, stopping ones first."""
        return self._problems

    def _go(self) -> None:
        first = next((problem for problem in self._problems if problem.stops), None)
        if first is None:
            self.advanced.emit()
        else:
            self.problem_chosen.emit(first)
