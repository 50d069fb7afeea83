"""Logging a dispute: its number, what is refused, and how it is amended and corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from mediator.domain.case.parties import GROUP, Agent, Member, Party
from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.domain.problems import NotFound, Refused
from mediator.services.files import intake, numbering
from mediator.services.files.log import log_of
from mediator.services.lists import ledger
from mediator.services.office import offices
from mediator.services.papers import papers
from mediator.storage.safety import replay
from mediator.storage.store import Store
from mediator.storage.tables.offices import NumberingTable
from tests.builders import made
from tests.domain.case import road
from tests.services.work import ACTOR, FIRST_DAY, Work, afresh, inside, open_work
from tests.storage.office import NOW


def numbers(*cases: object) -> list[str]:
    return [str(getattr(case, "number", "")) for case in cases]


# --- numbers -------------------------------------------------------------------------------------------------------


def test_numbers_run_on_within_committee_and_year(work: Work) -> None:
    village = offices.add_committee(
        work.session, name="永兴圩村人民调解委员会", short_name="永兴圩", actor=ACTOR, now=NOW
    )
    got = [
        work.register(),
        work.register(committee_id=village.id),
        work.register(registered_on=date(2025, 12, 31)),
        work.register(),
        work.register(registered_on=date(2025, 12, 30)),
    ]
    assert numbers(*got) == [
        "(2026)王鲍人调字第001号",
        "(2026)永兴圩人调字第001号",
        "(2025)王鲍人调字第001号",
        "(2026)王鲍人调字第002号",
        "(2025)王鲍人调字第002号",
    ]


def test_a_year_may_begin_later_until_its_first_case(work: Work) -> None:
    session, committee = work.session, work.committee.id
    numbering.start_at(session, committee_id=committee, year=2026, first=5, actor=ACTOR)
    numbering.start_at(session, committee_id=committee, year=2026, first=3, actor=ACTOR)
    assert numbers(work.register(), work.register()) == ["(2026)王鲍人调字第003号", "(2026)王鲍人调字第004号"]
    with pytest.raises(Refused, match="2026年已经编过号"):
        numbering.start_at(session, committee_id=committee, year=2026, first=9, actor=ACTOR)
    with pytest.raises(Refused, match="1以上的整数"):
        numbering.start_at(session, committee_id=committee, year=2027, first=0, actor=ACTOR)
    with pytest.raises(Refused, match="不能修改设置"):
        numbering.start_at(
            session, committee_id=committee, year=2027, first=2, actor=Actor(name="陆秋萍", role=MEDIATOR)
        )


def test_a_rollback_gives_the_number_back(store: Store) -> None:
    with store.transaction() as session:
        work = open_work(session)
        assert work.register().number == "(2026)王鲍人调字第001号"
    with pytest.raises(Refused, match="第二方"):
        _two_of_which_the_second_is_refused(store, work)
    with store.transaction() as session:
        assert replace(work, session=session).register().number == "(2026)王鲍人调字第002号"
        assert session.scalars(select(NumberingTable.last)).all() == [2]


def _two_of_which_the_second_is_refused(store: Store, work: Work) -> None:
    with store.transaction() as session:
        here = replace(work, session=session)
        assert here.register().number == "(2026)王鲍人调字第002号"
        here.register(parties=(afresh(road.FIRST),))


def test_a_refused_intake_takes_no_number_and_names_all(work: Work) -> None:
    with pytest.raises(Refused) as refused:
        work.register(parties=(), values={"story": " \n ", "dispute_type": ""}, registered_on=date(2026, 11, 25))
    assert {problem.field for problem in refused.value.problems} == {
        "name",
        "dispute_type",
        "story",
        "registered_on",
    }
    assert len(refused.value.problems) == 5
    assert work.register().number == "(2026)王鲍人调字第001号"


def test_a_committee_that_is_not_there_is_said_so(work: Work) -> None:
    with pytest.raises(NotFound, match="没有找到这个人民调解委员会"):
        work.register(committee_id=made("别的调委会"))


def test_what_the_intake_does_not_ask_for_is_a_bug(work: Work) -> None:
    with pytest.raises(KeyError, match="stage"):
        work.register(values={"stage": "closed"})


# --- what is kept --------------------------------------------------------------------------------------------------


def test_everything_typed_comes_back(work: Work) -> None:
    lawyer = Agent(id=made("律师甲"), name="秦文博", identity="律师", authority="特别授权", authorised_on=FIRST_DAY)
    guardian = Agent(id=made("监护甲"), kind="法定代理人", name="尤海峰", relation="父亲", proof="户口簿")
    members = (Member(name="卞学军", amount=2160000, representative=True), Member(name="仇保田", amount=1980000))
    parties = (
        replace(afresh(road.FIRST), agents=(lawyer, guardian)),
        replace(afresh(road.SECOND), role="被申请人"),
        Party(id=made("工人"), kind=GROUP, role="第三人", members=members),
    )
    given = work.intake(
        parties=parties, values={"claims": ("赔偿 900 元", "", "道歉"), "claimed": 90000}, details={"rent": 12}
    )
    case = intake.register(work.session, given, actor=ACTOR, now=NOW)
    assert [party.name for party in case.parties] == ["季文标", "祝银凤", "卞学军"]
    assert case.parties[0].agents == (lawyer, guardian)
    assert case.parties[2].members == members
    assert case.claims == ("赔偿 900 元", "道歉")
    assert (case.claimed, case.details, case.stage, case.stage_on) == (90000, {"rent": 12}, "registered", FIRST_DAY)
    assert case.mediators[0].name == "陆秋萍"
    assert case.parties[0].person_id is not None
    assert case.parties[2].person_id is None
    assert work.load(case.id) == case


def test_names_are_folded_texts_keep_their_lines_and_the_nameless_are_left_out(work: Work) -> None:
    parties = (replace(afresh(road.FIRST), name=" 季\n文标 "), afresh(road.SECOND), Party(id=made("空")))
    case = work.register(parties=parties, values={"story": "第一行\r\n第二行\x07 "})
    assert [party.name for party in case.parties] == ["季 文标", "祝银凤"]
    assert case.story == "第一行\n第二行"
    assert replay.differences(work.session) == []


def test_the_title_follows_the_names_unless_it_was_written_by_hand(work: Work) -> None:
    case = work.register()
    assert case.title == "季文标与祝银凤邻里纠纷"
    renamed = replace(case, parties=(case.parties[0], replace(case.parties[1], name="祝银芬")))
    assert work.amend(renamed).title == "季文标与祝银芬邻里纠纷"
    assert work.amend(work.load(case.id), values={"subtype": "排水"}).title == "季文标与祝银芬邻里排水纠纷"
    assert work.amend(work.load(case.id), values={"title": "鸡舍排水案"}).title == "鸡舍排水案"
    assert work.amend(renamed, values={"story": "另一说法。"}).title == "鸡舍排水案"


# --- amend and correct ---------------------------------------------------------------------------------------------


def test_an_amendment_is_logged_and_found(work: Work) -> None:
    case = work.register()
    after = work.amend(case, values={"story": "菜苗受淹，双方争吵。", "claimed": 60000})
    assert (after.story, after.claimed, after.number) == ("菜苗受淹，双方争吵。", 60000, case.number)
    last = log_of(work.session, case.id)[-1]
    assert (last.kind, set(inside(last, "changed"))) == ("amend", {"story", "claimed"})
    assert len(ledger.keys(work.session, ledger.LedgerFilter(text="双方争吵"), actor=ACTOR)) == 1


def test_nothing_changed_nothing_logged(work: Work) -> None:
    case = work.register()
    typed_again = replace(case, parties=tuple(replace(party, person_id=None) for party in case.parties))
    assert work.amend(typed_again) == case
    assert len(log_of(work.session, case.id)) == 1


def test_an_amendment_is_checked_like_an_intake(work: Work) -> None:
    case = work.register()
    with pytest.raises(Refused, match="第二方当事人"):
        work.amend(replace(case, parties=case.parties[:1]))
    assert work.load(case.id) == case


def test_parties_come_go_and_change_places(work: Work) -> None:
    case = work.register()
    agent = Agent(id=made("代理乙"), name="秦文博")
    third = Party(id=made("第三人"), role="第三人", name="丁美娟", agents=(agent,))
    more = work.amend(replace(case, parties=(*case.parties[::-1], third)))
    assert [party.name for party in more.parties] == ["祝银凤", "季文标", "丁美娟"]
    assert more.parties[2].agents == (agent,)
    less = work.amend(replace(more, parties=more.parties[:2]))
    assert [party.name for party in less.parties] == ["祝银凤", "季文标"]
    assert log_of(work.session, case.id)[-1].kind == "amend"


def test_a_party_that_has_signed_stays(work: Work) -> None:
    case = work.register()
    case = work.take(case.id, "accept", "begin", "agree", "sign")
    other = Party(id=made("丁"), role="被申请人", name="丁美娟")
    with pytest.raises(Refused, match="祝银凤已经有签署记录，不能删去"):
        work.amend(replace(case, parties=(case.parties[0], other)))
    assert work.load(case.id) == case


def test_a_final_paper_is_corrected_with_a_reason_only_if_it_prints_the_change(work: Work, store: Store) -> None:
    case = work.take(work.register().id, "accept")
    papers.finalise(work.session, store.blobs, case.id, "acceptance", actor=ACTOR, now=NOW)
    with_phone = replace(case, parties=(replace(case.parties[0], phone="15400000101"), case.parties[1]))
    case = work.amend(with_phone)
    assert log_of(work.session, case.id)[-1].kind == "amend"

    renamed = replace(case, parties=(replace(case.parties[0], name="季文彪"), case.parties[1]))
    with pytest.raises(Refused, match="《人民调解受理登记表》已经定稿，要改内容请写明更正理由"):
        work.amend(renamed)
    assert work.load(case.id) == case
    assert work.amend(renamed, reason="姓名写错").parties[0].name == "季文彪"
    kinds = [row.kind for row in log_of(work.session, case.id)][-2:]
    assert kinds == ["void_paper", "correct"]
    state = next(state for state in papers.states(work.session, case.id, actor=ACTOR) if state.code == "acceptance")
    assert state.state == "draft"
    assert "（理由：姓名写错）" in log_of(work.session, case.id)[-1].sentence


def test_an_ended_case_is_not_amended(work: Work) -> None:
    case = work.take(work.register().id, "void")
    with pytest.raises(Refused, match="案件“已作废”，内容不能再改"):
        work.amend(case, values={"story": "改一改。"})
