"""The people of a case as frozen values: parties, their agents and guardians, the members of a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from mediator.domain.fields import Field, Kind, asks, choices, fields_of
from mediator.domain.people.identity import check_phone, squeeze
from mediator.domain.people.masks import mask_id, mask_phone
from mediator.domain.vocabulary import EDUCATION, ETHNIC_GROUPS, ID_KINDS, ORGANISATION_KINDS, SEXES

PERSON = "自然人"
ORGANISATION = "组织"
GROUP = "多人"

GUARDIAN = "法定代理人"
ENTRUSTED = "委托代理人"

FULL_AUTHORITY = "特别授权"
AGREES = "同意"
REFUSES = "拒绝"
HEAD = "法定代表人或负责人"

_ONE, _ANY = (PERSON, ORGANISATION), (PERSON, ORGANISATION, GROUP)
_IDENTITIES = choices("律师", "基层法律服务工作者", "近亲属", "单位工作人员", "社区推荐")
_PEOPLES = choices(*(people.label for people in ETHNIC_GROUPS))


@dataclass(frozen=True, kw_only=True)
class Agent:
    """A representative of a party: a minor's guardian (法定代理人) or an entrusted agent (委托代理人)."""

    id: UUID
    kind: str = asks("类别", Kind.CHOICE, choices=choices(GUARDIAN, ENTRUSTED), default=ENTRUSTED)
    name: str = asks("姓名", required=True)
    relation: str = asks("与当事人关系")
    identity: str = asks("身份", Kind.CHOICE, editable=True, choices=_IDENTITIES)
    authority: str = asks("权限", Kind.CHOICE, choices=choices("一般授权", FULL_AUTHORITY))
    authorised_on: date | None = asks("委托书日期", Kind.DATE, past=True)
    sex: str = asks("性别", Kind.CHOICE, choices=SEXES)
    id_number: str = asks("身份证号", mask=mask_id)
    phone: str = asks("联系电话", check=check_phone, mask=mask_phone)
    employer: str = asks("单位")
    proof: str = asks("关系证明", hint="如：户口簿")
    authority_text: str = asks("委托事项", wide=True)
    term: str = asks("委托期限", wide=True, hint="空着则到调解终结，特别授权到司法确认和履行结束")

    @property
    def may_sign(self) -> bool:
        """Return True for a guardian, or for an entrusted agent with special authority (民事诉讼法 第62条)."""
        return self.kind == GUARDIAN or self.authority == FULL_AUTHORITY


@dataclass(frozen=True, kw_only=True)
class Member:
    """One person of a group party, a row of the 名单及金额明细; ``amount`` in fen."""

    name: str
    sex: str = ""
    ethnicity: str = ""
    id_number: str = ""
    phone: str = ""
    amount: int | None = None
    representative: bool = False


