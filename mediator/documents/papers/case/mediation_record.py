"""人民调解记录: one for each sitting, from the notice of rights to the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Fields, Passage, Signature, Strong, Text, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import names
from mediator.documents.papers.parts.gaps import mediator_gap, nth_gaps
from mediator.documents.papers.parts.signing import SIGNED, mediator_lines, party_signatures, signatures
from mediator.documents.papers.parts.wording import NOBODY, joined, moment_line, nth, relation_text
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import CONTINUES, FAILED, SETTLED, Meeting
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.recusal import barred_mediators

_TOLD = "人民调解委员会已将人民调解的相关规定告知各方当事人。"
_CLOSED = "本次调解不公开进行。"
_RESULTS = (("①", SETTLED), ("②", FAILED), ("③", CONTINUES))

_WANTED = (("on", "时间"), ("place", "地点"), ("text", "内容"), ("result", "调解结果"))


def _participants(meeting: Meeting) -> str:
    people = joined(meeting.participants)
    unsaid = people and meeting.participants_agreed and "同意" not in people
    return people + ("（经各方当事人同意邀请）" if unsaid else "")


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    meeting = nth(case.sittings, n) or Meeting(id=NOBODY)
    ticks = [Tick(f"{mark}{result}", meeting.result == result) for mark, result in _RESULTS]
    invited = tuple(Signature("参加人（签名）") for _ in meeting.participants)
    return (
        Title("人民调解记录"),
        moment_line("时间", meeting.on, meeting.time),
        Fields((("地点", meeting.place),)),
        Fields((("当事人", meeting.attendance or names(case)),)),
        Fields((("参加人", _participants(meeting)),)),
        Text(_TOLD + relation_text(case) + (_CLOSED if case.private else "")),
        Passage("调解记录", meeting.text, lines=12),
        Text((Strong("调解结果："), ticks[0], "　", ticks[1], "　", ticks[2]), indent=False),
        *party_signatures(case, how=SIGNED, on=meeting.on),
        signatures(*invited, *mediator_lines(case), Signature("记录人（签名）"), columns=2),
    )


def _needs(case: CaseSnapshot, n: int) -> Iterator[Problem]:
    yield from nth_gaps(case.sittings, n, _WANTED, section="meetings", name="调解记录", each="次")
    yield from barred_mediators(case) if nth(case.sittings, n) is None else mediator_gap(case)


def _count(case: CaseSnapshot) -> int:
    return max(len(case.sittings), int(case.agreement is not None))


PAPER = Paper("mediation-record", TITLES["mediation-record"], _build, _needs, _count, sections=("meetings",))
