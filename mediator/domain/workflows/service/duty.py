"""值班: one sheet a day and station with the office's own checklist, ticked off before the duty is handed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mediator.domain.fields import Field, Kind, Source
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows.shared.matter_parts import DATED, on_day

SHEET = Group(
    code="sheet",
    label="值班",
    fields=(
        Field(name="officer", label="值班人", required=True, offers=Source.PEOPLE, first=Source.USER),
        Field(name="station", label="站点", kind=Kind.CHOICE, editable=True, offers=Source.STATIONS),
        Field(name="remark", label="值班情况", kind=Kind.MEMO, wide=True),
    ),
)
LINE = ItemKind(
    code="line",
    label="值班清单",
    fields=(
        Field(name="part", label="部分"),
        Field(name="text", label="项目", required=True),
        Field(name="done", label="到位", kind=Kind.FLAG),
        Field(name="note", label="说明", wide=True),
    ),
)


def gone_through(attempt: MatterAttempt) -> Iterator[Problem]:
    """Every line must be ticked or say why it is not."""
    for item in attempt.matter.of("line"):
        if item.values.get("done") is not True and not item.text("note"):
            message = f"“{item.text('text')}”还没有勾选；没有做到的请写明原因。"
            yield Problem(message=message, section="line", field="done", item=item.id)


STAGES = (
    Stage(code="open", label="值班中", tone="accent"),
    Stage(code="handed_on", label="已交班", tone="ok", end=True),
)
MOVES = (
    Move[MatterSnapshot](
        code="hand_on",
        label="交班",
        sources=("open",),
        target="handed_on",
        section="line",
        checks=(gone_through,),
        inputs=(Field(name="next_officer", label="接班人", offers=Source.PEOPLE),),
        outcome="已交班",
    ),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(code="duty", stages=STAGES, moves=MOVES, checks=DATED)


def clocks(matter: MatterSnapshot, _calendar: Calendar) -> Iterable[OpenClock]:
    """The sheet, until the duty is handed on."""
    if matter.stage == "open" and matter.opened_on is not None:
        yield on_day("waiting", matter.opened_on, "值班等待交班", "line", "去交班", warn=0)


def title(values: Mapping[str, object]) -> str:
    """The station and who was on duty."""
    station = str(values.get("station") or "")
    return f"{station}值班（{values.get('officer', '')}）"


KIND = MatterKind(
    code="duty",
    label="值班",
    desk=Desk.STATION,
    groups=(SHEET,),
    items=(LINE,),
    checklist="line",
    procedure=PROCEDURE,
    title=title,
    clocks=clocks,
)
