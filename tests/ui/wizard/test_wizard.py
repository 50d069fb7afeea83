"""The first start: page by page, kept when left, going on where it was cut off."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from pytestqt.qtbot import QtBot

from mediator.domain.office.set_up import DUTIES
from mediator.services.office import offices
from mediator.ui.wizard.office import WizardCommittees, WizardStations
from mediator.ui.wizard.people import WizardPeople
from mediator.ui.wizard.safety import WizardBackup, WizardCode
from mediator.ui.wizard.user import WizardUser
from mediator.ui.wizard.window import WizardWindow
from tests.ui.shell_desk import ShellDesk, StartDesk, click, write

PASSPHRASE = "春风化雨2026"


def fill_user(wizard: WizardWindow) -> None:
    page = wizard.page
    assert isinstance(page, WizardUser)
    write(page.name, "施海燕")
    write(page.new_passphrase.first.line, PASSPHRASE)
    write(page.new_passphrase.second.line, PASSPHRASE)


def create(desk: ShellDesk) -> WizardWindow:
    """The first page done."""
    wizard = desk.wizard("user")
    fill_user(wizard)
    click(wizard.next)
    return desk.wizard("code")


def confirm(desk: ShellDesk, wizard: WizardWindow) -> None:
    page = wizard.page
    assert isinstance(page, WizardCode)
    assert wizard.opened is not None
    write(page.last, wizard.opened.code.split("-")[-1].lower())
    click(wizard.next)


def at_committees(desk: ShellDesk) -> tuple[WizardWindow, WizardCommittees]:
    wizard = create(desk)
    confirm(desk, wizard)
    page = wizard.page
    assert isinstance(page, WizardCommittees)
    return wizard, page


def test_from_the_first_start_to_the_first_day(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = start_desk(tmp_path / "data", answers=[stick])
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    assert page.cards[0].short_name.text() == "王鲍"
    assert "(2026)王鲍人调字第001号" in page.cards[0].example.text()
    write(page.cards[0].phone, "0513-83120000")
    click(page.add)
    write(page.cards[1].name, "启东市王鲍镇永兴圩村人民调解委员会")
    page.cards[1].first.setValue(3)
    assert "(2026)永兴圩人调字第003号" in page.cards[1].example.text()
    click(wizard.next)
    stations = wizard.page
    assert isinstance(stations, WizardStations)
    write(stations.names, "永兴圩村调解室")
    click(stations.suggestions[1])
    click(stations.suggestions[1])
    click(wizard.next)
    people = wizard.page
    assert isinstance(people, WizardPeople)
    write(people.cards[0].name, "沈广和")
    click(people.add)
    write(people.cards[1].name, "茅晓燕")
    people.cards[1].duty.setCurrentIndex(DUTIES.index("登记员"))
    people.cards[1].committee.setCurrentIndex(1)
    click(wizard.next)
    last = wizard.page
    assert isinstance(last, WizardBackup)
    click(last.choose)
    assert str(stick) in last.place.text()
    click(last.later)
    assert desk.shell.settings.backup_place is None
    click(wizard.next)

    main = desk.main()
    assert main.windowTitle().startswith("调解工作台 · 启东市王鲍镇人民调解委员会 · 施海燕 · ")
    with main.workspace.store.reading() as session:
        office = offices.office(session)
        assert office is not None
        assert office.set_up
        assert [(c.short_name, c.kind, c.phone) for c in offices.committees(session)] == [
            ("王鲍", "乡镇调委会", "0513-83120000"),
            ("永兴圩", "村调委会", ""),
        ]
        assert [s.name for s in offices.stations(session)] == ["永兴圩村调解室", "派出所调解室"]
        assert [(m.name, m.duty) for m in offices.mediators(session)] == [("沈广和", "调解员"), ("茅晓燕", "登记员")]
    assert main.workspace.store.vault.recovery_confirmed


def test_the_first_page_says_what_is_missing(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard = desk.wizard("user")
    page = wizard.page
    assert isinstance(page, WizardUser)
    click(wizard.next)
    assert "姓名" in page.name_box.words.text()
    write(page.name, "施海燕")
    write(page.new_passphrase.first.line, "1234567")
    assert "还差1位" in page.new_passphrase.first_box.words.text()
    click(wizard.next)
    write(page.new_passphrase.first.line, "8")
    assert "偏弱" in page.new_passphrase.first_box.words.text()
    click(wizard.next)
    assert "两遍不一样" in page.new_passphrase.second_box.words.text()
    assert not (tmp_path / "data").exists()


def test_the_code_counts_only_when_it_is_on_paper(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    saved = tmp_path / "code.pdf"
    desk = start_desk(tmp_path / "data", answers=[saved])
    wizard = create(desk)
    page = wizard.page
    assert isinstance(page, WizardCode)
    assert wizard.opened is not None
    click(wizard.next)
    assert "请先打印" in page.notice.sentence.text()
    write(page.last, "AAAAA")
    click(wizard.next)
    assert "不一样" in page.notice.sentence.text()
    assert not wizard.opened.store.vault.recovery_confirmed
    page.last.clear()
    click(page.save)
    sheet = pypdfium2.PdfDocument(saved)
    assert len(sheet) == 1
    words = sheet[0].get_textpage().get_text_range()
    sheet.close()
    assert all(group in words for group in wizard.opened.code.split("-"))
    page.ticked.click()
    click(wizard.next)
    assert wizard.code == "committees"
    assert wizard.opened.store.vault.recovery_confirmed


def test_a_code_not_confirmed_is_made_anew(start_desk: StartDesk, tmp_path: Path) -> None:
    desk = start_desk(tmp_path / "data")
    wizard = create(desk)
    assert wizard.opened is not None
    first = wizard.opened.code
    wizard.close()
    desk.shell.start()
    desk.unlock(PASSPHRASE)
    again = desk.wizard("code")
    assert again.opened is not None
    assert again.opened.code not in ("", first)


def test_a_wizard_cut_off_goes_on_with_what_was_typed(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    click(wizard.next)
    assert isinstance(wizard.page, WizardStations)
    write(wizard.page.names, "久隆工作站")
    wizard.close()
    desk.shell.start()
    desk.unlock(PASSPHRASE)
    again = desk.wizard("stations")
    assert isinstance(again.page, WizardStations)
    assert again.page.names.toPlainText() == "久隆工作站"
    click(again.back)
    assert isinstance(again.page, WizardCommittees)
    assert again.page.cards[0].name.text() == "启东市王鲍镇人民调解委员会"


def test_what_is_typed_is_kept_within_a_second(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    from mediator.services.office import set_up

    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    assert wizard.opened is not None
    store = wizard.opened.store

    def kept() -> bool:
        with store.reading() as session:
            return bool(set_up.load(session).committees)

    qtbot.waitUntil(kept, timeout=1500)


def test_committees_need_names_of_their_own(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    click(wizard.next)
    assert "全称" in page.cards[0].boxes["name"].words.text()
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    click(page.add)
    write(page.cards[1].name, "启东市王鲍镇人民调解委员会")
    click(wizard.next)
    assert "用了两次" in page.cards[1].boxes["short_name"].words.text()
    page.cards[1].short_name.clear()
    write(page.cards[1].short_name, "久隆")
    write(page.cards[1].name, "甲")
    assert page.cards[1].short_name.text() == "久隆"
    click(wizard.next)
    assert wizard.code == "stations"


def test_cards_can_be_taken_away_again(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    click(page.add)
    card = page.cards[1]
    click(next(b for b in card.findChildren(type(page.add)) if b.text() == "去掉这个"))
    assert len(page.cards) == 1
    click(wizard.next)
    click(wizard.next)
    people = wizard.page
    assert isinstance(people, WizardPeople)
    click(wizard.next)
    assert "至少填写一位调解员" in people.cards[0].name_box.words.text()
    write(people.cards[0].certificate, "K0513")
    click(wizard.next)
    assert "姓名" in people.cards[0].name_box.words.text()
    click(people.add)
    click(next(b for b in people.cards[1].findChildren(type(people.add)) if b.text() == "去掉这位"))
    assert len(people.cards) == 1


def test_a_problem_found_at_the_end_is_said(start_desk: StartDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start_desk(tmp_path / "data")
    wizard, page = at_committees(desk)
    write(page.cards[0].name, "启东市王鲍镇人民调解委员会")
    click(wizard.next)
    click(wizard.next)
    assert isinstance(wizard.page, WizardPeople)
    write(wizard.page.cards[0].name, "沈广和")
    click(wizard.next)
    assert wizard.opened is not None
    with wizard.opened.store.transaction() as session:
        offices.add_committee(session, name="别处来的", short_name="王鲍", actor=wizard.opened.actor, now=desk.now)
    click(wizard.next)
    assert "已经被另一个调委会使用" in wizard.notice.sentence.text()
    assert isinstance(desk.shell.window, WizardWindow)
