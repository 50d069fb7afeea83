"""The case as a kind of matter: the first one, kept in tables of its own because it is counted and searched."""

from __future__ import annotations

from collections.abc import Mapping

from mediator.domain.case.checklists import required_papers
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.record_kinds import RECORDS
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import MatterKind
from mediator.domain.people.roles import MEDIATE, REGISTER
from mediator.domain.workflows.case.procedure import CASE


def _title(values: Mapping[str, object]) -> str:
    return str(values.get("title") or "")


KIND = MatterKind[CaseSnapshot](
    code=CASE.code,
    label="案件",
    groups=(),
    procedure=CASE,
    title=_title,
    items=RECORDS,
    category="dispute_type",
    permission=REGISTER,
    working=MEDIATE,
    sealed=True,
    clocks=open_clocks,
    required=required_papers,
)
