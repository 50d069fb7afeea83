"""Every window in Chinese, in English and doubled: it opens, English leaves no Chinese, and it keeps to the screen."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mediator.domain.case.sections import SECTIONS
from mediator.domain.matter.kinds import MATTERS
from mediator.domain.matter.sections import LOG
from mediator.domain.office.set_up import SetUp
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.frame.menu_pages import MENU
from mediator.ui.look.assets import TRANSLATIONS
from mediator.ui.look.translation import Language
from mediator.ui.office.office_rules_page import OfficeRulesPage
from mediator.ui.office.users_page import UsersPage
from mediator.ui.settings_file import Settings, SettingsFile
from mediator.ui.wizard.office import WizardCommittees, WizardStations
from mediator.ui.wizard.people import WizardPeople
from mediator.ui.wizard.safety import WizardBackup, WizardCode
from mediator.ui.wizard.user import WizardUser
from tests.shelf import Shelf
from tests.storage.office import unlock
from tests.ui.live_office import lanes, workspace
from tests.ui.matter_office import REPORT, opened
from tests.ui.shell_desk import ShellDesk, StartDesk
from tools.build_i18n import run, unfinished, update

WIDEST = 1366
HAN = re.compile("[\u4e00-\u9fff]")
NAMES = (
    *("启东市王鲍镇人民调解委员会", "启东市王鲍镇永兴圩村人民调解委员会", "王鲍镇人民调解委员会", "久隆工作站"),
    *("永兴圩村6组", "陆建华", "沈广和", "茅晓燕", "秦连生", "茅国梁", "季文标", "祝银凤", "施海兵", "喻秀英"),
    *("夏根宝", "严小毛", "丁美娟", "祁长林", "左红梅", "向德明", "宋玉珍", "倪海涛", "调解室"),
)
"""Who and what the office of these tests is called, longest first: data, which no language changes."""
DATA = (
    r"\d{4}年\d+月(\d+日)?(\d+时\d+分)?",  # days, as on paper
    r"\(\d{4}\)[\w…]+人调字第\d+号|\w*〔\d{4}〕\d+号",  # numbers of cases and letters
    r"[\d,.]+元(：\w+整)?|人民币\w+",  # sums
    r"[一二三四五六七八九十]、",  # clauses of the agreement
    r"\w+与\w+纠纷|宋玉珍与倪海涛",  # titles of cases
    r"“[^”]*”|Such as .*|For example: .*",  # what is to be written on a paper
    r"^中文$",  # the language that is offered
    r"^王鲍$|^永兴圩$",  # short names
)
COMPOSED = (
    r"<a href.*",  # problems, as links
    r"[^。]*。",  # sentences of the domain
    r"首次联系（.*）|.色风险上报.*",  # deadlines with the hours and names the office has set
    r"(登记|填写|办理|关联案件)：.*",  # lines of the history
)
KNOWN = re.compile("|".join((*DATA, *COMPOSED, *NAMES)))

Place = tuple[str, QWidget]


@dataclass(frozen=True)
class Office:
    """An office with cases in every lane, closed; ``start`` opens its door in a language."""

    start: Callable[[Language], ShellDesk]
    cases: Sequence[UUID]
    matter: UUID


@pytest.fixture
def office(start_desk: StartDesk, shelf: Shelf, office_folder: Path, tmp_path: Path) -> Office:
    with unlock(office_folder) as store:
        store.vault.confirm_recovery()
        ids = shelf.pour(store, lanes)
        matter = opened(workspace(store), "report", REPORT)

    def start(language: Language) -> ShellDesk:
        SettingsFile(tmp_path / "window.ini").write(Settings(language=language))
        desk: ShellDesk = start_desk(office_folder)
        return desk

    return Office(start, cases=(ids["unsigned"], ids["running"]), matter=matter.id)


def everything(desk: ShellDesk, office: Office, *, kinds: int = len(MATTERS), cases: int = 2) -> Iterator[Place]:
    """Each place of the program, open, with forms for the first ``kinds``; what comes next closes it."""
    yield "door", desk.door()
    desk.unlock()
    main = desk.main()
    for code in main.entries:
        main.show_tab(code)
        yield code, main
    main.new_case()
    yield from leaving(main, "intake")
    for entry in MENU:
        main.open_menu_page(entry)
        yield from leaving(main, entry.code)
    for kind in MATTERS[:kinds]:
        main.open_page(OpeningPage(main.workspace, kind.code))
        yield from leaving(main, f"opening {kind.code}")
    for made in (UsersPage(main.workspace), OfficeRulesPage(main)):
        main.open_page(made)
        yield from leaving(main, type(made).__name__)
    for case in office.cases[:cases]:
        main.open_case(case)
        yield from sections(main, [section.code for section in SECTIONS])
    main.open_entity("matter", office.matter)
    page = main.pages[-1]
    assert isinstance(page, FilePage)
    yield from sections(main, [section.code for section in page.file.sections()])
    yield from wizard(desk)


def leaving(main: MainWindow, place: str) -> Iterator[Place]:
    """The page on top, which is closed afterwards."""
    yield place, main.pages[-1]
    main.go_back()


def sections(main: MainWindow, codes: Sequence[str]) -> Iterator[Place]:
    """The file on top, section by section, without its history."""
    page = main.pages[-1]
    assert isinstance(page, FilePage)
    for code in codes:
        if code != LOG:
            page.open_section(code)
            yield f"{type(page).__name__} {code}", page
    main.go_back()


def wizard(desk: ShellDesk) -> Iterator[Place]:
    """The pages of the first start."""
    answers, today = SetUp(), desk.now.date()
    pages = (
        WizardUser(desk.shell),
        WizardCode("AAAA-BBBB-CCCC", office="", today=today, ask=desk.ask),
        WizardCommittees(answers, year=today.year),
        WizardStations(answers),
        WizardPeople(answers),
        WizardBackup(desk.shell, answers),
    )
    for page in pages:
        desk.qtbot.addWidget(page)
        page.begin()
        yield type(page).__name__, page


def texts(widget: QWidget) -> Iterator[str]:
    """What the labels and buttons of a window say."""
    yield from (one.text() for one in widget.findChildren(QLabel))
    yield from (one.text() for one in widget.findChildren(QAbstractButton))


def chinese(text: str) -> bool:
    """True if there is Chinese in it besides data and composed sentences."""
    return HAN.search(KNOWN.sub("", text)) is not None


def test_every_window_speaks_english(office: Office) -> None:
    left = {
        f"{place}: {text}"
        for place, widget in everything(office.start(Language.ENGLISH), office)
        for text in texts(widget)
        if chinese(text)
    }
    assert not left, "\n".join(sorted(left))


def test_every_window_opens_in_chinese(office: Office) -> None:
    seen = [
        (place, any(HAN.search(text) for text in texts(widget)))
        for place, widget in everything(office.start(Language.CHINESE), office, kinds=2, cases=1)
    ]
    assert [place for place, speaks in seen if not speaks] == ["help"]  # the guide is a document, not labels
    assert len(seen) > 35


def test_words_twice_as_long_stay_on_the_screen(office: Office) -> None:
    wide = {
        place: width
        for place, widget in everything(office.start(Language.STRETCH), office, cases=1)
        if (width := widget.minimumSizeHint().width()) > WIDEST
    }
    assert wide == {}


def test_the_rule_that_finds_chinese_knows_data_from_words() -> None:
    assert not any(
        map(chinese, ("(2023)王鲍人调字第001号 · Neighbour disputes", "Mediator 沈广和", "请选择纠纷类型。"))
    )
    assert chinese("登记新纠纷")
    assert chinese("Mediator 沈广和 调解中")


def test_english_is_complete_and_compiled(tmp_path: Path) -> None:
    kept, fresh = TRANSLATIONS / "en.ts", tmp_path / "en.ts"
    shutil.copy(kept, fresh)
    update(fresh)
    assert sources(fresh) == sources(kept)
    assert unfinished(fresh) == []
    assert not [one for one in ElementTree.parse(kept).iter("translation") if one.get("type")]
    run("lrelease", str(fresh), "-qm", str(tmp_path / "en.qm"))
    assert (tmp_path / "en.qm").read_bytes() == (TRANSLATIONS / "en.qm").read_bytes()


def sources(ts: Path) -> list[tuple[str | None, str | None]]:
    """Context and text of every message."""
    contexts = ElementTree.parse(ts).iter("context")
    return [(one.findtext("name"), message.findtext("source")) for one in contexts for message in one.iter("message")]
