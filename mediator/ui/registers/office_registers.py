"""The three registers of the office: mediators, committees, reception points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.snapshot import Committee
from mediator.domain.office.office_fields import COMMITTEE_FIELDS, STATION_FIELDS, mediator_fields
from mediator.services.office import office_edits, offices
from mediator.services.office.offices import MediatorRow, StationRow
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.registers.register_list import Open, Phones, Register
from mediator.ui.widgets.rows import Column
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate


def _mediator_columns(committees: Mapping[UUID | None, str], phones: Phones) -> tuple[Column[MediatorRow], ...]:
    return (
        Column(translate("RosterTab", "姓名"), lambda line: line.name, width=6),
        Column(translate("RosterTab", "职务"), lambda line: label(line.duty), width=7),
        Column(
            translate("RosterTab", "调委会"),
            lambda line: committees.get(line.committee_id, ""),
            width=6,
            stretch=1,
            minor=2,
        ),
        Column(translate("RosterTab", "调解员证号"), lambda line: line.certificate, width=9, minor=3),
        Column(translate("RosterTab", "电话"), lambda line: phones.text(line.phone), width=8, minor=1),
        Column(
            translate("RosterTab", "状态"),
            _state,
            width=4,
            tone=lambda line: Tone.OK if line.active else Tone.NEUTRAL,
        ),
    )


def mediators_register(workspace: Workspace) -> Register[MediatorRow]:
    """Return mediators and registrars; those who left are marked inactive, never deleted."""
    committees: dict[UUID | None, str] = {}
    phones = Phones()

    def load(session: Open) -> tuple[Sequence[MediatorRow], Any]:
        known = offices.committees(session)
        committees.clear()
        committees.update({committee.id: committee.short_name for committee in known})
        return office_edits.all_mediators(session), mediator_fields(known)

    def save(session: Open, line_id: UUID | None, values: Mapping[str, object]) -> object:
        chosen = str(values.get("committee_id") or "")
        given = {**values, "committee_id": UUID(chosen) if chosen else None}
        actor, now = workspace.actor, workspace.clock()
        if line_id is None:
            return offices.add_mediator(session, given, actor=actor, now=now)
        return office_edits.update_mediator(session, line_id, given, actor=actor, now=now)

    def toggle(session: Open, line: MediatorRow) -> object:
        given = {"active": not line.active}
        return office_edits.update_mediator(session, line.id, given, actor=workspace.actor, now=workspace.clock())

    return Register(
        code="mediators",
        add_words=translate("RosterTab", "添加调解员"),
        empty_words=translate("RosterTab", "还没有调解员。"),
        columns=_mediator_columns(committees, phones),
        phones=phones,
        load=load,
        key=lambda line: line.id,
        values=_mediator_values,
        save=save,
        toggle=toggle,
        toggle_words=lambda line: translate("RosterTab", "停用") if line.active else translate("RosterTab", "恢复使用"),
    )


def _mediator_values(line: MediatorRow) -> Mapping[str, object]:
    return {
        "name": line.name,
        "duty": line.duty,
        "committee_id": str(line.committee_id or ""),
        "certificate": line.certificate,
        "phone": line.phone,
    }


def committees_register(workspace: Workspace) -> Register[Committee]:
    """Return the committees; their short names are part of the case numbers."""
    phones = Phones()

    def save(session: Open, line_id: UUID | None, values: Mapping[str, object]) -> object:
        actor, now = workspace.actor, workspace.clock()
        if line_id is None:
            given = {name: str(values.get(name) or "") for name in ("name", "short_name", "kind")}
            line_id = offices.add_committee(session, **given, actor=actor, now=now).id
        return office_edits.update_committee(session, line_id, values, actor=actor, now=now)

    return Register(
        code="committees",
        phones=phones,
        add_words=translate("RosterTab", "添加调委会"),
        empty_words=translate("RosterTab", "还没有调委会。"),
        columns=(
            Column(translate("RosterTab", "全称"), lambda line: line.name, width=16, stretch=1),
            Column(translate("RosterTab", "简称"), lambda line: line.short_name, width=5),
            Column(translate("RosterTab", "类型"), lambda line: label(line.kind), width=7, minor=1),
            Column(translate("RosterTab", "电话"), lambda line: phones.text(line.phone), width=8, minor=2),
        ),
        load=lambda session: (offices.committees(session), COMMITTEE_FIELDS),
        key=lambda line: line.id,
        values=lambda line: {
            "name": line.name,
            "short_name": line.short_name,
            "kind": line.kind,
            "address": line.address,
            "phone": line.phone,
        },
        save=save,
    )


def stations_register(workspace: Workspace) -> Register[StationRow]:
    """Return the reception points; a closed one is marked inactive."""

    def save(session: Open, line_id: UUID | None, values: Mapping[str, object]) -> object:
        actor, now = workspace.actor, workspace.clock()
        if line_id is None:
            name, address = (str(values.get(key) or "") for key in ("name", "address"))
            return offices.add_station(session, name=name, address=address, actor=actor, now=now)
        return office_edits.update_station(session, line_id, values, actor=actor, now=now)

    def retire(session: Open, line: StationRow) -> object:
        given = {"active": False}
        return office_edits.update_station(session, line.id, given, actor=workspace.actor, now=workspace.clock())

    return Register(
        code="stations",
        add_words=translate("RosterTab", "添加接待点"),
        empty_words=translate("RosterTab", "还没有接待点。"),
        columns=(
            Column(translate("RosterTab", "名称"), lambda line: line.name, width=14, stretch=1),
            Column(translate("RosterTab", "地址"), lambda line: line.address, width=12, stretch=1, minor=1),
        ),
        load=lambda session: (offices.stations(session), STATION_FIELDS),
        key=lambda line: line.id,
        values=lambda line: {"name": line.name, "address": line.address},
        save=save,
        toggle=retire,
        toggle_words=lambda _line: translate("RosterTab", "停用"),
    )


def _state(line: MediatorRow) -> str:
    return translate("RosterTab", "在用") if line.active else translate("RosterTab", "已停用")
