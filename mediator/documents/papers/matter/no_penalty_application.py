"""不予处罚申请书, signed by both sides, and the 履行完毕证明 of the committee that goes with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Clauses, DateLine, Text, Title
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.captions import captions
from mediator.documents.papers.parts.letter_parts import (
    addressee,
    agreement_number,
    close,
    committee_of,
    head,
    place,
    stamp,
)
from mediator.documents.papers.parts.signing import FINGERPRINTED, party_signatures
from mediator.documents.papers.parts.wording import NOBODY, blank_case, cite_all, day_text, joined
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.money_words import with_capitals
from mediator.domain.workflows.police.checks import MINOR, no_penalty_bars, unperformed

_NOWHERE = Committee(id=NOBODY, name="", short_name="")


def _case(matter: MatterSnapshot) -> CaseSnapshot:
    return matter.case or blank_case(matter.committee or _NOWHERE)


def _agreed(matter: MatterSnapshot) -> tuple[str, ...]:
    case = matter.case
    return tuple(with_capitals(clause) for clause in case.agreement.clauses) if case and case.agreement else ()


def _certificate(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    case = _case(matter)
    vouchers = joined(entry.voucher for entry in case.performances)
    signed = case.agreement.agreed_on if case.agreement else None
    return (
        *head("履行完毕证明", matter.number, to=matter.text("station")),
        Text(
            (
                place(joined((matter.text("party_a"), matter.text("party_b")), "与"), 12),
                "因纠纷经本委员会调解，于",
                place(day_text(signed), 8),
                "达成人民调解协议（编号：",
                place(agreement_number(matter), 10),
                "）。协议内容如下：",
            )
        ),
        *((Clauses(_agreed(matter)),) if _agreed(matter) else ()),
        Text(
            (
                "上述协议已于",
                place(day_text(case.performed_on), 8),
                "全部履行完毕",
                f"（凭证：{vouchers}）" if vouchers else "",
                "。特此证明。",
            )
        ),
        *close(committee_of(matter), case.performed_on),
    )


def _certificate_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from unperformed(matter)


def _application(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    case = _case(matter)
    on = stamp(matter, "applied_on", "fed_back_on") or case.performed_on
    law = f"根据{cite_all('no_penalty_by_law', 'no_punishment', on=on)}的规定，" if on else ""
    usual = "双方已经人民调解委员会调解达成协议，协议已经全部履行，双方互相谅解"
    return (
        Title("不予处罚申请书"),
        addressee(matter.text("station")),
        *captions(case, on=on, role="申请人"),
        Text(("事由：", place(matter.text("what"), 20))),
        Text(
            (
                "经",
                committee_of(matter),
                "主持调解，双方于",
                place(day_text(case.agreement.agreed_on if case.agreement else None), 8),
                "自愿达成人民调解协议（编号：",
                place(agreement_number(matter), 10),
                "），并于",
                place(day_text(case.performed_on), 8),
                "履行完毕。",
            )
        ),
        Text(f"{(matter.text('request') or usual).rstrip('。')}。{law}现共同申请对本案不予处罚，请予批准。"),
        Text("附件：人民调解协议书、履行完毕证明各一份。"),
        *party_signatures(case, how=FINGERPRINTED, on=on, title="申请人"),
        DateLine(matter.day("applied_on")),
    )


def _application_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from no_penalty_bars(matter)


def _possible(matter: MatterSnapshot) -> int:
    return int(matter.text("nature") == MINOR and matter.case is not None and matter.case.performed_on is not None)


CERTIFICATE = Paper[MatterSnapshot](
    "performance-certificate",
    "履行完毕证明",
    _certificate,
    _certificate_needs,
    _possible,
    layout=Layout.LETTER,
    about=("police_referral",),
)
APPLICATION = Paper[MatterSnapshot](
    "no-penalty-application", "不予处罚申请书", _application, _application_needs, _possible, about=("police_referral",)
)
