"""The papers that the file of a case needs, by its course (domain: 卷内目录, 必须 / 按需)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from mediator.domain.case.parties import ENTRUSTED
from mediator.domain.case.records import WRITTEN
from mediator.domain.case.snapshot import BACKFILLED, SHORT_ROAD, CaseSnapshot
from mediator.domain.matter.transfers import Transfer, outgoing
from mediator.domain.workflows.case.stages import TRANSFERRED

APPLIED = "依申请调解"

HANDED_OVER = "移送"
"""The 结案方式 of a case that another unit finished."""
OF_A_TRANSFER = ("transfer-letter", "transfer-receipt")
"""Papers of the transfers of a case: the letter is printed there, the other unit gives the receipt."""
TITLES = {
    "application": "人民调解申请书",
    "acceptance": "人民调解受理登记表",
    "rights-notice": "人民调解当事人权利义务告知书",
    "authorisation": "授权委托书",
    "investigation": "人民调解调查记录",
    "evidence": "人民调解证据材料",
    "mediation-record": "人民调解记录",
    "agreement": "人民调解协议书",
    "oral-agreement": "人民调解口头协议登记表",
    "termination": "人民调解终止（不成）告知书",
    "follow-up": "人民调解回访记录",
    "transfer-letter": "移送函",
    "transfer-receipt": "移送回执",
}
"""Titles of the papers that a file may have to hold; every other paper carries its own title."""


def required_papers(case: CaseSnapshot) -> Iterator[str]:
    """Yield the codes of the papers the file must hold, in file order; several of a kind count each (``CODE:2``).

    A dispute settled at the door has the 口头协议登记表 in place of all others; of a file taken over from paper the
    papers are in its cabinet.
    """
    if case.road == BACKFILLED:
        return
    if case.road == SHORT_ROAD and case.oral:
        yield "oral-agreement"
        return
    if case.source == APPLIED and not case.oral_application:
        yield "application"
    yield "acceptance"
    if case.stage in ("declined",) or case.closing == "不予受理":
        return
    away = case.stage == TRANSFERRED or case.closing == HANDED_OVER
    if (case.notices or not away) and not case.oral:
        yield "rights-notice"
    if any(agent.kind == ENTRUSTED for party in case.parties for agent in party.agents):
        yield "authorisation"
    yield from _numbered("investigation", len(case.investigations))
    if case.evidence:
        yield "evidence"
    agreement = case.agreement if not away else None
    yield from _numbered("mediation-record", max(len(case.sittings), 1 if agreement else 0))
    if agreement is not None:
        yield "agreement" if agreement.form == WRITTEN else "oral-agreement"
    elif case.termination is not None:
        yield "termination"
    yield from _numbered("follow-up", len(case.visits))
    yield from _of_transfers(case)


def _sent(case: CaseSnapshot) -> list[Transfer]:
    return [transfer for transfer in outgoing(case.transfers, case.own_units) if transfer.sent_on is not None]


def _of_transfers(case: CaseSnapshot) -> Iterator[str]:
    """Yield for each transfer that sent the case away the letter, and the receipt once the other unit gave one."""
    sent = _sent(case)
    for code, there in (("transfer-letter", sent), ("transfer-receipt", [row for row in sent if row.received_on])):
        yield from _numbered(code, len(there))


def filed_letters(case: CaseSnapshot) -> frozenset[str]:
    """Return the codes of the letters of transfers that are final where they were written."""
    sent = _sent(case)
    codes = _numbered("transfer-letter", len(sent))
    return frozenset(code for code, transfer in zip(codes, sent, strict=True) if transfer.letter_filed)


def _numbered(code: str, count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield code if number == 1 else f"{code}:{number}"


def missing_papers(case: CaseSnapshot, *, have: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield (code, title) of each required paper that is neither in ``have`` nor a final letter of a transfer."""
    there = {*have, *filed_letters(case)}
    for code in required_papers(case):
        if code not in there:
            kind, _, number = code.partition(":")
            yield code, TITLES[kind] + (f"（{number}）" if number else "")
