"""A two-party written case with every fact: at most 2,000 strokes from the door to the printed agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock
from mediator.ui.look.theme import Theme
from mediator.ui.widgets.field_row import FieldRow
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, open_case, read
from tests.ui.typist import Typist

DAY = "2023-03-22"
GOAL = 2_000
STORY = (
    "2023年3月20日上午8时许，秦连生与茅国梁在王鲍镇河口桥村农贸市场因摊位前停车发生口角。茅国梁的货车停在秦连生"
    "摊位前卸货，秦连生要求其立即驶离，双方言语不和继而相互推搡，茅国梁先动手，秦连生倒地，致左前臂软组织挫伤，"
    "经启东市公安局鉴定为轻微伤。秦连生当日到镇卫生院门诊治疗，先后支出医疗费3260.50元，误工12天。茅国梁认为"
    "秦连生也有过错，只愿承担一半，双方多次协商未果，王鲍派出所遂移送调解。"
)
CLAUSES = (
    "茅国梁当场向秦连生赔礼道歉。",
    "茅国梁一次性赔偿秦连生医疗费3260.50元、误工费2400元、护理费600元、营养费400元、交通费150元，合计人民币"
    "6810.50元，于签订本协议当日以银行转账付清。",
    "上述款项付清后，双方就2023年3月20日的人身损害赔偿再无其他争议。",
)
MINUTES = "沈广和：说明赔偿项目和标准。\n秦连生：同意6810.50元。\n茅国梁：同意，当日转账，并道歉。"


def show(qtbot: QtBot, page: IntakePage | FilePage) -> Typist:
    qtbot.addWidget(page)
    page.resize(1366, 728)
    typist = Typist(page)
    qtbot.waitActive(page)
    return typist


def fill_party(typist: Typist, block: PartyBlock, facts: dict[str, str]) -> None:
    typist.click(block.head.more)
    assert block.facts is not None
    for name, text in facts.items():
        typist.fill(block.facts.fields, name, text)


def take_in(typist: Typist, page: IntakePage) -> None:
    """Everything the registration asks for."""
    form = page.form
    typist.fill(form.forms["dispute"], "dispute_type", "损")
    typist.enter()
    typist.write("人身")
    typist.enter()
    typist.write("秦连生")
    first, second = form.parties.blocks
    person = {
        "id_number": "329900197505160071",
        "phone": "15400000103",
        "occupation": "个体商贩",
        "education": "初",
        "address": "江苏省启东市王鲍镇河口桥村2组7号",
    }
    fill_party(typist, first, person)
    typist.click(second.name)
    typist.write("茅国梁")
    typist.click(second.head.more)
    assert second.facts is not None
    for name, text in (("id_number", "32990019810930009X"), ("phone", "15400000104"), ("occupation", "货车司机")):
        typist.fill(second.facts.fields, name, text)
    typist.fill(second.facts.fields, "education", "高")
    typist.fill(second.facts.fields, "address", "江苏省启东市王鲍镇三合港村11组3号")
    typist.fill(form.forms["story"], "story", STORY)
    tell_the_rest(typist, page)


def tell_the_rest(typist: Typist, page: IntakePage) -> None:
    """When and where, the claims, the source, who mediates."""
    form = page.form
    event, source, handling = form.forms["event"], form.forms["source"], form.forms["handling"]
    typist.fill(event, "occurred_on", "0320")
    typist.enter()
    typist.write("王鲍镇河口桥村农贸市场")
    typist.enter()
    typist.write("赔偿医疗费等损失9000元")
    typist.enter()
    typist.write("赔礼道歉")
    typist.enter()
    typist.enter()
    typist.write("9000")
    typist.fill(form.forms["risk"], "risk", "橙")
    typist.fill(source, "source", "委托")
    typist.enter()
    typist.write("公安")
    typist.enter()
    typist.enter()
    typist.write("王鲍派出所移送")
    for name in ("沈广和", "陆秋萍"):
        ticks = handling.rows["mediators"].input.control
        typist.click(next(b for b in ticks.findChildren(QPushButton) if b.text() == name))


def last_row(part: ListPart, name: str) -> FieldRow:
    assert part.editor is not None
    return part.editor.rows[name]


def accept_and_begin(typist: Typist, case: FilePage, workspace: Workspace) -> None:
    """受理, the notice of rights, 开始调解."""
    intake = case.form.parts[0]
    assert isinstance(intake, IntakePart)
    assert intake.form is not None
    typist.click(intake.form.parties.agree)
    typist.click(case.shown.foot.bar.main)  # 受理
    assert read(workspace, case.file.id).stage == "accepted"
    assert case.form.code == "meetings"
    typist.click(case.shown.foot.bar.main)  # leads to the notice, filled in
    assert case.form.code == "notice"
    typist.click(case.shown.foot.bar.main)  # 开始调解
    assert read(workspace, case.file.id).stage == "mediating"


def settle(typist: Typist, case: FilePage) -> None:
    """The meeting that succeeded, the agreement, its printing."""
    case.open_section("meetings")
    part = case.form.parts[0]
    assert isinstance(part, ListPart)
    assert part.editor is not None
    typist.fill(part.editor, "result", "功")
    typist.fill(part.editor, "text", MINUTES)
    case.shown.steps.chosen.emit("agreement")
    typist.strokes += 1
    agreement = case.form.parts[0]
    assert isinstance(agreement, AgreementPart)
    typist.click(agreement.clauses.rows[0].edit)
    for clause in CLAUSES:
        typist.write(clause)
        typist.enter()
    typist.click(agreement.take_sum)
    typist.write("转")
    typist.enter()
    typist.write("今天")
    typist.click(case.shown.head.print_button)


def test_from_the_door_to_the_printed_agreement(qtbot: QtBot, theme: Theme, workspace: Workspace, clock: Clock) -> None:
    page = IntakePage(workspace)
    typist = show(qtbot, page)
    take_in(typist, page)
    with qtbot.waitSignal(page.registered) as registered:
        typist.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert registered.args is not None
    case_id = registered.args[0]
    counted, sheets = typist.strokes, Sheets()

    case = open_case(workspace, case_id, sheets)
    typist = show(qtbot, case)
    accept_and_begin(typist, case, workspace)
    clock.go_to("2023-03-28", "14:30")
    settle(typist, case)
    counted += typist.strokes
    stored = read(workspace, case_id)
    assert stored.stage == "agreed"
    assert stored.agreement is not None
    assert stored.agreement.amount == 681_050
    assert stored.agreement.clauses == CLAUSES
    assert stored.parties[1].education == "高中"
    assert sheets.printed == [("人民调解协议书", 4)]
    assert len(STORY) >= 200
    print(f"strokes: {counted}")
    assert counted <= GOAL
