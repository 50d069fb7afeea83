"""The head of a case and of a matter: the name, a line on who and what, and the state in chips."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.checklists import missing_papers, required_papers
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import Stage
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.shared.matter_parts import AWAITED
from mediator.ui.file.file_kind import Heading
from mediator.ui.file.view import View
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label

LONGEST_NAME = 24
TERMS = ("mediation", "extension", "labour", "court_pre_filing", "court_ordinary", "court_summary", "transfer")
RISKS = {"红": Tone.BAD, "橙": Tone.WARN, "黄": Tone.WARN, "蓝": Tone.ACCENT}
UNTIMED, NEAR = ("waiting", AWAITED), 7
"""Deadline keys of what only waits; and how many days are near."""
Chip = tuple[str, Tone]
translate = QCoreApplication.translate


def case_heading(view: View[CaseSnapshot], today: date) -> Heading:
    """Return the number, source and mediators of a case, with chips for stage, risk, terms and papers."""
    case = view.matter
    people = "、".join(mediator.name for mediator in case.mediators)
    mediators = translate("FileHead", "调解员{names}").format(names=people) if people else ""
    chips = [_stage_chip(CASE.stage(case.stage))]
    if case.risk:
        words = translate("FileHead", "{colour}色风险").format(colour=label(case.risk))
        chips.append((words, RISKS.get(case.risk, Tone.NEUTRAL)))
    for clock in view.clocks:
        if clock.key in TERMS:
            chips.append(_term_chip(clock.label, clock.due.days_left(today), near=clock.warn_from <= today))
    chips.append(_papers_chip(view))
    line = _line(_number(view), label(case.source), mediators)
    others = translate("FileHead", "不予受理、终止、撤回、作废等")
    return Heading(title=case.title, line=line, chips=chips, others=others)


def matter_heading(view: View[MatterSnapshot], today: date) -> Heading:
    """Return the kind, number, organ and case of a matter, with chips for stage, category and nearest deadline."""
    matter, kind = view.matter, kind_of(view.matter.kind)
    organ = matter.organ.name if matter.organ else ""
    about = matter.case.title if matter.case else ""
    chips = [_stage_chip(kind.procedure.stage(matter.stage))]
    if matter.category:
        chips.append((label(matter.category), Tone.NEUTRAL))
    nearest = next((clock for clock in view.clocks if clock.key not in UNTIMED), None)
    if nearest is not None:
        left = nearest.due.days_left(today)
        chips.append(_term_chip(nearest.label, left, near=left <= NEAR))
    title = matter.title or label(kind.label)
    line = _line(label(kind.label), _number(view), organ, about)
    others = translate("FileHead", "这一步可以办的其他事")
    return Heading(title=title, line=line, chips=chips, others=others)


def _number(view: View[Any]) -> str:
    """Return the number, with those that a correction made void."""
    number = str(view.matter.number)
    if not view.void_numbers:
        return number
    return translate("FileHead", "{number}（原{void}，已作废）").format(
        number=number, void="、".join(view.void_numbers)
    )


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _stage_chip(stage: Stage) -> Chip:
    return label(stage.label), Tone(stage.tone)


def _papers_chip(view: View[CaseSnapshot]) -> Chip:
    """Count the papers that are there and the papers the file needs."""
    needed = sum(1 for _ in required_papers(view.matter))
    there = needed - sum(1 for _ in missing_papers(view.matter, have={*view.filed, *view.matter.kept_on_paper}))
    words = translate("FileHead", "卷宗{there}/{needed}齐").format(there=there, needed=needed)
    return words, Tone.OK if there == needed else Tone.NEUTRAL


def _term_chip(name: str, left: int, *, near: bool) -> Chip:
    """A deadline with the days ``left``; a long name is cut, as a chip is one line."""
    words = translate("FileHead", "{name}还剩{days}天") if left >= 0 else translate("FileHead", "{name}已超过{days}天")
    shown = label(name)
    shown = shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1]}…"
    return words.format(name=shown, days=abs(left)), Tone.BAD if left < 0 else Tone.WARN if near else Tone.NEUTRAL
