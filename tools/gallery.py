"""Draws every building block of the window into PNG files, by theme and type size."""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from reportlab.pdfgen.canvas import Canvas

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.problems import Problem
from mediator.ui.ask import Box
from mediator.ui.frame.nav_bar import NavBar, NavTab
from mediator.ui.frame.toast import Toast
from mediator.ui.jobs import Jobs
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import Language, Languages
from mediator.ui.preview import Preview
from mediator.ui.widgets.cards import Card, EmptyState, Notice, ScrollPage
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import column, icon_label, push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.rows import RIGHT, Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable
from mediator.ui.widgets.step_list import Step, StepList, StepState

TODAY = date(2023, 5, 24)
TABS = tuple(
    NavTab(code=code, title=title, icon=icon)
    for code, title, icon in (
        ("today", "今日", "house"),
        ("station", "工作站", "scale"),
        ("joint", "一庭两所", "handshake"),
        ("petitions", "信访", "mailbox"),
        ("service", "法律服务", "life-buoy"),
        ("ledger", "台账", "folder-open"),
        ("figures", "统计", "chart-column"),
        ("people", "名册", "users"),
    )
)
FIELDS = (
    Field(name="kind", label="纠纷类型", kind=Kind.CHOICE, required=True, choices=choices("邻里纠纷", "损害赔偿纠纷")),
    Field(name="name", label="姓名", required=True),
    Field(name="day", label="发生日期", kind=Kind.DATE),
    Field(name="sum", label="涉及金额", kind=Kind.MONEY),
    Field(name="phone", label="电话", hint="座机要写区号", check=lambda text: "这个号码少一位。"),
    Field(name="count", label="份数", kind=Kind.NUMBER),
    Field(name="facts", label="纠纷简要情况", kind=Kind.MEMO),
    Field(
        name="ways", label="解决方式", kind=Kind.CHOICES, choices=choices("当面调解", "电话", "视频", "上门", "书面")
    ),
    Field(name="proof", label="证据", kind=Kind.CHOICES),
    Field(name="urgent", label="可能激化，要马上处理", kind=Kind.FLAG, wide=True),
)
LONG = "2023年3月20日上午，双方因承包地边界相争，茅国梁推了秦连生一把，秦连生跌倒，右手腕骨折，在镇卫生院治疗。" * 2


def bar() -> NavBar:
    """Return the tabs."""
    result = NavBar(TABS, action="登记新纠纷")
    result.select("station")
    return result


def today_page() -> QWidget:
    """Return a page with cards of what is due."""
    cards: list[QWidget | None] = [text_label("今日", role="title")]
    for tone, sign, head, note, chip in (
        (Tone.BAD, "clock", "王鲍派出所6号移送件明天到期，还没有回执", "秦连生与茅国梁人身损害赔偿纠纷", "还剩1天"),
        (Tone.WARN, "stamp", "施海兵与禾润农资：司法确认今天是最后一天", "协议4月24日生效，双方共同申请", "今天"),
        (Tone.ACCENT, "message-circle", "该回访：季文标与祝银凤邻里排水纠纷", "登门或打电话都可以", "本周"),
    ):
        card = Card()
        words = column(text_label(head, role="section"), text_label(note, role="note"), spacing=2)
        line = row(
            icon_label(sign, tone=tone, scale=1.3), words, ChipRow([(chip, tone)]), push_button("去办"), spacing=14
        )
        layout = line.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setStretch(1, 1)
        card.add(line)
        cards.append(card)
    cards.append(Notice("上次备份是九天前。", tone=Tone.WARN, button=push_button("现在备份", icon="usb")))
    cards.append(EmptyState("folder-open", "还没有纠纷。", button="登记第一件"))
    return ScrollPage(column(*cards, None, spacing=14, margins=(28, 20, 28, 20)))


