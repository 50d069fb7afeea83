"""推举代表书: several people elect up to five representatives, with the list of all (名单及金额明细)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Align, Block, DateLine, Fields, Number, PageBreak, Table, Text, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.annex import members_list
from mediator.documents.papers.parts.captions import party_name
from mediator.documents.papers.parts.gaps import number_gap
from mediator.documents.papers.parts.wording import nth
from mediator.domain.case.parties import GROUP, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

MOST = 5


def groups(case: CaseSnapshot) -> tuple[Party, ...]:
    """Return the parties that are groups of people."""
    return tuple(party for party in case.parties if party.kind == GROUP)


def _chosen(party: Party | None) -> Iterator[tuple[str, ...]]:
    for place, member in enumerate(party.representatives if party else (), 1):
        yield (str(place), member.name, member.id_number, member.phone)


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    party = nth(groups(case), n)
    list_of_all = (PageBreak(), *members_list(party)) if party else ()
    return (
        Title("推举代表书"),
        Number(case.number, "卷号"),
        Fields((("事项", case.title),)),
        Text(
            f"我们（{party_name(party)}）共同推举下列人员为代表，代表我们参加人民调解。全体名单见后。"
            if party
            else "我们共同推举下列人员为代表，代表我们参加人民调解。全体名单见后。"
        ),
        Table(
            ("序号", "代表人姓名", "身份证号", "联系方式"),
            tuple(_chosen(party)),
            (0.8, 2, 3.4, 2.4),
            (Align.CENTER, Align.CENTER, Align.CENTER, Align.CENTER),
            least_rows=3,
        ),
        Text(
            (
                "代表的权限：",
                Tick("陈述意见、接收文书", chosen=party is not None and party.may_state),
                "　",
                Tick("承认、放弃、变更请求，进行和解", chosen=party is not None and party.may_settle),
                "　",
                Tick("签署调解协议", chosen=party is not None and party.may_sign),
            )
        ),
        Text("全体人员在名单上签名或按指印。", indent=True),
        DateLine(None),
        *list_of_all,
    )


def _needs(case: CaseSnapshot, n: int) -> Sequence[Problem]:
    party = nth(groups(case), n)
    found = [*number_gap(case)]
    if party is None:
        found.append(Problem(message="这件案件没有多人一方，不需要推举代表书。", section="parties"))
    elif not 1 <= len(party.representatives) <= MOST:
        message = f"{party_name(party)}应推举1至{MOST}名代表，现在是{len(party.representatives)}名。"
        found.append(Problem(message=message, section="parties", field="members", item=party.id))
    if party is not None and not (party.may_state or party.may_settle or party.may_sign):
        message = f"请勾选{party_name(party)}推举的代表的权限。"
        found.append(Problem(message=message, section="parties", field="may_state", item=party.id))
    return tuple(found)


PAPER = Paper(
    "representatives", "推举代表书", _build, _needs, lambda case: len(groups(case)), sections=("intake",), aside=True
)
