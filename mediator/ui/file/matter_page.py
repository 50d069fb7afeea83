"""MatterPage: a matter opened as a file: its groups and lists at the left, the form, the paper, the next step."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mediator.domain.matter.kind import Item, MatterSnapshot
from mediator.domain.matter.sections import LOG, VIEWS, sections_of
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.ui.ask import Ask
from mediator.ui.file.attempts import Tries
from mediator.ui.file.beside_matter import MatterWays
from mediator.ui.file.matter_desk import MatterDesk
from mediator.ui.file.matter_file import MatterFile
from mediator.ui.file.matter_layout import MatterLayout
from mediator.ui.file.matter_letters import MatterLetters
from mediator.ui.file.matter_part import MatterContext
from mediator.ui.file.matter_step import MatterStep
from mediator.ui.file.paper_preview import PaperPreview
from mediator.ui.file.saving import Keeping
from mediator.ui.intake.register_words import read_register
from mediator.ui.jobs import Jobs
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.masking.unmasking import veil_over
from mediator.ui.printing import Printing
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

PAUSE_MS = 200


class MatterPage(QWidget):
    """Built with the workspace and the id; ``case_opened(UUID)`` for its case, ``page_wanted`` to make one of it."""

    closed = Signal()
    case_opened = Signal(UUID)
    page_wanted = Signal(object)
    entity_opened = Signal(str, UUID, str)

    def __init__(
        self,
        workspace: Workspace,
        matter_id: UUID,
        parent: QWidget | None = None,
        *,
        jobs: Jobs | None = None,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.file = MatterFile(workspace, matter_id)
        self.kind = self.file.kind
        self.jobs = jobs or Jobs(parent=self)
        veil = veil_over(workspace, self.file.note_seen, page=self)
        context = MatterContext(workspace=workspace, kind=self.kind, offers=read_register(workspace), veil=veil)
        self.desk = MatterDesk(context, self.file.view.matter)
        preview = PaperPreview(self.jobs)
        self.shown = MatterLayout(self, self.desk, preview=preview, today=self._today)
        self.tries = Tries(self.shown.reason, parent=self)
        self.letters = MatterLetters(
            self.file,
            self.desk,
            self.shown,
            tries=self.tries,
            printing=printing or Printing(Ask(self)),
            context=context,
        )
        self.keeping = Keeping(workspace, self.file, self.desk, foot=self.shown.foot, tries=self.tries)
        self.ways = MatterWays(self.file, self.shown, keep=self.keep, tries=self.tries, views=self.letters.views)
        self.ways.page_wanted.connect(self.page_wanted)
        self.ways.entity_opened.connect(self.entity_opened)
        self.next = MatterStep(self.file, self.desk, self.shown.foot)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self.judge)
        self._connect()
        self.letters.follow(self.next.move())
        self.show_matter()
        move = self.next.move()
        self.open_section(move.section if move else LOG)

    def open_section(self, code: str) -> None:
        """Keep what was typed and go to another section; one that does not exist leads to the first."""
        if self.desk.code and not self.keeping.leave():
            self.shown.steps.select(self.desk.code)
            return
        known = sections_of(self.kind, self.file.view.matter)
        section = next((one for one in known if one.code == code), known[0])
        self.shown.reason.hide()
        self.shown.hush()
        if section.group is not None:
            self.desk.open_group(section.group, enabled=self.file.may_change)
        elif section.items is not None:
            self.desk.open_list(section.items, enabled=self.file.may_list)
        else:
            self.desk.show_view(self.letters.view(section.code), section.code)
        if self.desk.restored:
            drop = push_button(self.tr("不要了"), role="quiet", on_click=self._give_up)
            self.shown.say(self.tr("已恢复上次没写完的内容。"), drop)
        elif not self.file.may_change:
            self.shown.say(self.tr("您的角色只能查看这件事项。"))
        self.shown.top()
        self.judge()
        self.desk.focus_first()

    def focus_on(self, problem: Problem) -> None:
        """Go to the section and the input a problem names."""
        inputs = self.shown.foot.inputs
        if problem.field in inputs.rows:
            self.shown.show_form()
            if self.shown.foot.step is not None:
                self.open_section(self.shown.foot.step.section)
            inputs.focus_field(problem.field)
            return
        if problem.section and problem.section != self.desk.code:
            self.open_section(problem.section)
        self.shown.show_form()
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
        """Take the last step back; once its paper is final, or at the end, a reason is asked for."""
        if self.file.can_undo():
            said = partial(self.shown.toast.say, self.tr("已撤销上一步。"))
            self.tries.run(lambda reason: self.file.undo(reason=reason), then=said)

    def print_paper(self) -> None:
        """Print the paper that is shown."""
        if self.letters.code and self.keep():
            self.letters.print_paper(self.letters.code)

    def keep(self) -> bool:
        """Save what is typed for good; False if something stops that, which is then said."""
        return self.keeping.keep()

    def save_draft(self) -> None:
        """The page is put away: what is typed is kept, as a draft if it cannot be kept otherwise."""
        self.keeping.leave()
        self.jobs.stop_all()

    def judge(self) -> None:
        """Say what stops the next step now, and draw the paper of what is typed."""
        problems = self.next.judge()
        self.shown.show_steps(self.kind, self.next.matter(), current=self.desk.code, problems=problems)
        self.letters.draw()

    def show_matter(self) -> None:
        """Read the matter again and show it; what is being typed stays."""
        view = self.file.read()
        self.shown.show_head(self.file, main=self.next.main(), today=self._today())
        self.desk.show_matter(view.matter)
        if self.desk.code in VIEWS:
            self.desk.show_view(self.letters.view(self.desk.code), self.desk.code)
        self.judge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.shown.fit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Tab follows the page as it is read."""
        return tab_on(self, forward=next)

    def _today(self) -> date:
        return self._workspace.today

    def _connect(self) -> None:
        shown, desk, tries = self.shown, self.desk, self.tries
        shown.steps.chosen.connect(self.open_section)
        shown.head.aside_taken.connect(self._take_aside)
        shown.head.printing.connect(self.print_paper)
        shown.head.undoing.connect(self.undo)
        shown.head.switching.connect(shown.toggle_preview)
        shown.head.case_wanted.connect(self.case_opened)
        shown.head.case_wanted.connect(lambda case_id: self.entity_opened.emit("case", case_id, ""))
        shown.head.paper_chosen.connect(self.letters.show)
        shown.foot.bar.main.pressed.connect(self.judge)
        shown.foot.taking.connect(self.take_step)
        shown.foot.changed.connect(self.pause.start)
        shown.foot.problem_chosen.connect(self.focus_on)
        shown.foot.put_away.connect(lambda: self._take_aside(None))
        desk.changed.connect(self.pause.start)
        desk.leaving.connect(self.keep)
        desk.removing.connect(self._remove)
        desk.autosave.failed.connect(self._say_trouble)
        self.letters.mending.connect(self.focus_on)
        tries.done.connect(self._workspace.changes.happened)
        tries.refused.connect(shown.foot.show_problems)
        tries.troubled.connect(self._say_trouble)
        tries.dropped.connect(self._give_up)
        self._workspace.changes.happened.connect(self.show_matter)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep)
        QShortcut(QKeySequence("F6"), self, shown.toggle_preview)

    def _stepped(self, step: Move[MatterSnapshot]) -> None:
        self.next.choose(None)
        self.shown.toast.say(self.tr("已办理：{step}。").format(step=label(step.label)), undo=self.undo)
        self.file.read()
        self.letters.follow(self.next.move())
        self.show_matter()
        following = self.next.move()
        if following is not None and following.section != self.desk.code:
            self.open_section(following.section)
        self.ways.lead_on(step)

    def _take_aside(self, step: Move[MatterSnapshot] | None) -> None:
        self.next.choose(step)
        self.judge()
        if step is not None and self.shown.foot.inputs.rows:
            self.shown.foot.inputs.focus_field(next(iter(self.shown.foot.inputs.rows)))

    def _remove(self, item: Item) -> None:
        back = partial(self.tries.run, lambda _reason: self.file.put_back(item))
        said = partial(self.shown.toast.say, self.tr("已删去一条。"), undo=back)
        self.tries.run(lambda reason: self.file.remove(item, reason=reason), then=said)

    def _give_up(self) -> None:
        self.desk.settle()
        self.open_section(self.desk.code)

    def _say_trouble(self, sentence: str) -> None:
        self.shown.say(sentence, tone=Tone.BAD)
