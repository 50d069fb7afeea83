"""What an office says of itself before its first case."""

from __future__ import annotations

import pytest

from mediator.domain.office.set_up import (
    CommitteeEntry,
    MediatorEntry,
    SetUp,
    committee_problems,
    mediator_problems,
    suggested_short_name,
)

TOWN = CommitteeEntry(name="启东市王鲍镇人民调解委员会", short_name="王鲍")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("启东市王鲍镇人民调解委员会", "王鲍"),
        ("启东市王鲍镇永兴圩村人民调解委员会", "永兴圩"),
        ("江苏省启东市汇龙镇民乐社区人民调解委员会", "民乐"),
        ("永兴圩村民委员会人民调解委员会", "永兴圩"),
        ("北京市朝阳区三里街道调解委员会", "三里"),
        ("久隆乡人民调解委员会", "久隆"),
        ("王鲍", "王鲍"),
        ("", ""),
    ],
)
def test_the_short_name_is_read_off_the_full_one(name: str, short: str) -> None:
    assert suggested_short_name(name) == short


def test_an_answer_survives_its_draft() -> None:
    answers = SetUp(
        committees=(TOWN,), stations=("久隆工作站",), mediators=(MediatorEntry(name="沈广和"),), page="people"
    )
    assert SetUp.from_json(answers.to_json()) == answers


@pytest.mark.parametrize(
    ("entries", "fields"),
    [
        ((), ["name.0"]),
        ((CommitteeEntry(),), ["name.0", "short_name.0"]),
        ((TOWN, CommitteeEntry(name="甲", short_name="王鲍")), ["short_name.1"]),
        ((CommitteeEntry(name="甲", short_name="甲", first=0),), ["first.0"]),
        ((TOWN, CommitteeEntry(name="乙", short_name="乙", first=3)), []),
    ],
)
def test_what_stops_the_committees(entries: tuple[CommitteeEntry, ...], fields: list[str]) -> None:
    assert [problem.field for problem in committee_problems(entries)] == fields


@pytest.mark.parametrize(
    ("entries", "fields"),
    [
        ((), ["name.0"]),
        ((MediatorEntry(certificate="K1"),), ["name.0", "name.0"]),
        ((MediatorEntry(name="茅晓燕", duty="登记员"),), ["name.0"]),
        ((MediatorEntry(name="沈广和"), MediatorEntry(name="茅晓燕", duty="登记员")), []),
    ],
)
def test_what_stops_the_people(entries: tuple[MediatorEntry, ...], fields: list[str]) -> None:
    assert [problem.field for problem in mediator_problems(entries)] == fields
