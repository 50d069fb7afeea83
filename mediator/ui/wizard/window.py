"""WizardWindow: the first start, page by page; each page is saved when left, and a closed wizard resumes there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from mediator.domain.office.set_up import SetUp
from mediator.domain.problems import MediatorError, Refused
from mediator.ui.door.front_window import FrontWindow, LookSwitches
from mediator.ui.door.unlock import Opened
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.wizard.page import WizardPage
from mediator.ui.wizard.user import WizardUser

if TYPE_CHECKING:
    from mediator.ui.frame.program import Program

USER, CODE, COMMITTEES, STATIONS, PEOPLE, BACKUP = PAGES = (
    "user",
    "code",
    "committees",
    "stations",
    "people",
    "backup",
)
AFTER_CODE: Final = PAGES[2:]
KEEP_AFTER: Final = 800
"""Milliseconds from the last key to the draft."""


class WizardWindow(FrontWindow):
    """``opened`` is None until the first page has made the office."""

    def __init__(self, shell: Program, opened: Opened | None, *, switches: LookSwitches) -> None:
        super().__init__(switches, widest=34)
        self.opened, self._shell = opened, shell
        self.answers = SetUp()
        self._code_only = opened is not None and opened.set_up
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        self._working = self._handed_over = False
        self.place = text_label("", role="note")
        self.title = text_label("", role="title")
        self.notice = Notice("", tone=Tone.BAD)
        self.back = push_button(self.tr("上一步"), icon="arrow-left", shortcut="Alt+Left", on_click=self.go_back)
        self.next = push_button(self.tr("下一步"), role="main", icon="arrow-right", on_click=self.go_on)
        self.page: WizardPage | None = None
        for part in (self.place, self.title, self.notice):
            self.sheet.addWidget(part)
        for button in (self.back, self.next):
            self.foot.addWidget(button)
        self.code = USER
        self._show(self._begin())

    def go_on(self) -> None:
        """Save this page if it is complete and show the next."""
        if self._working or self.page is None or not self.page.check():
            return
        self.notice.hide()
        if self.code == USER:
            self._create()
        elif self.code == CODE and self.opened is not None:
            self._confirm(self.opened)
        elif self.code == BACKUP:
            self._finish()
        else:
            self._show(PAGES[PAGES.index(self.code) + 1])

    def go_back(self) -> None:
        """Show the page before; what is typed here is saved, complete or not."""
        if self.code in AFTER_CODE[1:]:
            self._show(PAGES[PAGES.index(self.code) - 1])

    def keep(self) -> None:
        """Save what is typed, so that a power cut loses less than a second of it."""
        self._timer.stop()
        if self.page is not None:
            self.answers = replace(self.page.collect(self.answers), page=self.code)
        if self.opened is None or self.code not in AFTER_CODE:
            return
        from mediator.services.office import set_up

        store = self.opened.store
        with store.transaction() as session:
            set_up.keep(session, self.answers, now=self._shell.clock())

    def say_again(self) -> None:
        self.keep()
        self._handed_over = True
        super().say_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the wizard close at any moment; it resumes there next time."""
        if self.opened is not None and not self._handed_over:
            self.keep()
            self.opened.store.close()
        super().closeEvent(event)

    def _begin(self) -> str:
        if self.opened is None:
            return USER
        if not self._code_only:
            from mediator.services.office import set_up

            with self.opened.store.reading() as session:
                self.answers = set_up.load(session)
        if self.opened.code:
            return CODE
        return self.answers.page if self.answers.page in AFTER_CODE else COMMITTEES

    def _show(self, code: str) -> None:
        if self.page is not None:
            self.keep()
        page = self._make(code)
        old, self.page, self.code = self.page, page, code
        if old is not None:
            self.sheet.replaceWidget(old, page)
            old.hide()
            old.deleteLater()
        else:
            self.sheet.insertWidget(2, page)
        page.changed.connect(self._timer.start)
        page.done.connect(self.go_on)
        self.notice.hide()
        step = self.tr("第{step}步，共{steps}步").format(step=PAGES.index(code) + 1, steps=len(PAGES))
        self.place.setText("" if self._code_only else step)
        self.title.setText(page.title)
        self.back.setVisible(code in AFTER_CODE[1:])
        self.next.setText(self._next_words())
        self.sheet_scroll.verticalScrollBar().setValue(0)
        page.begin()

    def _make(self, code: str) -> WizardPage:
        if code == USER:
            return WizardUser(self._shell)
        from mediator.ui.wizard.office import WizardCommittees, WizardStations
        from mediator.ui.wizard.people import WizardPeople
        from mediator.ui.wizard.safety import WizardBackup, WizardCode

        today = self._shell.clock().astimezone().date()
        if code == CODE and self.opened is not None:
            return WizardCode(self.opened.code, office=self.opened.office, today=today, ask=self._shell.ask(self))
        if code == COMMITTEES:
            return WizardCommittees(self.answers, year=today.year)
        if code == STATIONS:
            return WizardStations(self.answers)
        return WizardPeople(self.answers) if code == PEOPLE else WizardBackup(self._shell, self.answers)

    def _next_words(self) -> str:
        if self.code == USER:
            return self.tr("建立")
        return self.tr("开始使用") if self.code == BACKUP or self._code_only else self.tr("下一步")

    def _create(self) -> None:
        page = self.page
        if not isinstance(page, WizardUser):
            return
        self._working = True
        self.next.setText(self.tr("正在建立…"))
        entrance, folder, user, passphrase = self._shell.entrance, self._shell.folder, page.user(), page.passphrase()
        self._shell.jobs.run(
            lambda _progress: entrance.create(folder, user=user, passphrase=passphrase),
            on_result=self._created,
            on_error=self._fail,
        )

    def _created(self, opened: Opened) -> None:
        self._working, self.opened = False, opened
        self._show(CODE)

    def _confirm(self, opened: Opened) -> None:
        from mediator.services.office import users

        users.confirm_recovery_code(opened.store, actor=opened.actor, now=self._shell.clock())
        self.opened = opened = opened._replace(code="")
        if self._code_only:
            self._hand_over(opened)
        else:
            self._show(self._begin())

    def _finish(self) -> None:
        if self.opened is None:
            return
        from mediator.services.office import set_up

        self.keep()
        try:
            with self.opened.store.transaction() as session:
                set_up.finish(session, self.answers, actor=self.opened.actor, now=self._shell.clock())
        except Refused as refused:
            self._fail(refused)
            return
        self._hand_over(self.opened._replace(office=self.answers.committees[0].name, set_up=True))

    def _hand_over(self, opened: Opened) -> None:
        self._handed_over = True
        self._shell.show_main(opened)

    def _fail(self, error: MediatorError) -> None:
        self._working = False
        self.next.setText(self._next_words())
        self.notice.sentence.setText(str(error))
        self.notice.show()
