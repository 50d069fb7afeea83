"""当事人基本情况: the caption block of each party, with its guardians and agents, in the fixed order of the forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from mediator.documents.blocks import Block, Fields, Spacer, Text
from mediator.documents.papers.parts.wording import NOBODY, joined
from mediator.domain.case.parties import GROUP, GUARDIAN, ORGANISATION, PERSON, Agent, Member, Party
from mediator.domain.case.signers import is_minor as under_age
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.case.titles import FIRST_SIDE, THIRD_SIDE
from mediator.domain.people.identity import age_on, check_id_number
from mediator.domain.vocabulary import ID_KINDS

_RESIDENT_CARD = ("", "居民身份证")
_ID_NUMBER = "身份证号"
_OTHER_NUMBERS = frozenset(f"{kind.label}号码" for kind in ID_KINDS)
_SOLE_TRADER = "个体工商户"

Pair = tuple[str, str]

_ROOM = (5, 2, 3, 3, 6, 8)
"""Characters to write a name, a sex, a people, an age, an occupation and a phone by hand."""
_ORGANISATION_BY_HAND = (
    Fields((("单位名称", ""), ("统一社会信用代码", "")), room=(8, 9)),
    Fields((("法定代表人或负责人", ""), ("职务", ""))),
)
_AGENT_BY_HAND = (
    Fields((("代理人姓名", ""), ("与当事人关系", ""), ("权限", "")), room=(5, 3, 4)),
    Fields((("代理人身份证号", ""), ("联系方式", "")), room=(9, 6)),
)


def in_order(case: CaseSnapshot) -> tuple[Party, ...]:
    """Return the parties, applicants first; two empty ones for the blank form."""
    if not case.parties:
        return (Party(id=NOBODY, role="申请人"), Party(id=NOBODY, role="被申请人"))
    return tuple(sorted(case.parties, key=lambda party: (party.role == THIRD_SIDE) - (party.role in FIRST_SIDE)))


def party_name(party: Party) -> str:
    """Return the name, for a group without one that of its first representative: 卞学军等20人."""
    if party.name or party.kind != GROUP or not party.members:
        return party.name
    first = (party.representatives or party.members)[0]
    return f"{first.name}等{len(party.members)}人"


def names(case: CaseSnapshot) -> str:
    """Return all parties in one line, as after 当事人：."""
    return joined(party_name(party) for party in in_order(case)) if case.parties else ""


def names_of_side(case: CaseSnapshot, *, applicants: bool) -> str:
    """Return the parties of one side in one line; third parties are listed with the respondents."""
    sides = [party for party in in_order(case) if (party.role in FIRST_SIDE) is applicants]
    return joined(party_name(party) for party in sides)


def captions(
    case: CaseSnapshot, *, on: date | None, role: str = "", identified: bool = False, numbers: bool = True
) -> Iterator[Block]:
    """Yield the caption of every party; ``on`` decides the ages, ``role`` overrides 申请人/被申请人.

    ``identified`` asks for identity number and registered address even where they are unknown, as a court does
    (民事诉讼法司法解释: identity, domicile, contact). Without ``numbers`` no identity number is printed.
    """
    for place, party in enumerate(in_order(case)):
        if place:
            yield Spacer(0.3)
        blocks = caption(party, on=on, role=role, identified=identified)
        yield from blocks if numbers else _without_numbers(blocks)


def _without_numbers(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of a caption without the number of anybody's identity paper."""
    for block in blocks:
        if not isinstance(block, Fields) or not any(map(_is_number, block.pairs)):
            yield block
            continue
        kept = [(pair, room) for pair, room in zip_longest(block.pairs, block.room) if not _is_number(pair)]
        if kept:
            rooms = tuple(room for _, room in kept) if block.room else ()
            yield replace(block, pairs=tuple(pair for pair, _ in kept), room=rooms)


def _is_number(pair: Pair) -> bool:
    return pair[0].endswith(_ID_NUMBER) or pair[0] in _OTHER_NUMBERS


