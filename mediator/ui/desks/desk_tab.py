"""DeskTab: the tab of one desk, built from its declaration: what can be opened there, its lists and its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import REGISTER
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.matter_list import MatterList, ValueFilter
from mediator.ui.desks.opening_buttons import OpeningButtons
from mediator.ui.desks.pill_stack import PillStack
from mediator.ui.frame.toast import Toast
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.workspace import Workspace

LEAST_ROWS = 4
"""The rows of a list that stay visible with large type, where the page scrolls instead."""
Build = Callable[[Workspace], Any]


@dataclass(frozen=True, kw_only=True)
class DeskPart:
    """One part of a desk with its button; ``build`` makes a widget that has ``read()``."""

    code: str
    build: Build
    title: str = ""


@dataclass(frozen=True, kw_only=True)
class DeskPage:
    """What the tab of a desk shows: ``title``, ``note``, the cards ``above`` and the parts below.

    ``lists``: each kind of the desk has its own list, with those of ``filters`` for which it has a Field.
    ``cases``: new cases can be opened here. ``scrolls``: with large type the whole page scrolls. ``margins`` are
    the margins of the parts.
    """

    desk: Desk
    parts: tuple[DeskPart, ...]
    title: str = ""
    note: str = ""
    cases: bool = False
    lists: bool = False
    filters: tuple[ValueFilter, ...] = ()
    above: tuple[Build, ...] = ()
    scrolls: bool = False
    margins: tuple[int, int, int, int] = (24, 10, 24, 12)


class DeskTab(QWidget):
    """Emits ``entity_opened(entity, id, section)`` for a line, ``page_wanted`` and ``new_case`` for something new.

    These signals of a part are passed on by the tab; its ``saved`` is announced to the workspace, and its ``filled``
    shows or hides the button for a new case.
    """

    entity_opened = Signal(str, UUID, str)
    page_wanted = Signal(object)
    new_case = Signal()

    def __init__(self, workspace: Workspace, page: DeskPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace, self.page = workspace, page
        kinds = kinds_of(page.desk)
        self.toast = Toast(self)
        self.openings = OpeningButtons(workspace, kinds, afterwards=page.cases)
        self.openings.page_wanted.connect(self.page_wanted)
        self.register = push_button(
            self.tr("登记新纠纷"), icon="plus", tip=self.tr("登记新纠纷（Ctrl+N）"), on_click=self.new_case.emit
        )
        self.above = [build(workspace) for build in page.above]
        lists = [(kind.code, label(kind.label), self._list(kind)) for kind in kinds if page.lists]
        built = [(part.code, label(part.title), part.build(workspace)) for part in page.parts]
        self.parts = PillStack((*lists, *built))
        for widget in self.parts.widgets.values():
            self._listen(widget)
        self._lay_out()
        self._show_register(filled=True)
        self.fresh = Freshness(self, workspace.changes, self.read)

    def part(self, code: str) -> Any:
        """The widget of the part with this code."""
        return self.parts.widgets[code]

    def read(self) -> None:
        """Read the cards above and the part shown."""
        for card in self.above:
            card.read()
        self.parts.read()

    def choose(self, part: str) -> None:
        """Show the part with this code."""
        self.parts.choose(part)

    def _list(self, kind: MatterKind[MatterSnapshot]) -> MatterList:
        names = {field.name for field in kind.fields}
        further = [one for one in self.page.filters if one.name in names]
        shown = MatterList(self._workspace, (kind,), further=further)
        if self.page.scrolls:
            shown.table.keep_rows(LEAST_ROWS)
        return shown

    def _listen(self, widget: QWidget) -> None:
        slots: dict[str, Callable[..., object]] = {
            "entity_opened": self.entity_opened.emit,
            "new_case": self.new_case.emit,
            "saved": self.toast.say,
            "filled": lambda filled: self._show_register(filled=filled),
        }
        for name, slot in slots.items():
            if (signal := getattr(widget, name, None)) is not None:
                signal.connect(slot)

    def _show_register(self, *, filled: bool) -> None:
        self.register.setVisible(filled and self.page.cases and self._workspace.may(REGISTER))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        if self.page.title:
            head.addWidget(text_label(label(self.page.title), role="title", wrap=False), 1)
        head.addWidget(self.openings, 0 if self.page.title else 1)
        head.addWidget(self.register)
        above = QVBoxLayout()
        above.setContentsMargins(24, 14, 24, 0)
        above.setSpacing(10)
        above.addLayout(head)
        if self.page.note:
            above.addWidget(text_label(label(self.page.note), role="note"))
        for card in self.above:
            above.addWidget(card)
        whole = QWidget()
        whole.setProperty("role", "clear")
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(above)
        inner.addWidget(self.parts, 1)
        self.parts.setContentsMargins(*self.page.margins)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(whole) if self.page.scrolls else whole)
