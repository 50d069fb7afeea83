"""The keys on the settings page: the user's passphrase, and a new recovery code if the paper is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mediator.domain.problems import MediatorError
from mediator.services.office import users
from mediator.ui.door.new_passphrase import NewPassphrase
from mediator.ui.door.passphrase_edit import PassphraseEdit
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.captioned import Captioned
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.wizard.safety import WizardCode

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host


class PassphraseCard(Card):
    """Asks for the old passphrase once and the new one twice."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self._window = window
        self._working = False
        self.old = PassphraseEdit(self.tr("现在的口令"))
        self.old_box = Captioned(self.tr("现在的口令"), self.old)
        self.new = NewPassphrase()
        self.notice = Notice("", tone=Tone.OK)
        self.notice.hide()
        self.change = push_button(self.tr("改口令"), icon="key", on_click=self.start)
        self.new.entered.connect(self.start)
        title = text_label(self.tr("改自己的口令"), role="section")
        self.add(title, self.old_box, self.new, self.notice, row(self.change, None))

    def start(self) -> None:
        """Change the passphrase on a thread, as deriving two keys is slow."""
        self.notice.hide()
        self.old_box.say("")
        if self._working or not self.new.check():
            return
        workspace = self._window.workspace
        store = workspace.store
        if store.read_only:
            self.old_box.say(self.tr("现在只能查看，不能改口令。"), tone=Tone.BAD)
            return
        self._working = True
        old, new = self.old.text(), self.new.text()
        self._window.shell.jobs.run(
            lambda _progress: users.change_passphrase(
                store, old=old, new=new, actor=workspace.actor, now=workspace.clock()
            ),
            on_result=self._done,
            on_error=self._fail,
        )

    def _done(self, _nothing: None) -> None:
        self._working = False
        self.old.clear()
        self.new.clear()
        self.notice.sentence.setText(self.tr("口令改好了，下次用新口令打开。恢复码没有变。"))
        self.notice.show()

    def _fail(self, error: MediatorError) -> None:
        self._working = False
        self.old_box.say(str(error), tone=Tone.BAD)
        self.old.setFocus()


class RecoveryCard(Card):
    """A new code, for directors only; the old one stops at once, the new one is valid once confirmed."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self._window = window
        self._working = False
        self.code: WizardCode | None = None
        self.make = push_button(self.tr("换新的恢复码"), icon="refresh-cw", on_click=self.start)
        self.confirm = push_button(self.tr("封存好了"), role="main", icon="check", on_click=self.finish)
        self.confirm.hide()
        self.notice = Notice("", tone=Tone.OK)
        self.notice.hide()
        why = self.tr("恢复码的纸丢了或被别人看过，就换一个。旧的马上作废；没有确认封存的，下次打开会再换一个。")
        self.add(text_label(self.tr("恢复码"), role="section"), text_label(why), row(self.make, None))
        self.add(self.notice, row(None, self.confirm))

    def start(self) -> None:
        """Make a new code, unless one is being shown."""
        workspace = self._window.workspace
        store = workspace.store
        if self._working or self.code is not None:
            return
        if store.read_only:
            self._say(self.tr("现在只能查看，不能换恢复码。"), Tone.WARN)
            return
        self._working = True
        self._window.shell.jobs.run(
            lambda _progress: users.new_recovery_code(store, actor=workspace.actor, now=workspace.clock()),
            on_result=self._show,
            on_error=self._fail,
        )

    def finish(self) -> None:
        """Confirm that the paper is locked away, which makes the code valid."""
        if self.code is None or not self.code.check():
            return
        workspace = self._window.workspace
        try:
            users.confirm_recovery_code(workspace.store, actor=workspace.actor, now=workspace.clock())
        except MediatorError as error:
            self._fail(error)
            return
        code, self.code = self.code, None
        code.hide()
        code.deleteLater()
        self.confirm.hide()
        self._say(self.tr("新的恢复码已经生效，旧的作废了。请把旧的那张纸撕掉。"), Tone.OK)

    def _show(self, code: str) -> None:
        self._working = False
        self.notice.hide()
        window = self._window
        self.code = WizardCode(
            code, office=window.opened.office, today=window.workspace.today, ask=window.shell.ask(self)
        )
        self.code.done.connect(self.finish)
        self.body.insertWidget(3, self.code)
        self.confirm.show()
        self.code.setFocus()

    def _fail(self, error: MediatorError) -> None:
        self._working = False
        self._say(str(error), Tone.WARN)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.notice.sentence.setText(sentence)
        self.notice.setProperty("tone", str(tone))
        self.notice.show()
