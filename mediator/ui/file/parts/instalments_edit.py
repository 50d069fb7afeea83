"""InstalmentsEdit: the plan of payment, typed row by row or split from the sum agreed, with the rest always shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.records import Instalment
from mediator.domain.case.records.instalment import instalment_plan
from mediator.domain.fields import Field, Kind, fields_of
from mediator.domain.problems import Problem
from mediator.domain.text.money import format_yuan
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.controls import push_button, restyle, row, text_label
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

MOST = 120
SPLIT = (
    Field(name="periods", label="分几期", kind=Kind.NUMBER),
    Field(name="first", label="第一期应付日", kind=Kind.DATE, due=True, hint="以后每月同一天"),
)


class InstalmentsEdit(QWidget):
    """``total()`` returns the sum agreed in fen, or None; ``instalments()`` the rows with a day or a sum."""

    changed = Signal()

    def __init__(
        self,
        *,
        today: Today,
        new_id: Callable[[], UUID],
        total: Callable[[], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._today, self._new_id, self._total = today, new_id, total
        self.rows: list[tuple[UUID, FieldsWidget, QWidget]] = []
        self.split = FieldsWidget(SPLIT, today=today)
        self.note = text_label("", role="note")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        share = push_button(self.tr("按月平均分"), icon="calendar", on_click=self.share_out)
        add = push_button(self.tr("再加一期"), role="quiet", icon="plus", on_click=self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.split)
        layout.addWidget(row(share, add, None))
        layout.addLayout(self._rows)
        layout.addWidget(self.note)
        self.judge()

    def instalments(self) -> tuple[Instalment, ...]:
        """Return the plan as typed."""
        values = [(row_id, typed_values(form)) for row_id, form, _ in self.rows]
        filled = [(row_id, value) for row_id, value in values if value["due_on"] or value["amount"] is not None]
        return tuple(Instalment(id=row_id, seq=seq, **value) for seq, (row_id, value) in enumerate(filled, 1))

    def show_plan(self, plan: Iterable[Instalment]) -> None:
        """Show ``plan`` in place of the present rows."""
        self._clear()
        for part in plan:
            self._put(part)
        self.judge()

    def share_out(self) -> None:
        """Split the sum agreed into equal monthly parts."""
        wanted, total = typed_values(self.split), self._total()
        periods, first = wanted["periods"], wanted["first"]
        if total is None or not periods or not 1 <= periods <= MOST or first is None:
            self._say(self.tr("请先写明协议金额、分几期和第一期的应付日。"), tone=Tone.WARN)
            return
        self.show_plan(instalment_plan(total, periods=periods, first=first, new_id=self._new_id))
        self.changed.emit()

    def add(self) -> None:
        """Add a row."""
        form = self._put(Instalment(id=self._new_id()))
        form.focus_field("due_on")
        self.judge()

    def raw(self) -> list[dict[str, Any]]:
        """Return the rows as typed, for a draft."""
        return [{"id": str(row_id), "fields": form.raw()} for row_id, form, _ in self.rows]

    def set_raw(self, data: Sequence[Mapping[str, Any]]) -> None:
        """Restore what :meth:`raw` returned."""
        self._clear()
        for entry in data:
            self._put(Instalment(id=UUID(entry["id"]))).set_raw(entry["fields"])
        self.judge()

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        return [problem for _, form, _ in self.rows for problem in unreadable(form, section="agreement")]

    def focus_on(self, item: UUID | None) -> None:
        """Go to a row, or to the split without one."""
        for row_id, form, _ in self.rows:
            if item in (None, row_id):
                form.focus_field("amount")
                return
        self.split.focus_field("periods")

    def judge(self) -> None:
        """Show whether the parts make up the sum."""
        parts, total = self.instalments(), self._total()
        planned = sum(part.amount or 0 for part in parts)
        if not parts:
            self._say(self.tr("一次付清的不用填。"), tone=None)
        elif total is not None and planned != total:
            words = self.tr("各期合计{planned}，与协议金额{total}相差{gap}。")
            gap = format_yuan(abs(planned - total))
            self._say(words.format(planned=format_yuan(planned), total=format_yuan(total), gap=gap), tone=Tone.BAD)
        else:
            words = self.tr("共{count}期，合计{planned}。")
            self._say(words.format(count=len(parts), planned=format_yuan(planned)), tone=Tone.OK)

    def _say(self, words: str, *, tone: Tone | None) -> None:
        self.note.setText(words)
        restyle(self.note, tone=str(tone) if tone else "")

    def _put(self, part: Instalment) -> FieldsWidget:
        form = FieldsWidget(fields_of(Instalment), today=self._today)
        form.set_values(asdict(part))
        form.changed.connect(self._typed)
        remove = push_button(self.tr("删去"), role="quiet", icon="x", on_click=partial(self._remove, part.id))
        line = row(text_label(str(len(self.rows) + 1), role="strong", wrap=False), form, remove)
        self.rows.append((part.id, form, line))
        self._rows.addWidget(line)
        return form

    def _remove(self, row_id: UUID) -> None:
        kept = [part for part in self.instalments() if part.id != row_id]
        self.show_plan(kept)
        self.changed.emit()

    def _clear(self) -> None:
        for _, _, line in self.rows:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.rows = []

    def _typed(self, _name: str) -> None:
        self.judge()
        self.changed.emit()
