"""OpeningPage: the form of a new report, letter, meeting or petition; required inputs first, the rest below."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import NotFound, Problem, Refused, StorageTrouble
from mediator.services.files.openings import Opening, open_matter
from mediator.services.links.next_files import OpenedFrom
from mediator.ui.desks.opening_buttons import begin_words
from mediator.ui.desks.opening_start import OpeningStart
from mediator.ui.file.autosave import Autosave, clock_words
from mediator.ui.intake.intake_page import centred
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, Notice, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

ON, COMMITTEE = "opened_on", "committee_id"


class OpeningPage(QWidget):
    """Starts from ``values``; emits ``matter_opened(UUID)`` once the matter is opened."""

    matter_opened = Signal(UUID)

    def __init__(
        self,
        workspace: Workspace,
        kind_code: str,
        *,
        case_id: UUID | None = None,
        values: Mapping[str, object] | None = None,
        opened_from: OpenedFrom | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self.kind, self._offers = kind_of(kind_code), read_register(workspace)
        self._opened_from = opened_from or OpenedFrom()
        self._start = OpeningStart(workspace, self.kind, case_id=case_id, given=values or {})
        key = "/".join(str(part) for part in ("opening", kind_code, case_id, self._opened_from.origin_id) if part)
        self.autosave = Autosave(workspace, key, self._gather, parent=self)
        self.autosave.saved.connect(lambda _moment: self._say_saved())
        self.autosave.failed.connect(self._say_trouble)
        self.first, self.rest = self._forms()
        self._notices = QVBoxLayout()
        self.foot = ProblemBar()
        self.foot.show_action(begin_words(self.kind), icon="check", shortcut="Ctrl+S")
        self.foot.main.setToolTip(self.tr("保存并打开（Ctrl+S）"))
        self.foot.main.pressed.connect(self.show_problems)
        self.foot.advanced.connect(self.save)
        self.foot.problem_chosen.connect(self.focus_on)
        self._lay_out()
        self._restore()

    def save(self) -> None:
        """Open the matter; problems are shown beside the button and at their inputs."""
        self.show_problems()
        if self.foot.problems():
            self.focus_on(self.foot.problems()[0])
            return
        actor, now = self._workspace.actor, self._workspace.clock()
        try:
            with self._workspace.store.transaction() as session:
                matter = open_matter(session, self.opening(), actor=actor, now=now)
        except Refused as refused:
            self.foot.show_problems(refused.problems)
        except (StorageTrouble, NotFound) as trouble:
            self._say_trouble(str(trouble))
        else:
            self._saved(matter)

    def opening(self) -> Opening:
        """The opening as typed."""
        values = self.values()
        on, committee = values.pop(ON, None), values.pop(COMMITTEE, "")
        return Opening(
            kind=self.kind.code,
            on=on if isinstance(on, date) else self._workspace.today,
            values=values,
            case_id=self._case_id,
            committee_id=UUID(committee) if committee else None,
            items=self._opened_from.items,
            origin_id=self._opened_from.origin_id,
            organ_id=self._offers.organ_of(self.kind, values) if self.kind.organ_kind else None,
        )

    def values(self) -> dict[str, Any]:
        """The typed values by field name."""
        for form in (self.first, self.rest):
            settle_choices(form)
        return {**typed_values(self.first), **typed_values(self.rest)}

    def show_problems(self) -> None:
        """Show at the foot what is missing or cannot be read."""
        found = [problem for form in (self.first, self.rest) for problem in unreadable(form, section="")]
        found += [problem for problem in self.first.problems() if problem.stops]
        self.foot.show_problems(list({problem.field: problem for problem in found}.values()))

    def focus_on(self, problem: Problem) -> None:
        """Go to the input named by the problem."""
        for form in (self.first, self.rest):
            if problem.field in form.rows:
                form.focus_field(problem.field)

    def discard(self) -> None:
        """Throw away what is typed and start again."""
        self.autosave.discard()
        clear_layout(self._notices)
        empty = {name: "" for form in (self.first, self.rest) for name in form.rows}
        self.first.set_raw(empty)
        self.rest.set_raw(empty)
        self._begin()

    def save_draft(self) -> None:
        """Save what is typed as a draft."""
        self.autosave.flush()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in reading order."""
        return tab_on(self, forward=next)

    def _forms(self) -> tuple[FieldsWidget, FieldsWidget]:
        asked = self._offers.fields(self.kind.fields)
        committees = self._offers.committees
        own = [Field(name=ON, label="登记日期", kind=Kind.DATE)]
        if len(committees) > 1:
            named = tuple(Choice(code=str(committee.id), label=committee.name) for committee in committees)
            own.append(Field(name=COMMITTEE, label="调解委员会", kind=Kind.CHOICE, choices=named, wide=True))
        first = tuple(field for field in asked if field.required)
        rest = (*(field for field in asked if not field.required), *own)
        made = [FieldsWidget(fields, today=lambda: self._workspace.today) for fields in (first, rest)]
        for form in made:
            form.changed.connect(self._typed)
        made[0].finished.connect(self._to_save)
        made[1].finished.connect(self._to_save)
        return made[0], made[1]

    def _to_save(self) -> None:
        self.foot.main.setFocus()

    def _lay_out(self) -> None:
        must, may = Card(self.tr("必须填的")), Card(self.tr("可以以后再填的"))
        must.add(self.first)
        may.add(self.rest)
        head: list[QWidget | None] = [text_label(label(self.kind.label), role="title")]
        if self._start.about:
            head.append(text_label(self._start.about, role="note"))
        inside = column(*head, must, may, spacing=12)
        layout = inside.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(len(head), self._notices)
        self.page = ScrollPage(column(centred(inside), None, margins=(24, 16, 24, 16)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.page, 1)
        outer.addWidget(self.foot)

    def _restore(self) -> None:
        self._begin()
        draft = self.autosave.load()
        if draft is not None:
            self.first.set_raw(draft["first"])
            self.rest.set_raw(draft["rest"])
            again = push_button(self.tr("不要了，重新填"), role="quiet", on_click=self.discard)
            self._notices.addWidget(Notice(self.tr("已恢复上次没写完的内容。"), button=again))
        self.show_problems()
        QTimer.singleShot(0, self, self._focus_first)

    def _begin(self) -> None:
        workspace = self._workspace
        values = self._offers.first_values(self.kind.fields, user=workspace.actor.name, today=workspace.today)
        committees = self._offers.committees
        values |= {ON: workspace.today, COMMITTEE: str(committees[0].id) if committees else ""}
        for form in (self.first, self.rest):
            form.set_values({**values, **self._start.values})
        self._follow("")
        self.show_problems()

    def _focus_first(self) -> None:
        empty = [name for name, row in self.first.rows.items() if not row.input.raw().strip()]
        names = [*empty, *self.first.rows]
        if names:
            self.first.focus_field(names[0])

    def _saved(self, matter: MatterSnapshot) -> None:
        self.autosave.discard()
        self._workspace.changes.happened.emit()
        self.matter_opened.emit(matter.id)

    def _typed(self, name: str) -> None:
        self._follow(name)
        self.autosave.touch()
        self.show_problems()

    def _follow(self, name: str) -> None:
        """Fill the inputs that follow from ``name``, unless the user typed something else there."""
        typed = {**typed_values(self.first), **typed_values(self.rest)}
        on = typed.get(ON)
        changes = self._start.follow(typed, on=on if isinstance(on, date) else self._workspace.today)
        for form in (self.first, self.rest):
            form.set_values({key: value for key, value in changes.items() if key in form.rows and key != name})

    def _gather(self) -> dict[str, Any]:
        return {"first": self.first.raw(), "rest": self.rest.raw()}

    def _say_saved(self) -> None:
        self.foot.note.setText(self.tr("已自动保存 {time}").format(time=clock_words(self._workspace.clock())))

    def _say_trouble(self, sentence: str) -> None:
        clear_layout(self._notices)
        self._notices.addWidget(Notice(sentence, tone=Tone.BAD))
