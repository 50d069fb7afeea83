"""司法确认申请书: all parties together ask the court to confirm their agreement; there is no respondent."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Blank, Block, DateLine, Text, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.annex import annexes
from mediator.documents.papers.parts.captions import captions
from mediator.documents.papers.parts.gaps import caption_gaps, missing
from mediator.documents.papers.parts.settlement import (
    body,
    copies_text,
    settlement_gaps,
    signing_day,
)
from mediator.documents.papers.parts.signing import SIGNED, party_signatures
from mediator.documents.papers.parts.wording import NOBODY, first_known, legal_day, numbered
from mediator.domain.case.parties import ENTRUSTED
from mediator.domain.case.records import JOINTLY, Confirmation
from mediator.domain.case.records.confirmation import applied_in_time, not_confirmed
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_COURT = "人民法院"
_OPENING = "经调解，各方当事人自愿达成以下协议："
_HONEST = (
    "对上述协议予以确认。申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人"
    "造成损害的，愿意承担相应的民事责任和其他法律责任。"
)


def confirmation_of(case: CaseSnapshot) -> Confirmation:
    """Return the application to the court, or an empty one."""
    return case.confirmation or Confirmation(id=NOBODY)


def _request(case: CaseSnapshot) -> Text:
    court = confirmation_of(case).court
    if _COURT in court:
        return Text(("现请求", Blank(court), _HONEST))
    return Text(("现请求", Blank(court, width=8), _COURT + _HONEST))


def court_line(case: CaseSnapshot, *, mark: str = "") -> Text:
    """Return the name of the court on its own line, as after 此致, or with a ``mark`` as an addressee."""
    court = confirmation_of(case).court
    return Text(court + mark if _COURT in court else (Blank(court, width=8), _COURT + mark), indent=False)


def _attached(case: CaseSnapshot) -> tuple[str, ...]:
    agents = any(agent.kind == ENTRUSTED for party in case.parties for agent in party.agents)
    return (
        "人民调解协议书",
        "人民调解委员会主持调解的证明",
        "与调解协议相关的财产权利证明等材料",
        "各方当事人的身份、资格、住所、联系方式的证明材料",
        *(("授权委托书",) if agents else ()),
        "送达地址确认书",
    )


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = first_known(confirmation_of(case).applied_on, signing_day(case))
    return (
        Title("司法确认申请书"),
        *captions(case, on=on, role="申请人", identified=True),
        *body(case, opening=_OPENING),
        copies_text(case),
        _request(case),
        Text("此致"),
        court_line(case),
        Text(f"附：{numbered(_attached(case))}"),
        *party_signatures(case, how=SIGNED, on=on, title="申请人"),
        DateLine(confirmation_of(case).applied_on),
        *annexes(case),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    on = legal_day(case, confirmation_of(case).applied_on, signing_day(case))
    court = missing(
        confirmation_of(case).court, "请填写申请司法确认的人民法院。", section="confirmation", field="court"
    )
    effective = missing(
        case.effective_on or case.agreement is None,
        "协议还没有生效：各方当事人、人民调解员的签名日期和盖章日期要先填齐。",
        section="signing",
        field="on",
    )
    barred = not_confirmed(case)
    return (*caption_gaps(case, on=on, identified=True), *settlement_gaps(case), *effective, *barred, *court)


def _count(case: CaseSnapshot) -> int:
    known = case.confirmation
    return int(known is not None and (known.wish == JOINTLY or known.applied_on is not None))


PAPER = Paper(
    "confirmation-application",
    "司法确认申请书",
    _build,
    _needs,
    _count,
    sections=("confirmation",),
    in_time=applied_in_time,
)