def case_page() -> QWidget:
    """Return an open case: steps, a form, the foot."""
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    chips = ChipRow([("橙色风险", Tone.WARN), ("调解期限还剩12天", Tone.NEUTRAL), ("卷宗8 / 11齐", Tone.OK)])
    head = column(
        text_label("秦连生与茅国梁人身损害赔偿纠纷", role="title"), chips, spacing=6, margins=(24, 12, 24, 10)
    )
    outer.addWidget(head)
    steps = StepList()
    done, now, warn = StepState.DONE, StepState.CURRENT, StepState.WARN
    titles = ("受理登记", "权利义务告知", "调查记录 1", "证据材料 3", "协议书", "签署", "履行", "回访", "结案归档")
    states = (done, done, done, warn, now, *(StepState.OPEN,) * 4)
    steps.show_steps(
        [Step(code=title, title=title, state=state) for title, state in zip(titles, states, strict=True)],
        current="协议书",
    )
    fields = FieldsWidget(FIELDS, today=lambda: TODAY)
    fields.set_raw({"name": "秦连生", "day": "0320", "sum": "6810.5", "phone": "1540000", "count": "四", "facts": LONG})
    fields.set_values({"ways": ("电话", "上门"), "proof": ("照片三张", "病历一份"), "kind": "邻里纠纷"})
    card = Card("受理登记", push_button("常用语", role="quiet"), push_button("加一条", role="quiet", icon="plus"))
    card.add(fields)
    body = QHBoxLayout()
    body.setContentsMargins(24, 0, 24, 12)
    body.setSpacing(16)
    body.addWidget(steps)
    body.addWidget(ScrollPage(card), 1)
    outer.addLayout(body, 1)
    foot = ProblemBar()
    sentences = ("秦连生的银行账号没有填，转账条款要写明收款账户。", "第二次调解没有记录人。", "没有写份数。")
    foot.show_problems([Problem(message=sentence) for sentence in sentences])
    foot.note.setText("已自动保存 10:42")
    foot.show_action("打印协议，准备签署", icon="printer")
    outer.addWidget(foot)
    return page


def list_page() -> QWidget:
    """Return a page with a table."""
    columns = (
        Column[tuple[str, str, str]]("编号", lambda item: item[0], width=12, key="number"),
        Column[tuple[str, str, str]]("当事人", lambda item: item[1], width=12, stretch=1),
        Column[tuple[str, str, str]]("状态", lambda item: "调解中", width=5, tone=lambda item: Tone.WARN),
        Column[tuple[str, str, str]]("金额", lambda item: item[2], width=6, align=RIGHT),
    )
    names = ("秦连生、茅国梁", "施海兵、禾润农资", "季文标、祝银凤")
    cases = [(f"(2023)王鲍人调字第{n:03}号", names[n % 3], f"{n * 310}.00") for n in range(1, 40)]
    table = RowsTable(RowsModel(columns, cases))
    table.select_row(1)
    table.show_sorted("number", descending=False)
    return column(table, margins=(24, 16, 24, 16))


def paper() -> bytes:
    """Return two pages to preview as PDF."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for number in (1, 2):
        canvas.drawString(90, 760, f"Page {number}")
        canvas.rect(80, 500, 435, 240)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def form_page() -> QWidget:
    """Return the lower half of a form, with the preview beside it."""
    fields = FieldsWidget(FIELDS[6:], today=lambda: TODAY)
    fields.set_values({"ways": ("电话", "上门"), "proof": ("照片三张", "病历一份"), "facts": LONG * 2, "urgent": True})
    card = Card("纠纷情况")
    card.add(fields)
    preview = Preview(Jobs(parent=QApplication.instance()))
    preview.show_pdf(paper())
    preview.setFixedWidth(420)
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(24, 16, 24, 16)
    layout.setSpacing(16)
    layout.addWidget(ScrollPage(card), 1)
    layout.addWidget(preview)
    return page


def window(page: QWidget) -> QWidget:
    """Return the page below the tabs."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(bar())
    layout.addWidget(page, 1)
    return whole


def main() -> int:
    """Draw everything into the given folder."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    languages = Languages(app)
    languages.speak(Language.CHINESE)
    for scheme, percent in ((Scheme.LIGHT, 100), (Scheme.DARK, 100), (Scheme.LIGHT, 200), (Scheme.DARK, 150)):
        theme.apply(Appearance(scheme=scheme, percent=percent))
        pages = (("today", today_page), ("case", case_page), ("list", list_page), ("form", form_page))
        for name, make in pages:
            shown = window(make())
            shown.resize(1366, 728)
            shown.show()
            for _ in range(4):
                app.processEvents()
            if name == "list":
                Toast(shown).say("已经作废，编号留在台账里。", undo=lambda: None)
                app.processEvents()
            shown.grab().save(str(folder / f"{name}-{scheme}-{percent}.png"))
            shown.close()
        box = Box(
            "要作废这件纠纷吗？", detail="编号不再用，台账里留一行，写明作废的原因。", tone=Tone.WARN, parent=None
        )
        box.add_choices("作废", "不了", danger=True)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.fit()
        box.show()
        app.processEvents()
        box.grab().save(str(folder / f"box-{scheme}-{percent}.png"))
        box.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
