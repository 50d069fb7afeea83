"""RestoreForm: restores a backup file as the data folder; the present data is moved aside, never deleted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mediator.domain.problems import MediatorError
from mediator.storage.folder import Folder
from mediator.storage.keys.door import users_of
from mediator.ui.ask import Ask
from mediator.ui.door.passphrase_edit import PassphraseEdit
from mediator.ui.door.unlock import Entrance
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.jobs import Jobs, Progress
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import column, push_button, row, text_label

BACKUPS = "(*.mbak)"


class RestoreForm(QWidget):
    """Emits ``restored(folder)`` when the data can be unlocked, and ``left`` when the user goes back."""

    restored = Signal(Path)
    left = Signal()

    def __init__(self, folder: Path, *, entrance: Entrance, jobs: Jobs, ask: Ask) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._into, self._entrance, self._jobs, self._ask = folder, entrance, jobs, ask
        self._file: Path | None = None
        self.file = text_label(self.tr("还没有选备份文件。"))
        self.into = text_label("")
        self.what = text_label("", role="note")
        self.user = QComboBox()
        self.user.setEditable(True)
        self.user.setAccessibleName(self.tr("用户"))
        self.secret = PassphraseEdit(self.tr("那里现有数据的口令或恢复码"))
        self.owner = column(
            Captioned(self.tr("用户"), self.user), Captioned(self.tr("那里现有数据的口令或恢复码"), self.secret)
        )
        self.notice = Notice("", tone=Tone.BAD)
        self.notice.hide()
        self.strip = JobStrip()
        pick = push_button(self.tr("选备份文件…"), icon="folder-open", on_click=self.pick_file)
        other = push_button(self.tr("恢复到别处…"), icon="folder", on_click=self.pick_folder)
        self.go = push_button(self.tr("开始恢复"), role="main", icon="history", on_click=self.start)
        back = push_button(self.tr("返回"), icon="arrow-left", on_click=self.left.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (
            Captioned(self.tr("备份文件"), self.file),
            row(pick, None),
            Captioned(self.tr("恢复到"), self.into),
            self.what,
            row(other, None),
            self.owner,
            self.notice,
            self.strip,
            row(back, None, self.go),
        ):
            layout.addWidget(part)
        self.choose_folder(folder)

    def pick_file(self) -> None:
        """Let the user choose a backup file."""
        for path in self._ask.open_file(self.tr("选备份文件"), kinds=(BACKUPS,), start=self._into / "backups"):
            self.choose_file(path)

    def pick_folder(self) -> None:
        """Let the user choose the data folder."""
        for path in self._ask.folder(self.tr("恢复到哪个文件夹"), start=self._into.parent):
            self.choose_folder(path)

    def choose_file(self, path: Path) -> None:
        """Use this backup file."""
        self._file = path
        self.file.setText(str(path))
        self.notice.hide()

    def choose_folder(self, path: Path) -> None:
        """Use this data folder."""
        self._into = path
        self.into.setText(str(path))
        there = Folder(path).holds_office()
        users = _users(path)
        self.user.clear()
        self.user.addItems(users)
        self.owner.setVisible(bool(users))
        self.secret.clear()
        self.what.setText(
            self.tr("那里现在有数据：会先整个改名放到旁边，不会删除。") if there else self.tr("那里现在没有数据。")
        )

    def start(self) -> None:
        """Start restoring if a file is chosen."""
        if self._file is None:
            self._say(self.tr("请先选一个备份文件，名字以“.mbak”结尾。"))
            return
        if self._jobs.running():
            return
        self.notice.hide()
        if self.owner.isVisibleTo(self) and not self.secret.text():
            self._say(self.tr("那里现在有数据，请输入它的口令或恢复码；都没有的，请恢复到别处。"))
            self.secret.setFocus()
            return
        file, into, entrance = self._file, self._into, self._entrance
        user, secret = self.user.currentText(), self.secret.text()

        def work(progress: Progress) -> Path:
            return entrance.restore(file, into, user=user, secret=secret, progress=progress.report).folder

        job = self._jobs.run(work, on_result=self.restored.emit, on_error=self._fail)
        self.strip.follow(job, sentence=self.tr("正在核对并恢复，原来的数据最后才会移开…"))

    def _fail(self, error: MediatorError) -> None:
        self._say(str(error) or self.tr("已停下，没有恢复，原来的数据没有动。"))

    def _say(self, sentence: str) -> None:
        self.notice.sentence.setText(sentence)
        self.notice.show()


def _users(folder: Path) -> tuple[str, ...]:
    """The users of the data in ``folder``; empty if there is none or its keys are lost."""
    try:
        return users_of(folder)
    except MediatorError:
        return ()
