"""IntakePage: registers a dispute; type, two names and a sentence are enough for a number."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case.intake import Intake, intake_problems
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem, Refused, StorageTrouble
from mediator.services.files import intake as intakes
from mediator.services.files.amendments import amend
from mediator.services.files.snapshots import load
from mediator.services.links.case_from_matter import register_from_matter
from mediator.services.people.masking import note_revealed
from mediator.ui.file.autosave import Autosave, clock_words
from mediator.ui.file.reason_strip import ReasonStrip
from mediator.ui.intake.intake_form import IntakeForm
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice, ScrollPage
from mediator.ui.widgets.controls import column, push_button, row
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

WIDEST = 900
DRAFT = "intake"


def centred(content: QWidget) -> QWidget:
    """Return ``content`` centred on the page, no wider than a form may be."""
    content.setMaximumWidth(WIDEST)
    box = row(None, content, None)
    layout = box.layout()
    if isinstance(layout, QHBoxLayout):
        layout.setStretch(1, 100)
    return box


class IntakePage(QWidget):
    """A new dispute, or with ``case_id`` one being amended; emits ``registered(UUID)`` once it is saved.

    With ``matter_id`` the dispute comes from a matter and starts from its values (``start``); the two are linked.
    """

    registered = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        start: Intake | None = None,
        matter_id: UUID | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._case_id, self._start, self._matter_id = workspace, case_id, start, matter_id
        key = DRAFT if matter_id is None else f"matter/{matter_id}/intake"
        key = key if case_id is None else f"case/{case_id}/intake"
        self.autosave = Autosave(workspace, key, self._gather, parent=self)
        self.autosave.saved.connect(self._say_saved)
        self.autosave.failed.connect(self._say_trouble)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._notice: QWidget | None = None
        self.reason = ReasonStrip()
        self.reason.given.connect(lambda reason: self.save(reason=reason))
        self.foot = self._foot()
        self._checks = QTimer(self)
        self._checks.setSingleShot(True)
        self._checks.setInterval(150)
        self._checks.timeout.connect(self.show_problems)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setLayout(self._body)
        self.page = ScrollPage(column(centred(inside), None, margins=(24, 16, 24, 16)))
        layout.addWidget(self.page, 1)
        layout.addWidget(self.foot)
        self.form = self._fresh_form()
        self._restore()

    def _foot(self) -> ProblemBar:
        foot, new = ProblemBar(), self._case_id is None
        foot.problem_chosen.connect(self._go_to)
        foot.advanced.connect(self.save)
        foot.main.pressed.connect(self.show_problems)
        foot.show_action(self.tr("登记") if new else self.tr("保存修改"), icon="check", shortcut="Ctrl+S")
        foot.main.setToolTip(self.tr("登记这件纠纷，给出编号（Ctrl+S）") if new else "")
        return foot

    def save(self, *, reason: str = "") -> None:
        """Register or amend; problems are shown beside the button and at their inputs."""
        unread = self.form.problems()
        if unread:
            self._show(unread)
            self._go_to(unread[0])
            return
        now, actor, typed = self._workspace.clock(), self._workspace.actor, self.form.intake()
        try:
            with self._workspace.store.transaction() as session:
                if self._matter_id is not None:
                    case = register_from_matter(session, self._matter_id, typed, actor=actor, now=now)
                elif self._case_id is None:
                    case = intakes.register(session, typed, actor=actor, now=now)
                else:
                    case = amend(session, self._case_id, typed.facts, actor=actor, now=now, reason=reason)
        except Refused as refused:
            self._refused(refused)
        except StorageTrouble as trouble:
            self._say_trouble(str(trouble))
        else:
            self._saved(case)

    def show_problems(self) -> None:
        """Show at the foot what is missing before this can be saved."""
        missing = intake_problems(self.form.intake(), today=self._workspace.today)
        self._show([*self.form.problems(), *missing])

    def discard(self) -> None:
        """Throw away what is typed and start again."""
        self.autosave.discard()
        self._say(None)
        self.form = self._fresh_form()
        self.show_problems()
        self.form.focus_first()

    def save_draft(self) -> None:
        """Save what is typed as a draft without asking."""
        self.autosave.flush()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in the order of the paper form."""
        return tab_on(self, forward=next)

    def _fresh_form(self) -> IntakeForm:
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.reason:
                widget.hide()
                widget.deleteLater()
        case = None
        if self._case_id is not None:
            with self._workspace.store.reading() as session:
                case = load(session, self._case_id)
        form = IntakeForm(self._workspace, read_register(self._workspace), case=case, start=self._start)
        if self._matter_id is not None:
            form.known_people.note_source = self._note_source
        form.changed.connect(self._typed)
        form.finished.connect(self.foot.main.setFocus)
        self._body.addWidget(self.reason)
        self._body.addWidget(form)
        return form

    def _note_source(self) -> None:
        """Log that the numbers of the matter this dispute comes from are shown whole."""
        if self._matter_id is not None:
            with self._workspace.store.transaction() as session:
                now = self._workspace.clock()
                note_revealed(session, self._matter_id, actor=self._workspace.actor, now=now)

    def _restore(self) -> None:
        draft = self.autosave.load()
        if draft is not None:
            self.form.set_raw(draft)
            again = push_button(self.tr("不要了，重新填"), role="quiet", on_click=self.discard)
            self._say(Notice(self.tr("已恢复上次没写完的内容。"), button=again))
        self.show_problems()
        QTimer.singleShot(0, self.form, self.form.focus_first)

    def _saved(self, case: CaseSnapshot) -> None:
        self.autosave.discard()
        self._workspace.changes.happened.emit()
        if self._case_id is None:
            self.form = self._fresh_form()
            words = self.tr("已登记，编号{number}：{title}。").format(number=case.number, title=case.title)
            again = push_button(self.tr("打开卷宗"), on_click=partial(self.registered.emit, case.id))
            self._say(Notice(words, tone=Tone.OK, button=again))
            self.show_problems()
        self.foot.note.setText(self.tr("已保存"))
        self.registered.emit(case.id)

    def _refused(self, refused: Refused) -> None:
        asks = [problem for problem in refused.problems if problem.field == "reason"]
        if asks:
            self.reason.ask(asks[0].message)
            return
        self._show(list(refused.problems))
        self._go_to(refused.problems[0])

    def _gather(self) -> dict[str, Any]:
        return self.form.raw()

    def _typed(self) -> None:
        self.autosave.touch()
        self._checks.start()

    def _show(self, problems: list[Problem]) -> None:
        self.foot.show_problems(problems)

    def _go_to(self, problem: object) -> None:
        if isinstance(problem, Problem):
            self.form.focus_on(problem)

    def _say(self, notice: QWidget | None) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._body.insertWidget(0, notice)

    def _say_saved(self, moment: object) -> None:
        self.foot.note.setText(self.tr("已自动保存 {time}").format(time=clock_words(self._workspace.clock())))

    def _say_trouble(self, sentence: str) -> None:
        self.foot.note.setText("")
        self._say(Notice(sentence, tone=Tone.BAD))
