"""RecoverForm: the printed recovery code, and a new passphrase twice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from mediator.domain.problems import MediatorError, Refused
from mediator.ui.door.new_passphrase import NewPassphrase
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button, row, text_label


class RecoverForm(QWidget):
    """Emits ``submitted(code, user, passphrase)``, and ``left`` when the user goes back."""

    submitted = Signal(str, str, str)
    left = Signal()

    def __init__(self, users: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._working = False
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("恢复码"))
        self.code_box = Captioned(self.tr("恢复码"), self.code, note=self.tr("大小写、空格和横线都不要紧。"))
        self.user = QComboBox()
        self.user.setEditable(True)
        self.user.addItems(list(users))
        self.user.setAccessibleName(self.tr("用户"))
        self.passphrase = NewPassphrase()
        self.notice = Notice("", tone=Tone.BAD)
        self.notice.hide()
        self.open = push_button(self.tr("设好新口令并打开"), role="main", icon="key", on_click=self._submit)
        self.back = push_button(self.tr("返回"), icon="arrow-left", on_click=self.left.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("请照着封存的那张纸，输入恢复码，再给自己设一个新口令。")))
        for part in (
            self.code_box,
            Captioned(self.tr("用户"), self.user),
            self.passphrase,
            self.notice,
            row(self.back, None, self.open),
        ):
            layout.addWidget(part)
        self.setFocusProxy(self.code)

    def show_trouble(self, error: MediatorError) -> None:
        """Show the error, beside the code if it concerns the code."""
        self._done()
        if isinstance(error, Refused) and error.problems[0].field == "recovery_code":
            self.code_box.say(str(error), tone=Tone.BAD)
            self.code.setFocus()
        else:
            self.notice.sentence.setText(str(error))
            self.notice.show()

    def _done(self) -> None:
        self._working = False
        self.open.setText(self.tr("设好新口令并打开"))

    def _submit(self) -> None:
        self.code_box.say("")
        self.notice.hide()
        if self._working or not self.passphrase.check():
            return
        self._working = True
        self.open.setText(self.tr("正在打开…"))
        self.submitted.emit(self.code.text(), self.user.currentText(), self.passphrase.text())
