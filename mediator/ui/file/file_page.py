"""FilePage: a case or a matter opened as a file: sections at the left, the form, the paper, the next step."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mediator.domain.matter.sections import section_of
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.ui.ask import Ask
from mediator.ui.file.attempts import Attempts
from mediator.ui.file.beside import Beside
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.next_step import NextStep
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.open_section import OpenSection
from mediator.ui.file.papers.file_papers import FilePapers
from mediator.ui.file.papers.paper_preview import PaperPreview
from mediator.ui.file.part import Entered, PartContext
from mediator.ui.file.saving import SectionSaving
from mediator.ui.file.section_form import SectionForm
from mediator.ui.file.stored_files import FILE_KINDS
from mediator.ui.intake.register_words import read_register
from mediator.ui.jobs import Jobs
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.masking.unmasking import masking_of
from mediator.ui.printing import Printing
from mediator.ui.widgets.refits import Refits
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

PAUSE_MS = 200


class FilePage(Refits, QWidget):
    """Takes the workspace, ``case`` or ``matter`` and its id; :meth:`open_section` opens one section.

    Emits ``page_wanted(PageRequest)`` for a new file and ``entity_opened`` for an existing one.
    """

    PART = "shown"

    closed = Signal()
    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        workspace: Workspace,
        entity: str,
        file_id: UUID,
        parent: QWidget | None = None,
        *,
        jobs: Jobs | None = None,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.file = OpenFile[Any](FILE_KINDS[entity], workspace, file_id)
        self.jobs = jobs or Jobs(parent=self)
        kind, matter = self.file.kind, self.file.view.matter
        masking = masking_of(workspace, self.file.note_seen, page=self)
        context = PartContext(workspace=workspace, words=read_register(workspace), masking=masking)
        self.form = SectionForm(workspace, matter, entity=entity)
        preview = PaperPreview(self.jobs)
        self.shown = FileLayout(self, self.form, preview=preview, today=context.today)
        self.attempts = Attempts(self.shown.reason, parent=self)
        file, form, shown, attempts = self.file, self.form, self.shown, self.attempts
        printing = printing or Printing(Ask(self))
        self.papers = FilePapers(file, form, shown, attempts=attempts, printing=printing, context=context)
        self.saving = SectionSaving(workspace, file, form, foot=shown.foot, attempts=attempts)
        self.sections = OpenSection(file, form, shown, saving=self.saving, papers=self.papers, context=context)
        self.beside = Beside(file, shown, keep=self.keep, attempts=attempts, views=self.papers.views)
        self.next = NextStep(file, form, shown.foot, user=workspace.actor.name)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self.judge)
        self._connect()
        move = self.next.move()
        self.papers.follow(move)
        self.show_file()
        self.open_section(move.section if move else kind.ends_at)

    def open_section(self, code: str) -> None:
        """Save what is typed and open another section; an unknown code opens the first."""
        self.sections.go_to(code)

    def focus_on(self, problem: Problem) -> None:
        """Go to the section and the input named by the problem."""
        step, inputs = self.shown.foot.step, self.shown.foot.inputs
        asked_by_step = step is not None and problem.field in inputs.rows
        if step is not None and asked_by_step:
            code = step.section
        else:
            code = section_of(self.file.kind.sections(self.file.view.matter), problem) or self.form.code
        self.sections.ask_for(code)
        if code == self.form.code:
            self.shown.show_form()
            if asked_by_step:
                inputs.focus_field(problem.field)
            else:
                self.form.focus_on(problem)

    def take_step(self) -> None:
        """Take the step named on the button."""
        step, foot = self.shown.foot.step, self.shown.foot
        unread = foot.unread()
        if unread:
            foot.show_problems(unread)
        elif step is not None and self.keep():
            taking = self.next.taking()
            if taking is not None:
                self.attempts.run(lambda _reason: self.file.advance(taking), then=partial(self._stepped, step))

    def undo(self) -> None:
        """Take the last step back; asks for a reason if its paper is final or the file is closed."""
        if self.file.can_undo():
            said = partial(self.shown.toast.say, self.tr("已撤销上一步。"))
            self.attempts.run(lambda reason: self.file.undo(reason=reason), then=said)

    def print_shown(self) -> None:
        """Print the paper shown; printing an agreement for signing takes the step too."""
        code = self.papers.code() if self.keep() else ""
        taking = self.next.taking()
        if taking is not None and not self.file.kind.taken_by_printing(taking.move, code):
            taking = None
        if code and self.papers.print_paper(code, taking=taking) and taking is not None:
            self._open_next()

    def keep(self) -> bool:
        """Save what is typed for good; return False and show the reason if that is refused."""
        return self.saving.keep()

    def save_draft(self) -> None:
        """Save what is typed, as a draft if it cannot be saved for good."""
        self.saving.leave()
        self.jobs.stop_all()

    def judge(self) -> None:
        """Show what stops the next step and draw the paper of what is typed."""
        problems = self.next.judge()
        self.shown.show_steps(self.sections.sections(), self.next.matter(), current=self.form.code, problems=problems)
        self.papers.draw()

    def show_file(self) -> None:
        """Read the file again and show it; what is being typed stays."""
        self.file.read()
        self._show_view()

    def _show_view(self) -> None:
        view, head = self.file.view, self.shown.head
        head.show_heading(self.file.kind.heading(view, self._workspace.today))
        head.show_asides(self.file.other_moves(self.next.main()))
        head.let_undo(can=self.file.can_undo())
        self.beside.show()
        self.sections.refresh()
        self.judge()

    def refit(self) -> None:
        """Fit the shown parts."""
        self.shown.fit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in reading order."""
        return tab_on(self, forward=next)

    def _connect(self) -> None:
        shown, form, attempts = self.shown, self.form, self.attempts
        trouble = partial(shown.say, tone=Tone.BAD)
        shown.steps.chosen.connect(self.open_section)
        shown.head.aside_taken.connect(self._take_aside)
        shown.head.printing.connect(self.print_shown)
        shown.head.undoing.connect(self.undo)
        shown.head.switching.connect(shown.toggle_preview)
        shown.head.paper_chosen.connect(self.papers.show)
        shown.foot.bar.main.pressed.connect(self.judge)
        shown.foot.taking.connect(self.take_step)
        shown.foot.changed.connect(self.pause.start)
        shown.foot.problem_chosen.connect(self.focus_on)
        shown.foot.put_away.connect(partial(self._take_aside, None))
        form.changed.connect(self.pause.start)
        form.leaving.connect(self.keep)
        form.removing.connect(self._remove)
        form.saving.connect(self._save)
        form.autosave.failed.connect(trouble)
        self.sections.opened.connect(self.judge)
        self.papers.mending.connect(self.focus_on)
        self.beside.page_wanted.connect(self.page_wanted)
        self.beside.entity_opened.connect(self.entity_opened)
        attempts.done.connect(self._workspace.changes.happened)
        attempts.refused.connect(shown.foot.show_problems)
        attempts.troubled.connect(trouble)
        attempts.dropped.connect(self.sections.give_up)
        self._workspace.changes.happened.connect(self.show_file)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep)
        QShortcut(QKeySequence("F6"), self, shown.toggle_preview)

    def _stepped(self, step: Move[Any]) -> None:
        self.next.choose(None)
        self.shown.toast.say(self.tr("已办理：{step}。").format(step=label(step.label)), undo=self.undo)
        self.file.read()
        self.papers.follow(self.next.move())
        self._show_view()
        self._open_next()
        self.beside.open_next(step)

    def _open_next(self) -> None:
        step = self.next.move()
        if step is not None and step.section != self.form.code:
            self.open_section(step.section)

    def _take_aside(self, step: Move[Any] | None) -> None:
        self.next.choose(step)
        if step is not None:
            self.sections.ask_for(step.section)
        self.judge()
        if step is not None and self.shown.foot.inputs.rows:
            self.shown.foot.inputs.focus_field(next(iter(self.shown.foot.inputs.rows)))

    def _save(self, entered: Entered) -> None:
        self.attempts.run(lambda reason: self.file.save([entered], reason=reason))

    def _remove(self, row: object) -> None:
        back = partial(self._save, Entered(rows=(row,)))
        said = partial(self.shown.toast.say, self.tr("已删去一条记录。"), undo=back)
        self.attempts.run(lambda reason: self.file.remove(row, reason=reason), then=said)
