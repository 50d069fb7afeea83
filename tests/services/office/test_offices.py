"""Setting up the office: committees, reception points, mediators, settings."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from mediator.domain.people.roles import DIRECTOR, Actor
from mediator.domain.problems import Refused
from mediator.services.office import offices, users
from mediator.storage import events
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW, USER


def add(session: Session, name: str, short: str, kind: str = "") -> str:
    return offices.add_committee(session, name=name, short_name=short, kind=kind, actor=ACTOR, now=NOW).kind


def test_the_office_is_opened_once_by_its_director(session: Session) -> None:
    assert offices.office(session) is None
    first = offices.open_office(session, user=USER, now=NOW)
    assert offices.open_office(session, user="别人", now=NOW) == first
    assert not first.set_up
    assert list(offices.users(session)) == [Actor(name=USER, role=DIRECTOR)]
    assert users.actor_named(session, USER).role == DIRECTOR
    assert len(events.of(session, first.id)) == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("启东市王鲍镇人民调解委员会", "乡镇调委会"),
        ("启东市王鲍镇永兴圩村人民调解委员会", "村调委会"),
        ("永兴圩村民委员会人民调解委员会", "村调委会"),
        ("汇龙镇江海社区人民调解委员会", "居调委会"),
        ("南苑街道人民调解委员会", "街道调委会"),
        ("启东虚构纺织有限公司人民调解委员会", "企事业单位调委会"),
        ("虚构商会协会人民调解委员会", "社会团体和其他组织调委会"),
    ],
)
def test_the_kind_of_a_committee_is_read_off_its_name(name: str, kind: str) -> None:
    assert offices.guess_kind(name) == kind


def test_a_committee_needs_both_names_and_a_short_one_of_its_own(work: Work) -> None:
    with pytest.raises(Refused) as refused:
        add(work.session, " ", "\n")
    assert [problem.field for problem in refused.value.problems] == ["name", "short_name"]
    with pytest.raises(Refused, match="简称“王鲍”已经被另一个调委会使用"):
        add(work.session, "另一个人民调解委员会", "王鲍")
    assert add(work.session, "永兴圩村人民调解委员会", "永兴圩") == "村调委会"
    assert add(work.session, "久隆人民调解委员会", "久隆", "居调委会") == "居调委会"
    assert add(work.session, "北沿人民调解委员会", "北沿", "没有这种") == "乡镇调委会"
    assert [one.short_name for one in offices.committees(work.session)] == ["王鲍", "永兴圩", "久隆", "北沿"]


def test_stations_and_mediators_keep_their_order(work: Work) -> None:
    for name in ("久隆工作站", " 驻所\n调解室 "):
        offices.add_station(work.session, name=name, actor=ACTOR, now=NOW)
    assert [row.name for row in offices.stations(work.session)] == ["久隆工作站", "驻所 调解室"]
    with pytest.raises(Refused, match="接待点的名称"):
        offices.add_station(work.session, name=" ", actor=ACTOR, now=NOW)

    offices.add_mediator(work.session, {"name": "陆秋萍", "committee_id": work.committee.id}, actor=ACTOR, now=NOW)
    offices.add_mediator(work.session, {"name": "茅晓燕", "duty": "登记员"}, actor=ACTOR, now=NOW)
    first, second = offices.mediators(work.session)
    assert (first.name, first.committee_id, first.duty) == ("陆秋萍", work.committee.id, "人民调解员")
    assert (second.committee_id, second.duty) == (None, "登记员")
    with pytest.raises(Refused, match="调解员的姓名"):
        offices.add_mediator(work.session, {"certificate": "1"}, actor=ACTOR, now=NOW)


def test_an_office_without_a_name_is_called_after_its_first_committee(session: Session) -> None:
    offices.open_office(session, user=USER, now=NOW)
    offices.finish_set_up(session, name=" ", actor=ACTOR, now=NOW)
    assert office_name(session) == ("", True)
    add(session, "启东市王鲍镇人民调解委员会", "王鲍")
    offices.finish_set_up(session, name="", actor=ACTOR, now=NOW)
    assert office_name(session) == ("启东市王鲍镇人民调解委员会", True)
    offices.finish_set_up(session, name="王鲍镇", actor=ACTOR, now=NOW)
    assert office_name(session) == ("王鲍镇", True)


def office_name(session: Session) -> tuple[str, bool]:
    row = offices.office(session)
    assert row is not None
    return row.name, row.set_up


def test_a_setting_lies_over_its_defaults_and_its_past_is_logged(work: Work) -> None:
    session = work.session
    assert offices.setting(session, "terms", {"mediation_days": 30}) == {"mediation_days": 30}
    offices.set_setting(session, "terms", {"mediation_days": 20}, actor=ACTOR, now=NOW)
    offices.set_setting(session, "terms", {"mediation_days": 25}, actor=ACTOR, now=NOW)
    assert offices.setting(session, "terms", {"visit_days": 30}) == {"mediation_days": 25, "visit_days": 30}
    office = offices.office(session)
    assert office is not None
    past = [event.data for event in logged(session, office.id, "setting")]
    assert [(data["old"], data["new"]) for data in past] == [
        ({}, {"mediation_days": 20}),
        ({"mediation_days": 20}, {"mediation_days": 25}),
    ]


def logged(session: Session, office: UUID, kind: str) -> list[events.Event]:
    return [event for event in events.of(session, office) if event.kind == kind]
