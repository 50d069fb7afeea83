"""What an open case and an open matter say differently; everything else is the same for both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mediator.domain.case.retention import retention_for
from mediator.domain.case.sections import SECTIONS, asides, prints_to_sign, taken_by_printing
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import case_kinds, kind_of
from mediator.domain.matter.sections import other_moves, sections_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.endings import decline_words
from mediator.domain.workflows.case.kind import KIND as CASE
from mediator.services.files.matter_actions import actions_for
from mediator.services.papers.paper_states import split
from mediator.services.papers.section_papers import paper_for
from mediator.ui.file.file_kind import FileKind
from mediator.ui.file.headings import case_heading, matter_heading


def _proposed_of_case(_step: Move[CaseSnapshot], case: CaseSnapshot, user: str) -> Mapping[str, Any]:
    filer = case.filer or case.registrar or user
    found = {"retention": case.retention or retention_for(case).code, "filer": filer}
    return {**found, **decline_words(case)} if case.stage == CASE.procedure.start.code else found


def _kind(matter: MatterSnapshot) -> MatterKind[MatterSnapshot]:
    return kind_of(matter.kind)


def _makes_case(matter: MatterSnapshot) -> bool:
    kind = _kind(matter)
    return matter.case is None and kind.to_case is not None and not kind.procedure.stage(matter.stage).end


CASE_FILE: FileKind[CaseSnapshot] = FileKind(
    entity="case",
    ends_at="closing",
    sections=lambda _case: SECTIONS,
    others=asides,
    proposed=_proposed_of_case,
    heading=case_heading,
    by_section=True,
    section_paper=lambda section, case, place: paper_for(case, section.code, place=place),
    to_sign=prints_to_sign,
    taken_by_printing=lambda move, code: taken_by_printing(move, split(code)[0]),
    begins=case_kinds,
)
MATTER_FILE: FileKind[MatterSnapshot] = FileKind(
    entity="matter",
    look_only=str(QT_TRANSLATE_NOOP("FileKind", "您的角色只能查看这件事项。")),
    sections=lambda matter: sections_of(_kind(matter)),
    others=lambda main, matter: other_moves(_kind(matter).procedure, matter, main=main),
    proposed=lambda step, matter, _user: {item.name: matter.values.get(item.name) for item in step.inputs},
    heading=matter_heading,
    case_of=lambda matter: matter.case,
    makes_case=_makes_case,
    kin=lambda matter: (matter.origin, matter.followers),
    actions=actions_for,
)
FILE_KINDS: Mapping[str, FileKind[Any]] = {kind.entity: kind for kind in (CASE_FILE, MATTER_FILE)}
