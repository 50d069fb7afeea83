"""The two wizard pages against loss: the recovery code on paper, and the place of the second backup."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from mediator.domain.office.set_up import SetUp
from mediator.ui.ask import Ask
from mediator.ui.door.recovery_sheet import recovery_sheet
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.wizard.page import WizardPage

if TYPE_CHECKING:
    from mediator.ui.frame.program import Program


class WizardCode(WizardPage):
    """Shows the code once; it becomes valid when its last group is typed back or the paper is confirmed."""

    def __init__(self, code: str, *, office: str, today: date, ask: Ask) -> None:
        super().__init__("")
        self.title = self.tr("把恢复码打印出来，封好锁起来")
        self._code, self._office, self._today, self._ask = code, office, today, ask
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.shown = text_label("   ".join(groups[:half]) + "\n" + "   ".join(groups[half:]), role="title")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shown.setAccessibleName(self.tr("恢复码"))
        self.print = push_button(self.tr("打印"), icon="printer", shortcut="Ctrl+P", on_click=self._print)
        self.save = push_button(self.tr("存成PDF"), icon="save", on_click=self._save)
        self.last = QLineEdit()
        self.last.setAccessibleName(self.tr("恢复码的最后一组"))
        self.last_box = Captioned(self.tr("照着纸上，输入恢复码的最后一组"), self.last)
        self.ticked = QCheckBox(self.tr("已经打印好，封存了"))
        self.notice = Notice("", tone=Tone.WARN)
        self.notice.hide()
        self.last.returnPressed.connect(self.done)
        why = self.tr("口令忘了的时候，只有恢复码能打开数据；程序里没有留底。请打印出来装进信封，交负责人锁好。")
        for part in (text_label(why), self.shown, row(None, self.print, self.save, None), self.last_box):
            self.body.addWidget(part)
        self.body.addWidget(self.ticked)
        self.body.addWidget(self.notice)
        self.setFocusProxy(self.print)

    def check(self) -> bool:
        typed = "".join(self.last.text().upper().split())
        if typed == self._code.rsplit("-", 1)[-1] or (self.ticked.isChecked() and not typed):
            return True
        if typed:
            words = self.tr("和上面的最后一组不一样，请对着纸再看一遍。")
        else:
            words = self.tr("请先打印或抄下恢复码，再输入它的最后一组，或者勾上“已经打印好”。")
        self.notice.sentence.setText(words)
        self.notice.show()
        self.last.setFocus()
        return False

    def _sheet(self) -> bytes:
        return recovery_sheet(self._code, office=self._office, on=self._today)

    def _print(self) -> None:
        from mediator.ui.printing import Printing

        Printing(self._ask).print_pdf(self._sheet(), title=self.tr("恢复码"), parent=self.window())

    def _save(self) -> None:
        from mediator.ui.printing import Printing

        Printing(self._ask).save_pdf(self._sheet(), title=self.tr("恢复码"))


class WizardBackup(WizardPage):
    """Asks for a USB stick or a second folder, which can also be chosen later."""

    def __init__(self, shell: Program, answers: SetUp) -> None:
        super().__init__("")
        self.title = self.tr("备份放在哪里")
        self._shell = shell
        self.place = text_label("", role="strong")
        self.choose = push_button(self.tr("选U盘或另一个文件夹"), icon="usb", on_click=self._choose)
        self.later = push_button(self.tr("以后再选"), role="quiet", on_click=self._forget)
        why = self.tr("每次关闭程序，都会自动在数据文件夹里备份一份。再选一个U盘或别的磁盘，电脑坏了也不怕。")
        counts = self.tr(
            "设置完成后，就可以登记第一件纠纷了：{committees}个调委会，{stations}个接待点，{people}位工作人员。"
        )
        summary = counts.format(
            committees=len(answers.committees), stations=len(answers.stations), people=len(answers.mediators)
        )
        for part in (text_label(why), self.place, row(self.choose, self.later, None), text_label(summary, role="note")):
            self.body.addWidget(part)
        self._show()

    def _choose(self) -> None:
        for path in self._shell.ask(self.window()).folder(self.tr("备份放在哪里")):
            self._shell.keep(self._shell.settings._replace(backup_place=path))
        self._show()

    def _forget(self) -> None:
        self._shell.keep(self._shell.settings._replace(backup_place=None))
        self._show()

    def _show(self) -> None:
        place = self._shell.settings.backup_place
        self.place.setText(
            self.tr("第二备份位置：{place}").format(place=place) if place else self.tr("还没有选第二备份位置。")
        )
        self.later.setVisible(place is not None)
