"""Journey: one sample case in an office of its own, walked day by day through the window, its matters beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.dues.dues import DueRow
from mediator.services.files import matter_snapshots, snapshots
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.main_window import MainWindow
from mediator.ui.jobs import Jobs
from mediator.ui.workspace import Workspace
from tests.journeys.hand import CONTROL, Hand
from tests.journeys.paper_texts import text_of_case, text_of_matter
from tests.services.dues_of import dues_of
from tests.ui.case_office import CHINA, Sheets, at_once
from tests.ui.shell_desk import ShellDesk

Step = Callable[[], object]
WAITING = "waiting"
BY_COLOUR = ("contact", "risk_visit", "risk_report")
NOON = "10:00"


class Journey:
    """The window, the clock and the plan: steps by their days, taken in order as :meth:`until` lets time pass."""

    def __init__(self, desk: ShellDesk, entry: Mapping[str, Any]) -> None:
        self.desk, self.entry = desk, entry
        self.main: MainWindow = desk.main()
        self.hand = Hand(self.main)
        self.main.setUpdatesEnabled(False)  # nobody looks: what is drawn is not tested here
        self.sheets = Sheets()
        self.case_id: UUID | None = None
        self.matters: dict[str, UUID] = {}
        self._plan: list[tuple[date, int, int, Step]] = []
        self._open: tuple[UUID, date] | None = None

    @property
    def workspace(self) -> Workspace:
        """What the pages are built with."""
        return self.main.workspace

    @property
    def today(self) -> date:
        """The day it is."""
        return self.workspace.today

    def plan(self, day: str | date, order: int, step: Step) -> None:
        """Do ``step`` on ``day``; on one day by ``order``, then as planned."""
        on = date.fromisoformat(day) if isinstance(day, str) else day
        self._plan.append((on, order, len(self._plan), step))

    def until(self, day: str) -> None:
        """Take every step up to ``day``, and let it be that day."""
        end = date.fromisoformat(day)
        self._plan.sort(key=lambda line: line[:3])
        while self._plan and self._plan[0][0] <= end:
            on, _, _, step = self._plan.pop(0)
            self.go_to(on)
            step()
        self.go_to(end)

    def finish(self) -> None:
        """Take every step that is left."""
        self.until(max(line[0] for line in self._plan).isoformat())

    def go_to(self, day: date, time: str = NOON) -> None:
        """Let it be another day."""
        self.desk.now = dt.datetime.combine(day, dt.time.fromisoformat(time), tzinfo=CHINA)

    def case_page(self) -> FilePage:
        """The case, opened today."""
        assert self.case_id is not None
        return self._file("case", self.case_id)

    def matter_page(self, kind: str) -> FilePage:
        """The matter of this kind, opened today."""
        return self._file("matter", self.matters[kind])

    def section(self, page: FilePage, title: str) -> None:
        """Click a section at the left; its title may have a number behind it."""
        buttons = [button for button in page.shown.steps.findChildren(QPushButton) if button.isVisible()]
        found = next((button for button in buttons if button.text().split(" ")[0] == title), None)
        assert found is not None, f"{title}: {[button.text() for button in buttons]}"
        self.hand.click(found)
        assert page.shown.steps.current() == page.form.code

    def keep(self, page: FilePage) -> None:
        """Ctrl+S, and nothing is left to be kept."""
        self.hand.press(Qt.Key.Key_S, CONTROL)
        assert not page.form.touched(), self.said(page)

    def take(self, page: FilePage, words: str) -> None:
        """Click the main button, which says ``words`` and which nothing stops."""
        page.judge()
        bar = page.shown.foot.bar
        assert bar.main.text() == words, (bar.main.text(), self.said(page))
        assert not [problem for problem in bar.problems() if problem.stops], self.said(page)
        self.hand.click(bar.main)
        assert page.shown.toast.text.text() == f"已办理：{words}。", self.said(page)

    def choose_aside(self, page: FilePage, words: str) -> None:
        """Choose a step of 其他办理."""
        actions = {action.text(): action for action in page.shown.head.others.menu().actions()}
        assert words in actions, list(actions)
        actions[words].trigger()
        QApplication.processEvents()

    def print_now(self, page: FilePage, title: str) -> None:
        """Click 打印: this paper goes to the printer."""
        self.hand.click(page.shown.head.print_button)
        assert self.sheets.printed, self.said(page)
        assert self.sheets.printed[-1][0] == title

    def said(self, page: FilePage) -> list[str]:
        """What the foot says."""
        return [problem.message for problem in page.shown.foot.bar.problems()]

    def case(self) -> CaseSnapshot:
        """The case as it is stored."""
        assert self.case_id is not None
        with self.workspace.store.reading() as session:
            return snapshots.load(session, self.case_id)

    def due(self, kind: str = "") -> dict[str, DueRow]:
        """The open deadlines of the case, or of the matter of this kind, by their label."""
        entity = self.matters[kind] if kind else self.case_id
        assert entity is not None
        with self.workspace.store.reading() as session:
            return {row.label: row for row in dues_of(session, entity) if row.key != WAITING}

    def due_days(self, kind: str = "") -> dict[str, str]:
        """The same as days, without what the colour of the risk asks for."""
        return {words: row.day.isoformat() for words, row in self.due(kind).items() if row.key not in BY_COLOUR}

    def by_colour(self, kind: str = "") -> dict[str, str]:
        """What the colour of the risk asks for, as days."""
        return {words: row.day.isoformat() for words, row in self.due(kind).items() if row.key in BY_COLOUR}

    def ends(self) -> dict[str, str]:
        """Where the case and its matters stand."""
        with self.workspace.store.reading() as session:
            found = {
                kind: matter_snapshots.load(session, matter_id, actor=self.workspace.actor).stage
                for kind, matter_id in self.matters.items()
            }
        return {"case": self.case().stage, **found}

    def papers_text(self) -> str:
        """The words of every final paper of the case and of its matters."""
        assert self.case_id is not None
        store = self.workspace.store
        with store.reading() as session:
            texts = [text_of_case(session, store.blobs, self.case_id)]
            texts += [text_of_matter(session, store.blobs, matter_id) for matter_id in self.matters.values()]
        return "".join(texts)

    def leave(self) -> None:
        """Back to the tab."""
        self._open = None
        while self.main.pages:
            self.main.go_back()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as when control returns to the window

    def _file(self, entity: str, file_id: UUID) -> FilePage:
        if self._open != (file_id, self.today) or not self.main.pages:
            self.leave()
            jobs, printing = Jobs(executor=at_once), self.sheets.printing()
            self.main.open_page(FilePage(self.workspace, entity, file_id, jobs=jobs, printing=printing))
            self._open = (file_id, self.today)
        page = self.main.pages[-1]
        assert isinstance(page, FilePage)
        return page

    def save(self, form: QWidget) -> QWidget:
        """Ctrl+S on a form that makes something: the window opens what it made."""
        self.hand.press(Qt.Key.Key_S, CONTROL)
        self.desk.qtbot.waitUntil(lambda: self.main.pages[-1] is not form, timeout=3_000)
        self._open = None
        return self.main.pages[-1]


def do(step: Callable[..., object], *args: object, **named: object) -> Step:
    """A step of the plan."""
    return partial(step, *args, **named)
