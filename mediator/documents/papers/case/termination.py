"""人民调解终止（不成）告知书: mediation has ended, and which other remedies the parties have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from mediator.documents.blocks import (
    Align,
    Blank,
    Block,
    Cell,
    Clauses,
    DateLine,
    Grid,
    Number,
    Part,
    Seal,
    Spacer,
    Text,
    Tick,
    Title,
)
from mediator.documents.paper import Paper
from mediator.documents.papers.case.agreement import SEAL
from mediator.documents.papers.parts.captions import in_order, names, party_name
from mediator.documents.papers.parts.gaps import mediator_gap, missing, name_gaps, number_gap, record_gap
from mediator.documents.papers.parts.signing import mediator_lines, signatures
from mediator.documents.papers.parts.wording import BLANK_DAY, NOBODY, as_sentence, day_parts, joined, legal_day
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import Termination
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.laws import cite
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.recusal import barred_mediators

_REMEDIES = (("申请仲裁", "申请行政裁决或者行政处理"), ("申请行政调解", "向人民法院提起诉讼", "申请法律援助"))
_WORK = ("劳动", "工资")
_RECEIPT = (2.2, 2.2, 2.8)
_TRAFFIC = "交通事故"


def _termination(case: CaseSnapshot) -> Termination:
    return case.termination or Termination(id=NOBODY)


def _day(case: CaseSnapshot) -> date:
    return legal_day(case, _termination(case).on)


def _story(case: CaseSnapshot) -> tuple[Part, ...]:
    end = _termination(case)
    why = joined((end.reason, end.detail), "：") if end.detail != end.reason else end.reason
    return (
        *day_parts(case.accepted_on),
        "，本人民调解委员会受理了你们之间的",
        Blank(case.title or case.dispute_type, width=10),
        "一案。因",
        Blank(why.rstrip("。"), width=14),
        "，经调解未能达成调解协议。根据",
        cite("termination", on=_day(case)),
        "的规定，现终止调解，并将有关事项告知如下：",
    )


def _remedies(case: CaseSnapshot) -> tuple[Part, ...]:
    """Return the remedies the parties are told of; on the blank form all of them, to be ticked."""
    told = _termination(case).remedies
    opening = "你们可以依法通过下列途径维护自己的权利："
    if told:
        return (opening + joined(told, "；") + "。",)
    parts: list[Part] = [opening]
    for line in _REMEDIES:
        parts.append("\n")
        parts += [part for remedy in line for part in (Tick(remedy, chosen=False), "　")]
    return tuple(parts)


def _hints(case: CaseSnapshot) -> Iterator[str]:
    """Yield the legal time limits the parties must not miss."""
    on = _day(case)
    kind = case.dispute_type + case.subtype
    if _TRAFFIC in kind:
        yield (
            "道路交通事故损害赔偿的当事人可以自人民调解委员会终止调解之日起三日内，一致书面申请公安机关交通管理部门调解"
            f"（{cite('traffic_request', on=on)}）。"
        )
    if any(word in kind for word in _WORK):
        law = cite("labour_term", on=on)
        yield f"劳动争议未达成调解协议的，当事人可以依法申请劳动仲裁（{law}），应当先仲裁、后诉讼。"
    hint = _termination(case).hint
    if hint:
        yield as_sentence(hint)
    else:
        yield f"请注意诉讼时效，向人民法院请求保护民事权利的诉讼时效期间一般为三年（{cite('limitation', on=on)}）。"


def _receipts(case: CaseSnapshot) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each party to acknowledge the notice, and one for the witness of a party unable to write."""
    yield tuple(Cell(word, label=True) for word in ("当事人", "签收（签名或按指印）", "签收日期"))
    for party in in_order(case):
        yield (Cell(party_name(party), align=Align.LEFT), Cell(lines=2), Cell(BLANK_DAY, align=Align.RIGHT))
        if "见证" in party.signing_note:
            yield (Cell("见证人", align=Align.LEFT), Cell(lines=2), Cell(BLANK_DAY, align=Align.RIGHT))


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = _termination(case).on
    return (
        Title("人民调解终止（不成）告知书"),
        Number(case.number),
        Text(("致：", Blank(names(case), width=16)), indent=False),
        Text(_story(case)),
        Clauses((_remedies(case), *_hints(case))),
        signatures(*mediator_lines(case)),
        Seal(SEAL, case.committee.name),
        DateLine(on),
        Spacer(0.5),
        Grid(_RECEIPT, tuple(_receipts(case)), heads=1),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    end = case.termination
    if end is None:
        return (*record_gap(end, n=1, name="终止调解的记录", section="termination"), *barred_mediators(case))
    at_field = (
        ("on", end.on, "请填写终止调解的日期。"),
        ("reason", end.reason, "请写明终止调解的原因。"),
        ("remedies", end.remedies, "请写明告知当事人的其他途径（仲裁、行政、诉讼、法律援助等）。"),
    )
    gaps = [
        problem
        for field, value, message in at_field
        for problem in missing(value, message, section="termination", field=field, item=end.id)
    ]
    return (*number_gap(case), *name_gaps(case), *gaps, *mediator_gap(case))


def _count(case: CaseSnapshot) -> int:
    return int(case.termination is not None)


PAPER = Paper("termination", TITLES["termination"], _build, _needs, _count, sections=("termination",))
