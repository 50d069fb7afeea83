"""MatterLetters: what a page does with the papers of a matter: shows, prints, saves and finalises them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.people.masking import masked_file
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.services.papers import papers
from mediator.services.papers.paper_states import split
from mediator.ui.file.attempts import Tries
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.log_view import LogView
from mediator.ui.file.matter_desk import MatterDesk
from mediator.ui.file.matter_file import MatterFile
from mediator.ui.file.matter_head import MatterHead
from mediator.ui.file.matter_part import MatterContext
from mediator.ui.file.papers_view import PapersView
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.printing import Printed, Printing
from mediator.ui.widgets.controls import push_button


class MatterLetters(QObject):
    """``mending(Problem)`` when the user wants to fill in what a paper lacks; ``code`` is the paper now shown.

    ``views`` are the sections that another part of the page draws.
    """

    mending = Signal(object)

    def __init__(
        self,
        file: MatterFile,
        desk: MatterDesk,
        shown: FileLayout[MatterHead],
        *,
        tries: Tries,
        printing: Printing,
        context: MatterContext,
    ) -> None:
        super().__init__(shown.page)
        self._file, self._desk, self._shown, self._tries = file, desk, shown, tries
        self._printing, self._workspace, self._veil = printing, context.workspace, context.veil
        shown.preview.put_button(self._veil.button())
        self.code = ""
        self.views: dict[str, Callable[[], QWidget]] = {}

    def follow(self, move: Move[MatterSnapshot] | None) -> None:
        """Turn to the paper the next step needs, or stay with the one that is shown if it needs none."""
        codes = [state.code for state in self._file.view.states]
        wanted = move.papers if move else ()
        needed = [code for code in codes if split(code)[0] in wanted]
        unfiled = [code for code in needed if code not in self._file.view.filed]
        if unfiled or needed or self.code not in codes:
            self.code = next(iter((*unfiled, *needed, *codes)), "")

    def draw(self) -> None:
        """Show the paper of what is typed, or the final one as it was filed."""
        states = self._file.view.states
        if self.code not in {state.code for state in states}:
            self.code = states[0].code if states else ""
        self._shown.head.show_papers(states, current=self.code)
        self._shown.have_papers(any_paper=bool(self.code))
        self._shown.head.print_button.setVisible(bool(self.code) and self._file.may_export)
        if self.code:
            self._show_paper(final=self.code in self._file.view.filed and not self._desk.touched())

    def show(self, code: str) -> None:
        """Look at this paper."""
        self.code = code
        self.draw()
        if not self._shown.preview.isVisible():
            self._shown.toggle_preview()

    def print_paper(self, code: str, *, draft: bool = False) -> None:
        """Print a paper; one that lacks something only as a draft."""
        missing = () if draft else self._file.missing(code)
        if missing:
            self._say_missing(code, missing)
        else:
            self._tries.run(lambda _reason: self._print(code, draft=draft))

    def view(self, section: str) -> QWidget:
        """The list of papers, the log, or what another part of the page shows of the matter."""
        if section in self.views:
            return self.views[section]()
        if section == "log":
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

    def _show_paper(self, *, final: bool) -> None:
        """Until the numbers are asked for, a final paper is drawn anew without them: its filed bytes hold them."""
        preview, matter = self._shown.preview, self._desk.overlay(self._file.view.matter)
        masked = masked_file(matter, self._file.kind)
        veiled = self._veil.on and (masked != matter or not self._file.may_see_all)
        if final and not veiled:
            preview.show_final(self._file.printable(self.code), self.code)
        else:
            preview.show_draft(masked if veiled else matter, self.code, when=self._workspace.today, final=final)
        preview.offer_whole(on=veiled and self._veil.may)

    def _do(self, work: Callable[[str], None], code: str) -> None:
        self._tries.run(lambda _reason: work(code))

    def _print(self, code: str, *, draft: bool) -> None:
        if not draft:
            self._file.finalise(code)
        title = label(papers.title_of(code))
        done = self._printing.print_pdf(self._file.printable(code), title=title)
        if done is Printed.PUT_AWAY:
            return
        self._file.note_printed(code)
        if done is Printed.SAVED:
            words = self.tr("没有打印，《{title}》已存为PDF：{path}")
            self._shown.toast.say(words.format(title=title, path=self._printing.place))
        else:
            self._shown.toast.say(self.tr("《{title}》已送去打印。").format(title=title))

    def _save(self, code: str) -> None:
        if not self._file.missing(code):
            self._file.finalise(code)
        name = f"{label(papers.title_of(code))} {self._file.view.matter.title}"
        for path in self._printing.save_pdf(self._file.printable(code), title=name):
            self._file.note_printed(code)
            self._shown.toast.say(self.tr("已存到{path}。").format(path=path))

    def _finalise(self, code: str) -> None:
        self._file.finalise(code)
        self._shown.toast.say(self.tr("《{title}》已定稿。").format(title=label(papers.title_of(code))))

    def _say_missing(self, code: str, missing: Sequence[Problem]) -> None:
        words = self.tr("《{title}》还缺{count}项，不能定稿：{first}").format(
            title=label(papers.title_of(code)), count=len(missing), first=missing[0].message
        )
        mend = push_button(self.tr("去补上"), on_click=partial(self.mending.emit, missing[0]))
        anyway = push_button(self.tr("打印草稿"), role="quiet", on_click=partial(self.print_paper, code, draft=True))
        self._shown.say(words, mend, anyway, tone=Tone.WARN)