def caption(
    party: Party,
    *,
    on: date | None,
    role: str = "",
    identified: bool = False,
    agents: bool = True,
) -> Iterator[Block]:
    """Yield one party: a person 姓名…单位或住址, an organisation 名称…, or a group by representatives; then ``agents``.

    The blank form has room for an organisation and for an agent too.
    """
    title = role or party.role or "当事人"
    if party.kind == ORGANISATION:
        yield Fields(organisation_pairs(party, title=title))
    elif party.kind == GROUP:
        yield from _group(party, title=title, on=on)
    else:
        yield from _person(party, title=title, on=on, identified=identified)
    if party.id == NOBODY:
        yield from _ORGANISATION_BY_HAND
    for agent in party.agents if agents else ():
        yield Fields(agent_pairs(agent))
    if party.id == NOBODY and agents:
        yield from _AGENT_BY_HAND


def _person(party: Party, *, title: str, on: date | None, identified: bool) -> Iterator[Fields]:
    """Yield 姓名, 性别, 民族, 年龄, 职业或职务, 联系方式 (司发通〔2010〕239号), 单位或住址, then the identity.

    On the form 单位或住址 has its own full line, so that there is room to write it by hand.
    """
    pairs = (
        (f"{title}姓名", party.name),
        ("性别", party.sex),
        ("民族", party.ethnicity),
        ("年龄", age_text(party.birth, on)),
        ("职业或职务", party.occupation),
        ("联系方式", party.phone),
    )
    yield Fields(pairs, room=_ROOM, held=True)
    identity: list[Pair] = []
    if identified and party.household and party.household != party.address:
        identity.append(("户籍地址", party.household))
    if identified or party.id_number:
        identity.append((_id_label(party.id_kind), party.id_number))
    address = joined((party.employer, party.address or party.household), "，")
    yield Fields((("单位或住址", address),), held=bool(identity))
    if identity:
        yield Fields(tuple(identity))


def _id_label(kind: str) -> str:
    return _ID_NUMBER if kind in _RESIDENT_CARD else f"{kind}号码"


def age_text(birth: date | None, on: date | None) -> str:
    """Return the age in full years on the day of the paper; empty if either day is unknown."""
    return f"{age_on(birth, on)}岁" if birth is not None and on is not None else ""


def head_of(party: Party) -> str:
    """Return the title of the head of an organisation: 法定代表人, 经营者 or 负责人."""
    if party.org_kind == _SOLE_TRADER:
        return "经营者"
    return "负责人" if party.org_kind.startswith("非法人") else "法定代表人"


def organisation_pairs(party: Party, *, title: str) -> tuple[Pair, ...]:
    """Return 名称, 地址, 统一社会信用代码, 法定代表人姓名和职务, 联系号码."""
    return (
        (f"{title}名称", party.name),
        ("地址", party.address),
        ("统一社会信用代码", party.credit_code),
        (f"{head_of(party)}姓名", party.representative),
        ("职务", party.representative_duty),
        ("联系号码", party.phone),
    )


def _group(party: Party, *, title: str, on: date | None) -> Iterator[Block]:
    count = f"{len(party.members)}人" if party.members else ""
    yield Fields(((title, party_name(party)), ("人数", count)))
    for member in party.representatives or (Member(name=""),):
        yield Fields(_member_pairs(member, on=on))
    if party.members:
        yield Text("全体成员的名单和金额见附件《名单及金额明细》。")


def _member_pairs(member: Member, *, on: date | None) -> tuple[Pair, ...]:
    birth = check_id_number(member.id_number, on=on).birth if on is not None else None
    return (
        ("推举代表姓名", member.name),
        ("性别", member.sex),
        ("民族", member.ethnicity),
        ("年龄", age_text(birth, on)),
        ("联系方式", member.phone),
        ("身份证号", member.id_number),
    )


def agent_pairs(agent: Agent) -> tuple[Pair, ...]:
    """Return 法定代理人: 姓名, 关系, 身份证号, 联系方式; 委托代理人: 姓名, 身份和单位, 权限, 联系方式."""
    if agent.kind == GUARDIAN:
        pairs: tuple[Pair, ...] = (("法定代理人姓名", agent.name), ("与当事人关系", agent.relation))
    else:
        standing = joined((agent.employer, agent.identity))
        pairs = (("委托代理人姓名", agent.name), ("性别", agent.sex), ("身份", standing), ("权限", agent.authority))
    known = (("身份证号", agent.id_number), ("联系方式", agent.phone))
    return (*pairs, *(pair for pair in known if pair[1]))


def is_minor(party: Party, on: date | None) -> bool:
    """Return True for a person under 18 on that day; without a day, for one with a guardian."""
    if party.birth is None or on is None:
        return party.kind == PERSON and bool(party.guardians)
    return under_age(party, on)
