"""PartyFacts: the inputs of a party below its name, filled and checked from its ID number or credit code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import GROUP, Party, asked_of
from mediator.domain.people.credit_code import check_credit_code
from mediator.domain.people.identity import ID_CHECKED_KINDS, age_on, check_id_number
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.ui.intake.member_table import MemberTable
from mediator.ui.look.tokens import Tone
from mediator.ui.masking.masked_line import MaskedLines
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable

CHILD, ID_LENGTH = 14, 18
ORGANISATION_OF_CODE = {"企业": "法人", "个体工商户": "个体工商户", "机关": "机关", "事业单位": "事业单位"}


class PartyFacts(QWidget):
    """Built when a party is opened; emits ``changed(name)`` at each change, ``finished`` on Enter in the last input."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, party: Party, *, today: Today, neighbourhood: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.kind = party.kind
        self._today = today
        self._read: dict[str, object] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.members: MemberTable | None = None
        if party.kind == GROUP:
            self.members = MemberTable(today=today)
            self.members.show_members(party.members)
            self.members.changed.connect(lambda: self.changed.emit("members"))
            layout.addWidget(self.members)
        self.fields = FieldsWidget(asked_of(party.kind), today=today)
        self.masked_lines = MaskedLines(self.fields)
        self.near = push_button("", role="quiet", icon="map-pin", on_click=self._take_neighbourhood)
        layout.addWidget(self.fields)
        layout.addWidget(self.near)
        self.fields.set_values(asdict(party))
        self.offer_neighbourhood(neighbourhood)
        self.fields.changed.connect(self._typed)
        self.fields.finished.connect(self.finished)
        for name in ("id_number", "credit_code", "birth", "sex"):
            if name in self.fields.rows:
                self.fields.rows[name].input.left.connect(self.judge)
        self.judge()

    def values(self) -> dict[str, Any]:
        """Return what is typed, by attribute of a Party."""
        settle_choices(self.fields)
        values = typed_values(self.fields)
        if self.members is not None:
            values["members"] = self.members.members()
        return values

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        members = None if self.members is None else self.members.raw()
        return {"fields": self.fields.raw(), "members": members}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        self.fields.set_raw(data["fields"])
        if self.members is not None and data["members"] is not None:
            self.members.set_raw(data["members"])
        self.masked_lines.put()
        self.judge()

    def show_party(self, party: Party) -> None:
        """Show the facts of a known person."""
        self.fields.set_values(asdict(party))
        self.masked_lines.put()
        self.judge()

    def cover(self, *, on: bool = True) -> None:
        """Mask the numbers, or show them whole."""
        self.masked_lines.turn(on=on)
        if self.members is not None:
            self.members.cover(on=on)

    def problems(self, party_id: UUID) -> list[Problem]:
        """Return what cannot be read."""
        return unreadable(self.fields, section="parties", item=party_id)

    def focus_on(self, name: str) -> None:
        """Go to the input ``name``, or to the first one."""
        if name == "members" and self.members is not None:
            self.members.table.setFocus()
        elif name in self.fields.rows:
            self.fields.focus_field(name)
        elif self.members is not None:
            self.members.table.setFocus()
        else:
            self.fields.focus_field(next(iter(self.fields.rows)))

    def offer_neighbourhood(self, place: str) -> None:
        """Offer the first part of the address of another party."""
        self.near.setProperty("place", place)
        self.near.setText(self.tr("住址同在{place}").format(place=place))
        empty = "address" in self.fields.rows and not self.fields.rows["address"].input.raw()
        self.near.setVisible(bool(place) and empty)

    def judge(self) -> None:
        """Fill in what the numbers tell and flag contradictions; typed values are never overwritten."""
        rows = self.fields.rows
        if "id_number" in rows and rows["id_kind"].input.raw() in ("", *ID_CHECKED_KINDS):
            found = check_id_number(rows["id_number"].input.raw(), on=self._today())
            if found.message:
                rows["id_number"].flag(found.message, tone=Tone.WARN)
            else:
                self._fill("birth", found.birth, self.tr("身份证号里是{value}，请核对。"))
                self._fill("sex", found.sex, self.tr("身份证号里是{value}，请核对。"))
        if "credit_code" in rows:
            code = check_credit_code(rows["credit_code"].input.raw())
            if code.message:
                rows["credit_code"].flag(code.message, tone=Tone.WARN)
            elif not rows["org_kind"].input.raw():
                self.fields.set_values({"org_kind": ORGANISATION_OF_CODE.get(code.kind, "")})
        self._show_child_consent()

    def _fill(self, name: str, value: object, conflict: str) -> None:
        if value is None:
            return
        row = self.fields.rows[name]
        now = self.fields.values()[name] or None
        if (now is None and not row.input.raw()) or now == self._read.get(name):
            self.fields.set_values({name: value})
            self._read[name] = value
        elif now != value:
            shown = format_day(value) if isinstance(value, date) else str(value)
            row.flag(conflict.format(value=shown), tone=Tone.WARN)

    def _typed(self, name: str) -> None:
        number = self.fields.rows.get("id_number")
        if name == "id_number" and number is not None and len(number.input.raw().replace(" ", "")) >= ID_LENGTH:
            self.judge()
        elif name in ("birth", "sex"):
            self._show_child_consent()
        elif name == "address":
            self.near.setVisible(False)
        self.changed.emit(name)

    def _show_child_consent(self) -> None:
        """Ask for a guardian's consent to personal data only for a child under 14 (个人信息保护法 第31条)."""
        if "data_consent_on" in self.fields.rows:
            birth = self.fields.values()["birth"]
            known = isinstance(birth, date) and age_on(birth, self._today()) < CHILD
            self.fields.rows["data_consent_on"].setVisible(known)

    def _take_neighbourhood(self) -> None:
        self.fields.set_raw({"address": str(self.near.property("place"))})
        self.near.hide()
        self.fields.focus_field("address")
        line = getattr(self.fields.rows["address"].input, "line", None)
        if line is not None:
            line.setCursorPosition(len(line.text()))
        self.changed.emit("address")
