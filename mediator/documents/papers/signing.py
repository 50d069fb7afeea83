"""The places to sign: one for every hand the law asks for, never with a name in it, since ink is what counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.documents.blocks import Signature, Signatures
from mediator.documents.papers.captions import head_of, in_order, is_minor
from mediator.domain.parties import ENTRUSTED, GROUP, ORGANISATION, Party
from mediator.domain.snapshot import CaseSnapshot

SIGNED = "签名盖章或按指印"
FINGERPRINTED = "签名或按指印"
BY_HAND = "签名"


def party_lines(
    case: CaseSnapshot, *, how: str, on: date | None, title: str = "当事人", dated: bool = False
) -> tuple[Signature, ...]:
    """A line for each party; an empty ``title`` calls each by its role."""
    lines: list[Signature] = []
    for party in in_order(case):
        for label in _labels(party, title=title or party.role or "当事人", how=how, on=on):
            lines.append(Signature(label, dated=dated))
    return tuple(lines)


def labels_of(party: Party, *, title: str, how: str, on: date | None) -> tuple[str, ...]:
    """What the signature lines of one party say."""
    return tuple(_labels(party, title=title, how=how, on=on))


def _labels(party: Party, *, title: str, how: str, on: date | None) -> Iterator[str]:
    if party.kind == ORGANISATION:
        yield f"{title}（单位盖章）"
        agent = any(one.kind == ENTRUSTED for one in party.agents)
        yield f"{head_of(party)}或委托代理人（签名）" if agent else f"{head_of(party)}（签名）"
    elif party.kind == GROUP:
        for _ in party.representatives or (None,):
            yield f"{title}推举代表（{how}）"
    elif is_minor(party, on):
        for _ in party.guardians or (None,):
            yield f"{title}{party.name}的法定代理人（{how}）"
    elif any(one.kind == ENTRUSTED for one in party.agents):
        yield f"{title}或委托代理人（{how}）"
    else:
        yield f"{title}（{how}）"
    if "见证" in party.signing_note:
        yield "见证人（签名）"


def mediator_lines(case: CaseSnapshot) -> tuple[Signature, ...]:
    """人民调解员（签名）, one for each mediator, at least one."""
    return tuple(Signature("人民调解员（签名）") for _ in case.mediators or (None,))


def signatures(*lines: Signature) -> Signatures:
    """The lines one below the other."""
    return Signatures(tuple(lines))
