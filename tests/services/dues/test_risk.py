"""The colours of risk on a real store: the office's rules, the history in the log, and what a case takes over."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mediator.domain.case.records import Contact
from mediator.domain.matter.snapshot import Item
from mediator.domain.office.risk import DEFAULT_RULES
from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.domain.problems import Refused
from mediator.services.dues import risk_rules
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import rebuild
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.log import log_of
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.services.links import case_from_matter as roads
from mediator.storage.tables.base import uuid7
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, FIRST_DAY, Work
from tests.storage.office import NOW

REPORT: dict[str, Any] = {
    "what": "两家为滴水沟争吵。",
    "channel": "网格上报",
    "reporter": "蔡志强",
    "party_a": "季文标",
    "party_b": "祝银凤",
    "first_handler": "茅晓燕",
    "dispute_type": "邻里纠纷",
}


def history_of(work: Work, entity: Any) -> list[str]:
    return [row.sentence for row in log_of(work.session, entity) if row.kind == "risk"]


def test_the_moment_and_the_history_of_a_colour_are_kept(work: Work) -> None:
    case = work.register(values={"risk": "黄"})
    assert case.risk_set_at == NOW
    amended = work.amend(case, values={"risk": "红", "risk_reason": "扬言伤人"})
    work.amend(amended, values={"risk": "红", "risk_owner": "徐一鸣"})
    assert history_of(work, case.id) == ["风险等级：未定 → 黄", "风险等级：黄 → 红（理由：扬言伤人）"]
    work.amend(amended, values={"risk": ""})
    assert history_of(work, case.id)[-1].startswith("风险等级：红 → 未定")
    assert history_of(work, work.register().id) == []


def test_the_case_goes_on_with_what_the_report_did_about_the_risk(work: Work) -> None:
    on = NOW.astimezone().date()
    opening = Opening(kind="report", on=on, values={**REPORT, "risk": "红", "risk_facts": ("有人受伤", "此前报过警")})
    report = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
    assert history_of(work, report.id) == ["风险等级：未定 → 红"]
    later = NOW + timedelta(minutes=30)
    same = amendments.amend(work.session, report.id, {"risk_owner": "徐一鸣"}, actor=ACTOR, now=later)
    assert same.moment("risk_set_at") == NOW
    (clock,) = [row for row in dues_of(work.session, report.id) if row.key == "contact"]
    assert clock.time == f"{(NOW + timedelta(hours=2)).astimezone():%H:%M}"
    item = Item(id=uuid7(NOW), kind="contact", values={"on": on, "who": "徐一鸣", "text": "上门联系。"})
    lists.save(work.session, report.id, item, actor=ACTOR, now=NOW)
    start = roads.case_from_matter(work.session, report.id, on=on, actor=ACTOR, now=later)
    assert (start.values["risk_facts"], start.values["risk_owner"]) == (("有人受伤", "此前报过警"), "徐一鸣")
    case = roads.register_from_matter(work.session, report.id, start, actor=ACTOR, now=later)
    assert case.risk_set_at == NOW
    assert [(row.on, row.who, row.text) for row in case.contacts] == [(on, "徐一鸣", "上门联系。")]
    keys = {row.key for row in dues_of(work.session, case.id)}
    assert keys >= {"risk_visit", "risk_report"}
    assert "contact" not in keys
    assert load(work.session, report.id, actor=ACTOR).case is not None
    rebuild(work.session)
    assert not {row.key for row in dues_of(work.session, report.id)} & {"contact", "risk_visit", "risk_report"}


def test_a_colour_changed_at_the_registration_is_new(work: Work) -> None:
    on = NOW.astimezone().date()
    opening = Opening(kind="report", on=on, values={**REPORT, "risk": "黄"})
    report = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
    later = NOW + timedelta(hours=1)
    start = roads.case_from_matter(work.session, report.id, on=on, actor=ACTOR, now=later)
    raised = work.intake(values={**start.values, "risk": "红"}, registered_on=on)
    assert roads.register_from_matter(work.session, report.id, raised, actor=ACTOR, now=later).risk_set_at == later


def test_taking_a_step_back_leaves_the_colour_and_its_moment(work: Work) -> None:
    on = NOW.astimezone().date()
    values = {**REPORT, "risk": "黄"}
    report = openings.open_matter(
        work.session, Opening(kind="report", on=on, values=values), actor=ACTOR, now=NOW - timedelta(minutes=50)
    )
    given = {"no_papers": "不需要"}
    steps.advance(work.session, report.id, "tell", on=on, actor=ACTOR, now=NOW, values=given)
    amendments.amend(work.session, report.id, {"risk": "红"}, actor=ACTOR, now=NOW)
    back = steps.undo(work.session, report.id, actor=ACTOR, now=NOW)
    assert (back.stage, back.text("risk"), back.moment("risk_set_at")) == ("received", "红", NOW)


def test_the_contacts_of_a_case_settle_its_clock(work: Work) -> None:
    case = work.register(values={"risk": "蓝"})
    assert "contact" in {row.key for row in dues_of(work.session, case.id)}
    work.keep(case.id, Contact(id=uuid7(NOW), on=FIRST_DAY, who="陆秋萍"))
    (visit,) = [row for row in dues_of(work.session, case.id) if row.key.startswith("risk")]
    assert (visit.section, visit.button, visit.day) == ("contacts", "记录走访", FIRST_DAY + timedelta(days=15))
    work.take(case.id, "accept", "begin", "agree", "sign")
    assert not [row for row in dues_of(work.session, case.id) if row.key.startswith("risk")]


def test_the_rules_are_the_offices_own(work: Work) -> None:
    usual = risk_rules.rules_as_values(DEFAULT_RULES)
    assert calendar_of(work.session).risks == DEFAULT_RULES
    own = {**usual, "name_3": "绿", "visit_days_3": 0, "name_4": "", "contact_hours_4": None, "points_1": 9}
    risk_rules.save_rules(work.session, own, actor=ACTOR, now=NOW)
    rules = risk_rules.risk_rules(work.session)
    assert [colour.name for colour in rules.colours] == ["红", "橙", "绿"]
    assert (rules.points["持械或者扬言伤人"], rules.colours[0].owner) == (9, "书记")
    assert risk_rules.rules_as_values(rules)["name_3"] == "绿"
    case = work.register(values={"risk": "绿"})
    work.keep(case.id, Contact(id=uuid7(NOW), on=date(2026, 1, 6)))
    assert not [row for row in dues_of(work.session, case.id) if row.key.startswith("risk")]
    with pytest.raises(Refused, match="没有“蓝”这个风险等级，请从红、橙、绿里选"):
        work.take(work.register(values={"risk": "蓝"}).id, "accept")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"contact_hours_1": 0}, "“第1级首次联系（小时）”要写1到3650之间的整数"),
        ({"points_2": None}, "““流露轻生念头”几分”要写0到3650之间的整数"),
        ({"name_2": "红"}, "风险等级“红”写了两次"),
        ({"from_points_2": 5}, "重的等级要从更高的分数起"),
        (dict.fromkeys(("name_1", "name_2", "name_3", "name_4"), " "), "至少要有一个风险等级"),
    ],
)
def test_wrong_rules_are_refused_in_words(work: Work, wrong: dict[str, object], words: str) -> None:
    usual = risk_rules.rules_as_values(DEFAULT_RULES)
    with pytest.raises(Refused, match=words):
        risk_rules.save_rules(work.session, {**usual, **wrong}, actor=ACTOR, now=NOW)
    with pytest.raises(Refused):
        risk_rules.save_rules(work.session, usual, actor=Actor(name="陆秋萍", role=MEDIATOR), now=NOW)
