"""CasePapers: what a page does with the papers of a case: shows, prints, saves and finalises them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.problems import Problem
from mediator.domain.snapshot import CaseSnapshot
from mediator.services import papers
from mediator.services.section_papers import paper_for
from mediator.ui.controls import push_button
from mediator.ui.field_row import Today
from mediator.ui.pages.case_file import CaseFile
from mediator.ui.pages.case_layout import CaseLayout
from mediator.ui.pages.case_printing import CasePrinting
from mediator.ui.pages.log_view import LogView
from mediator.ui.pages.papers_view import PapersView
from mediator.ui.pages.section_desk import SectionDesk
from mediator.ui.pages.tries import Tries
from mediator.ui.printing import Printing
from mediator.ui.tokens import Tone
from mediator.ui.translation import label


class CasePapers(QObject):
    """``mending(Problem)`` when the user wants to fill in what a paper lacks."""

    mending = Signal(object)

    def __init__(
        self,
        file: CaseFile,
        desk: SectionDesk,
        shown: CaseLayout,
        *,
        tries: Tries,
        printing: Printing,
        today: Today,
    ) -> None:
        super().__init__(shown.page)
        self._file, self._desk, self._shown, self._tries, self._today = file, desk, shown, tries, today
        self._printing = CasePrinting(file, printing, say=shown.toast.say, lacks=self.say_missing)

    def code(self, case: CaseSnapshot) -> str:
        """The paper of the open section, for the record that is open."""
        section = self._desk.section
        return paper_for(case, section.papers, place=self._desk.place()) if section else ""

    def draw(self) -> None:
        """Show the paper of what is typed, or the final one as it was filed."""
        case = self._desk.overlay(self._file.view.case, proposed=True)
        code = self.code(case)
        if code and code in self._file.view.filed and not self._desk.touched():
            self._show_final(code)
        elif code:
            self._shown.preview.show_draft(case, code, when=self._today())

    def print_paper(self, code: str, *, draft: bool = False) -> None:
        """Print a paper; one that lacks something only as a draft."""
        missing = () if draft else self._file.missing(code)
        if missing:
            self.say_missing(code, missing)
        else:
            self._tries.run(lambda _reason: self._printing.print_paper(code, draft=draft))

    def say_missing(self, code: str, missing: Sequence[Problem]) -> None:
        """Say what keeps a paper from being final, and offer the draft."""
        words = self.tr("《{title}》还缺{count}项，不能定稿：{first}").format(
            title=label(papers.title_of(code)), count=len(missing), first=missing[0].message
        )
        mend = push_button(self.tr("去补上"), on_click=partial(self.mending.emit, missing[0]))
        anyway = push_button(self.tr("打印草稿"), role="quiet", on_click=partial(self.print_paper, code, draft=True))
        self._shown.say(words, mend, anyway, tone=Tone.WARN)

    def view(self, section: str) -> QWidget:
        """The list of papers, or the log."""
        if section == "log":
            log = LogView()
            log.show_log(self._file.view.log)
            return log
        view = PapersView()
        view.show_states(self._file.view.states)
        view.printing.connect(self.print_paper)
        view.saving.connect(partial(self._do, self._printing.save_paper))
        view.finalising.connect(partial(self._do, self._printing.finalise))
        view.previewing.connect(self._show)
        view.mending.connect(self.mending)
        return view

    def _do(self, work: Callable[[str], None], code: str) -> None:
        self._tries.run(lambda _reason: work(code))

    def _show(self, code: str) -> None:
        if code in self._file.view.filed:
            self._show_final(code)
        else:
            self._shown.preview.show_draft(self._file.view.case, code, when=self._today())
        if not self._shown.preview.isVisible():
            self._shown.toggle_preview()

    def _show_final(self, code: str) -> None:
        self._shown.preview.show_final(self._file.printable(code), code)
