"""FilePapers: what a page does with the papers of a file: shows, prints, saves and finalises them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.matter.sections import LOG
from mediator.domain.people.masking import masked_file
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.services.papers import papers
from mediator.services.papers.paper_states import split
from mediator.ui.file.attempts import Attempts
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.log_view import LogView
from mediator.ui.file.open_file import OpenFile, Taking
from mediator.ui.file.papers.papers_view import PapersView
from mediator.ui.file.part import PartContext
from mediator.ui.file.section_form import SectionForm
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.printing import Printed, Printing
from mediator.ui.widgets.controls import push_button


class FilePapers(QObject):
    """Emits ``mending(Problem)`` when the user wants to fill in what a paper lacks.

    The paper shown is the one the open section prints; where sections print none, the user or the next step chooses
    it, and ``chosen`` is its code. ``views`` are the sections drawn by another part of the page.
    """

    mending = Signal(object)

    def __init__(
        self,
        file: OpenFile[Any],
        form: SectionForm,
        shown: FileLayout,
        *,
        attempts: Attempts,
        printing: Printing,
        context: PartContext,
    ) -> None:
        super().__init__(shown.page)
        self._file, self._form, self._shown, self._attempts = file, form, shown, attempts
        self._printing, self._today, self._masking = printing, context.today, context.masking
        self._by_section = file.kind.by_section
        self.chosen = ""
        self.views: dict[str, Callable[[], QWidget]] = {}
        shown.preview.put_button(self._masking.button())

    def code(self) -> str:
        """Return the code of the paper shown, with what is typed; ``""`` if there is none."""
        return self._code(self._form.overlay(self._file.view.matter, proposed=True))

    def follow(self, move: Move[Any] | None) -> None:
        """Show the paper that the next step needs; without one keep the paper shown."""
        codes = [state.code for state in self._file.view.states]
        wanted = move.papers if move else ()
        needed = [code for code in codes if split(code)[0] in wanted]
        unfiled = [code for code in needed if code not in self._file.view.filed]
        if unfiled or needed or self.chosen not in codes:
            self.chosen = next(iter((*unfiled, *needed, *codes)), "")

    def draw(self) -> None:
        """Show the paper of what is typed, or the filed final paper while it still says the same."""
        kept = self._file.view.matter
        laid = self._form.overlay(kept, proposed=True)
        code = self._code(laid)
        self._name_buttons(laid, code)
        touched = self._form.touched()
        same = code in self._file.view.filed and (not touched or self._file.holds(code, laid))
        if code:
            self._show_paper(kept if same else laid, code, final=same)

    def show(self, code: str) -> None:
        """Show this paper."""
        if self._by_section:
            self._show_paper(self._file.view.matter, code, final=code in self._file.view.filed)
        else:
            self.chosen = code
            self.draw()
        if not self._shown.preview.isVisible():
            self._shown.toggle_preview()

    def print_paper(self, code: str, *, draft: bool = False, taking: Taking[Any] | None = None) -> bool:
        """Print a paper, as a draft if something is missing; ``taking`` is the step taken by printing.

        Return True if it was printed; a cancelled dialog changes nothing.
        """
        lacking = papers.unprintable(self._file.view.matter, code) if draft else self._file.missing(code)
        if lacking:
            self._say_missing(code, lacking)
            return False
        printed: list[bool] = []
        self._attempts.run(lambda _reason: printed.append(self._print(code, taking, draft=draft)))
        return any(printed)

    def view(self, section: str) -> QWidget:
        """Build the list of papers, the log, or a view of another part of the page."""
        if section in self.views:
            return self.views[section]()
        if section == LOG:
            log = LogView()
            log.show_log(self._file.view.log)
            return log
        view = PapersView()
        view.show_states(self._file.view.states, export=self._file.may_export)
        view.printing.connect(self.print_paper)
        view.saving.connect(partial(self._do, self._save))
        view.finalising.connect(partial(self._do, self._finalise))
        view.previewing.connect(self.show)
        view.mending.connect(self.mending)
        return view

    def _code(self, matter: Any) -> str:
        if not self._by_section:
            codes = [state.code for state in self._file.view.states]
            return self.chosen if self.chosen in codes else next(iter(codes), "")
        section = self._form.section
        return self._file.kind.section_paper(section, matter, self._form.place()) if section else ""

    def _name_buttons(self, matter: Any, code: str) -> None:
        section, head = self._form.section, self._shown.head
        to_sign = section is not None and self._file.kind.to_sign(section, matter)
        head.name_print(self.tr("打印协议，准备签署") if to_sign else "")
        head.print_button.setVisible(bool(code) and self._file.may_export)
        head.show_papers(() if self._by_section else self._file.view.states, current=code)
        self._shown.have_papers(any_paper=self._by_section or bool(code))

    def _show_paper(self, matter: Any, code: str, *, final: bool) -> None:
        """Show a paper; a final one is drawn anew with masked numbers until the user asks for them."""
        preview, masked = self._shown.preview, masked_file(matter, self._file.rules)
        masking = self._masking.on and (masked != matter or not self._file.may_see_all)
        if final and not masking:
            preview.show_final(self._file.printable(code), code)
        else:
            preview.show_draft(masked if masking else matter, code, when=self._today(), final=final)
        preview.offer_whole(on=masking and self._masking.may)

    def _do(self, work: Callable[[str], object], code: str) -> None:
        self._attempts.run(lambda _reason: work(code))

    def _print(self, code: str, taking: Taking[Any] | None, *, draft: bool) -> bool:
        if taking is not None:
            self._file.refuse_stopped(taking)
        ready, title = self._file.prepare(code, draft=draft), self._title(code)
        copies = self._file.copies(code)
        done = self._printing.print_pdf(ready.data, title=title, copies=copies)
        if done is Printed.PUT_AWAY:
            return False
        self._file.deliver(ready, taking=taking)
        if done is Printed.SAVED:
            words = self.tr("没有打印，《{title}》已存为PDF：{path}")
            self._say(words.format(title=title, path=self._printing.place))
        else:
            self._say(self.tr("《{title}》已送去打印，{copies}份。").format(title=title, copies=copies))
        return True

    def _save(self, code: str) -> None:
        ready, name = self._file.prepare(code), f"{self._title(code)} {self._file.view.matter.title}"
        for path in self._printing.save_pdf(ready.data, title=name):
            self._file.deliver(ready)
            self._say(self.tr("已存到{path}。").format(path=path))

    def _finalise(self, code: str) -> None:
        missing = self._file.missing(code)
        if missing:
            self._say_missing(code, missing)
        else:
            self._file.finalise(code)
            self._say(self.tr("《{title}》已定稿。").format(title=self._title(code)))

    def _say_missing(self, code: str, missing: Sequence[Problem]) -> None:
        """Show what keeps a paper from being final and offer the draft."""
        words = self.tr("《{title}》还缺{count}项，不能定稿：{first}").format(
            title=self._title(code), count=len(missing), first=missing[0].message
        )
        mend = push_button(self.tr("去补上"), on_click=partial(self.mending.emit, missing[0]))
        anyway = push_button(self.tr("打印草稿"), role="quiet", on_click=partial(self.print_paper, code, draft=True))
        self._shown.say(words, mend, anyway, tone=Tone.WARN)

    def _title(self, code: str) -> str:
        return label(papers.title_of(code))

    def _say(self, words: str) -> None:
        self._shown.toast.say(words)
