"""BeginPage: the page of a file that is not there yet: its form, kept as a draft, and at the foot what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.people.roles import Actor
from mediator.domain.problems import NotFound, Problem, Refused, StorageTrouble
from mediator.ui.file.autosave import Autosave, clock_words
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, row
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

WIDEST = 900


def centred(content: QWidget) -> QWidget:
    """Return ``content`` centred on the page, no wider than a form may be."""
    content.setMaximumWidth(WIDEST)
    box = row(None, content, None)
    layout = box.layout()
    if isinstance(layout, QHBoxLayout):
        layout.setStretch(1, 100)
    return box


class BeginPage(QWidget):
    """Saves what is typed under ``draft`` until the file is made; the subclass names the button and calls restore."""

    def __init__(
        self, workspace: Workspace, *, draft: str, head: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.autosave = Autosave(workspace, draft, self.raw, parent=self)
        self.autosave.saved.connect(lambda _moment: self._say_saved())
        self.autosave.failed.connect(self.say_trouble)
        self.foot = ProblemBar()
        self.foot.main.pressed.connect(self.show_problems)
        self.foot.advanced.connect(self.save)
        self.foot.problem_chosen.connect(self.focus_on)
        self.notices, self.body = QVBoxLayout(), QVBoxLayout()
        self.body.setSpacing(12)
        inside = column(*head, spacing=12)
        layout = inside.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(self.notices)
            layout.addLayout(self.body)
        self.page = ScrollPage(column(centred(inside), None, margins=(24, 16, 24, 16)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.page, 1)
        outer.addWidget(self.foot)

    # what each form says of itself

    def begin(self) -> None:
        """Show an empty form with what is known."""

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        return {}

    def set_raw(self, data: dict[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""

    def missing(self) -> list[Problem]:
        """Return what cannot be read and what is missing."""
        return []

    def focus_on(self, problem: Problem) -> None:
        """Go to the input named by the problem."""

    def focus_first(self) -> None:
        """Go to the first input."""

    def make(self, session: Any, *, actor: Actor, now: datetime) -> Any:
        """Store the file and return it; Refused names what is wrong."""

    def made(self, file: Any) -> None:
        """Say what was made."""

    # the same for all

    def name_button(self, words: str, *, tip: str) -> None:
        """Name the button that makes the file."""
        self.foot.show_action(words, icon="check", shortcut="Ctrl+S")
        self.foot.main.setToolTip(tip)

    def restore(self) -> None:
        """Show the form with what was typed last time, if it was not finished."""
        self.begin()
        draft = self.autosave.load()
        if draft is not None:
            self.set_raw(draft)
            again = push_button(self.tr("不要了，重新填"), role="quiet", on_click=self.discard)
            self.say(Notice(self.tr("已恢复上次没写完的内容。"), button=again))
        self.show_problems()
        QTimer.singleShot(0, self, self.focus_first)

    def save(self) -> None:
        """Make the file; problems are shown beside the button and at their inputs."""
        self.show_problems()
        if self.foot.problems():
            self.focus_on(self.foot.problems()[0])
            return
        actor, now = self._workspace.actor, self._workspace.clock()
        try:
            with self._workspace.store.transaction() as session:
                file = self.make(session, actor=actor, now=now)
        except Refused as refused:
            self.foot.show_problems(refused.problems)
            self.focus_on(refused.problems[0])
        except (StorageTrouble, NotFound) as trouble:
            self.say_trouble(str(trouble))
        else:
            self.autosave.discard()
            self._workspace.changes.happened.emit()
            self.made(file)

    def show_problems(self) -> None:
        """Show at the foot what is missing or cannot be read."""
        self.foot.show_problems(list({(one.section, one.field, one.message): one for one in self.missing()}.values()))

    def discard(self) -> None:
        """Throw away what is typed and start again."""
        self.autosave.discard()
        self.say(None)
        self.begin()
        self.show_problems()
        self.focus_first()

    def save_draft(self) -> None:
        """Save what is typed as a draft."""
        self.autosave.flush()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in reading order."""
        return tab_on(self, forward=next)

    def say(self, notice: Notice | None) -> None:
        """Show a notice above the form, or none."""
        clear_layout(self.notices)
        if notice is not None:
            self.notices.addWidget(notice)

    def say_trouble(self, sentence: str) -> None:
        """Show what the machine could not do."""
        self.foot.note.setText("")
        self.say(Notice(sentence, tone=Tone.BAD))

    def _say_saved(self) -> None:
        self.foot.note.setText(self.tr("已自动保存 {time}").format(time=clock_words(self._workspace.clock())))
