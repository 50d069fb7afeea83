"""The places to sign, one for every signature the law requires.

The line is empty, as on the forms; where several would read alike the name stands below in small print.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.documents.blocks import Signature, Signatures
from mediator.documents.papers.parts.captions import head_of, in_order, is_minor
from mediator.domain.case.parties import ENTRUSTED, GROUP, ORGANISATION, Party
from mediator.domain.case.snapshot import CaseSnapshot

SIGNED = "签名盖章或按指印"
FINGERPRINTED = "签名或按指印"
BY_HAND = "签名"
_HALF_A_LINE = 10
_TWO_SIDES = 2


def party_signatures(
    case: CaseSnapshot, *, how: str, on: date | None, title: str = "当事人", dated: bool = False
) -> Iterator[Signatures]:
    """Yield the places of all parties, applicants first; ``on`` is the day that decides who is a minor."""
    named = len(case.parties) > _TWO_SIDES
    for party in in_order(case):
        yield from signatures_of(party, how=how, on=on, title=title, dated=dated, named=named)


def hand_signatures(case: CaseSnapshot, *others: Signature, on: date | None) -> Iterator[Signatures]:
    """Yield 当事人（签名） and the ``others``, two to a line."""
    waiting: list[Signature] = []
    for block in party_signatures(case, how=BY_HAND, on=on):
        if block.columns == 1 and all(len(line.label) <= _HALF_A_LINE for line in block.lines):
            waiting += block.lines
            continue
        if waiting:
            yield signatures(*waiting, columns=2)
        waiting = []
        yield block
    yield signatures(*waiting, *others, columns=2)


def signatures_of(
    party: Party, *, how: str, on: date | None, title: str = "当事人", dated: bool = False, named: bool = False
) -> Iterator[Signatures]:
    """Yield the places of one party; an organisation has its seal beside the signature of whoever acts for it.

    ``named`` puts the name below the line.
    """
    if party.kind == ORGANISATION:
        seal = Signature(f"{title}（单位盖章）", party.name if named else "")
        hand = Signature(f"{_acting(party)}（签名）", dated=dated)
        yield from (signatures(seal), signatures(hand)) if dated else (signatures(seal, hand, columns=2),)
    else:
        places = tuple(_places(party, title=title, how=how, on=on))
        named = named or len(places) > 1
        yield signatures(*(Signature(label, name if named else "", dated) for label, name in places))
    yield from _witness(party, dated=dated)


def _acting(party: Party) -> str:
    entrusted = any(agent.kind == ENTRUSTED and agent.may_sign for agent in party.agents)
    return "委托代理人" if entrusted else head_of(party)


def _places(party: Party, *, title: str, how: str, on: date | None) -> Iterator[tuple[str, str]]:
    """Yield label and name of each place of a party that is no organisation."""
    if party.kind == GROUP:
        for member in party.representatives or (None,):
            yield f"{title}代表（{how}）", member.name if member else ""
    elif is_minor(party, on):
        for guardian in party.guardians or (None,):
            yield f"{title}{party.name}的法定代理人（{how}）", guardian.name if guardian else ""
    elif any(agent.kind == ENTRUSTED and agent.may_sign for agent in party.agents):
        yield f"{title}或委托代理人（{how}）", party.name
    else:
        yield f"{title}（{how}）", party.name


def notice_signers(party: Party, *, on: date | None) -> Iterator[tuple[str, str]]:
    """Yield for each who signs a notice for a party what to call him, and his name if it is known."""
    if party.kind == ORGANISATION:
        yield f"（单位盖章，{_acting(party)}签名）", party.name
    elif party.kind == GROUP:
        for member in party.representatives or party.members or (None,):
            yield "（推举代表）" if party.representatives else "", member.name if member else ""
    elif is_minor(party, on):
        for guardian in party.guardians or (None,):
            yield f"（{party.name}的法定代理人）", guardian.name if guardian else ""
    elif party.name:
        acts = any(agent.kind == ENTRUSTED and agent.may_sign for agent in party.agents)
        yield "（或委托代理人）" if acts else "", party.name


def witness_lines(case: CaseSnapshot) -> Iterator[Signatures]:
    """Yield a place for the witness of each party who cannot write."""
    for party in case.parties:
        yield from _witness(party)


def _witness(party: Party, *, dated: bool = False) -> Iterator[Signatures]:
    if "见证" in party.signing_note:
        yield signatures(Signature("见证人（签名）", f"见证{party.name}的签署", dated))


def mediator_lines(case: CaseSnapshot) -> tuple[Signature, ...]:
    """Return 人民调解员（签名）, one for each mediator, at least one."""
    if len(case.mediators) <= 1:
        return (Signature("人民调解员（签名）"),)
    return tuple(Signature("人民调解员（签名）", mediator.name) for mediator in case.mediators)


def signatures(*lines: Signature, columns: int = 1) -> Signatures:
    """Return the lines one below the other, or ``columns`` side by side."""
    return Signatures(tuple(lines), columns)
