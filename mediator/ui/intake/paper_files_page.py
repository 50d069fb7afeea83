"""PaperFilesPage: takes over files of earlier years from paper, a row a file straight into the archive (补录)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.file_numbers import read_paper_number
from mediator.domain.case.paper_files import REPEATED, ROW, PaperFile, names_in, number_after
from mediator.domain.case.snapshot import Mediator
from mediator.domain.problems import Problem, Refused, StorageTrouble
from mediator.domain.text.dates import format_day
from mediator.services.files.paper_files import FiledRow, take_over, taken_over
from mediator.ui.file.autosave import Autosave
from mediator.ui.intake.intake_cards import COMMITTEE, own_fields
from mediator.ui.intake.intake_form import chosen_committee
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, EmptyState, Notice, ScrollPage
from mediator.ui.widgets.controls import clear_layout, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.rows import Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

DRAFT = "paper-files"
COLUMNS, EMS = 6, 9
"""The cells side by side, and the characters each has room for at least."""
LEAST_ROWS = 4
GAP, FIRST = "gap_reason", "accepted_on"


class PaperFilesPage(QWidget):
    """Emits ``entity_opened("case", id, "")`` for a file of the list; Enter in the last cell files the row."""

    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("menu", DRAFT)
        self._workspace, self._words = workspace, read_register(workspace)
        self.autosave = Autosave(workspace, DRAFT, self._gather, parent=self)
        self.autosave.failed.connect(self._say_trouble)
        own = own_fields(self._words, mediators=())
        first = (own[COMMITTEE],) if len(self._words.committees) > 1 else ()
        self.row = FieldsWidget((*first, *self._words.fields(ROW)), today=self._last_day, columns=COLUMNS, ems=EMS)
        self.row.rows[GAP].hide()
        self.model = RowsModel[FiledRow](self._columns())
        self.table = RowsTable(self.model)
        self.table.keep_rows(LEAST_ROWS)
        self.foot = ProblemBar()
        self.foot.show_action(self.tr("归档这一份"), icon="check", shortcut="Ctrl+S")
        self._notices = QVBoxLayout()
        self._lay_out()
        self.row.changed.connect(lambda _name: self.autosave.touch())
        self.row.finished.connect(self.save)
        self.foot.advanced.connect(self.save)
        self.foot.problem_chosen.connect(self.focus_on)
        self.table.opened.connect(self._open)
        self._restore()

    def save(self) -> None:
        """File the row and propose the next one; what is wrong is said at its cell and nothing is saved."""
        clear_layout(self._notices)
        typed = self._typed_row()
        if typed is None:
            return
        actor, now = self._workspace.actor, self._workspace.clock()
        try:
            with self._workspace.store.transaction() as session:
                case = take_over(session, typed, actor=actor, now=now)
        except Refused as refused:
            self._say(refused.problems)
        except StorageTrouble as trouble:
            self._say_trouble(str(trouble))
        else:
            self._workspace.changes.happened.emit()
            self.foot.note.setText(self.tr("已归档：{number}").format(number=case.number))
            self._begin_next()

    def focus_on(self, problem: Problem) -> None:
        """Go to the cell that the problem names."""
        if problem.field in self.row.rows:
            self.row.focus_field(problem.field)

    def focus_on_first(self) -> None:
        """Go to the number, or to the first day of a row whose number is proposed."""
        self.row.focus_field(FIRST if self.row.rows["number"].input.raw() else "number")

    def read(self) -> None:
        """Read the files taken over last."""
        with self._workspace.store.reading() as session:
            found = taken_over(session)
        self.model.show_rows(found)

    def save_draft(self) -> None:
        """Save what is typed as a draft without asking."""
        self.autosave.flush()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in the order of the cells."""
        return tab_on(self, forward=next)

    def _typed_row(self) -> PaperFile | None:
        settle_choices(self.row)
        unread = unreadable(self.row, section="")
        missing = [problem for problem in self.row.problems() if problem.stops]
        values = typed_values(self.row)
        if not (unread or missing):
            try:
                return self._paper_file(values)
            except ValueError as error:
                unread = [Problem(message=str(error), field="number")]
        self._say([*unread, *(one for one in missing if one.field not in {bad.field for bad in unread})])
        return None

    def _paper_file(self, values: Mapping[str, Any]) -> PaperFile:
        known = {person.name: person for person in self._words.people}
        name = values["mediator"]
        return PaperFile(
            committee_id=chosen_committee(self._words, values),
            number=read_paper_number(values["number"], year=values["year"]),
            accepted_on=values["accepted_on"],
            ended_on=values["ended_on"],
            closed_on=values["closed_on"] or values["ended_on"],
            parties=names_in(values["parties"]),
            dispute_type=values["dispute_type"],
            source=values["source"],
            result=values["result"],
            mediator=known.get(name, Mediator(id=None, name=name)),
            kept_at=values["kept_at"],
            claimed=values["claimed"],
            agreed=values["agreed"],
            gap_reason=values[GAP],
        )

    def _begin_next(self) -> None:
        kept = {name: text for name, text in self.row.raw().items() if name in (*REPEATED, COMMITTEE)}
        number = number_after(self.row.rows["number"].input.raw())
        self._show_row({**kept, "number": number})
        self.row.focus_field(FIRST)
        self.autosave.save_now()
        self.foot.show_problems(())
        self.read()

    def _show_row(self, texts: Mapping[str, str]) -> None:
        self.row.set_raw({name: texts.get(name, "") for name in self.row.rows})
        self.row.rows[GAP].setVisible(bool(texts.get(GAP)))

    def _restore(self) -> None:
        self.row.set_values({"year": self._workspace.today.year - 1})
        if COMMITTEE in self.row.rows:
            self.row.set_values({COMMITTEE: str(self._words.committees[0].id)})
        if (draft := self.autosave.load()) is not None:
            self._show_row(draft["row"])
        self.read()
        QTimer.singleShot(0, self, self.focus_on_first)

    def _gather(self) -> dict[str, Any]:
        return {"row": self.row.raw()}

    def _last_day(self) -> date:
        """Return the last day of the year in the row, so that 0312 is a day of that year; at most today."""
        today, year = self._workspace.today, self.row.rows["year"].input.raw() if hasattr(self, "row") else ""
        earlier = year.isdigit() and date.min.year <= int(year) < today.year
        return date(int(year), 12, 31) if earlier else today

    def _say(self, problems: Any) -> None:
        self.foot.note.setText("")
        self.foot.show_problems(problems)
        if any(problem.field == GAP for problem in problems):
            self.row.rows[GAP].show()
        self.row.show_problems(problems)
        self.focus_on(problems[0])

    def _say_trouble(self, sentence: str) -> None:
        clear_layout(self._notices)
        self._notices.addWidget(Notice(sentence, tone=Tone.BAD))

    def _open(self, number: int) -> None:
        line = self.model.row(number)
        if line is not None:
            self.entity_opened.emit("case", line.id, "")

    def _columns(self) -> tuple[Column[FiledRow], ...]:
        return (
            Column(self.tr("卷号"), lambda line: line.number, width=13),
            Column(self.tr("卷名"), lambda line: line.title, width=14, stretch=2),
            Column(self.tr("结案日期"), lambda line: format_day(line.closed_on) if line.closed_on else "", width=7),
            Column(self.tr("结案方式"), lambda line: label(line.closing), width=11, minor=1),
            Column(self.tr("说明"), lambda line: line.note, width=14, stretch=2, minor=2),
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("补录纸质卷宗"), note=self.tr("一行一卷，回车到下一格，最后一格回车就归档。"))
        words = self.tr(
            "卷号可以只填序号。结案日期空着，就用协议或终止日期；跨年的要写全年份。当事人用顿号分开，申请人在前。"
        )
        card.add(text_label(words, role="note"), self.row)
        empty = EmptyState("folder-open", self.tr("还没有补录的卷宗。"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        whole = QWidget()
        whole.setProperty("role", "clear")
        body = QVBoxLayout(whole)
        body.setContentsMargins(24, 16, 24, 12)
        body.setSpacing(10)
        body.addLayout(self._notices)
        body.addWidget(card)
        body.addWidget(text_label(self.tr("已经补录的，最近的在前"), role="note"))
        body.addWidget(TableOrEmpty(self.table, empty), 1)
        layout.addWidget(ScrollPage(whole), 1)
        layout.addWidget(self.foot)
