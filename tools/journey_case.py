"""The journey of one dispute: the first start, the registration, every step to the signed agreement, the ledger."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mediator.domain.people.identity import id_check_digit
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock
from mediator.ui.wizard.office import WizardCommittees, WizardStations
from mediator.ui.wizard.people import WizardPeople
from mediator.ui.wizard.safety import WizardCode
from mediator.ui.wizard.user import WizardUser
from tools.journey_hand import Hand

CHINA: Final = dt.timezone(dt.timedelta(hours=8))
AGREEMENT_PDF: Final = "人民调解协议书.pdf"
CODE_PDF: Final = "恢复码.pdf"
USER, PASSPHRASE = "茅晓燕", "春风化雨桃李同心"
STORY = (
    "2024年5月6日傍晚，沈桂芳家屋后的排水沟被倪建忠翻修院墙时堆放的砖土堵住，连日下雨，积水倒灌进沈桂芳家的"
    "灶间，浸坏粮食和电饭锅等物，沈桂芳估算损失1500元。双方为清沟和赔偿争吵多次，村民小组长劝说未果，"
    "5月8日沈桂芳到调委会申请调解。"
)
MINUTES = (
    "沈广和：说明相邻排水的规定，讲了两家三十年邻居的情分。\n"
    "沈桂芳：要求清通水沟，赔偿粮食和电饭锅的损失。\n"
    "倪建忠：承认砖土堵了沟，愿意清沟，赔偿1200元，以后翻修先打招呼。\n"
    "沈桂芳：同意1200元，今天付清就不再提。"
)
CLAUSES = (
    "倪建忠于2024年5月12日前清除堆放在沈桂芳屋后排水沟内的砖土，恢复排水畅通。",
    "倪建忠一次性赔偿沈桂芳粮食、电饭锅等损失合计人民币1200元，于签订本协议当日以现金付清。",
    "今后任何一方翻修房屋、院墙，应提前告知对方，不得堵塞共用的排水沟。",
)


class Clock:
    """The time of the journey, which stands still until it is set."""

    def __init__(self, day: str, time: str = "09:00") -> None:
        self.go_to(day, time)

    def __call__(self) -> dt.datetime:
        return self.now

    def go_to(self, day: str, time: str = "09:00") -> None:
        """Set day and time."""
        self.now = dt.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=CHINA)


def invented_id(birth: str, number: str) -> str:
    """Return an ID number of nobody: the region 329900 does not exist."""
    body = f"329900{birth}{number}"
    return body + id_check_digit(body)


def first_start(hand: Hand) -> None:
    """Go from the empty folder to the main window."""
    wizard = hand.wizard("user")
    page = wizard.page
    assert isinstance(page, WizardUser)
    hand.click(page.name)
    hand.write(USER)
    for line in (page.new_passphrase.first.line, page.new_passphrase.second.line):
        hand.click(line)
        hand.write(PASSPHRASE)
    hand.shoot("第一次启动")
    hand.click(wizard.next)
    wizard = hand.wizard("code")
    code = wizard.page
    assert isinstance(code, WizardCode)
    hand.shoot("恢复码")
    hand.saving(CODE_PDF, lambda: hand.click(code.save))
    hand.click(code.ticked)
    hand.click(wizard.next)
    _name_the_office(hand)


def _name_the_office(hand: Hand) -> None:
    wizard = hand.wizard("committees")
    page = wizard.page
    assert isinstance(page, WizardCommittees)
    hand.click(page.cards[0].name)
    hand.write("启东市王鲍镇人民调解委员会")
    hand.click(page.cards[0].phone)
    hand.write("0513-83120000")
    hand.shoot("调委会")
    hand.click(wizard.next)
    stations = hand.wizard("stations").page
    assert isinstance(stations, WizardStations)
    hand.click(stations.suggestions[0])
    hand.shoot("接待点")
    hand.click(wizard.next)
    people = hand.wizard("people").page
    assert isinstance(people, WizardPeople)
    hand.click(people.cards[0].name)
    hand.write("沈广和")
    hand.click(people.add)
    hand.click(people.cards[1].name)
    hand.write("陆秋萍")
    hand.shoot("调解员")
    hand.click(wizard.next)
    hand.wizard("backup")
    hand.shoot("备份放在哪里")
    hand.click(wizard.next)
    hand.main()
    hand.shoot("今日-还没有纠纷")


def register(hand: Hand) -> None:
    """Register a dispute of two neighbours, which gets its number."""
    hand.click(hand.main().bar.main)
    page = hand.page(IntakePage)
    hand.settle()
    form = page.form
    hand.fill(form.forms["dispute"], "dispute_type", "邻里")
    hand.press(Qt.Key.Key_Return)
    _party(hand, form.parties.blocks[0], "沈桂芳", {
        "id_number": invented_id("19580416", "002"), "phone": "15400000231", "occupation": "务农",
        "address": "启东市王鲍镇河口桥村5组18号",
    })  # fmt: skip
    _party(hand, form.parties.blocks[1], "倪建忠", {
        "id_number": invented_id("19630921", "003"), "phone": "15400000232", "occupation": "瓦工",
        "address": "启东市王鲍镇河口桥村5组19号",
    })  # fmt: skip
    hand.fill(form.forms["story"], "story", STORY)
    event = form.forms["event"]
    hand.fill(event, "occurred_on", "0506")
    hand.fill(event, "occurred_at", "王鲍镇河口桥村5组")
    ticks = form.forms["handling"].rows["mediators"].input.control
    for name in ("沈广和", "陆秋萍"):
        if not any(button.text() == name and button.isChecked() for button in ticks.findChildren(QPushButton)):
            hand.click_word(ticks, name)
    page.page.verticalScrollBar().setValue(0)
    hand.shoot("登记纠纷")
    hand.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hand.page(FilePage)
    hand.shoot("已登记")


def _party(hand: Hand, block: PartyBlock, name: str, facts: dict[str, str]) -> None:
    hand.click(block.name)
    hand.write(name)
    hand.click(block.head.more)
    assert block.facts is not None
    for field, text in facts.items():
        hand.fill(block.facts.fields, field, text)


def come_back(hand: Hand) -> None:
    """Open the file again on the next day."""
    main = hand.main()
    case_id = hand.page(FilePage).file.id
    hand.press(Qt.Key.Key_Escape)
    main.open_case(case_id)


def mediate(hand: Hand) -> None:
    """Take 受理, the notice of rights, and 开始调解."""
    case = hand.page(FilePage)
    intake = case.form.parts[0]
    assert isinstance(intake, IntakePart)
    assert intake.form is not None
    hand.click(intake.form.parties.agree)
    hand.click(case.shown.foot.bar.main)
    hand.click(case.shown.foot.bar.main)  # goes to the missing paper: the notice, filled in
    hand.shoot("权利义务告知")
    hand.click(case.shown.foot.bar.main)


def meet(hand: Hand) -> None:
    """Record the meeting that succeeds."""
    case = hand.page(FilePage)
    case.shown.steps.chosen.emit("meetings")
    meeting = case.form.parts[0]
    assert isinstance(meeting, ListPart)
    assert meeting.editor is not None
    hand.fill(meeting.editor, "result", "功")
    hand.fill(meeting.editor, "text", MINUTES)
    hand.shoot("调解记录")


def agree(hand: Hand) -> None:
    """Write the agreement, print it for signing, and sign it."""
    case = hand.page(FilePage)
    case.shown.steps.chosen.emit("agreement")
    part = case.form.parts[0]
    assert isinstance(part, AgreementPart)
    hand.click(part.clauses.rows[0].edit)
    hand.write("\n".join(CLAUSES))
    if not part.take_sum.isHidden():
        hand.click(part.take_sum)
    hand.fill(part.rest, "method", "现金")
    hand.press(Qt.Key.Key_Return)
    hand.write("今天")
    hand.press(Qt.Key.Key_Return)
    case.shown.scroll.ensureWidgetVisible(part.clauses)
    hand.shoot("调解协议")
    hand.saving(AGREEMENT_PDF, lambda: hand.click(case.shown.head.print_button))
    hand.shoot("打印以后")
    case.open_section("signing")
    signing = case.form.parts[0]
    assert isinstance(signing, SigningPart)
    hand.click(signing.all_button)
    hand.shoot("签署")
    hand.click(case.shown.foot.bar.main)
    hand.shoot("协议生效")


def look_it_up(hand: Hand) -> None:
    """Search the ledger by the initials of a name."""
    main = hand.main()
    main.show_tab("ledger")
    hand.write("sgf")
    hand.shoot("台账")
