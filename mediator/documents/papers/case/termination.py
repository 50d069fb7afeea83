"""人民调解终止（不成）告知书: mediation has ended, and which other ways are open to the parties."""

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
from mediator.domain.law.limitation import Limitation, limitation_of
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.recusal import barred_mediators

_WAYS = (("申请仲裁", "申请行政裁决或者行政处理"), ("申请行政调解", "向人民法院提起诉讼", "申请法律援助"))
_COURT = "向人民法院提起诉讼"
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


def _ways(case: CaseSnapshot) -> tuple[Part, ...]:
    """The ways told of; on the blank form all of them, to be ticked."""
    told = _termination(case).remedies
    lead = "你们可以依法通过下列途径维护自己的权利："
    if told:
        return (lead + joined(_in_order(told, case), "；") + "。",)
    parts: list[Part] = [lead]
    for line in _WAYS:
        parts.append("\n")
        parts += [part for way in line for part in (Tick(way, chosen=False), "　")]
    return tuple(parts)


def _in_order(told: Sequence[str], case: CaseSnapshot) -> tuple[str, ...]:
    """A labour dispute goes to arbitration first, and to the court against the award."""
    if limitation_of(case) is not Limitation.LABOUR:
        return tuple(told)
    first = sorted(told, key=lambda way: "仲裁" not in way)
    return tuple(f"对仲裁裁决不服的，{way}" if way == _COURT else way for way in first)


def _hints(case: CaseSnapshot) -> Iterator[str]:
    """Terms that must not be missed, by the limitation the claim is under."""
    on, limitation, hint = _day(case), limitation_of(case), _termination(case).hint
    if _TRAFFIC in case.dispute_type + case.subtype:
        yield (
            "道路交通事故损害赔偿的当事人可以自人民调解委员会终止调解之日起三日内，一致书面申请公安机关交通管理部门调解"
            f"{_by(cite('traffic_request', on=on))}。"
        )
    if limitation is Limitation.LABOUR:
        yield from _labour(on)
    if hint:
        yield as_sentence(hint)
    elif limitation is Limitation.NONE:
        yield (
            "请求支付赡养费、抚养费、扶养费，请求停止侵害、排除妨碍、消除危险，或者请求返还不动产的，不适用诉讼时效的规定"
            f"{_by(cite('no_limitation', on=on))}。"
        )
    elif limitation is Limitation.GENERAL:
        yield f"请注意诉讼时效，向人民法院请求保护民事权利的诉讼时效期间一般为三年{_by(cite('limitation', on=on))}。"


def _labour(on: date) -> Iterator[str]:
    law = _by(cite("labour_term", on=on))
    yield f"劳动争议未达成调解协议的，当事人可以依法申请劳动仲裁{law}，一般应当先仲裁、后诉讼。"
    yield (
        "申请劳动仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起算；劳动关系存续期间拖欠劳动报酬的，不受一年的限制，"
        f"劳动关系终止的，应当自终止之日起一年内提出{_by(cite('labour_limitation', on=on))}。"
    )
    if note := cite("wage_note", on=on):
        yield f"持有用人单位的工资欠条、不涉及其他争议的，可以直接向人民法院提起诉讼（{note}）。"


def _by(law: str) -> str:
    """The law in brackets; nothing before there was one."""
    return f"（{law}）" if law else ""


def _receipts(case: CaseSnapshot) -> Iterator[tuple[Cell, ...]]:
    """A row for each party to acknowledge the notice, and one for the witness of who cannot write."""
    yield tuple(Cell(word, label=True) for word in ("当事人", "签收（签名或按指印）", "签收日期"))
    for party in in_order(case):
        yield (Cell(party_name(party), align=Align.LEFT), Cell(lines=2), Cell(BLANK_DAY, align=Align.RIGHT))
        if "见证" in party.signing_note:
            yield (
                Cell(f"{party_name(party)}的见证人", align=Align.LEFT),
                Cell(lines=2),
                Cell(BLANK_DAY, align=Align.RIGHT),
            )


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = _termination(case).on
    return (
        Title("人民调解终止（不成）告知书"),
        Number(case.number),
        Text(("致：", Blank(names(case), width=16)), indent=False),
        Text(_story(case)),
        Clauses((_ways(case), *_hints(case))),
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
