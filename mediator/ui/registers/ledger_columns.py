"""The columns of the ledger and the choices of its filters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.case.stage_groups import single_stages, stage_groups
from mediator.domain.text.money import format_money
from mediator.services.lists.ledger import LedgerRow
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.rows import RIGHT, Column


def ledger_columns() -> tuple[Column[LedgerRow], ...]:
    """Return number, name, type, day of acceptance, mediators, sum and state; the state is last and drawn as a chip."""
    translate = QCoreApplication.translate
    return (
        Column(translate("LedgerTab", "卷号"), lambda row: row.number, width=13),
        Column(translate("LedgerTab", "卷名"), lambda row: row.title, width=11, stretch=2),
        Column(translate("LedgerTab", "纠纷类型"), lambda row: label(row.dispute_type), width=7, minor=2),
        Column(translate("LedgerTab", "受理日期"), _accepted, width=6, minor=3),
        Column(translate("LedgerTab", "调解员"), lambda row: row.mediators, width=4, stretch=1, minor=4),
        Column(translate("LedgerTab", "金额（元）"), _sum, width=5, align=RIGHT, minor=1),
        Column(
            translate("LedgerTab", "状态"), lambda row: label(row.stage_label), width=5, tone=lambda row: Tone(row.tone)
        ),
    )


def stage_choices() -> list[tuple[str, object]]:
    """Return the groups of stages and the single stages, each with its tuple of stages."""
    groups: list[tuple[str, object]] = [(label(group.label), group.stages) for group in stage_groups()]
    return groups + [(f"　{label(stage.label)}", stage.stages) for stage in single_stages()]


def type_choices() -> list[tuple[str, object]]:
    """Return the types of dispute in the order of the national return."""
    return [(label(kind.label), kind.code) for kind in DISPUTE_TYPES]


def _accepted(row: LedgerRow) -> str:
    return row.accepted_on.isoformat() if row.accepted_on else ""


def _sum(row: LedgerRow) -> str:
    return "" if row.amount is None else format_money(row.amount)
