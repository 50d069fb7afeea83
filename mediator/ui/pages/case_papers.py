"""CasePapers: what a page does with the papers of a case: shows, prints, saves and finalises them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.case_sections import prints_to_sign
from mediator.domain.problems import Problem
from mediator.domain.snapshot import CaseSnapshot
from mediator.services import papers, reveal
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
        """Show the paper of what is typed, or the final one as it was filed while it still says the same."""
        kept = self._file.view.case
        case = self._desk.overlay(kept, proposed=True)
        code = self.code(case)
        self._name_print(case)
        if code and self._is_final(code) and (not self._desk.touched() or papers.prints_the_same(kept, case, code)):
            self._show_final(code)
        elif code:
            self._show_draft(case, code)

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
        view.show_states(self._file.view.states, export=self._file.may_export)
        view.printing.connect(self.print_paper)
        view.saving.connect(partial(self._do, self._printing.save_paper))
        view.finalising.connect(partial(self._do, self._printing.finalise))
        view.previewing.connect(self._show)
        view.mending.connect(self.mending)
        return view

    def _do(self, work: Callable[[str], None], code: str) -> None:
        self._tries.run(lambda _reason: work(code))

    def _show(self, code: str) -> None:
        if self._is_final(code):
            self._show_final(code)
        else:
            self._show_draft(self._file.view.case, code)
        if not self._shown.preview.isVisible():
            self._shown.toggle_preview()

    def _name_print(self, case: CaseSnapshot) -> None:
        section, head = self._desk.section, self._shown.head
        to_sign = section is not None and prints_to_sign(section, case)
        head.name_print(self.tr("打印协议，准备签署") if to_sign else "")
        head.print_button.setVisible(section is not None and bool(section.papers) and self._file.may_export)

    def _is_final(self, code: str) -> bool:
        """True if the filed paper can be shown: it holds whole numbers, which not every role may see."""
        return code in self._file.view.filed and self._file.may_see_all

    def _show_draft(self, case: CaseSnapshot, code: str) -> None:
        seen = case if self._file.may_see_all else reveal.masked(case)
        self._shown.preview.show_draft(seen, code, when=self._today())

    def _show_final(self, code: str) -> None:
        self._shown.preview.show_final(self._file.printable(code), code)
