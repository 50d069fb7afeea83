"""Who may sign an agreement: in which capacity, for whom, and that nobody is bound who refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediator.domain.case import records
from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Severity
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import made
from tests.domain.case import road
from tests.domain.case.road import may

LAWYER = Agent(id=made("律师"), kind="委托代理人", name="范静", authority="特别授权")
CLERK = replace(LAWYER, id=made("一般"), authority="一般授权")
CHILD = replace(road.CHILD, role="申请人", agents=(road.GUARDIAN,))
FIRM = Party(id=made("公司"), role="申请人", kind="组织", name="启东市沪江建材有限公司", representative="陆金海")
CROWD = Party(
    id=made("众人"), role="申请人", kind="多人", name="卞学军", may_sign=True, may_settle=True,
    members=(
        *(Member(name=name, representative=True) for name in ("卞学军", "谈志远")), Member(name="章莉"),
    ),
)  # fmt: skip


def signed(party: Party, *rows: tuple[str, str], **more: Any) -> CaseSnapshot:
    """A case about to be signed, its first party replaced and signed for by these (name, capacity)."""
    own = tuple(
        records.Signature(id=made(f"签{name}{number}"), party_id=party.id, signer=name, capacity=capacity, on=may(7))
        for number, (name, capacity) in enumerate(rows)
    )
    others = tuple(row for row in road.SIGNATURES if row.party_id == road.SECOND.id)
    return replace(road.AGREED, parties=(party, road.SECOND), signatures=(*own, *others), **more)


def said(case: CaseSnapshot, move: str = "sign") -> list[str]:
    """What stops the step."""
    found = CASE.problems(CASE.move(move), road.attempt(move, **{
        name: getattr(case, name) for name in ("parties", "signatures", "agreement")
    }))  # fmt: skip
    return [problem.message for problem in found if problem.severity is Severity.STOP]


@pytest.mark.parametrize(
    ("party", "rows"),
    [
        (road.FIRST, [("季文标", "本人")]),
        (replace(road.FIRST, agents=(LAWYER,)), [("范静", "委托代理人")]),
        (CHILD, [("尤海峰", "法定代理人")]),
        (FIRM, [("陆金海", "法定代表人或负责人")]),
        (CROWD, [("卞学军", "推举代表"), ("谈志远", "推举代表")]),
        (replace(CROWD, members=CROWD.members[2:]), [("章莉", "本人")]),
    ],
)
def test_who_is_on_the_case_signs(party: Party, rows: list[tuple[str, str]]) -> None:
    assert said(signed(party, *rows)) == []


@pytest.mark.parametrize(
    ("party", "rows", "words"),
    [
        (CHILD, [("路人甲", "法定代理人")], "路人甲不是尤子涵的法定代理人；登记的是尤海峰"),
        (CHILD, [("尤子涵", "推举代表")], "尤子涵不是尤子涵的推举代表"),
        (CHILD, [("尤子涵", "本人")], "尤子涵未成年，应由法定代理人签署"),
        (road.FIRST, [("路人甲", "本人")], "路人甲不是当事人本人；登记的是季文标"),
        (road.FIRST, [("路人甲", "委托代理人")], "没有登记委托代理人"),
        (replace(road.FIRST, agents=(CLERK,)), [("范静", "委托代理人")], "没有“特别授权”"),
        (FIRM, [("启东市沪江建材有限公司", "本人")], "不是当事人本人"),
        (FIRM, [("路人甲", "法定代表人或负责人")], "登记的是陆金海"),
        (replace(CROWD, may_sign=False), [("卞学军", "推举代表"), ("谈志远", "推举代表")], "没有“签署调解协议”的权限"),
        (replace(CROWD, may_settle=False), [("卞学军", "推举代表"), ("谈志远", "推举代表")], "进行和解”的权限"),
        (CROWD, [("章莉", "推举代表")], "章莉不是卞学军的推举代表"),
        (CROWD, [("章莉", "本人")], "还有2名成员没有签署：卞学军、谈志远。"),
        (
            replace(CROWD, members=tuple(Member(name=f"代表{n}", representative=True) for n in range(6))),
            [(f"代表{n}", "推举代表") for n in range(6)],
            "推举了6名代表，最多5名",
        ),
    ],
)
def test_a_stranger_signs_for_nobody(party: Party, rows: list[tuple[str, str]], words: str) -> None:
    assert any(words in message for message in said(signed(party, *rows)))


def test_one_of_several_representatives_is_warned_of() -> None:
    case = signed(CROWD, ("卞学军", "推举代表"))
    found = CASE.problems(CASE.move("sign"), road.attempt("sign", parties=case.parties, signatures=case.signatures))
    assert [problem.message for problem in found if not problem.stops] == ["卞学军还有1名代表没有签署：谈志远。"]


def test_two_who_settle_do_not_bind_a_third_who_refuses() -> None:
    third = replace(road.FIRST, id=made("第三方"), name="祝建平", consent="拒绝")
    parties = (road.FIRST, road.SECOND, third)
    part = replace(road.AGREED, parties=parties)
    assert said(part) == []
    assert part.effective_on is not None
    assert said(part, "agree") == []
    named = replace(road.AGREEMENT, clauses=(*road.AGREEMENT.clauses, "祝建平于2026年6月1日前搬走杂物。"))
    assert any("不能写到祝建平" in message for message in said(replace(part, agreement=named), "agree"))
    by_him = records.Signature(id=made("他签"), party_id=third.id, signer="祝建平", on=may(7))
    bound = replace(part, signatures=(*part.signatures, by_him))
    assert any("不能有祝建平的签署" in message for message in said(bound))


def test_one_who_refuses_of_two_leaves_nothing_to_agree() -> None:
    refused = (road.FIRST, replace(road.SECOND, consent="拒绝"))
    for move in ("agree", "sign"):
        assert any("没有两方可以达成协议" in message for message in said(replace(road.AGREED, parties=refused), move))
