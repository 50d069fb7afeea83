"""The station tab: every case in its lane, with its clock, its next step and the button that opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.domain.case.stage_groups import lane_of, next_step, stage_groups
from mediator.domain.law.clocks import Due
from mediator.domain.workflow import Lane, NextStep, Stage
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.case.stages import IN_HAND
from mediator.services.files.snapshots import case_row
from mediator.services.lists import station
from mediator.storage.store import Store
from mediator.ui.desks.card_section import FIRST
from mediator.ui.desks.desk_pages import STATION
from mediator.ui.desks.desk_tab import DeskTab
from mediator.ui.desks.work_card import WorkCard, left_words
from mediator.ui.desks.work_list import WorkList
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import Tone
from mediator.ui.registers.ledger import LedgerTab
from mediator.ui.registers.ledger_columns import stage_choices
from tests.ui.desks.desk import shown
from tests.ui.live_office import NOW, register, set_up, workspace
from tests.ui.typist import Show

TODAY = NOW.date()


@pytest.fixture
def tab(store: Store, cases: dict[str, UUID], show: Show) -> DeskTab:
    return show(DeskTab(workspace(store), STATION))


@pytest.fixture
def work(tab: DeskTab) -> WorkList:
    found: WorkList = tab.part("work")
    return found


def cards(work: WorkList, lane: str) -> list[WorkCard]:
    """The cards of a lane, as they lie."""
    return [card for card in work.sections[lane].grid.cards() if isinstance(card, WorkCard)]


def test_each_case_lies_in_its_lane(work: WorkList, cases: dict[str, UUID]) -> None:
    found = {lane: [card.work.id for card in cards(work, lane)] for lane in work.sections}
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
    assert work.pills[""].text() == "全部 6"
    assert work.sections["mediate"].title.note.text() == "2 件"
    assert work.sections["close"].isHidden()


def test_a_card_says_risk_clock_and_next_step(work: WorkList) -> None:
    late, soon = cards(work, "mediate")
    assert late.chips.texts() == ("调解期限已过6天",)
    assert soon.chips.texts() == ("调解期限还剩2天",)
    (accepted,) = cards(work, "prepare")
    assert accepted.chips.texts() == ("黄色风险", "调解期限还剩16天")
    assert accepted.sentence.text() == "先告知双方的权利和义务。"
    (logged,) = cards(work, "intake")
    assert logged.chips.texts() == ("红色风险", "05-23登记")


def test_the_button_opens_the_case(tab: DeskTab, work: WorkList, cases: dict[str, UUID], qtbot: QtBot) -> None:
    (logged,) = cards(work, "intake")
    with qtbot.waitSignal(tab.entity_opened) as caught:
        logged.button.click()
    assert caught.args == ["case", cases["logged"], ""]
    with qtbot.waitSignal(tab.new_case):
        tab.register.click()


def test_one_lane_can_be_looked_at_alone(work: WorkList) -> None:
    work.pills["sign"].click()
    assert [lane for lane, section in work.sections.items() if not section.isHidden()] == ["sign"]
    work.pills["archive"].click()
    assert work.nothing.text() == "现在没有“待归档”的案件。"
    assert not work.nothing.isHidden()
    work.pills[""].click()
    assert work.nothing.isHidden()


def test_a_long_lane_shows_its_oldest_first_and_more_when_asked(tab: DeskTab, work: WorkList, store: Store) -> None:
    with store.transaction() as session:
        for day in range(1, 10):
            register(session, f"尤子{'一二三四五六七八九'[day - 1]}", "贲浩宇", on=f"2023-05-{day:02}")
    tab.read()
    section = work.sections["intake"]
    assert len(cards(work, "intake")) == FIRST
    assert cards(work, "intake")[0].work.registered_on == date(2023, 5, 1)
    assert section.more.text() == "再看 4 件"
    section.more.click()
    assert len(cards(work, "intake")) == 10
    assert section.more.isHidden()


def test_cards_lie_in_one_column_at_double_size(work: WorkList, theme: Theme) -> None:
    assert work.sections["mediate"].grid.columns() == 2
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert work.sections["mediate"].grid.columns() == 1
    assert work.page.horizontalScrollBar().maximum() == 0


def test_an_office_without_open_cases_says_so(store: Store, qtbot: QtBot, show: Show) -> None:
    with store.transaction() as session:
        set_up(session)
    tab = show(DeskTab(workspace(store), STATION))
    work = tab.part("work")
    assert not work.empty.isHidden()
    assert work.page.isHidden()
    assert work.empty.button is not None
    with qtbot.waitSignal(tab.new_case):
        work.empty.button.click()


def test_the_lanes_hold_every_stage_that_is_not_an_end() -> None:
    assert set(lane_of()) == {stage.code for stage in CASE.stages if not stage.end}


@pytest.mark.parametrize(
    ("stage", "done", "button"),
    [
        ("accepted", (), "去告知"),
        ("accepted", ("notice",), "去调解"),
        ("performed", (), "去回访"),
        ("performed", ("visits",), "去结案"),
        ("closed", ("notice", "visits"), "去归档"),
    ],
)
def test_the_next_step_follows_from_what_is_on_record(stage: str, done: tuple[str, ...], button: str) -> None:
    assert next_step(stage, done=done).button == button


def test_a_stage_under_way_says_what_comes_next() -> None:
    assert [stage.code for stage in CASE.stages if not stage.end and not stage.steps] == []


@pytest.fixture
def cooling(monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A stage that no table elsewhere knows of."""
    step = NextStep(sentence="冷静期过了再谈。", button="去看看", section="meetings")
    added = Stage(code="cooling", label="冷静期", group=IN_HAND, lane=Lane(code="cool", title="待冷静"), steps=(step,))
    monkeypatch.setitem(vars(CASE), "stages", (*CASE.stages, added))
    return added


def test_a_new_stage_is_on_the_station_and_in_the_ledger(
    store: Store, cases: dict[str, UUID], cooling: Stage, theme: Theme, qtbot: QtBot
) -> None:
    with store.transaction() as session:
        case_row(session, cases["soon"]).stage = cooling.code
    work = shown(workspace(store), STATION, qtbot).part("work")
    ledger = LedgerTab(workspace(store))
    qtbot.addWidget(ledger)
    ledger.show()
    (card,) = cards(work, "cool")
    assert (card.work.id, card.sentence.text(), card.button.text()) == (cases["soon"], "冷静期过了再谈。", "去看看")
    assert work.pills["cool"].text() == "待冷静 1"
    assert [group.stages for group in stage_groups() if cooling.code in group.stages] == [
        ("registered", "accepted", "mediating", "cooling")
    ]
    offered = dict(stage_choices())
    assert offered["　冷静期"] == ("cooling",)
    ledger.stage.setCurrentText("　冷静期")
    ledger.stage.chosen.emit()
    assert ledger.model.rowCount() == 1


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
    with store.transaction() as session:
        case_row(session, cases["late"]).extended_to = date(2023, 6, 18)
        session.flush()
        (row,) = station.work(session, limits={"mediate": 1})["mediate"]
        assert station.work(session, limits={}) == {}
    assert row.due == Due(day=date(2023, 6, 19), nominal=date(2023, 6, 18))
    assert left_words(replace(row.due), today=TODAY) == ("调解期限还剩26天", Tone.NEUTRAL)
