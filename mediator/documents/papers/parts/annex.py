"""名单及金额明细: every member of a group with the sum owed to each, the total in figures and capitals."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.documents.blocks import Align, Block, PageBreak, Table, Text, Title
from mediator.documents.papers.parts.captions import party_name
from mediator.domain.case.parties import GROUP, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.masking import masked_members
from mediator.domain.text.money import format_money, rmb_upper

_HEADERS = ("序号", "姓名", "身份证号", "联系电话", "金额（元）", "签名")
_WEIGHTS = (0.9, 1.8, 3.7, 2.3, 2.0, 2.3)
_ALIGNS = (Align.CENTER, Align.CENTER, Align.CENTER, Align.CENTER, Align.RIGHT, Align.CENTER)


def annexes(case: CaseSnapshot, *, masked: bool = False) -> Iterator[Block]:
    """Yield the list of each group party, each on its own page; ``masked`` where the other side gets a copy."""
    for party in case.parties:
        if party.kind == GROUP and party.members:
            yield PageBreak()
            yield from members_list(masked_members(party) if masked else party)


def members_list(party: Party) -> Iterator[Block]:
    """Yield the list of one group; representatives are marked, sums are totalled if any is known."""
    yield Title("名单及金额明细")
    yield Text(f"{party.role}：{party_name(party)}（注★者为推举的代表）", indent=False)
    rows = [
        (
            str(place),
            f"{member.name}{'★' if member.representative else ''}",
            member.id_number,
            member.phone,
            "" if member.amount is None else format_money(member.amount),
            "",
        )
        for place, member in enumerate(party.members, 1)
    ]
    sums = [member.amount for member in party.members if member.amount is not None]
    if sums:
        rows.append(("", "合计", "", "", format_money(sum(sums)), ""))
    yield Table(_HEADERS, tuple(rows), _WEIGHTS, _ALIGNS)
    if sums:
        yield Text(f"合计人民币{format_money(sum(sums))}元（大写：{rmb_upper(sum(sums))}）。", indent=False)
