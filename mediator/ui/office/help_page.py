"""HelpPage shows the user guide, AboutPage the version, the log, and the licences of the parts used."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from mediator.ui.look.assets import FONTS, ICONS, RESOURCES
from mediator.ui.widgets.card_page import CardPage
from mediator.ui.widgets.cards import Card, EmptyState
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host

ROOT: Final = RESOURCES.parent
GUIDE: Final = ROOT / "docs" / "guide.md"


class HelpPage(QWidget):
    """The guide with a search line."""

    closed = Signal()

    def __init__(self, window: Host, *, guide: Path = GUIDE) -> None:
        super().__init__()
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("使用说明"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self.go_to)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("在说明里找，按回车找下一处"))
        self.search.setAccessibleName(self.tr("在说明里找"))
        self.search.returnPressed.connect(self.find_next)
        self.answer = text_label("", role="note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 16)
        layout.setSpacing(8)
        path = translated(guide)
        if path.is_file():
            self.browser.setSearchPaths([str(path.parent)])
            self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
            self.browser.setMarkdown(path.read_text(encoding="utf-8"))
            layout.addWidget(row(self.search, self.answer, spacing=12))
            layout.addWidget(self.browser, 1)
            self.setFocusProxy(self.search)
        else:
            sentence = self.tr("使用说明的文件不见了：{path}。程序可以照常使用；请重新安装一次。")
            layout.addWidget(EmptyState("book-open", sentence.format(path=path)))

    def go_to(self, link: QUrl) -> bool:
        """Scroll to the heading of a link in the contents; return False if there is none.

        The link is the heading in lower case with hyphens for blanks and without punctuation, as elsewhere in Markdown.
        """
        wanted = link.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == wanted:
                top = self.browser.document().documentLayout().blockBoundingRect(block).top()
                self.browser.setTextCursor(QTextCursor(block))
                self.browser.verticalScrollBar().setValue(round(top))
                return True
            block = block.next()
        return False

    def find_next(self) -> bool:
        """Go to the next match, from the top again after the last; return False if there is none."""
        text = self.search.text().strip()
        found = bool(text) and self.browser.find(text)
        if text and not found:
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.browser.find(text)
        self.answer.setText("" if found or not text else self.tr("说明里没有“{text}”。").format(text=text))
        return found


class AboutPage(CardPage):
    """Shows version, log and licences."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self._window = window
        first = Card(self.tr("调解工作台"))
        self.version = text_label(
            self.tr("版本 {version}。单机使用，不连网络，不收集任何信息。").format(version=version())
        )
        first.add(self.version)
        second = Card(self.tr("日志"))
        self.log = text_label(str(window.shell.log.path), role="strong")
        why = self.tr("程序出意外时记在这个文件里：只有程序内部的位置，没有当事人的信息。")
        second.add(text_label(why), self.log)
        third = Card(self.tr("许可证"))
        third.add(text_label(self.tr("程序、图标和字体可以自由使用，许可证如下。")))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(self.tr("许可证"))
        self.licences.setMinimumHeight(280)
        names = {path.relative_to(ROOT).as_posix(): path for path in licences()}
        shelf = QWidget()
        flow = FlowLayout(shelf, spacing=4)
        for name, path in names.items():
            flow.addWidget(push_button(name, role="quiet", on_click=partial(self.show_licence, path)))
        third.add(shelf, self.licences)
        self.show_cards(first, second, third)
        self.show_licence(licences()[0])

    def show_licence(self, path: Path) -> None:
        """Show one licence."""
        self.licences.setPlainText(path.read_text(encoding="utf-8", errors="replace"))


def licences() -> list[Path]:
    """Return the licence of the program, then those of icons and fonts."""
    return [ROOT / "LICENSE", ICONS / "LICENSE", *sorted(FONTS.glob("*.txt"))]


def version() -> str:
    """The program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def anchor_of(heading: str) -> str:
    """Return the link to this heading, without its ``#``."""
    return re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-"))


def translated(guide: Path) -> Path:
    """Return the guide in the language of the window, or the Chinese one."""
    english = guide.with_suffix(".en.md")
    return english if QLocale().language() is QLocale.Language.English and english.is_file() else guide
