"""The two papers of a 联调工作会议: its page of figures and its minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Align, Block, DateLine, Fields, Number, Table, Text, Title
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import committee_of
from mediator.documents.papers.parts.meeting_parts import minutes, minutes_gaps
from mediator.documents.papers.parts.wording import day_text
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.meetings.liaison import ORGAN_FIGURES, SOURCE_FIGURES

_TOTAL = "合计"


def _table(matter: MatterSnapshot, kind: str, first: str, figures: tuple[tuple[str, str], ...], *, sums: bool) -> Table:
    rows = [(item.text("name"), *(str(item.values.get(name) or 0) for name, _ in figures)) for item in matter.of(kind)]
    if sums and rows:
        columns = list(zip(*rows, strict=True))[1:]
        rows.append((_TOTAL, *(str(sum(map(int, column))) for column in columns)))
    aligns = (Align.LEFT, *(Align.CENTER for _ in figures))
    headers = (first, *(label for _, label in figures))
    return Table(headers, tuple(rows), (2.6, *(1.0 for _ in figures)), aligns, least_rows=3)


def _figures(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    start, end = matter.day("period_from"), matter.day("period_to")
    period = f"{day_text(start)}至{day_text(end)}" if start and end else ""
    return (
        Title("联调工作情况表"),
        Number(matter.number),
        Fields((("统计期间", period), ("填报单位", committee_of(matter)))),
        Text("一、按案件来源（件）", indent=False, bold=True),
        _table(matter, "road", "案件来源", SOURCE_FIGURES, sums=True),
        Text("二、按联调单位（件、次）", indent=False, bold=True),
        _table(matter, "organ", "单位", ORGAN_FIGURES, sums=False),
        Text(
            "说明：受理按受理日期计算，化解、未成、未结（还在调解）按统计期间截止日的状态计算；治安调解不计入。",
            indent=False,
        ),
        DateLine(matter.day("held_on") or matter.day("meets_on")),
    )


def _figures_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    if not matter.of("road"):
        yield Problem(message="还没有本期的数字，请先点“统计本期”。", section="road", field="name")


def _minutes(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    start, end = day_text(matter.day("period_from")), day_text(matter.day("period_to"))
    accepted, settled = (_sum(matter, name) for name in ("accepted", "settled"))
    heard = f"{start}至{end}共受理矛盾纠纷{accepted}件，化解{settled}件" if matter.of("road") else "本期联调工作情况"
    opening = (f"联调工作会议，通报了{heard}，研究了下一步工作。纪要如下：",)
    return tuple(minutes(matter, title="联调工作会议纪要", opening=opening, office=committee_of(matter)))


def _sum(matter: MatterSnapshot, name: str) -> int:
    return sum(value for item in matter.of("road") if isinstance(value := item.values.get(name), int))


FIGURES = Paper[MatterSnapshot]("liaison-figures", "联调工作情况表", _figures, _figures_needs, about=("liaison",))
MINUTES = Paper[MatterSnapshot](
    "liaison-minutes", "联调工作会议纪要", _minutes, minutes_gaps, layout=Layout.LETTER, about=("liaison",)
)
