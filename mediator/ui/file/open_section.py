"""OpenSection: the open section of a file; what is typed is saved before another one opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mediator.domain.matter.sections import Section
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.papers.file_papers import FilePapers
from mediator.ui.file.part import PartContext
from mediator.ui.file.saving import SectionSaving
from mediator.ui.file.section_form import SectionForm
from mediator.ui.file.section_parts import parts_of
from mediator.ui.widgets.controls import push_button


class OpenSection(QObject):
    """Emits ``opened`` once a section is shown; a section opened on request stays in the list."""

    opened = Signal()

    def __init__(
        self,
        file: OpenFile[Any],
        form: SectionForm,
        shown: FileLayout,
        *,
        saving: SectionSaving,
        papers: FilePapers,
        context: PartContext,
    ) -> None:
        super().__init__(shown.page)
        self._file, self._form, self._shown = file, form, shown
        self._saving, self._papers, self._context = saving, papers, context
        self._asked: set[str] = set()

    def sections(self) -> tuple[Section[Any], ...]:
        """Return the sections of the list at the left."""
        return self._file.sections(asked=self._asked)

    def ask_for(self, code: str) -> None:
        """Open a section, even one that nothing calls for yet."""
        self._asked.add(code)
        if code != self._form.code:
            self.go_to(code)

    def go_to(self, code: str) -> None:
        """Save what is typed and open another section; an unknown code opens the first."""
        if self._form.code and not self._saving.leave():
            self._shown.steps.select(self._form.code)
            return
        sections = self.sections()
        self._open(next((one for one in sections if one.code == code), sections[0]))

    def refresh(self) -> None:
        """Show the file after it was read again; what is being typed stays."""
        section = self._form.section
        self._form.show_matter(self._file.view.matter)
        if section is not None and not section.asks:
            self._form.show_view(section, self._papers.view(section.code))

    def give_up(self) -> None:
        """Discard what is typed."""
        self._form.settle()
        if self._form.section is not None:
            self._open(self._form.section)

    def _open(self, section: Section[Any]) -> None:
        self._shown.reason.hide()
        self._shown.hush()
        if section.asks:
            locked = not self._file.may_write(section)
            self._form.open(section, parts_of(section, self._context), locked=locked)
        else:
            self._form.show_view(section, self._papers.view(section.code))
        look_only = self._file.kind.look_only
        if self._form.restored:
            drop = push_button(self.tr("不要了"), role="quiet", on_click=self.give_up)
            self._shown.say(self.tr("已恢复上次没写完的内容。"), drop)
        elif look_only and not self._file.may_change:
            self._shown.say(QCoreApplication.translate("FileKind", look_only))
        self._shown.top()
        self.opened.emit()
        self._form.focus_first()
