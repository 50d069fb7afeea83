"""CalendarPage: sittings and meetings as a month or a list; each opens its case or matter; exports to .ics."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.people.roles import EXPORT
from mediator.domain.problems import Refused, StorageTrouble
from mediator.domain.text.dates import format_day
from mediator.services.lists.agenda import Sitting, sittings
from mediator.services.lists.agenda_file import as_ics
from mediator.services.lists.exports import note_export
from mediator.ui.ask import Ask
from mediator.ui.desks.due_card import DueCard
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.month_grid import DAYS, WEEKS, MonthGrid, first_shown, months_away
from mediator.ui.frame.toast import Toast
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.printing import documents_folder, file_name, write_whole
from mediator.ui.widgets.cards import EmptyState, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, text_label
from mediator.ui.widgets.date_edit import weekday_word
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.workspace import Workspace

CALENDAR = "(*.ics)"
ROOM_EMS = 56


class CalendarPage(QWidget):
    """Emits ``entity_opened(entity, id, section)`` for a sitting; hides the grid where there is no room for it."""

    closed = Signal()
    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, ask: Ask | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace, self._ask = workspace, ask or Ask(self)
        self._found: tuple[Sitting, ...] = ()
        self._cards: list[DueCard] = []
        self._as_list = False
        self.grid = MonthGrid(workspace.today, today=workspace.today)
        self.grid.turned.connect(lambda _day: self.read())
        self.grid.taken.connect(lambda _day: self._open_first())
        self.title = text_label("", role="title", wrap=False)
        self.day_title = text_label("", role="section")
        self.lines = QVBoxLayout()
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(10)
        self.view_button = push_button("", icon="list", shortcut="Ctrl+M", on_click=self.toggle)
        self.export_button = push_button(self.tr("导出日程"), icon="download", shortcut="Ctrl+E", on_click=self.export)
        self.toast = Toast(self)
        self._lay_out()
        self.setFocusProxy(self.grid)
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Read the weeks of the month that is shown."""
        start = first_shown(self.grid.day)
        end = start + timedelta(days=WEEKS * DAYS - 1)
        with self._workspace.store.reading() as session:
            self._found = sittings(session, start=start, end=end, actor=self._workspace.actor)
        self.grid.show_sittings(self._found)
        self._show()

    def cards(self) -> list[DueCard]:
        """The cards of the listed sittings, in the order shown."""
        return list(self._cards)

    def toggle(self) -> None:
        """Switch between the month and the list."""
        self._as_list = not self._as_list
        self._show()
        self._fit()

    def export(self) -> None:
        """Write the sittings of the month to an .ics file without names of people."""
        month = [one for one in self._found if (one.day.year, one.day.month) == self._month()]
        words = self.tr("调解日程 {year}年{month}月").format(year=self.grid.day.year, month=self.grid.day.month)
        suggested = documents_folder() / file_name(words, ".ics")
        for path in self._ask.save_file(self.tr("导出日程"), suggested=suggested, kind=CALENDAR):
            try:
                with self._workspace.store.transaction() as session:
                    note_export(session, words, actor=self._workspace.actor, now=self._workspace.clock())
                write_whole(path, as_ics(tuple(month), now=self._workspace.clock()))
            except (Refused, StorageTrouble) as trouble:
                self._ask.tell(str(trouble))
            else:
                self.toast.say(self.tr("已导出{n}场到{path}。").format(n=len(month), path=path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _month(self) -> tuple[int, int]:
        return self.grid.day.year, self.grid.day.month

    def _show(self) -> None:
        day = self.grid.day
        self.title.setText(self.tr("{year}年{month}月").format(year=day.year, month=day.month))
        listed = self._listed()
        if self._is_list():
            shown = [one for one in self._found if (one.day.year, one.day.month) == self._month()]
            self.day_title.setText(self.tr("这个月 {n} 场").format(n=len(shown)))
        else:
            self.day_title.setText(f"{format_day(day)} {weekday_word(day)}")
        clear_layout(self.lines)
        self._cards = [self._card(one) for one in listed]
        for card in self._cards:
            self.lines.addWidget(card)
        if not listed:
            words = self.tr("这个月没有安排。") if self._is_list() else self.tr("这一天没有安排。")
            self.lines.addWidget(EmptyState("calendar", words))
        self.lines.addStretch(1)
        self.view_button.setText(self.tr("看月历") if self._as_list else self.tr("看清单"))
        self.view_button.setShortcut("Ctrl+M")

    def _listed(self) -> list[Sitting]:
        if self._is_list():
            return [one for one in self._found if (one.day.year, one.day.month) == self._month()]
        return [one for one in self._found if one.day == self.grid.day]

    def _card(self, sitting: Sitting) -> DueCard:
        when = " ".join(part for part in (format_day(sitting.day), sitting.time) if part)
        sentence = f"{when}　{label(sitting.what)}"
        note = " · ".join(part for part in (sitting.title, sitting.number, sitting.place) if part)
        chip, tone = self._state(sitting)
        act = partial(self._open, sitting)
        return DueCard(sentence, note, chip=chip, tone=tone, button=self.tr("打开"), act=act, sign="calendar")

    def _state(self, sitting: Sitting) -> tuple[str, Tone]:
        if sitting.done:
            return self.tr("已记录"), Tone.OK
        if sitting.day < self._workspace.today:
            return self.tr("没有记录"), Tone.BAD
        return self.tr("已安排"), Tone.ACCENT

    def _open(self, sitting: Sitting) -> None:
        self.entity_opened.emit(sitting.entity, sitting.entity_id, sitting.section)

    def _open_first(self) -> None:
        listed = [one for one in self._found if one.day == self.grid.day]
        if listed:
            self._open(listed[0])

    def _turn(self, months: int) -> None:
        self.grid.go_to(months_away(self.grid.day, months))

    def _go_today(self) -> None:
        self.grid.go_to(self._today())

    def _today(self) -> date:
        return self._workspace.today

    def _lay_out(self) -> None:
        tools = QWidget()
        tools.setProperty("role", "clear")
        flow = FlowLayout(tools)
        for button in (
            push_button(self.tr("上个月"), icon="chevron-left", shortcut="Alt+PgUp", on_click=partial(self._turn, -1)),
            push_button(self.tr("今天"), icon="calendar", shortcut="Ctrl+T", on_click=self._go_today),
            push_button(
                self.tr("下个月"), icon="chevron-right", shortcut="Alt+PgDown", on_click=partial(self._turn, 1)
            ),
            self.view_button,
            self.export_button,
        ):
            flow.addWidget(button)
        self.export_button.setVisible(self._workspace.may(EXPORT))
        holder = QWidget()
        holder.setProperty("role", "clear")
        holder.setLayout(self.lines)
        self.side = ScrollPage(column(self.day_title, holder, None, spacing=10))
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.grid, 5)
        body.addWidget(self.side, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(self.title)
        outer.addWidget(tools)
        outer.addLayout(body, 1)

    def _has_room(self) -> bool:
        return self.width() >= ROOM_EMS * QFontMetrics(self.font()).horizontalAdvance("国")

    def _is_list(self) -> bool:
        return self._as_list or not self._has_room()

    def _fit(self) -> None:
        was_list = self.grid.isHidden()
        self.grid.setVisible(not self._is_list())
        self.view_button.setVisible(self._has_room())
        self.setFocusProxy(self.side if self._is_list() else self.grid)
        if was_list != self._is_list():
            self._show()
