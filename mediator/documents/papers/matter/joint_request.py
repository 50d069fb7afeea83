"""联调申请单: asks partners of the office for help with a case, with the reason and a request to each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, DateLine, Fields, Number, Passage, Signature, Signatures, Title
from mediator.documents.paper import Paper
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.partners import asked_of, opinion_of
from mediator.domain.problems import Problem

_NOBODY = (("", ""),) * 3


def build(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    """Return the request slip; unknown values stay blank."""
    case = matter.case
    return (
        Title("联调申请单"),
        Number(matter.number),
        Fields((("申请单位", matter.text("applicant_unit")), ("关联卷号", case.number if case else ""))),
        Passage("纠纷概况", case.story if case else "", lines=3),
        Fields((("触发事由", "、".join(matter.lines("triggers"))),)),
        Passage("已做工作", matter.text("done_so_far"), lines=3),
        *(
            Passage(f"需{organ or '（　　　　）'}协助的事项", what, lines=2)
            for organ, what in asked_of(matter) or _NOBODY
        ),
        Fields(
            (
                ("当事人是否同意", "同意" if matter.flag("consented") else ""),
                ("风险等级", case.risk if case else ""),
            )
        ),
        Passage(opinion_of(matter), matter.text("justice_opinion"), lines=2),
        Signatures((Signature("申请人（签名）"),)),
        DateLine(matter.opened_on),
    )


def needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    """Yield a problem if nothing is asked of any organ."""
    if not matter.of("ask"):
        yield Problem(message="请至少写明一项需要协助的事项。", section="ask", field="what")


PAPER = Paper[MatterSnapshot](
    code="joint-request",
    title="联调申请单",
    build=build,
    needs=needs,
    about=("joint",),
    outlives=("case.risk",),  # the risk level changes during a dispute
)
