"""What a director sets for the whole office, reached from the settings; a broken file changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import MEDIATOR
from mediator.domain.problems import Busy
from mediator.services.dues import dues, terms
from mediator.services.dues.stale_dues import mark_stale
from mediator.services.office import users
from mediator.services.office.print_rules import PRINTS_IDS, prints_ids
from mediator.services.registers import duty
from mediator.ui.door.unlock_form import UnlockForm
from mediator.ui.jobs import Stopped
from mediator.ui.look.tokens import Tone
from mediator.ui.office.office_rules_page import OfficeRulesPage
from mediator.ui.office.settings_page import SettingsPage
from tests.storage.office import NOW, PASSPHRASE, unlock
from tests.ui.shell_desk import ShellDesk, StartDesk, click


def settings_page(desk: ShellDesk) -> SettingsPage:
    page = SettingsPage(desk.main())
    desk.main().open_page(page)
    return page


def rules_page(desk: ShellDesk) -> OfficeRulesPage:
    click(settings_page(desk).rules)
    page = desk.main().pages[-1]
    assert isinstance(page, OfficeRulesPage)
    return page


def test_the_terms_are_kept_and_a_wrong_one_is_said_in_its_place(desk: ShellDesk, qtbot: QtBot) -> None:
    card = rules_page(desk).terms
    line = card.fields.rows["mediation_days"].input
    line.set_raw("0")
    click(card.save)
    assert "要写1到3650之间的整数" in card.fields.rows["mediation_days"].note.text()
    line.set_raw("二十")
    click(card.save)
    assert "看不懂数目“二十”" in card.fields.rows["mediation_days"].note.text()
    line.set_raw("25")
    click(card.save)
    assert "期限保存好了" in card.notice.sentence.text()
    qtbot.waitUntil(lambda: "所有到期日都重新算过" in card.notice.sentence.text())
    assert card.strip.isHidden()
    with desk.main().workspace.store.reading() as session:
        assert terms.office_numbers(session)["mediation_days"] == 25


def test_a_holiday_file_is_taken_or_refused_in_words(desk: ShellDesk, qtbot: QtBot, tmp_path: Path) -> None:
    card = rules_page(desk).holidays
    file = tmp_path / "cn.json"
    file.write_text("{")
    desk.ask.answer(file)
    click(card.load)
    assert "仍用原来的节假日" in card.notice.sentence.text()
    assert "2023" in card.years.text()
    file.write_text(json.dumps({"format": 1, "years": {"2031": {"off": ["01-01"], "work": []}}}))
    desk.ask.answer(None, file)
    click(card.load)
    click(card.load)
    assert card.years.text() == "已有的年份：2023、2024、2025、2026、2031"
    qtbot.waitUntil(lambda: "重新算过" in card.notice.sentence.text())


def test_counting_that_was_stopped_or_left_says_so_or_nothing(desk: ShellDesk, qtbot: QtBot) -> None:
    page = rules_page(desk)
    card = page.terms
    with desk.main().workspace.store.transaction() as session:  # the count waits for this writer
        card.recount("算好了。")
        card.strip.stop.click()
        assert session.is_active
    qtbot.waitUntil(lambda: "停下了" in card.notice.sentence.text() or "算好了" in card.notice.sentence.text())
    card._counted(card._stopped(Stopped()), Tone.WARN)
    assert "停下了，还有一部分到期日没有重新计算" in card.notice.sentence.text()
    assert card._stopped(Busy("正忙。")) == "正忙。"
    card.recount("算好了。")
    desk.main().go_back()
    qtbot.waitUntil(lambda: desk.shell.jobs.running() == 0)


def test_a_count_that_was_cut_short_goes_on_when_the_office_is_opened_again(desk: ShellDesk, qtbot: QtBot) -> None:
    with desk.main().workspace.store.transaction() as session:
        mark_stale(session)
    desk.shell.lock()
    desk.unlock()
    store = desk.main().workspace.store

    def counted() -> bool:
        with store.reading() as session:
            return not dues.left_over(session)

    qtbot.waitUntil(counted, timeout=20_000)
    qtbot.waitUntil(lambda: desk.shell.jobs.running() == 0)


def test_the_checklist_is_kept_and_one_line_too_many_is_refused(desk: ShellDesk) -> None:
    card = rules_page(desk).duty
    card.fields.set_raw({"method_1": "一个统筹\n两个统筹"})
    click(card.save)
    assert "工作法之1最多1条" in card.notice.sentence.text()
    card.fields.set_raw({"method_1": "一个统筹", "in_place": "人员到位\n场所到位"})
    click(card.save)
    with desk.main().workspace.store.reading() as session:
        kept = duty.checklist(session)
    assert (kept.in_place, kept.method[1]) == (("人员到位", "场所到位"), ("一个统筹",))


def test_only_directors_find_the_page(start_desk: StartDesk, ready: Path) -> None:
    with unlock(ready) as store:
        with store.reading() as session:
            actor = users.actor_named(session, store.user)
        users.add_user(store, name="陆秋萍", role=MEDIATOR, passphrase=PASSPHRASE, actor=actor, now=NOW)
    desk = start_desk(ready)
    form = desk.door().form
    assert isinstance(form, UnlockForm)
    form.user.setCurrentText("陆秋萍")
    desk.unlock()
    page = settings_page(desk)
    assert not hasattr(page, "rules")
    assert not desk.main().bar.main.isHidden()


def test_whether_agreements_print_id_numbers_is_set_for_the_office(desk: ShellDesk) -> None:
    card = rules_page(desk).papers
    assert card.fields.values() == {PRINTS_IDS: False}
    card.fields.set_values({PRINTS_IDS: True})
    click(card.save)
    assert "文书规则保存好了" in card.notice.sentence.text()
    with desk.main().workspace.store.reading() as session:
        assert prints_ids(session)
