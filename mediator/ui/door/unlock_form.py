"""UnlockForm: user and passphrase; an error is shown below with a button for what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mediator.domain.problems import Busy, Damaged, MediatorError, NotWritable, TryLater
from mediator.ui.door.passphrase_edit import PassphraseEdit
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button


class UnlockForm(QWidget):
    """Emits ``submitted(user, passphrase, read_only)``, and ``restore_wanted`` to replace damaged data by a backup."""

    submitted = Signal(str, str, bool)
    restore_wanted = Signal()

    def __init__(self, users: Sequence[str], *, hint: str = "") -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.user = QComboBox()
        self.user.addItems(list(users))
        self.user.setAccessibleName(self.tr("用户"))
        self.passphrase = PassphraseEdit(self.tr("口令"))
        self.passphrase.entered.connect(self._submit)
        self.open = push_button(self.tr("打开"), role="main", icon="lock", on_click=self._submit)
        self.read_only = push_button(self.tr("只查看，不改动"), icon="eye", on_click=self._look)
        self.restore = push_button(self.tr("从备份恢复"), icon="history", on_click=self.restore_wanted.emit)
        self.notice = Notice("", tone=Tone.BAD)
        self.wait_timer = QTimer(self)
        self.wait_timer.setInterval(1000)
        self.wait_timer.timeout.connect(self._tick)
        self._seconds = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Captioned(self.tr("用户"), self.user))
        layout.addWidget(Captioned(self.tr("口令"), self.passphrase, note=hint))
        for part in (self.notice, self.open, self.read_only, self.restore):
            layout.addWidget(part)
        self.clear_trouble()

    def clear_trouble(self) -> None:
        """Hide the last error."""
        for part in (self.notice, self.read_only, self.restore):
            part.hide()

    def set_working(self, sentence: str) -> None:
        """Show on the button what is being done, ``""`` when it is over; further clicks meanwhile are ignored."""
        self._working = bool(sentence)
        self.open.setText(sentence or self.tr("打开"))

    def show_trouble(self, error: MediatorError) -> None:
        """Show the error and offer what can be done about it."""
        self.clear_trouble()
        self.set_working("")
        self.notice.sentence.setText(str(error))
        self.notice.show()
        self.read_only.setVisible(isinstance(error, Busy | NotWritable))
        self.restore.setVisible(isinstance(error, Damaged))
        if isinstance(error, TryLater):
            self._seconds = error.seconds
            self.wait_timer.start()
            self._say_wait()
        self.passphrase.line.selectAll()
        self.passphrase.setFocus()

    @property
    def waiting(self) -> int:
        """Seconds until the next attempt is accepted."""
        return self._seconds

    _working = False

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._say_wait()
        else:
            self.wait_timer.stop()
            self.clear_trouble()
            self.open.setText(self.tr("打开"))

    def _say_wait(self) -> None:
        self.open.setText(self.tr("请等{seconds}秒").format(seconds=self._seconds))

    def _submit(self) -> None:
        self._send(read_only=False)

    def _look(self) -> None:
        self._send(read_only=True)

    def _send(self, *, read_only: bool) -> None:
        if self._working or self._seconds > 0:
            return
        self.clear_trouble()
        if not self.passphrase.text():
            self.notice.sentence.setText(self.tr("请输入口令。"))
            self.notice.show()
            self.passphrase.setFocus()
            return
        self.set_working(self.tr("正在打开…"))
        self.submitted.emit(self.user.currentText(), self.passphrase.text(), read_only)
