"""The papers of a joint mediation speak of the office's own partners, whoever they are and however many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.partners import and_list, joint_partners, meeting_name, meeting_with, short_name
from tests.documents.test_road_papers import text_of
from tests.roads import listed, partners, said, states, without

COURT = {"name": "吕四港人民法庭", "kind": "人民法庭", "joint": True}
WOMEN = {"name": "吕四港镇妇女联合会", "kind": "其他单位", "joint": True}
MARKET = {"name": "吕四港市场监督管理所", "kind": "政府部门", "joint": True}
SIX = ("甲法庭", "乙派出所", "丙司法所", "丁妇联", "戊工会", "己信访局")
PAPERS = ("joint-request", "joint-notice", "joint-record", "joint-minutes")


def elsewhere(*names: str) -> MatterSnapshot:
    """The sample's joint mediation in a town with these partners, the papers of which name nobody else."""
    organs = [{"name": name, "kind": "其他单位", "joint": True} for name in names]
    bare = said(states("joint")["settled"], minutes=None, view=None, legal_opinion=None, convening_unit=None)
    for kind in ("ask", "notice", "attendance", "decision"):
        bare = without(bare, kind)
    return replace(bare, partners=partners(*organs) if organs else ())


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), "召开矛盾纠纷联调会议，"),
        (SIX[:1], "召开有甲法庭参加的矛盾纠纷联调会议，"),
        (SIX[:2], "召开一庭一所矛盾纠纷联调会议，"),
        (SIX[:3], "召开一庭两所矛盾纠纷联调会议，"),
        (SIX[:4], "召开有甲法庭、乙派出所、丙司法所和丁妇联参加的矛盾纠纷联调会议，"),
        (SIX[3:5], "召开有丁妇联和戊工会参加的矛盾纠纷联调会议，"),
        (SIX[:5], "召开有甲法庭、乙派出所、丙司法所、丁妇联和戊工会参加的矛盾纠纷联调会议，"),
        (SIX, "召开有甲法庭、乙派出所、丙司法所、丁妇联、戊工会和己信访局参加的矛盾纠纷联调会议，"),
    ],
    ids=lambda value: str(len(value)) if isinstance(value, tuple) else "",
)
def test_the_notice_names_from_none_to_six_partners(names: tuple[str, ...], words: str) -> None:
    assert words in text_of("joint-notice", elsewhere(*names))


@pytest.mark.parametrize("count", range(1, 7))
def test_the_request_has_a_line_for_each_partner(count: int) -> None:
    text = text_of("joint-request", elsewhere(*SIX[:count]))
    assert [f"需{name}协助的事项：" in text for name in SIX] == [place < count for place in range(6)]


def test_a_town_with_a_court_the_womens_federation_and_the_market_office() -> None:
    town = partners(MARKET, WOMEN, COURT, {"name": "吕四港派出所", "kind": "派出所"})
    assert [organ.name for organ in town] == [COURT["name"], MARKET["name"], WOMEN["name"]]
    matter = replace(elsewhere(), partners=town)
    asked = listed(matter, "ask", {"organ": WOMEN["name"], "what": "陪同走访。"}, {"organ": "村委会", "what": "作证。"})
    request = text_of("joint-request", asked)
    assert "需吕四港镇妇女联合会协助的事项：陪同走访。" in request
    assert "需村委会协助的事项：作证。" in request
    assert "主办单位意见" in request
    assert "会议名称：矛盾纠纷联调会议" in text_of("joint-record", matter)
    assert text_of("joint-minutes", matter).startswith("矛盾纠纷联调会议纪要")
    for code in PAPERS:
        text = text_of(code, matter)
        assert [word for word in ("一庭两所", "派出所", "司法所意见") if word in text] == []


def test_a_name_for_courts_and_offices_only() -> None:
    assert short_name(["甲法庭", "乙法庭", "丙派出所", "丁司法所", "戊市场监管所"]) == "两庭三所"
    assert [short_name(names) for names in ([], ["甲法庭"], ["乙派出所", "丙司法所"], ["甲法庭", "丁妇联"])] == [""] * 4
    assert [and_list(names) for names in ([], ["甲"], ["甲", "乙"], ["甲", "乙", "丙"])] == [
        "",
        "甲",
        "甲和乙",
        "甲、乙和丙",
    ]


def test_where_nobody_is_marked_the_three_usual_organs_are_the_partners() -> None:
    organs = [replace(organ, values={**organ.values, "joint": None}) for organ in partners()]
    assert [organ.text("kind") for organ in joint_partners(organs)] == ["人民法庭", "派出所", "司法所"]
    matter = replace(elsewhere(), partners=joint_partners(organs))
    assert meeting_name(matter) == meeting_with(matter) == "一庭两所矛盾纠纷联调会议"
