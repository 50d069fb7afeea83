"""The today tab: what is due or waits stands there in sentences, the worst first, and each leads to its case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.case import records
from mediator.domain.people.roles import READER, Actor
from mediator.services.dues import dues
from mediator.services.files.snapshots import load
from mediator.services.files.steps import advance
from mediator.services.lists import today
from mediator.storage.store import Store
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.dues import DueTable
from mediator.ui.desks.today import TodayTab
from mediator.ui.look.theme import Appearance, Scheme, Theme
from tests.builders import made
from tests.ui.live_office import ACTOR, NOW, keep, moment, register, set_up, workspace
from tests.ui.typist import Show

TODAY = NOW.date()


@pytest.fixture
def show(store: Store, show: Show) -> Callable[[datetime], TodayTab]:
    def shown(now: datetime) -> TodayTab:
        return show(TodayTab(workspace(store, now=now)))

    return shown


def sentences(tab: TodayTab) -> list[tuple[str, str, str]]:
    """Sentence, name of the case, chip."""
    return [
        (card.sentence.text(), card.note.text().split(" · ")[0].removesuffix("纠纷"), "".join(card.chip.texts()))
        for card in tab.cards()
    ]


def test_what_is_due_stands_before_what_waits(show: Callable[[datetime], TodayTab], cases: dict[str, UUID]) -> None:
    contact = (moment("2023-05-23") + timedelta(hours=2)).astimezone()
    assert sentences(show(NOW)) == [
        ("首次联系（黄色，3天内）到2023年5月13日，已经过了11天。", "季文标与祝银凤邻里", "已过11天"),
        ("调解期限到2023年5月18日，已经过了6天。", "施海兵与喻秀英合同", "已过6天"),
        (f"首次联系（红色，2小时内）到2023年5月23日 {contact:%H:%M}，已经过了1天。", "秦连生与茅国梁邻里", "已过1天"),
        ("红色风险上报镇综治中心到2023年5月23日，已经过了1天。", "秦连生与茅国梁邻里", "已过1天"),
        ("履行期限到2023年5月26日，还有2天。", "左红梅与向德明邻里", "还剩2天"),
        ("调解期限到2023年5月26日，还有2天。", "夏根宝与严小毛邻里", "还剩2天"),
        ("申请司法确认到2023年5月29日（2023年5月28日是休息日，顺延），还有5天。", "左红梅与向德明邻里", "还剩5天"),
        ("明天 09:30，调解", "夏根宝与严小毛邻里", "明天"),
        ("协议等待签署（2023年5月15日起）。", "丁美娟与祁长林邻里", "等了9天"),
        ("等待受理（2023年5月23日起）。", "秦连生与茅国梁邻里", "等了1天"),
    ]


def test_every_line_opens_its_case_and_section(
    show: Callable[[datetime], TodayTab], cases: dict[str, UUID], qtbot: QtBot
) -> None:
    tab = show(NOW)
    opened: list[tuple[str, UUID, str]] = []
    tab.entity_opened.connect(lambda entity, entity_id, section: opened.append((entity, entity_id, section)))
    with qtbot.waitSignal(tab.case_opened) as caught:
        tab.cards()[6].button.click()
    assert caught.args == [cases["running"]]
    tab.cards()[7].button.click()
    assert opened == [("case", cases["running"], "confirmation"), ("case", cases["soon"], "meetings")]


def test_on_the_last_day_and_after_a_missed_sitting(
    show: Callable[[datetime], TodayTab], cases: dict[str, UUID]
) -> None:
    found = {(sentence, chip) for sentence, _, chip in sentences(show(datetime(2023, 5, 26, 2, tzinfo=UTC)))}
    assert ("履行期限到2023年5月26日，就是今天。", "今天") in found
    assert ("2023年5月25日 09:30的调解还没有记录。", "没有记录") in found


def test_a_sitting_today_and_one_in_a_few_days(
    show: Callable[[datetime], TodayTab], cases: dict[str, UUID], store: Store
) -> None:
    with store.transaction() as session:
        case = load(session, cases["late"])
        for name, day in (("甲", date(2023, 5, 24)), ("乙", date(2023, 5, 30))):
            keep(session, case, records.Meeting(id=made(name), on=day, time="", place=""), on="2023-05-23")
    found = [
        (sentence, chip) for sentence, _, chip in sentences(show(NOW)) if "调解" in sentence and "到" not in sentence
    ]
    assert found == [("今天，调解", "今天"), ("明天 09:30，调解", "明天"), ("2023年5月30日，调解", "6天后")]


def test_nothing_due_says_so_with_what_was_done(
    show: Callable[[datetime], TodayTab], store: Store, qtbot: QtBot
) -> None:
    with store.transaction() as session:
        set_up(session)
        case = register(session, "秦连生", "茅国梁", on="2023-05-20")
        values = {"exit_reason": "重复登记"}
        advance(session, case.id, "void", on=date(2023, 5, 21), actor=ACTOR, now=NOW, values=values)
    tab = show(NOW)
    assert tab.cards() == []
    assert tab.calm is not None
    assert tab.calm.sentence.text() == "今天没有到期的事，也没有等着办的案件。"
    assert tab.lately is not None
    (again,) = tab.lately.findChildren(QPushButton)
    with qtbot.waitSignal(tab.case_opened) as caught:
        again.click()
    assert caught.args == [case.id]


def test_an_empty_office_offers_the_first_case(
    show: Callable[[datetime], TodayTab], store: Store, qtbot: QtBot
) -> None:
    with store.transaction() as session:
        set_up(session)
    tab = show(NOW)
    assert tab.calm is not None
    assert tab.calm.button is not None
    with qtbot.waitSignal(tab.new_case):
        tab.calm.button.click()


def test_many_that_wait_are_shown_a_few_at_a_time(show: Callable[[datetime], TodayTab], store: Store) -> None:
    with store.transaction() as session:
        set_up(session)
        for number in range(1, 12):
            register(session, f"尤子{'甲乙丙丁戊己庚辛壬癸子'[number - 1]}", "贲浩宇", on=f"2023-05-{number:02}")
    tab = show(NOW)
    assert len(tab.cards()) == 8
    assert tab.more is not None
    tab.more.click()
    assert len(tab.cards()) == 11


def test_many_that_are_due_are_counted_whole_and_shown_a_few_at_a_time(
    show: Callable[[datetime], TodayTab], store: Store
) -> None:
    with store.transaction() as session:
        set_up(session)
        for number in range(15):
            day = TODAY + timedelta(days=number - 3)
            session.add(
                DueTable(
                    id=uuid7(NOW), entity="matter", entity_id=made(f"期限{number}"), key="joint_meeting", day=day,
                    nominal=day, certain=True, warn_from=TODAY, number="", title="联调", label="召开联调会议",
                    section="meeting", button="召集会议",
                )
            )  # fmt: skip
    tab = show(NOW)
    assert "15 件到期，其中 3 件已经过期" in {found.text() for found in tab.findChildren(QLabel)}
    assert (len(tab.cards()), tab.cards()[0].note.text()) == (12, "联调")
    first = tab.cards()[0]
    tab.read()
    assert tab.cards()[0] is first
    assert tab.more_due is not None
    tab.more_due.click()
    assert len(tab.cards()) == 15
    assert tab.more_due is None


def test_a_restricted_matter_is_only_for_who_may_see_it(store: Store, cases: dict[str, UUID]) -> None:
    with store.transaction() as session:
        session.add(
            DueTable(
                id=uuid7(NOW), entity="matter", entity_id=made("信访"), key="petition_receipt", day=TODAY,
                nominal=TODAY, certain=True, warn_from=TODAY, number="", title="", label="受理告知", section="",
                button="查看",
                restricted="petitions",
            )
        )  # fmt: skip
        session.flush()
        director = today.due(session, today=TODAY, actor=ACTOR).items
        reader = today.due(session, today=TODAY, actor=Actor(name="旁人", role=READER)).items
    assert len(director) == len(reader) + 1
    assert "matter" not in {item.entity for item in reader}


def test_a_matter_opens_by_its_own_signal(show: Callable[[datetime], TodayTab], store: Store, qtbot: QtBot) -> None:
    with store.transaction() as session:
        set_up(session)
        session.add(
            DueTable(
                id=uuid7(NOW), entity="matter", entity_id=made("联调"), key="police_feedback", day=TODAY,
                nominal=TODAY, certain=True, warn_from=TODAY, number="", title="移送件", label="反馈",
                section="letters",
                button="写回执",
            )
        )  # fmt: skip
    tab = show(NOW)
    with qtbot.assertNotEmitted(tab.case_opened), qtbot.waitSignal(tab.entity_opened) as caught:
        tab.cards()[0].button.click()
    assert caught.args == ["matter", made("联调"), "letters"]


def test_the_index_of_deadlines_can_be_built_anew(store: Store, cases: dict[str, UUID]) -> None:
    with store.transaction() as session:
        before = today.due(session, today=TODAY, actor=ACTOR).items
        dues.rebuild(session)
        assert today.due(session, today=TODAY, actor=ACTOR).items == before


def test_at_double_size_the_button_goes_below_the_words(
    show: Callable[[datetime], TodayTab], cases: dict[str, UUID], theme: Theme
) -> None:
    tab = show(NOW)
    QApplication.processEvents()
    card = tab.cards()[0]
    assert card.line.direction() == QBoxLayout.Direction.LeftToRight
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert card.line.direction() == QBoxLayout.Direction.TopToBottom
    assert tab.page.horizontalScrollBar().maximum() == 0


def test_lately_names_each_case_once_with_its_newest_step(store: Store, cases: dict[str, UUID]) -> None:
    with store.reading() as session:
        done = today.lately(session, limit=3)
    assert len({entry.case_id for entry in done}) == 3
    assert (done[0].case_id, done[0].sentence) == (cases["running"], "办理：签署完成，协议生效")
