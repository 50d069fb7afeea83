"""卷名 from parties and type."""

from __future__ import annotations

import pytest

from mediator.domain.case.parties import GROUP, Member, Party
from mediator.domain.case.titles import case_title
from tests.builders import made


def party(name: str, role: str, *members: str, chosen: str = "") -> Party:
    rows = tuple(Member(name=member, representative=member == chosen) for member in members)
    return Party(id=made(role + name), name=name, role=role, kind=GROUP if members else "自然人", members=rows)


JI, ZHU = party("季文标", "申请人"), party("祝银凤", "被申请人")


@pytest.mark.parametrize(
    ("parties", "subtype", "title"),
    [
        ((JI, ZHU), "", "季文标与祝银凤邻里纠纷"),
        ((ZHU, JI), "", "季文标与祝银凤邻里纠纷"),
        ((JI, ZHU), "排水", "季文标与祝银凤邻里排水纠纷"),
        ((JI, ZHU), "排水纠纷", "季文标与祝银凤排水纠纷"),
        ((JI, ZHU, party("某公司", "第三人")), "", "季文标与祝银凤邻里纠纷"),
        ((JI, ZHU, party("丁美娟", "被申请人")), "", "季文标与祝银凤、丁美娟邻里纠纷"),
        ((party("季文标", "甲方"), party("祝银凤", "乙方")), "", "季文标与祝银凤邻里纠纷"),
        ((JI, party("", "被申请人")), "", "季文标邻里纠纷"),
        ((), "", "邻里纠纷"),
        ((party("", "申请人", "卞学军", "仇保田", "谈志远", chosen="谈志远"), ZHU), "", "谈志远等3人与祝银凤邻里纠纷"),
        ((party("", "申请人", "卞学军", "仇保田"), ZHU), "", "卞学军等2人与祝银凤邻里纠纷"),
        ((party("卞学军", "申请人", "卞学军"), ZHU), "", "卞学军与祝银凤邻里纠纷"),
    ],
)
def test_the_title_names_both_sides_and_the_kind(parties: tuple[Party, ...], subtype: str, title: str) -> None:
    assert case_title(parties, dispute_type="邻里纠纷", subtype=subtype) == title


@pytest.mark.parametrize(
    ("dispute_type", "subtype", "title"),
    [
        ("损害赔偿纠纷", "人身", "人身损害赔偿纠纷"),
        ("损害赔偿纠纷", "人身损害赔偿", "人身损害赔偿纠纷"),
        ("合同纠纷", "买卖", "买卖合同纠纷"),
        ("合同纠纷", "民间借贷", "民间借贷纠纷"),
        ("房屋宅基地纠纷", "通道", "房屋宅基地通道纠纷"),
        ("婚姻家庭纠纷", "赡养", "赡养纠纷"),
        ("其他消费纠纷", "", "消费纠纷"),
        ("其他纠纷", "", "纠纷"),
    ],
)
def test_both_levels_of_the_type_are_read_together(dispute_type: str, subtype: str, title: str) -> None:
    assert case_title((JI, ZHU), dispute_type=dispute_type, subtype=subtype) == f"季文标与祝银凤{title}"
