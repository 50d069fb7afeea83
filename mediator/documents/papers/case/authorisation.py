"""授权委托书: one for each entrusted agent, with name, matters, powers and term (民法典)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from mediator.documents.blocks import Block, DateLine, Fields, Note, Passage, Signature, Strong, Text, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import caption, head_of, in_order, names, party_name
from mediator.documents.papers.parts.signing import SIGNED, signatures
from mediator.documents.papers.parts.wording import NOBODY, as_sentence, legal_day, nth
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.parties import ENTRUSTED, FULL_AUTHORITY, ORGANISATION, Agent, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.laws import cite
from mediator.domain.problems import Problem, Severity

_MOST_AGENTS = 2
_GENERAL = "一般授权：代为参加调解，陈述意见，提交证据，签署调查记录、调解记录、权利义务告知书等文书。"
_SPECIAL = (
    "特别授权：除上述事项外，代为承认、放弃、变更调解请求，进行和解，签署人民调解协议书，申请司法确认，代收法律文书。"
)
_TERM = "自本委托书签署之日起至本纠纷调解终结之日止。"
_LAST = ("司法确认", "履行")
_LONG_TERM = "自本委托书签署之日起至本纠纷调解终结、司法确认程序终结、协议履行完毕之日止。"
"""Of an agent who may apply for the confirmation and receive what comes of it: that is after the mediation."""


def _entrusted(case: CaseSnapshot) -> tuple[tuple[Party, Agent], ...]:
    return tuple((party, agent) for party in in_order(case) for agent in party.agents if agent.kind == ENTRUSTED)


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    party, agent = nth(_entrusted(case), n) or (Party(id=NOBODY, role=""), Agent(id=NOBODY))
    return (
        Title("授权委托书"),
        *caption(party, on=agent.authorised_on or case.accepted_on, role="委托人", identified=True, agents=False),
        Fields(_agent_pairs(agent), room=(5, 2, 9, 6, 4, 4, 6)),
        Passage("委托事项", _matter(case), lines=2),
        Text((Strong("委托权限："),), indent=False, held=True),
        *_powers(agent),
        Passage("委托期限", _term(agent), lines=2),
        Note("委托人、受托人身份证明复印件各一份。", "附"),
        signatures(*_hands(party), columns=2 if party.kind == ORGANISATION else 1),
        signatures(Signature("受托人（签名）")),
        DateLine(agent.authorised_on),
    )


def _term(agent: Agent) -> str:
    """Return the term as written, else as long as what is granted lasts; nothing on the blank form."""
    if agent.term or not agent.authority:
        return as_sentence(agent.term)
    return _LONG_TERM if agent.authority == FULL_AUTHORITY else _TERM


def _short_term(agent: Agent) -> bool:
    """Return True if a written term may end before the confirmation and the performance that the powers include."""
    return agent.authority == FULL_AUTHORITY and bool(agent.term) and not all(word in agent.term for word in _LAST)


def _agent_pairs(agent: Agent) -> tuple[tuple[str, str], ...]:
    return (
        ("受托人姓名", agent.name),
        ("性别", agent.sex),
        ("身份证号", agent.id_number),
        ("单位", agent.employer),
        ("与委托人关系", agent.relation),
        ("身份", agent.identity),
        ("联系方式", agent.phone),
    )


def _matter(case: CaseSnapshot) -> str:
    if not case.parties:
        return ""
    office = case.committee.name or "人民调解委员会"
    return f"在{office}调解{case.title or names(case) + '之间的纠纷'}中，作为委托人的代理人参加调解。"


def _powers(agent: Agent) -> Iterator[Block]:
    special = agent.authority == FULL_AUTHORITY
    yield Text((Tick(_GENERAL, bool(agent.authority) and not special),))
    yield Text((Tick(_SPECIAL, special),))
    if agent.authority_text:
        yield Text(f"具体权限：{as_sentence(agent.authority_text)}")


def _hands(party: Party) -> Iterator[Signature]:
    if party.kind == ORGANISATION:
        yield Signature("委托人（加盖公章）")
        yield Signature(f"{head_of(party)}（签名）")
    else:
        yield Signature(f"委托人（{SIGNED}）")


def _needs(case: CaseSnapshot, n: int) -> Sequence[Problem]:
    found = nth(_entrusted(case), n)
    if found is None:
        return (Problem(message="还没有填写委托代理人。", section="parties", field="agents"),)
    party, agent = found
    at = partial(Problem, section="parties", item=party.id)
    problems: list[Problem] = []
    if not agent.name:
        problems.append(at(message=f"请填写{party_name(party)}的委托代理人姓名。", field="name"))
    if not agent.authority:
        problems.append(at(message=f"请选择{agent.name}的委托权限。", field="authority"))
    if not agent.id_number:
        message = f"没有填写受托人{agent.name}的身份证号，请在委托书上手写，并附身份证明。"
        problems.append(at(message=message, field="id_number", severity=Severity.WARN))
    if _short_term(agent):
        message = f"{agent.name}有权代为申请司法确认，委托期限没有写到司法确认和履行结束，请核对。"
        problems.append(at(message=message, field="term", severity=Severity.WARN))
    if len([one for one in party.agents if one.kind == ENTRUSTED]) > _MOST_AGENTS:
        law = cite("agents", on=legal_day(case, agent.authorised_on))
        message = f"{party_name(party)}的委托代理人超过两名，参照{law}只能委托一至二人。"
        problems.append(at(message=message, field="agents"))
    return tuple(problems)


def _count(case: CaseSnapshot) -> int:
    return len(_entrusted(case))


PAPER = Paper("authorisation", TITLES["authorisation"], _build, _needs, _count, sections=("intake",), aside=True)
