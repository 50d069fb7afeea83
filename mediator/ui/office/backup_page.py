"""BackupPage: the age of the newest backup, a button for a new one, and the second place of backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from mediator.domain.problems import MediatorError
from mediator.services.office import backups
from mediator.ui.frame.backup_age import backup_words
from mediator.ui.frame.backup_run import start_backup
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.look.tokens import Tone
from mediator.ui.office.verify_card import VerifyCard
from mediator.ui.widgets.card_page import CardPage
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import push_button, row, text_label

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host


class BackupPage(CardPage):
    """Goes back on Esc."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self._window, self._shell, self._store = window, window.shell, window.workspace.store
        self._running = False
        self.age = text_label("", role="strong")
        self.where = text_label("", role="note")
        self.strip = JobStrip()
        self.notice = Notice("", tone=Tone.WARN)
        self.good = Notice("", tone=Tone.OK)
        self.now = push_button(self.tr("现在备份"), role="main", icon="save", on_click=self.start)
        self.place = text_label("", role="strong")
        self.choose = push_button(self.tr("选U盘或另一个文件夹"), icon="usb", on_click=self._choose)
        self.forget = push_button(self.tr("不要第二份"), role="quiet", on_click=self._forget)
        first = Card(self.tr("备份"), note=self.tr("关闭程序时也会自动备份"))
        first.add(self.age, self.where, self.strip, self.notice, self.good, row(self.now, None))
        second = Card(self.tr("第二备份位置"))
        why = self.tr("U盘或另一块磁盘上再放一份，电脑坏了也不怕。备份是加密的，仍要用您的口令打开。")
        second.add(text_label(why), self.place, row(self.choose, self.forget, None))
        third = Card(self.tr("怎样恢复"))
        how = self.tr(
            "退出程序再打开，在输口令的窗口点“从备份恢复”，选一个备份文件。现在的数据会先放到旁边，不会删除。"
        )
        third.add(text_label(how))
        self.verify = VerifyCard(window)
        self.show_cards(first, second, self.verify, third)
        self.setFocusProxy(self.now)
        self.notice.hide()
        self.good.hide()
        self._show()

    def start(self) -> None:
        """Back up now; a click while it runs does nothing."""
        if self._running:
            return
        if self._store.read_only:
            self._say(self.tr("现在只能查看，不能备份。请先在另一个程序里备份，或关闭那边再打开。"))
            return
        self._running = True
        self.notice.hide()
        self.good.hide()
        window = self._window

        def done(outcome: backups.Outcome) -> None:
            window.show_backup_age()
            if isValid(self):  # the page may have been left meanwhile
                self._done(outcome)

        job = start_backup(self._shell, self._store, on_done=done, on_error=self._fail)
        self.strip.follow(job, sentence=self.tr("正在备份…"))

    def _done(self, outcome: backups.Outcome) -> None:
        self._running = False
        if outcome.written:
            names = "\n".join(str(path) for path in outcome.written)
            self.good.sentence.setText(self.tr("已备份并核对无误，现在可以拔下U盘：\n{names}").format(names=names))
            self.good.show()
        if outcome.troubles:
            self._say("\n".join(outcome.troubles))
        self._show()

    def _fail(self, error: MediatorError) -> None:
        self._running = False
        self._say(str(error) or self.tr("已停下，没有留下文件，数据没有改动。"))

    def _say(self, sentence: str) -> None:
        self.notice.sentence.setText(sentence)
        self.notice.show()

    def _choose(self) -> None:
        for path in self._shell.ask(self).folder(self.tr("备份放在哪里")):
            self._shell.keep(self._shell.settings._replace(backup_place=path))
        self._show()

    def _forget(self) -> None:
        self._shell.keep(self._shell.settings._replace(backup_place=None))
        self._show()

    def _show(self) -> None:
        last = backups.state(self._store)
        self.age.setText(backup_words(last.at if last else None, now=self._shell.clock())[0])
        self.where.setText(self.tr("在{path}").format(path=last.path) if last else "")
        self.where.setVisible(last is not None)
        place = self._shell.settings.backup_place
        self.place.setText(str(place) if place else self.tr("还没有选。"))
        self.forget.setVisible(place is not None)
