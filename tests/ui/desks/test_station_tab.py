"""The station tab: every case in its lane, with its clock, its next step and the button that opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.working_list import LANE_OF, next_step
from mediator.domain.law.clocks import Due
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.lists import station
from mediator.storage.store import Store
from mediator.ui.desks.station import FIRST, StationTab
from mediator.ui.desks.work_card import WorkCard, left_words
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import Tone
from tests.ui.live_office import NOW, register, set_up, workspace
from tests.ui.typist import Show

TODAY = NOW.date()


@pytest.fixture
def tab(store: Store, cases: dict[str, UUID], show: Show) -> StationTab:
    return show(StationTab(workspace(store)))


def cards(tab: StationTab, lane: str) -> list[WorkCard]:
    """The cards of a lane, as they lie."""
    return [card for card in tab.sections[lane].grid.cards() if isinstance(card, WorkCard)]


def test_each_case_lies_in_its_lane(tab: StationTab, cases: dict[str, UUID]) -> None:
    found = {lane: [card.work.id for card in cards(tab, lane)] for lane in tab.sections}
    assert found == {
        "intake": [cases["logged"]],
        "prepare": [cases["accepted"]],
        "mediate": [cases["late"], cases["soon"]],
        "away": [],
        "sign": [cases["unsigned"]],
        "perform": [cases["running"]],
        "close": [],
        "archive": [],
    }
    assert tab.pills[""].text() == "全部 6"
    assert tab.sections["mediate"].title.note.text() == "2 件"
    assert tab.sections["close"].isHidden()


def test_a_card_says_risk_clock_and_next_step(tab: StationTab) -> None:
    late, soon = cards(tab, "mediate")
    assert late.chips.texts() == ("调解期限已过6天",)
    assert soon.chips.texts() == ("调解期限还剩2天",)
    (accepted,) = cards(tab, "prepare")
    assert accepted.chips.texts() == ("黄色风险", "调解期限还剩16天")
    assert accepted.sentence.text() == "先告知双方的权利和义务。"
    (logged,) = cards(tab, "intake")
    assert logged.chips.texts() == ("红色风险", "05-23登记")


def test_the_button_opens_the_case(tab: StationTab, cases: dict[str, UUID], qtbot: QtBot) -> None:
    (logged,) = cards(tab, "intake")
    with qtbot.waitSignal(tab.case_opened) as caught:
        logged.button.click()
    assert caught.args == [cases["logged"]]
    with qtbot.waitSignal(tab.new_case):
        tab.register.click()


def test_one_lane_can_be_looked_at_alone(tab: StationTab) -> None:
    tab.pills["sign"].click()
    assert [lane for lane, section in tab.sections.items() if not section.isHidden()] == ["sign"]
    tab.pills["archive"].click()
    assert tab.nothing.text() == "现在没有“待归档”的案件。"
    assert not tab.nothing.isHidden()
    tab.pills[""].click()
    assert tab.nothing.isHidden()


def test_a_long_lane_shows_its_oldest_first_and_more_when_asked(tab: StationTab, store: Store) -> None:
    with store.transaction() as session:
        for day in range(1, 10):
            register(session, f"尤子{'一二三四五六七八九'[day - 1]}", "贲浩宇", on=f"2023-05-{day:02}")
    tab.read()
    section = tab.sections["intake"]
    assert len(cards(tab, "intake")) == FIRST
    assert cards(tab, "intake")[0].work.registered_on == date(2023, 5, 1)
    assert section.more.text() == "再看 4 件"
    section.more.click()
    assert len(cards(tab, "intake")) == 10
    assert section.more.isHidden()


def test_cards_lie_in_one_column_at_double_size(tab: StationTab, theme: Theme) -> None:
    assert tab.sections["mediate"].grid.columns() == 2
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert tab.sections["mediate"].grid.columns() == 1
    assert tab.page.horizontalScrollBar().maximum() == 0


def test_an_office_without_open_cases_says_so(store: Store, qtbot: QtBot, show: Show) -> None:
    with store.transaction() as session:
        set_up(session)
    tab = show(StationTab(workspace(store)))
    assert not tab.empty.isHidden()
    assert tab.page.isHidden()
    assert tab.empty.button is not None
    with qtbot.waitSignal(tab.new_case):
        tab.empty.button.click()


def test_the_lanes_hold_every_stage_that_is_not_an_end() -> None:
    assert set(LANE_OF) == {stage.code for stage in CASE.stages if not stage.end}


@pytest.mark.parametrize(
    ("stage", "told", "visited", "button"),
    [
        ("accepted", False, False, "去告知"),
        ("accepted", True, False, "去调解"),
        ("performed", False, False, "去回访"),
        ("performed", False, True, "去结案"),
        ("closed", True, True, "去归档"),
    ],
)
def test_the_next_step_follows_from_what_is_on_record(stage: str, told: bool, visited: bool, button: str) -> None:
    assert next_step(stage, told=told, visited=visited).button == button


@pytest.mark.parametrize(
    ("day", "words", "tone"),
    [
        (23, "调解期限已过1天", Tone.BAD),
        (24, "调解期限今天到", Tone.BAD),
        (31, "调解期限还剩7天", Tone.WARN),
    ],
)
def test_the_clock_in_words(day: int, words: str, tone: Tone) -> None:
    assert left_words(Due(day=date(2023, 5, day), nominal=date(2023, 5, day)), today=TODAY) == (words, tone)


def test_a_prolonged_term_counts_from_its_new_end(store: Store, cases: dict[str, UUID]) -> None:
    from mediator.services.files.snapshots import case_row

    with store.transaction() as session:
        case_row(session, cases["late"]).extended_to = date(2023, 6, 18)
        session.flush()
        (row,) = station.work(session, limits={"mediate": 1})["mediate"]
        assert station.work(session, limits={}) == {}
    assert row.due == Due(day=date(2023, 6, 18), nominal=date(2023, 6, 18))
    assert left_words(replace(row.due), today=TODAY) == ("调解期限还剩25天", Tone.NEUTRAL)
