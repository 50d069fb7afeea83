"""人民调解证据材料: the list before the evidence: what each piece proves and who submitted it."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Align, Block, Fields, Note, Table, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.gaps import record_gaps
from mediator.documents.papers.parts.wording import day_text, joined
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import Evidence
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_HEADERS = ("序号", "证据名称", "份数/页数", "证明内容", "提供人", "提供时间", "是否核对原件")
_WEIGHTS = (1.2, 3.0, 1.5, 3.0, 2.0, 2.8, 1.5)
_ALIGNS = (Align.CENTER, Align.LEFT, Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER)
_LEAST_ROWS = 14


def _extent(item: Evidence) -> str:
    copies = "" if item.copies is None else f"{item.copies}份"
    pages = "" if item.pages is None else f"{item.pages}页"
    return joined((copies, pages), "/")


def _row(item: Evidence, *, place: int) -> tuple[str, ...]:
    checked = "已核对" if item.checked else ""
    return (str(place), item.name, _extent(item), item.proves, item.provider, day_text(item.provided_on), checked)


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    rows = tuple(_row(item, place=place) for place, item in enumerate(case.evidence, 1))
    return (
        Title("人民调解证据材料"),
        Fields((("卷名", case.title), ("卷号", case.number))),
        Table(_HEADERS, rows, _WEIGHTS, _ALIGNS, _LEAST_ROWS),
        Note("复印件应注明“与原件核对无异”，由核对人签名并写明日期。"),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    if not case.evidence:
        return (Problem(message="还没有登记证据材料。", section="evidence"),)
    return tuple(
        problem
        for place, item in enumerate(case.evidence, 1)
        for problem in record_gaps(item, (("name", "名称"),), section="evidence", what=f"第{place}项证据")
    )


def _count(case: CaseSnapshot) -> int:
    return int(bool(case.evidence))


PAPER = Paper("evidence", TITLES["evidence"], _build, _needs, _count, sections=("evidence",))
