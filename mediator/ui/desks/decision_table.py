"""DecisionTable: decisions of joint meetings that are not carried out yet, with who carries them out and by when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.text.dates import format_day
from mediator.services.lists import matter_lists
from mediator.services.lists.matter_lists import OwedRow
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.rows import Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate


class DecisionTable(TableOrEmpty):
    """Emits ``entity_opened("matter", id, section)`` when a line is opened."""

    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace) -> None:
        model = RowsModel[OwedRow](_columns(lambda: workspace.today))
        words = translate("DecisionTable", "议定的事项都办完了。")
        super().__init__(RowsTable(model), EmptyState("circle-check", words))
        self._workspace, self.model = workspace, model
        self.table.opened.connect(self._open)

    def read(self) -> None:
        """Read the decisions again; the selected line stays selected."""
        kinds = [kind.code for kind in kinds_of(Desk.JOINT)]
        with self._workspace.store.reading() as session:
            owed = matter_lists.owed(session, kinds, actor=self._workspace.actor)
        self.table.keep_place(lambda: self.model.show_rows([one for one in owed if one.due.key == "decision"]))

    def _open(self, number: int) -> None:
        line = self.model.row(number)
        if line is not None:
            self.entity_opened.emit("matter", line.due.entity_id, line.due.section)


def _columns(today: Callable[[], date]) -> tuple[Column[OwedRow], ...]:
    def urgency(line: OwedRow) -> Tone | None:
        return Tone.BAD if line.due.days_left(today()) < 0 else None

    return (
        Column(translate("DecisionTable", "事项"), lambda line: str(line.item.get("what", "")), width=14, stretch=2),
        Column(translate("DecisionTable", "责任单位"), lambda line: line.organ, width=9, stretch=1, minor=1),
        Column(translate("DecisionTable", "责任人"), lambda line: str(line.item.get("person", "")), width=4, minor=2),
        Column(translate("DecisionTable", "完成时限"), lambda line: format_day(line.due.day), width=8, tone=urgency),
        Column(translate("DecisionTable", "会议"), lambda line: line.due.number, width=10, minor=3),
    )
