"""MainWindow: the tabs and the pages opened over them; what is typed is saved as a draft at every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mediator.domain.people.roles import REGISTER
from mediator.services.office import backups
from mediator.ui.door.unlock import Opened
from mediator.ui.frame.backup_age import backup_words
from mediator.ui.frame.closing_page import ClosingPage
from mediator.ui.frame.menu_pages import MenuEntry, entries_for, menu_entry
from mediator.ui.frame.nav_bar import NavBar
from mediator.ui.frame.tabs_table import FILE_PAGE, FILES, TABS, TabEntry, load, show_place
from mediator.ui.frame.toast import Toast
from mediator.ui.frame.window_head import WindowHead
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button
from mediator.ui.workspace import Changes, Workspace

if TYPE_CHECKING:
    from mediator.storage.store import Store
    from mediator.ui.frame.program import Program

translate = QCoreApplication.translate

MINUTE = 60_000


class MainWindow(QMainWindow):
    """Shows one of ``tabs``, first the one with the code ``tab``."""

    def __init__(self, shell: Program, opened: Opened, *, tab: str = "", tabs: Sequence[TabEntry] = TABS) -> None:
        super().__init__()
        self.shell, self.opened = shell, opened
        self.workspace = Workspace(store=opened.store, actor=opened.actor, clock=shell.clock, changes=Changes(self))
        self.entries = {entry.code: entry for entry in tabs if entry.exists and entry.shown_to(opened.actor)}
        self.pages: list[QWidget] = []
        self._built: dict[str, QWidget] = {}
        self._focus: list[QWidget | None] = []
        self._may_close = False
        self.head = WindowHead()
        self.bar = NavBar([entry.bar_entry() for entry in self.entries.values()], action=self.tr("登记新纠纷"))
        self.bar.main.setVisible(self.workspace.may(REGISTER))
        self.notices = QVBoxLayout()
        self.stack = QStackedWidget()
        self.closing = ClosingPage()
        self._whole = QStackedWidget()
        self._lay_out()
        self.toast = Toast(self)
        self._connect()
        self.show_backup_age()
        for notice in notices_of(opened.store):
            self.notices.addWidget(notice)
        self.resize(1366, 768)
        if self.entries:
            self.show_tab(tab or next(iter(self.entries)))

    def show_tab(self, code: str) -> None:
        """Bring a tab to the front; pages over it are closed and their drafts saved."""
        while self.pages:
            self.go_back()
        if code not in self._built:
            page = self._built[code] = self.entries[code].build(self.workspace)
            self.stack.addWidget(page)
            self._listen(page)
        self.bar.select(code)
        self.stack.setCurrentWidget(self._built[code])
        (self._built[code].focusProxy() or self.bar.buttons[code]).setFocus()

    def tab(self) -> QWidget:
        """Return the tab in front, or the one under the open pages."""
        return self._built[self.bar.current()]

    def open_case(self, case_id: UUID) -> None:
        """Open a case as a file over the tab."""
        self.open_entity("case", case_id)

    def open_entity(self, entity: str, entity_id: UUID, section: str = "") -> None:
        """Open a file at one of its sections; a kind without its own page is not opened."""
        if show_place(self, entity, section) or entity not in FILES:
            return
        page = load(FILE_PAGE)(self.workspace, entity, entity_id)
        self.open_page(page)
        if section:
            page.open_section(section)

    def new_case(self) -> None:
        """Show the intake page; pages over an open one are closed."""
        from mediator.ui.intake.intake_page import IntakePage

        if self.workspace.may(REGISTER) and not self._back_to(lambda page: isinstance(page, IntakePage)):
            self.open_page(IntakePage(self.workspace))

    def open_page(self, page: QWidget) -> None:
        """Show ``page`` on top; its ``closed`` signal, Esc or Alt+Left go back."""
        self._focus.append(QApplication.focusWidget())
        self.pages.append(page)
        self.stack.addWidget(page)
        if (closed := getattr(page, "closed", None)) is not None:
            closed.connect(self.go_back)
        self._listen(page)
        self._show_top()
        page.setFocus()

    def open_menu_page(self, entry: MenuEntry) -> None:
        """Show a page of the menu (settings, backup, help); pages over an open one are closed."""
        if self._back_to(lambda page: page.property("menu") == entry.code):
            return
        page = entry.build(self)
        page.setProperty("menu", entry.code)
        self.open_page(page)

    def go_back(self) -> None:
        """Close the page on top and save its draft; the list below is unchanged."""
        if not self.pages:
            return
        page, focus = self.pages.pop(), self._focus.pop()
        save_draft(page)
        self.stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._show_top()
        if focus is not None and isValid(focus) and focus.isVisible():  # a list may have drawn its lines anew
            focus.setFocus()

    def show_backup_age(self) -> None:
        """Show the age of the newest backup in title and head."""
        last = backups.state(self.workspace.store)
        words, tone = backup_words(last.at if last else None, now=self.shell.clock())
        self.head.show_backup(words, tone)
        parts = (self.tr("调解工作台"), self.opened.office, self.opened.actor.name, words)
        self.setWindowTitle(" · ".join(part for part in parts if part))

    def keep_drafts(self) -> None:
        """Save what is typed in every open page and tab as drafts."""
        for page in (*self.pages, *self._built.values()):
            save_draft(page)

    def leave(self) -> None:
        """Close the window without a further backup and release the folder."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, then back up in the background; the window closes when that is done."""
        if not self._may_close and not self.closing.started:
            self.keep_drafts()
            self._may_close = not self.closing.begin(self.workspace.store, shell=self.shell)
        if self._may_close:
            self.workspace.store.close()
            event.accept()
        else:
            self._whole.setCurrentWidget(self.closing)
            event.ignore()

    def _listen(self, page: QWidget) -> None:
        """Connect the signals of a page; one with ``entity_opened`` emits ``case_opened`` too, for the same click."""
        opens: dict[str, Callable[..., object]] = {"case_opened": self.open_case}
        if hasattr(page, "entity_opened"):
            opens = {"entity_opened": self.open_entity}
        slots: dict[str, Callable[..., object]] = {
            **opens,
            "new_case": self.new_case,
            "page_wanted": lambda wanted: self.open_page(wanted.build(self.workspace)),
            "registered": partial(self._made, "case"),
            "matter_opened": partial(self._made, "matter"),
        }
        for name, slot in slots.items():
            if (signal := getattr(page, name, None)) is not None:
                signal.connect(slot)

    def _back_to(self, wanted: Callable[[QWidget], bool]) -> bool:
        """Close the pages over the ``wanted`` one and give it the focus; return False if none is open."""
        if not any(map(wanted, self.pages)):
            return False
        while not wanted(self.pages[-1]):
            self.go_back()
        self.pages[-1].setFocus()
        return True

    def _made(self, entity: str, entity_id: UUID) -> None:
        """Close a form after it made something and open what it made."""
        self.go_back()
        self.open_entity(entity, entity_id)

    def _show_top(self) -> None:
        self.stack.setCurrentWidget(self.pages[-1] if self.pages else self.tab())
        self._let_back()
        below = self.tr("返回{place}").format(place=self.entries[self.bar.current()].bar_entry().title)
        self.head.show_back((below if len(self.pages) == 1 else self.tr("返回")) if self.pages else "")

    def _let_back(self) -> None:
        for shortcut in self._back_keys:
            shortcut.setEnabled(bool(self.pages))  # a tab may use Esc itself while nothing lies over it

    def _lay_out(self) -> None:
        work = QWidget()
        layout = QVBoxLayout(work)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.bar)
        layout.addLayout(self.notices)
        layout.addWidget(self.stack, 1)
        self._whole.addWidget(work)
        self._whole.addWidget(self.closing)
        self.setCentralWidget(self._whole)
        self.setMinimumSize(640, 480)

    def _connect(self) -> None:
        self.bar.chosen.connect(self.show_tab)
        self.bar.main_clicked.connect(self.new_case)
        self.head.show_office(self.opened.office, user=self.opened.actor.name)
        self.head.back.connect(self.go_back)
        self.head.backup_wanted.connect(lambda: self.open_menu_page(menu_entry("backup")))
        for entry in entries_for(self.workspace):
            self.head.add_entry(entry.words(), entry.icon, entry.shortcut, partial(self.open_menu_page, entry))
        self.head.add_entry(self.tr("锁上"), "lock", "Ctrl+L", self.shell.lock)
        self.head.add_entry(self.tr("退出"), "log-out", "Ctrl+Q", self.close)
        self._back_keys = [QShortcut(QKeySequence(keys), self, self.go_back) for keys in ("Escape", "Alt+Left")]
        self._let_back()
        self.closing.finished.connect(self.leave)
        timer = QTimer(self)
        timer.setInterval(MINUTE)
        timer.timeout.connect(self.show_backup_age)
        timer.start()


def notices_of(store: Store) -> Iterator[QWidget]:
    """Yield what the user is told above the tabs: what the store found when it was opened, and if it may not write."""
    sentences = list(store.notices)
    if store.read_only:
        sentences.append(
            translate("MainWindow", "现在只能查看，不能改动：数据正由另一个程序使用，或者所在的磁盘不能写入。")
        )
    for sentence in sentences:
        button = push_button(translate("MainWindow", "知道了"), role="quiet")
        notice = Notice(sentence, tone=Tone.WARN, button=button)
        button.clicked.connect(notice.hide)
        yield notice


def save_draft(page: QWidget) -> None:
    """Let a page save its draft if it has one."""
    save = getattr(page, "save_draft", None)
    if save is not None:
        save()
