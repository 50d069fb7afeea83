"""The people of a case as frozen values: parties, their agents and guardians, the members of a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mediator.domain.people.identity import squeeze

PERSON = "自然人"
ORGANISATION = "组织"
GROUP = "多人"

GUARDIAN = "法定代理人"
ENTRUSTED = "委托代理人"

FULL_AUTHORITY = "特别授权"
AGREES = "同意"
REFUSES = "拒绝"


@dataclass(frozen=True, kw_only=True)
class Agent:
    """A representative of a party: a minor's guardian (法定代理人) or an entrusted agent (委托代理人)."""

    id: UUID
    kind: str = ENTRUSTED
    name: str = ""
    sex: str = ""
    id_number: str = ""
    phone: str = ""
    identity: str = ""  # 身份: 律师, 近亲属, 单位工作人员 …
    employer: str = ""  # 执业机构或单位
    relation: str = ""  # 与被代理人关系: 父亲 …
    authority: str = ""  # 一般授权 | 特别授权
    authority_text: str = ""
    authorised_on: date | None = None
    term: str = ""  # 委托期限; empty = as long as what is granted lasts
    proof: str = ""  # 关系证明: 户口簿 …

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
    """One party: a natural person, an organisation, or several people with representatives."""

    id: UUID
    role: str = "申请人"  # 申请人 | 被申请人 | 第三人 | 甲方 | 乙方
    kind: str = PERSON  # 自然人 | 组织 | 多人
    name: str = ""
    sex: str = ""
    ethnicity: str = ""
    birth: date | None = None
    id_kind: str = ""
    id_number: str = ""
    education: str = ""
    occupation: str = ""
    employer: str = ""
    phone: str = ""
    household: str = ""  # 户籍地址
    address: str = ""  # 现住址, for an organisation 住所
    org_kind: str = ""
    credit_code: str = ""
    representative: str = ""  # 法定代表人或负责人
    representative_sex: str = ""
    representative_duty: str = ""
    members: tuple[Member, ...] = ()
    agents: tuple[Agent, ...] = ()
    consent: str = ""  # "" | 同意 | 拒绝
    consent_on: date | None = None
    signing_note: str = ""  # 签署方式: 按指印，见证人签名
    data_consent_on: date | None = None  # 监护人书面同意处理个人信息
    id_checked: bool = False  # 已核对身份证明原件
    may_state: bool = False  # 代表的权限: 陈述意见、接收文书
    may_settle: bool = False  # 承认、放弃、变更请求，进行和解
    may_sign: bool = False  # 签署调解协议
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