@dataclass(frozen=True, kw_only=True)
class Party:
    """One party: a natural person, an organisation, or several people with representatives.

    ``data_consent_on`` is the day a guardian agreed in writing that personal data are handled.
    """

    id: UUID
    role: str = "申请人"  # 申请人 | 被申请人 | 第三人 | 甲方 | 乙方
    kind: str = PERSON  # 自然人 | 组织 | 多人
    name: str = ""
    members: tuple[Member, ...] = ()
    agents: tuple[Agent, ...] = ()
    id_number: str = asks("身份证号", of=(PERSON,), mask=mask_id)
    credit_code: str = asks("统一社会信用代码", of=(ORGANISATION,))
    org_kind: str = asks("类型", Kind.CHOICE, of=(ORGANISATION,), choices=ORGANISATION_KINDS, editable=True)
    representative: str = asks(HEAD, of=(ORGANISATION,))
    representative_sex: str = asks("性别", Kind.CHOICE, of=(ORGANISATION,), choices=SEXES)
    representative_duty: str = asks("职务", of=(ORGANISATION,))
    sex: str = asks("性别", Kind.CHOICE, of=(PERSON,), choices=SEXES)
    birth: date | None = asks("出生日期", Kind.DATE, of=(PERSON,), past=True)
    ethnicity: str = asks("民族", Kind.CHOICE, of=(PERSON,), choices=_PEOPLES)
    phone: str = asks("联系电话", of=_ONE, check=check_phone, mask=mask_phone)
    occupation: str = asks("职业或职务", of=(PERSON,))
    education: str = asks("文化程度", Kind.CHOICE, of=(PERSON,), choices=EDUCATION)
    employer: str = asks("工作单位", of=(PERSON,))
    id_kind: str = asks("证件类型", Kind.CHOICE, of=(PERSON,), choices=ID_KINDS)
    address: str = asks("现住址", of=_ONE, wide=True)
    household: str = asks("户籍地址", of=(PERSON,), wide=True, hint="与现住址相同可不填")
    consent: str = asks("是否同意调解", Kind.CHOICE, of=_ANY, choices=choices(AGREES, REFUSES))
    consent_on: date | None = asks("表态日期", Kind.DATE, of=_ANY, past=True)
    id_checked: bool = asks("已核对证件原件", Kind.FLAG, of=_ONE)
    signing_note: str = asks("签署方式", of=(PERSON,), hint="如：按指印，见证人签名")
    data_consent_on: date | None = asks("监护人同意处理个人信息的日期", Kind.DATE, of=(PERSON,), past=True)
    may_state: bool = asks("代表可以陈述意见、接收文书", Kind.FLAG, of=(GROUP,))
    may_settle: bool = asks("代表可以承认、放弃、变更请求，进行和解", Kind.FLAG, of=(GROUP,))
    may_sign: bool = asks("代表可以签署调解协议", Kind.FLAG, of=(GROUP,))
    person_id: UUID | None = None

    @property
    def heads(self) -> int:
        """Return how many people (or organisations) this party counts for in the return."""
        return max(len(self.members), 1) if self.kind == GROUP else 1

    @property
    def guardians(self) -> tuple[Agent, ...]:
        """Return the statutory agents (法定代理人)."""
        return tuple(agent for agent in self.agents if agent.kind == GUARDIAN)

    @property
    def representatives(self) -> tuple[Member, ...]:
        """Return the chosen representatives of a group (推举代表)."""
        return tuple(member for member in self.members if member.representative)


_OF_AN_ORGANISATION = {"address": "住所", "id_checked": "已核对证照原件"}
_OF_THE_CASE = ("consent", "consent_on", "id_checked", "signing_note", "data_consent_on")


def asked_of(kind: str) -> tuple[Field, ...]:
    """Return the Fields that are asked of this kind of party beside its name, in the words for it."""
    words = _OF_AN_ORGANISATION if kind == ORGANISATION else {}
    return tuple(replace(one, label=words.get(one.name, one.label)) for one in fields_of(Party) if kind in one.of)


_LASTING = (one.name for one in fields_of(Party) if one.of != (GROUP,) and one.name not in _OF_THE_CASE)
LASTING = ("kind", "name", *_LASTING)
"""What is known of a person or organisation beyond one case."""


def party_named(parties: Iterable[Party], name: str) -> Party | None:
    """Return the party with this name, else the one with a member or agent of this name, else None."""
    known, wanted = tuple(parties), squeeze(name)
    own = (party for party in known if wanted and squeeze(party.name) == wanted)
    return next(own, next((party for party in known if wanted in names_of((party,))), None))


def parties_in(parties: Iterable[Party], text: str) -> tuple[Party, ...]:
    """Return the parties a text names; the longest names match first, so that a part of a longer name does not."""
    found = []
    for party in sorted(parties, key=lambda party: -len(party.name)):
        if party.name and party.name in text:
            found.append(party)
            text = text.replace(party.name, "、")
    return tuple(found)


def names_of(parties: Iterable[Party]) -> frozenset[str]:
    """Return the squeezed names of parties, representatives, members and agents, for comparing."""
    names: set[str] = set()
    for party in parties:
        names |= {party.name, party.representative}
        names |= {agent.name for agent in party.agents} | {member.name for member in party.members}
    return frozenset(squeeze(name) for name in names if name)
