"""Keeping: what is typed on a section is saved for good when it is left, printed from, or when the user asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from mediator.domain.problems import Problem
from mediator.ui.file.attempts import Tries
from mediator.ui.file.autosave import Autosave, clock_words
from mediator.ui.file.case_foot import CaseFoot
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate


class TypedOn(Protocol):
    """The open section of a file: what is typed there and what becomes of it."""

    autosave: Autosave
    parts: Any

    def unread(self) -> Sequence[Problem]: ...

    def focus_on(self, problem: Problem) -> object: ...

    def counts(self, case: Any) -> bool: ...

    def touched(self) -> bool: ...

    def settle(self) -> None: ...


class Kept(Protocol):
    """The file that keeps what is typed; ``view.case`` is what it holds now."""

    view: Any

    def save(self, parts: Any, *, reason: str = "") -> None: ...


class Keeping:
    """Nothing is lost: what cannot be read or is refused stays on the screen and in the draft."""

    def __init__(self, workspace: Workspace, file: Kept, desk: TypedOn, *, foot: CaseFoot, tries: Tries) -> None:
        self._workspace, self._file, self._desk, self._foot, self._tries = workspace, file, desk, foot, tries
        desk.autosave.saved.connect(lambda _moment: self._say(translate("Keeping", "已自动保存 {time}")))

    def keep(self) -> bool:
        """Save what is typed; False if something stops that, which is then said."""
        unread = self._desk.unread()
        if unread:
            self._foot.show_problems(unread)
            self._desk.focus_on(unread[0])
            return False
        if not self._desk.counts(self._file.view.case):
            return True
        return self._tries.run(self._save, then=self._kept)

    def leave(self) -> bool:
        """The section is left: what can be read is saved, the rest waits in the draft; False if a reason is asked."""
        self._desk.autosave.flush()
        return not self._desk.touched() or bool(self._desk.unread()) or self.keep()

    def _save(self, reason: str) -> None:
        self._file.save(self._desk.parts, reason=reason)

    def _kept(self) -> None:
        self._desk.settle()
        self._say(translate("Keeping", "已保存 {time}"))

    def _say(self, words: str) -> None:
        self._foot.bar.note.setText(words.format(time=clock_words(self._workspace.clock())))
