"""CasePage: a case opened as a file: its sections at the left, the form, the paper as it will print, the next step."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mediator.domain.case.records import Record
from mediator.domain.case.sections import VIEWS, CaseSection, section_of, shown_sections, taken_by_printing
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.ui.ask import Ask
from mediator.ui.file.attempts import Tries
from mediator.ui.file.beside_case import CaseRoads
from mediator.ui.file.case_file import CaseFile
from mediator.ui.file.case_layout import CaseLayout
from mediator.ui.file.case_papers import CasePapers
from mediator.ui.file.case_part import Desk
from mediator.ui.file.next_step import NextStep
from mediator.ui.file.saving import Keeping
from mediator.ui.file.section_desk import SectionDesk
from mediator.ui.intake.register_words import read_register
from mediator.ui.jobs import Jobs
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.masking.unmasking import masking_of
from mediator.ui.printing import Printing
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

PAUSE_MS = 200


class CasePage(QWidget):
    """Built with the workspace and the id of the case; :meth:`open_section` goes to a part of it."""

    closed = Signal()
    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        parent: QWidget | None = None,
        *,
        jobs: Jobs | None = None,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.file = CaseFile(workspace, case_id)
        masking = masking_of(workspace, self.file.note_seen, page=self)
        desk = Desk(workspace=workspace, words=read_register(workspace), masking=masking)
        self.jobs = jobs or Jobs(parent=self)
        self.desk = SectionDesk(desk, self.file.view.case)
        self.shown = CaseLayout(self, self.desk, jobs=self.jobs, today=desk.today)
        self.tries = Tries(self.shown.reason, parent=self)
        self.papers = CasePapers(
            self.file,
            self.desk,
            self.shown,
            tries=self.tries,
            printing=printing or Printing(Ask(self)),
            desk_of=desk,
        )
        self.keeping = Keeping(workspace, self.file, self.desk, foot=self.shown.foot, tries=self.tries)
        self._asked: set[str] = set()
        self.roads = CaseRoads(workspace, case_id, page=self, head=self.shown.head)
        self.next = NextStep(self.file, self.desk, self.shown.foot, user=workspace.actor.name)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self.judge)
        self._connect()
        self.show_case()
        move = self.next.move()
        self.open_section(move.section if move else "closing")

    def open_section(self, code: str) -> None:
        """Keep what was typed and go to another section."""
        if self.desk.code and not self.keeping.leave():
            self.shown.steps.select(self.desk.code)
            return
        sections = self._sections()
        self._open(next((one for one in sections if one.code == code), sections[0]))

    def focus_on(self, problem: Problem) -> None:
        """Go to the section and the input a problem names."""
        code = section_of(problem)
        self._asked.add(code)
        if code != self.desk.code:
            self.open_section(code)
        if code == self.desk.code:
            self.shown.show_form()
            inputs = self.shown.foot.inputs
            if problem.field in inputs.rows:
                inputs.focus_field(problem.field)
            else:
                self.desk.focus_on(problem)

    def take_step(self) -> None:
        """Take the step the button names."""
        step, foot = self.shown.foot.step, self.shown.foot
        unread = foot.unread()
        if unread:
            foot.show_problems(unread)
        elif step is not None and self.keep():
            self.tries.run(self.next.take, then=partial(self._stepped, step))

    def undo(self) -> None:
        """Take the last step back; once its paper is final a reason is asked for."""
        if self.file.can_undo():
            said = partial(self.shown.toast.say, self.tr("已撤销上一步。"))
            self.tries.run(lambda reason: self.file.undo(reason=reason), then=said)

    def print_section(self) -> None:
        """Print the paper of this section; printing an agreement for signing takes the step as well."""
        code = self.papers.code(self.file.view.case) if self.keep() else ""
        step = self.shown.foot.step
        if step is not None and taken_by_printing(step, code.partition(":")[0]) and not self.file.missing(code):
            if self.tries.run(self.next.take):
                self.papers.print_paper(code)
                self._open_next()
        elif code:
            self.papers.print_paper(code)

    def keep(self) -> bool:
        """Save what is typed for good; False if something stops that, which is then said."""
        return self.keeping.keep()

    def save_draft(self) -> None:
        """The page is put away: what is typed is kept, as a draft if it cannot be kept otherwise."""
        self.keeping.leave()
        self.jobs.stop_all()

    def judge(self) -> None:
        """Say what stops the next step now, and draw the paper of what is typed."""
        problems, sections, case = self.next.judge(), self._sections(), self.next.case()
        step = self.shown.foot.step
        self.shown.show_steps(sections, case, current=self.desk.code, step=step, problems=problems)
        self.papers.draw()

    def show_case(self) -> None:
        """Read the case again and show it; what is being typed stays."""
        view = self.file.read()
        head, today = self.shown.head, self._workspace.today
        head.show_view(view, today=today, can_undo=self.file.can_undo(), may=self.file.may)
        self.desk.show_case(view.case)
        if self.desk.section is not None and self.desk.code in VIEWS:
            self.desk.show_view(self.papers.view(self.desk.code), self.desk.section)
        self.judge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.shown.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "shown"):
            self.shown.fit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Tab follows the page as it is read."""
        return tab_on(self, forward=next)

    def _connect(self) -> None:
        shown, desk, tries = self.shown, self.desk, self.tries
        shown.steps.chosen.connect(self.open_section)
        shown.head.aside_taken.connect(self._take_aside)
        shown.head.printing.connect(self.print_section)
        shown.head.undoing.connect(self.undo)
        shown.head.switching.connect(shown.toggle_preview)
        shown.foot.bar.main.pressed.connect(self.judge)
        shown.foot.taking.connect(self.take_step)
        shown.foot.changed.connect(self.pause.start)
        shown.foot.problem_chosen.connect(self.focus_on)
        shown.foot.put_away.connect(lambda: self._take_aside(None))
        desk.changed.connect(self.pause.start)
        desk.leaving.connect(self.keep)
        desk.removing.connect(self._remove)
        desk.autosave.failed.connect(partial(shown.say, tone=Tone.BAD))
        self.papers.mending.connect(self.focus_on)
        tries.done.connect(self._workspace.changes.happened)
        tries.refused.connect(shown.foot.show_problems)
        tries.troubled.connect(partial(shown.say, tone=Tone.BAD))
        tries.dropped.connect(self._give_up)
        self._workspace.changes.happened.connect(self.show_case)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep)
        QShortcut(QKeySequence("F6"), self, shown.toggle_preview)

    def _stepped(self, step: Move[CaseSnapshot]) -> None:
        self.next.aside = None
        self.shown.toast.say(self.tr("已办理：{step}。").format(step=label(step.label)), undo=self.undo)
        self.show_case()
        self._open_next()

    def _open_next(self) -> None:
        step = self.next.move()
        if step is not None and step.section != self.desk.code:
            self.open_section(step.section)

    def _open(self, section: CaseSection) -> None:
        self.shown.reason.hide()
        self.shown.hush()
        if section.code in VIEWS:
            self.desk.show_view(self.papers.view(section.code), section)
        else:
            self.desk.open(section)
        if self.desk.restored:
            drop = push_button(self.tr("不要了"), role="quiet", on_click=self._give_up)
            self.shown.say(self.tr("已恢复上次没写完的内容。"), drop)
        self.shown.top()
        self.judge()
        self.desk.focus_first()

    def _sections(self) -> tuple[CaseSection, ...]:
        return shown_sections(self.file.view.case, asked=self._asked)

    def _take_aside(self, step: Move[CaseSnapshot] | None) -> None:
        self.next.aside = step
        if step is not None:
            self._asked.add(step.section)
            self.open_section(step.section)
        self.judge()

    def _remove(self, record: Record) -> None:
        back = partial(self.tries.run, lambda _reason: self.file.put_back(record))
        said = partial(self.shown.toast.say, self.tr("已删去一条记录。"), undo=back)
        self.tries.run(lambda reason: self.file.remove(record, reason=reason), then=said)

    def _give_up(self) -> None:
        self.desk.settle()
        if self.desk.section is not None:
            self._open(self.desk.section)
