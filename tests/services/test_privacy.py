"""What a role may not see of matters is nowhere: accusations, petitions, whole numbers and phones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain import roles
from mediator.domain.matters import MatterSnapshot
from mediator.domain.problems import NotFound, Refused
from mediator.domain.roles import PETITION_OFFICER, REVIEWER, Actor
from mediator.services import matter_lists, matters, petitions, today
from mediator.services.dues import count_due, due_rows
from mediator.services.matter_lists import Wanted
from mediator.services.matter_snapshots import load
from mediator.services.matters import Opening
from tests.services.desk import ACTOR, Desk
from tests.storage.office import NOW

MARCH = date(2026, 3, 2)
PETITION: dict[str, Any] = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "宋玉珍",
    "petitioner_phone": "15400000123",
    "respondent": "河口桥村村民委员会",
    "facts": "要求修复排水沟。",
    "received_on": MARCH,
    "handler": "茅晓燕",
}
WRITTEN = ("茅晓燕", "河口桥村、茅晓燕", "镇司法所茅晓燕", "茅晓燕（司法所长）", "茅晓燕所长")


def someone(role: str) -> Actor:
    return Actor(name=f"某{role}", role=role)


def opened(desk: Desk, kind: str, on: date = MARCH, actor: Actor = ACTOR, **values: object) -> MatterSnapshot:
    return matters.open_matter(desk.session, Opening(kind=kind, on=on, values=values), actor=actor, now=NOW)


def test_reviewers_see_petitions_and_leave_handling_them_to_others(desk: Desk) -> None:
    petition = opened(desk, "petition", **PETITION)
    reviewer = someone(REVIEWER)
    assert load(desk.session, petition.id, actor=reviewer).number == petition.number
    for work in (
        lambda: opened(desk, "petition", actor=reviewer, **PETITION),
        lambda: matters.amend_matter(desk.session, petition.id, {"facts": "改"}, actor=reviewer, now=NOW),
        lambda: matters.advance_matter(
            desk.session, petition.id, "withdraw", on=MARCH, actor=reviewer, now=NOW, values={"reason": "不信了"}
        ),
    ):
        with pytest.raises(Refused, match="不能办理信访事项"):
            work()


def test_an_accusation_is_kept_only_by_who_may_see_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(roles.ROLES, REVIEWER, frozenset({roles.PETITIONS, roles.HANDLE_PETITIONS}))
    reviewer, accusation = someone(REVIEWER), {**PETITION, "category": "检举控告"}
    with pytest.raises(Refused, match="不能查看检举控告"):
        opened(desk, "petition", actor=reviewer, **accusation)
    petition = opened(desk, "petition", actor=reviewer, **PETITION)
    with pytest.raises(Refused, match="不能查看检举控告"):
        matters.amend_matter(desk.session, petition.id, {"category": "检举控告"}, actor=reviewer, now=NOW)


@pytest.mark.parametrize("written", WRITTEN)
def test_an_accusation_does_not_exist_for_the_accused(desk: Desk, written: str) -> None:
    accused, other = replace(ACTOR, name="茅晓燕"), someone(PETITION_OFFICER)
    facts = {**PETITION, "category": "检举控告", "respondent": written}
    kept = opened(desk, "petition", actor=other, **facts)
    wanted = Wanted(kinds=("petition",))
    year = {"start": date(2026, 1, 1), "end": date(2026, 12, 31)}
    for actor, there in ((other, True), (accused, False)):
        listed = matter_lists.rows(desk.session, wanted, actor=actor, today=MARCH)
        owed = matter_lists.owed(desk.session, ("petition",), actor=actor)
        due = due_rows(desk.session, today=date(2026, 12, 31), actor=actor)
        assert ([row.id for row in listed] == [kept.id], bool(owed), bool(due)) == (there, there, there)
        assert matter_lists.count(desk.session, wanted, actor=actor, today=MARCH) == there
        assert count_due(desk.session, today=date(2026, 12, 31), actor=actor) == len(due)
        assert bool(today.items(desk.session, today=date(2026, 12, 31), actor=actor)) is there
        assert petitions.figures(desk.session, **year, actor=actor).received == ({"检举控告": 1} if there else {})
        assert petitions.years(desk.session, actor=actor) == ((2026,) if there else ())
    with pytest.raises(NotFound):
        load(desk.session, kept.id, actor=accused)
    with pytest.raises(NotFound):
        matters.amend_matter(desk.session, kept.id, {"facts": "没有的事"}, actor=accused, now=NOW)


def test_nobody_registers_an_accusation_against_themselves(desk: Desk) -> None:
    facts = {**PETITION, "category": "检举控告", "respondent": ACTOR.name}
    with pytest.raises(Refused, match="本人，请交由其他有权限的人"):
        opened(desk, "petition", **facts)
    plain = opened(desk, "petition", **{**facts, "category": "申诉求决"})
    with pytest.raises(Refused, match="本人，请交由其他有权限的人"):
        matters.amend_matter(desk.session, plain.id, {"category": "检举控告"}, actor=ACTOR, now=NOW)
