"""UnlockWindow: the window that unlocks an office; it is shown before the heavy modules are loaded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.problems import MediatorError
from mediator.storage.keys.door import users_of
from mediator.ui.door.front_window import FrontWindow, LookSwitches
from mediator.ui.door.unlock import SAMPLE_PASSPHRASE, SAMPLE_USER, Entrance, Opened
from mediator.ui.door.unlock_form import UnlockForm
from mediator.ui.jobs import Jobs
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from mediator.ui.ask import Ask
    from mediator.ui.door.recover_form import RecoverForm
    from mediator.ui.door.restore_form import RestoreForm


class UnlockWindow(FrontWindow):
    """Emits ``opened(Opened)`` once an office is unlocked and ``folder_chosen(Path)`` for another data folder.

    ``make_ask`` builds the dialogs of a window; it is called at the first question, not at the start.
    """

    opened = Signal(object)
    folder_chosen = Signal(Path)

    def __init__(
        self,
        folder: Path,
        *,
        switches: LookSwitches,
        entrance: Entrance,
        jobs: Jobs,
        make_ask: Callable[[QWidget], Ask],
    ) -> None:
        super().__init__(switches, widest=24)
        self._folder, self._entrance, self._jobs, self._make_ask = folder, entrance, jobs, make_ask
        self.title = text_label(self.tr("调解工作台"), role="title")
        self.where = text_label(self.tr("数据文件夹：{folder}").format(folder=folder), role="note")
        self.sheet.addWidget(self.title)
        self.form: UnlockForm | RecoverForm | RestoreForm | QWidget = QWidget()
        self.sheet.addWidget(self.form)
        self.others = self._other_choices()
        self.sheet.addWidget(self.others)
        self.sheet.addWidget(self.where)
        self.show_unlock()

    def show_unlock(self) -> None:
        """Show the form for user and passphrase, or what is wrong with the folder."""
        try:
            users = users_of(self._folder)
        except MediatorError as trouble:
            self._show(text_label(str(trouble), tone="bad"))
            return
        hint = ""
        if users == (SAMPLE_USER,):
            hint = self.tr("这是示例，口令是：{words}").format(words=SAMPLE_PASSPHRASE)
        form = UnlockForm(users, hint=hint)
        form.submitted.connect(self._unlock)
        form.restore_wanted.connect(self.show_restore)
        self._show(form)
        form.passphrase.setFocus()

    def show_recover(self) -> None:
        """Show the form for the printed recovery code."""
        from mediator.ui.door.recover_form import RecoverForm

        try:
            users = users_of(self._folder)
        except MediatorError:
            return
        form = RecoverForm(users)
        form.submitted.connect(self._recover)
        form.left.connect(self.show_unlock)
        self._show(form, alone=True)
        form.code.setFocus()

    def show_restore(self) -> None:
        """Show the form that restores a backup."""
        from mediator.ui.door.restore_form import RestoreForm

        form = RestoreForm(self._folder, entrance=self._entrance, jobs=self._jobs, ask=self._make_ask(self))
        form.restored.connect(self.folder_chosen)
        form.left.connect(self.again)
        self._show(form, alone=True)

    def choose_folder(self) -> None:
        """Let the user choose another data folder."""
        for path in self._make_ask(self).folder(self.tr("选数据文件夹"), start=self._folder.parent):
            self.folder_chosen.emit(path)

    def _other_choices(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("role", "clear")
        layout = FlowLayout(holder, spacing=4)
        self.recover = push_button(
            self.tr("忘了口令，用恢复码打开"), role="quiet", icon="key", on_click=self.show_recover
        )
        self.restore = push_button(self.tr("从备份恢复"), role="quiet", icon="history", on_click=self.show_restore)
        self.other = push_button(
            self.tr("换一个数据文件夹"), role="quiet", icon="folder-open", on_click=self.choose_folder
        )
        for button in (self.recover, self.restore, self.other):
            layout.addWidget(button)
        return holder

    def _show(self, form: QWidget, *, alone: bool = False) -> None:
        old, self.form = self.form, form
        self.sheet.replaceWidget(old, form)
        old.hide()
        old.deleteLater()
        self.others.setVisible(not alone)

    def _unlock(self, user: str, passphrase: str, read_only: bool) -> None:  # noqa: FBT001 - a signal's arguments
        entrance, folder = self._entrance, self._folder
        self._run(lambda: entrance.unlock(folder, user=user, passphrase=passphrase, read_only=read_only))

    def _recover(self, code: str, user: str, passphrase: str) -> None:
        entrance, folder = self._entrance, self._folder
        self._run(lambda: entrance.recover(folder, code=code, user=user, passphrase=passphrase))

    def _run(self, enter: Callable[[], Opened]) -> None:
        self._jobs.run(
            lambda _progress: enter(), on_result=self.opened.emit, on_error=partial(_show_trouble, self.form)
        )


def _show_trouble(form: QWidget, error: MediatorError) -> None:
    show = getattr(form, "show_trouble", None)
    if show is not None:
        show(error)
