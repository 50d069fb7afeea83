"""WizardUser: the first user's name and passphrase; everything typed afterwards is stored encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from mediator.ui.door.new_passphrase import NewPassphrase
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.wizard.page import WizardPage

if TYPE_CHECKING:
    from mediator.ui.frame.program import Program


class WizardUser(WizardPage):
    """Also offers what needs no new office: the sample, existing data, a backup."""

    def __init__(self, shell: Program) -> None:
        super().__init__("")
        self.title = self.tr("欢迎使用调解工作台")
        self._shell = shell
        self._making_sample = False
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("您的姓名"))
        self.name_box = Captioned(self.tr("您的姓名"), self.name, note=self.tr("您是第一位用户，可以管理全部设置。"))
        self.new_passphrase = NewPassphrase()
        self.name.returnPressed.connect(self.new_passphrase.setFocus)
        self.name.textChanged.connect(lambda _text: self.name_box.say(""))
        self.new_passphrase.entered.connect(self.done)
        intro = self.tr("先写上您的姓名，再设一个口令。数据全部加密存放在这台电脑上，不用联网。")
        folder = self.tr("数据文件夹：{folder}").format(folder=shell.folder)
        for part in (text_label(intro), self.name_box, self.new_passphrase, text_label(folder, role="note")):
            self.body.addWidget(part)
        self.body.addWidget(self._other_choices())
        self.setFocusProxy(self.name)

    def user(self) -> str:
        """Return the name as typed."""
        return self.name.text().strip()

    def passphrase(self) -> str:
        """Return the passphrase as typed."""
        return self.new_passphrase.text()

    def check(self) -> bool:
        if not self.user():
            self.name_box.say(self.tr("请填写您的姓名，它会写在每一条记录里。"), tone=Tone.BAD)
            self.name.setFocus()
            return False
        return self.new_passphrase.check()

    def _other_choices(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("role", "clear")
        layout = FlowLayout(holder, spacing=4)
        self.sample = push_button(self.tr("先看示例"), role="quiet", icon="book-open", on_click=self._sample)
        self.existing = push_button(
            self.tr("打开已有的数据文件夹"), role="quiet", icon="folder-open", on_click=self._existing
        )
        self.restore = push_button(
            self.tr("从备份恢复"), role="quiet", icon="history", on_click=self._shell.show_restore
        )
        for button in (self.sample, self.existing, self.restore):
            layout.addWidget(button)
        return holder

    def _sample(self) -> None:
        if not self._making_sample:
            self._making_sample = True
            self.sample.setText(self.tr("正在准备示例…"))
            self._shell.show_sample()

    def _existing(self) -> None:
        ask = self._shell.ask(self.window())
        for path in ask.folder(self.tr("选数据文件夹"), start=self._shell.folder.parent):
            self._shell.open_folder(path)
