"""CasePapers: what a page does with the papers of a case: shows, prints, saves and finalises them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.case.sections import prints_to_sign
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.masking import masked_file
from mediator.domain.problems import Problem
from mediator.services.files.finality import prints_the_same
from mediator.services.papers import papers
from mediator.services.papers.section_papers import paper_for
from mediator.ui.file.attempts import Tries
from mediator.ui.file.case_file import CaseFile, CaseView
from mediator.ui.file.case_layout import CaseLayout
from mediator.ui.file.case_part import Desk
from mediator.ui.file.case_printing import CasePrinting
from mediator.ui.file.log_view import LogView
from mediator.ui.file.papers_view import PapersView
from mediator.ui.file.section_desk import SectionDesk
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.printing import Printing
from mediator.ui.widgets.controls import push_button


class CasePapers(QObject):
    """``mending(Problem)`` when the user wants to fill in what a paper lacks.

    ``views`` are the sections that another part of the page draws.
    """

    mending = Signal(object)

    def __init__(
        self,
        file: CaseFile,
        desk: SectionDesk,
        shown: CaseLayout,
        *,
        tries: Tries,
        printing: Printing,
        desk_of: Desk,
    ) -> None:
        super().__init__(shown.page)
        self._file, self._desk, self._shown, self._tries = file, desk, shown, tries
        self._today, self._veil = desk_of.today, desk_of.veil
        self.views: dict[str, Callable[[CaseView], QWidget]] = {}
        shown.preview.put_button(self._veil.button())
        self._printing = CasePrinting(file, printing, say=shown.toast.say, lacks=self.say_missing)

    def code(self, case: CaseSnapshot) -> str:
        """The paper of the open section, for the record that is open."""
        section = self._desk.section
        return paper_for(case, section.code, place=self._desk.place()) if section else ""

    def draw(self) -> None:
        """Show the paper of what is typed, or the final one as it was filed while it still says the same."""
        kept = self._file.view.case
        case = self._desk.overlay(kept, proposed=True)
        code = self.code(case)
        self._name_print(case)
        same = code in self._file.view.filed and (not self._desk.touched() or prints_the_same(kept, case, code))
        if code:
            self._show_paper(kept if same else case, code, final=same)

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
        """The list of papers, the log, or what another part of the page shows of the case."""
        if section in self.views:
            return self.views[section](self._file.view)
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
        self._show_paper(self._file.view.case, code, final=code in self._file.view.filed)
        if not self._shown.preview.isVisible():
            self._shown.toggle_preview()

    def _name_print(self, case: CaseSnapshot) -> None:
        section, head = self._desk.section, self._shown.head
        to_sign = section is not None and prints_to_sign(section, case)
        head.name_print(self.tr("打印协议，准备签署") if to_sign else "")
        head.print_button.setVisible(bool(self.code(case)) and self._file.may_export)

    def _show_paper(self, case: CaseSnapshot, code: str, *, final: bool) -> None:
        """Until the numbers are asked for, a final paper is drawn anew without them: its filed bytes hold them."""
        masked, preview = masked_file(case), self._shown.preview
        veiled = self._veil.on and (masked != case or not self._file.may_see_all)
        if final and not veiled:
            preview.show_final(self._file.printable(code), code)
        else:
            preview.show_draft(masked if veiled else case, code, when=self._today(), final=final)
        preview.offer_whole(on=veiled and self._veil.may)
