"""TodayTab (今日): what is due, overdue or waiting, in plain sentences, each with a button that opens its file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mediator.domain.people.roles import REGISTER
from mediator.domain.text.dates import format_day
from mediator.services.lists import today as service
from mediator.services.lists.agenda import Sitting
from mediator.services.lists.today import Done, DueItem, DueList
from mediator.ui.desks.due_card import DueCard, due_card, sitting_card
from mediator.ui.desks.freshness import Freshness
from mediator.ui.frame import page_requests
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card, EmptyState, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, row, text_label
from mediator.ui.widgets.date_edit import weekday_word
from mediator.ui.workspace import Workspace

DUE_SHOWN, WAITING_SHOWN, MORE = 12, 8, 24


@dataclass(frozen=True, kw_only=True)
class _Content:
    """Everything the page shows; an equal content is not drawn again."""

    today: date
    due: DueList
    week: Sequence[Sitting]
    waiting: Sequence[DueItem]
    waiting_count: int
    lately: Sequence[Done]


class TodayTab(QWidget):
    """Emits ``case_opened(id)`` for a case and ``entity_opened(entity, id, section)`` for any other line."""

    case_opened = Signal(UUID)
    entity_opened = Signal(str, UUID, str)
    new_case = Signal()
    page_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._due_limit, self._waiting_limit = DUE_SHOWN, WAITING_SHOWN
        self._content: _Content | None = None
        self.setProperty("role", "clear")
        self._parts: list[QWidget] = []
        self.calm: EmptyState | None = None
        self.lately: Card | None = None
        self.more: QPushButton | None = None
        self.more_due: QPushButton | None = None
        self.calendar: QPushButton | None = None
        content = QWidget()
        content.setProperty("role", "clear")
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(28, 16, 28, 20)
        self._body.setSpacing(10)
        self.page = ScrollPage(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.fresh = Freshness(self, workspace.changes, self.read)

    def cards(self) -> list[DueCard]:
        """The cards from top to bottom."""
        return [part for part in self._parts if isinstance(part, DueCard)]

    def read(self) -> None:
        """Read again what is due today; unchanged lines stay where they are."""
        content = self._now()
        if content == self._content:
            return
        self._content = content
        clear_layout(self._body)
        self.more = self.more_due = None
        self.calendar = push_button(self.tr("调解日程"), icon="calendar", on_click=self._open_calendar)
        title = text_label(self.tr("今日"), role="title", wrap=False)
        head = row(title, text_label(_words(content.today), role="note"), None, self.calendar)
        parts: list[QWidget] = [head]
        parts += self._due(content.due)
        parts += self._week(content.week, today=content.today)
        parts += self._waiting(content.waiting, count=content.waiting_count)
        self.calm = None if content.due.items or content.week or content.waiting else self._calm(content.lately)
        self.lately = self._lately(content.lately) if content.lately else None
        parts += [part for part in (self.calm, self.lately) if part is not None]
        self._parts = parts
        for part in parts:
            self._body.addWidget(part)
        self._body.addStretch(1)

    def _now(self) -> _Content:
        today, actor = self._workspace.today, self._workspace.actor
        with self._workspace.store.reading() as session:
            return _Content(
                today=today,
                due=service.due(session, today=today, actor=actor, limit=self._due_limit),
                week=service.week(session, today=today, actor=actor),
                waiting=service.waiting(session, today=today, actor=actor, limit=self._waiting_limit),
                waiting_count=service.count_waiting(session, today=today, actor=actor),
                lately=service.lately(session),
            )

    def _due(self, due: DueList) -> list[QWidget]:
        if not due.items:
            return []
        count, overdue = due.counts
        note = self.tr("{n} 件到期，其中 {m} 件已经过期").format(n=count, m=overdue)
        if not overdue:
            note = self.tr("{n} 件快到期，没有过期的").format(n=count)
        parts: list[QWidget] = [_title(self.tr("到期"), note)]
        parts += [due_card(item, act=partial(self._open, item)) for item in due.items]
        if count > len(due.items):
            self.more_due = self._more(count - len(due.items), self._show_more_due)
            parts.append(row(self.more_due, None))
        return parts

    def _more(self, left: int, on_click: Callable[[], object]) -> QPushButton:
        words = self.tr("再看 {n} 件").format(n=min(left, MORE))
        return push_button(words, role="quiet", icon="chevron-down", on_click=on_click)

    def _week(self, week: Sequence[Sitting], *, today: date) -> list[QWidget]:
        if not week:
            return []
        cards = [sitting_card(entry, today=today, act=partial(self._open_sitting, entry)) for entry in week]
        return [_title(self.tr("今天和后七天的调解"), self.tr("{n} 场").format(n=len(week))), *cards]

    def _waiting(self, waiting: Sequence[DueItem], *, count: int) -> list[QWidget]:
        if not waiting:
            return []
        parts: list[QWidget] = [_title(self.tr("等着办"), self.tr("{n} 件").format(n=count))]
        parts += [due_card(item, act=partial(self._open, item)) for item in waiting]
        if count > len(waiting):
            self.more = self._more(count - len(waiting), self._show_more)
            parts.append(row(self.more, None))
        return parts

    def _calm(self, lately: Sequence[Done]) -> EmptyState:
        if lately:
            return EmptyState(
                "circle-check",
                self.tr("今天没有到期的事，也没有等着办的案件。"),
                note=self.tr("有人来了，随时可以登记。"),
            )
        return EmptyState(
            "house",
            self.tr("今天没有要办的事。"),
            note=self.tr("登记第一件纠纷以后，到期的事会列在这里。"),
            button=self.tr("登记新纠纷") if self._workspace.may(REGISTER) else "",
            on_click=self.new_case.emit,
        )

    def _lately(self, lately: Sequence[Done]) -> Card:
        card = Card(self.tr("最近办过"))
        for done in lately:
            when = done.at.astimezone(self._workspace.clock().tzinfo).date()
            words = column(
                text_label(done.title),
                text_label(f"{format_day(when)} · {label(done.sentence)}", role="note"),
                spacing=2,
            )
            line = row(
                words,
                None,
                push_button(self.tr("打开"), role="quiet", on_click=partial(self.case_opened.emit, done.case_id)),
            )
            card.add(line)
        return card

    def _open(self, item: DueItem) -> None:
        self._go(item.entity, item.case_id, item.section)

    def _open_sitting(self, sitting: Sitting) -> None:
        self._go(sitting.entity, sitting.entity_id, sitting.section)

    def _go(self, entity: str, entity_id: UUID, section: str) -> None:
        self.entity_opened.emit(entity, entity_id, section)
        if entity == "case":
            self.case_opened.emit(entity_id)

    def _open_calendar(self) -> None:
        self.page_wanted.emit(page_requests.calendar())

    def _show_more(self) -> None:
        self._waiting_limit += MORE
        self.read()

    def _show_more_due(self) -> None:
        self._due_limit += MORE
        self.read()


def _title(words: str, note: str) -> QWidget:
    return row(
        text_label(words, role="section", wrap=False), text_label(note, role="note", wrap=False), None, spacing=12
    )


def _words(day: date) -> str:
    return f"{format_day(day)} {weekday_word(day)}"
