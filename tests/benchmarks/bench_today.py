"""The page 今日 with 100,000 cases and 2,000 deadlines inside their windows, beside its queries and its paint alone.

Run ``python -m tests.benchmarks.bench_today [CASES] [FOLDER]``; a FOLDER keeps the office for the next run. *ours*
reads the page, builds its lines and paints them; *bare* sends the same SQL on the driver, then builds and paints the
same lines from words that are ready. A page that reads the same again builds nothing: there *bare* is SQL and paint.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlalchemy as sa
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from mediator.app import application
from mediator.domain.people.roles import Actor
from mediator.services.lists import today
from mediator.services.lists.today import DueItem
from mediator.storage.store import Store
from mediator.storage.tables.dues import DueTable
from mediator.ui.desks.due_card import due_card
from mediator.ui.desks.today import DUE_SHOWN, WAITING_SHOWN, TodayTab
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import column
from mediator.ui.workspace import Changes, Workspace
from tests.benchmarks.bench_ledger import fetch, line, took
from tests.benchmarks.data import fill_dues, open_big_office
from tests.storage.office import NOW, USER, unlock

DUES = 2000
DAY = NOW.astimezone().date()
ACTOR = Actor(name=USER)


def statements(session: Session) -> list[str]:
    """The SQL that reading the page sends, with its values written out."""
    sent: list[str] = []

    def keep(_conn: Any, cursor: Any, statement: str, given: Any, *_: Any) -> None:
        values = iter(given)
        sent.append("".join(_literal(next(values)) if part == "?" else part for part in _split(statement)))

    engine = session.connection()
    sa.event.listen(engine, "before_cursor_execute", keep)
    _read(session)
    sa.event.remove(engine, "before_cursor_execute", keep)
    return sent


def _split(statement: str) -> list[str]:
    parts = statement.split("?")
    return [piece for part in parts for piece in (part, "?")][:-1]


def _literal(value: object) -> str:
    return str(value) if isinstance(value, int) else f"'{value}'"


def _read(session: Session) -> None:
    today.due(session, today=DAY, actor=ACTOR, limit=DUE_SHOWN)
    today.week(session, today=DAY, actor=ACTOR)
    today.waiting(session, today=DAY, actor=ACTOR, limit=WAITING_SHOWN)
    today.count_waiting(session, today=DAY, actor=ACTOR)
    today.lately(session)


def settle(app: QApplication) -> None:
    """Lay out what is new and let go of what was taken off."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


def lines(items: Sequence[DueItem]) -> ScrollPage:
    """The same lines as the page has, from words that are ready."""
    page = ScrollPage(column(*(due_card(item, act=lambda: None) for item in items), None, spacing=10))
    page.resize(1366, 660)
    return page


def compare(store: Store, app: QApplication) -> None:
    """The services beside their SQL, then the page beside its SQL and the same lines built and painted alone."""
    tab = TodayTab(Workspace(store=store, actor=ACTOR, clock=lambda: NOW, changes=Changes()))
    tab.resize(1366, 660)
    tab.show()
    settle(app)
    with store.reading() as session:
        shown = [
            *today.due(session, today=DAY, actor=ACTOR, limit=DUE_SHOWN).items,
            *today.waiting(session, today=DAY, actor=ACTOR, limit=WAITING_SHOWN),
        ]

        def page() -> None:
            fresh = TodayTab(Workspace(store=store, actor=ACTOR, clock=lambda: NOW, changes=Changes()))
            fresh.resize(1366, 660)
            show(fresh)

        def show(widget: QWidget) -> None:
            widget.show()
            settle(app)
            widget.grab()
            widget.deleteLater()

        sent = statements(session)
        cursor = session.connection().connection.cursor()
        bare = took(lambda: [fetch(cursor, sql) for sql in sent])
        line("services", took(partial(_read, session)), bare, f"{len(sent)} statements")
        built = took(lambda: show(lines(shown)))
        line("page, first time", took(page), bare + built, f"{len(tab.cards())} lines")

        def again() -> None:
            tab.read()
            settle(app)
            tab.grab()

        paint = took(tab.grab)
        line("page, read again", took(again), bare + paint, f"the paint alone takes {paint:.1f} ms")


def main() -> None:
    """Make or open the office, then compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else temporary) / "office"
        store = unlock(folder) if folder.exists() else open_big_office(folder, count)
        app = application()
        Theme(app).apply(Appearance(scheme=Scheme.LIGHT))
        with store:
            with store.transaction() as session:
                if not session.scalar(sa.select(sa.func.count()).select_from(DueTable)):
                    fill_dues(session, DUES, today=DAY)
            compare(store, app)


if __name__ == "__main__":
    main()
