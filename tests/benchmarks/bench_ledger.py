"""The ledger with 100,000 cases: page down, filters and searches, each beside the bare work below it.

Run ``python -m tests.benchmarks.bench_ledger [CASES] [FOLDER]``; a FOLDER keeps the office for the next run. *bare*
is, for a page, the repaint of the same rows from memory; for a filter, its SQL on the driver; for a search, the MATCH.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sqlalchemy.orm import Session

from mediator.app import application
from mediator.domain.people.roles import Actor
from mediator.services.lists import ledger
from mediator.services.lists.ledger import LedgerFilter
from mediator.services.office import offices
from mediator.storage import search
from mediator.storage.store import Store
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.registers.ledger import LedgerTab
from mediator.ui.workspace import Changes, Workspace
from tests.benchmarks.data import open_big_office
from tests.storage.office import NOW, USER, unlock

NAMES = tuple("建国 秀英 王建国 张秀英 李海燕 赵志勇 wjg zxy 1987 15412 2016 鸡舍 邻里 环境".split())  # noqa: SIM905
ACTOR = Actor(name=USER)
BARE = "SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC"
WORDS = ("纠纷", "王", "329900", "墙体开裂", "第012号", "王鲍人调字第012号", "2016年5月", "桥东村", "没有这个")


def took(work: Callable[[], object], *, times: int = 9) -> float:
    """Median milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def line(name: str, ours: float, bare: float, more: str = "") -> None:
    """One comparison."""
    print(f"{name:<28} ours {ours:8.2f} ms   bare {bare:8.2f} ms   ratio {ours / max(bare, 1e-3):5.2f}   {more}")


def fetch(cursor: Any, sql: str) -> object:
    """Every row of ``sql``, on the driver."""
    cursor.execute(sql)
    return cursor.fetchall()


def bare_match(session: Session, text: str) -> Callable[[], object]:
    """The MATCH of a search alone, newest first."""
    cursor = session.connection().connection.cursor()
    wanted = search.phrases(text)
    return lambda: cursor.execute(BARE, (wanted,)).fetchall()


def searches(store: Store) -> None:
    """Every search beside its bare lookup, then the slow end of the usual ones."""
    taken = []
    with store.reading() as session:
        for text in (*NAMES, *WORDS):
            ours = took(partial(ledger.keys, session, LedgerFilter(text=text), actor=ACTOR))
            hits = len(ledger.keys(session, LedgerFilter(text=text), actor=ACTOR))
            line(f"search {text}", ours, took(bare_match(session, text)), f"{hits} cases")
            taken.append(ours) if text in NAMES else None
    print(f"names and numbers, the slowest of twenty: {statistics.quantiles(taken, n=20)[-1]:.1f} ms")


def filters(store: Store, repaint: float) -> None:
    """Every filter beside the same SQL on the driver."""
    with store.reading() as session:
        committee: UUID = offices.committees(session)[0].id
        cursor = session.connection().connection.cursor()
        for name, wanted, where in (
            ("no filter", LedgerFilter(), "1"),
            ("year", LedgerFilter(year=2016), "year = 2016"),
            ("archived", LedgerFilter(stages=("archived",)), "stage = 'archived'"),
            ("in hand", LedgerFilter(stages=("accepted", "mediating")), "stage IN ('accepted', 'mediating')"),
            ("type", LedgerFilter(dispute_type="02"), "dispute_type = '02'"),
            ("committee", LedgerFilter(committee_id=committee), f"committee_id = '{committee.hex}'"),
        ):
            order = "ORDER BY registered_on DESC, rid DESC"
            sql = f'SELECT rid FROM "case" WHERE {where} {order}'
            ours = took(partial(ledger.keys, session, wanted, actor=ACTOR))
            bare = took(partial(fetch, cursor, sql))
            line(f"filter {name}", ours, bare, f"and a repaint of {repaint:.1f} ms")


def page_down(tab: LedgerTab) -> float:
    """Page down through rows never seen, beside the same repaints from memory; returns one repaint."""
    rows = max(1, tab.table.viewport().height() // tab.table.rowHeight(0))

    def turn(first: int) -> float:
        bar, taken = tab.table.verticalScrollBar(), []
        for page in range(200):
            start = time.perf_counter()
            bar.setValue((first + page * rows) * tab.table.rowHeight(0))
            tab.table.viewport().repaint()
            taken.append((time.perf_counter() - start) * 1e3)
        return statistics.mean(taken)

    turn(0)
    from_memory = turn(0)
    fresh = turn(min(20_000, tab.model.rowCount() // 2))
    line("page down", fresh, from_memory, f"{rows} rows a page")
    return from_memory


def main() -> None:
    """Make or open the office, then compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else temporary) / "office"
        start = time.perf_counter()
        store = unlock(folder) if folder.exists() else open_big_office(folder, count)
        print(f"office ready after {time.perf_counter() - start:.0f} s")
        app = application()
        Theme(app).apply(Appearance(scheme=Scheme.LIGHT))
        with store:
            tab = LedgerTab(Workspace(store=store, actor=Actor(name=USER), clock=lambda: NOW, changes=Changes()))
            tab.resize(1366, 660)
            tab.show()
            app.processEvents()
            filters(store, page_down(tab))
            searches(store)


if __name__ == "__main__":
    main()
