"""SectionSaving: saves a section for good when it is left, printed from, or on request."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from mediator.ui.file.attempts import Attempts
from mediator.ui.file.autosave import clock_words
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.section_form import SectionForm
from mediator.ui.file.step_foot import StepFoot
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate


class SectionSaving:
    """Loses nothing: what cannot be read or is refused stays on the screen and in the draft."""

    def __init__(
        self, workspace: Workspace, file: OpenFile[Any], form: SectionForm, *, foot: StepFoot, attempts: Attempts
    ) -> None:
        self._workspace, self._file, self._form, self._foot, self._attempts = workspace, file, form, foot, attempts
        form.autosave.saved.connect(lambda _moment: self._say(translate("SectionSaving", "已自动保存 {time}")))

    def keep(self) -> bool:
        """Save what is typed; return False and show the reason if that is refused."""
        unread = self._form.unread()
        if unread:
            self._foot.show_problems(unread)
            self._form.focus_on(unread[0])
            return False
        if not self._form.counts(self._file.view.matter):
            return True
        return self._attempts.run(self._save, then=self._saved)

    def leave(self) -> bool:
        """Save what can be read and leave the rest in the draft; return False if a reason is asked for."""
        self._form.autosave.flush()
        return not self._form.touched() or bool(self._form.unread()) or self.keep()

    def _save(self, reason: str) -> None:
        matter = self._file.view.matter
        self._file.save([part.entered(matter) for part in self._form.parts], reason=reason)

    def _saved(self) -> None:
        self._form.settle()
        self._say(translate("SectionSaving", "已保存 {time}"))

    def _say(self, words: str) -> None:
        self._foot.bar.note.setText(words.format(time=clock_words(self._workspace.clock())))
