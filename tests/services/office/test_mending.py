"""An index that no longer follows from the facts is found, also by who may not write, and built anew with an event."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from mediator.domain.people.roles import Actor
from mediator.services.office import mending
from mediator.services.office.mending import Stale
from mediator.storage import events, search
from mediator.storage.events import Event
from mediator.storage.safety import replay
from mediator.storage.safety.backup import backup, restore
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, unlock
from tools.make_release_fixture import make

ACTOR = Actor(name=USER)
SPOILED = [
    ("UPDATE due SET day = '2001-01-01' WHERE rowid = (SELECT min(rowid) FROM due)", Stale(dues=1, cases=0)),
    ("UPDATE due SET restricted = 'x' WHERE rowid = (SELECT min(rowid) FROM due)", Stale(dues=1, cases=0)),
    ("DELETE FROM due WHERE rowid IN (SELECT rowid FROM due LIMIT 3)", Stale(dues=3, cases=0)),
    (
        "INSERT INTO due SELECT '00', entity, '01', key, day, nominal, certain, warn_from, number, title, label,"
        " section, button, time, item, restricted, hidden_from FROM due LIMIT 1",
        Stale(dues=1, cases=0),
    ),
    ("UPDATE search_doc SET body = 'other words' WHERE rid IN (1, 2)", Stale(dues=0, cases=2)),
    ("DELETE FROM search_doc WHERE rid = 3", Stale(dues=0, cases=1)),
    ("DELETE FROM search_fts WHERE rowid & 255 = 4", Stale(dues=0, cases=1)),
    ("INSERT INTO search_fts (rowid, grams, numbers) VALUES (77, 'nothing', '')", Stale(dues=0, cases=1)),
    ("INSERT INTO search_fts (search_fts) VALUES ('delete-all')", Stale(dues=0, cases=10)),
]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a filled office that this program made."""
    place = tmp_path_factory.mktemp("kept") / "kept.mbak"
    make(place)
    return place


@pytest.fixture
def filled(kept: Path, tmp_path: Path) -> Iterator[Store]:
    """That office, open."""
    with unlock(restore(kept, tmp_path / "filled", now=NOW).folder) as store:
        yield store


def spoil(store: Store, statement: str) -> None:
    with store.transaction() as session:
        session.execute(sa.text(statement))


def test_an_office_as_it_was_worked_with_is_not_stale(filled: Store) -> None:
    with filled.reading() as session:
        assert mending.stale(session) == Stale(dues=0, cases=0)
    assert mending.verify(filled.folder.root, key=filled.key).intact
    assert mending.mend(filled, actor=ACTOR, now=NOW).sentences == (
        "检索已按卷宗重建，没有要改的。",
        "到期日已按案件、事项重新算过，没有要改的。",
    )


@pytest.mark.parametrize(("statement", "wrong"), SPOILED)
def test_what_is_spoiled_is_found_counted_and_mended(filled: Store, statement: str, wrong: Stale) -> None:
    spoil(filled, statement)
    report = mending.verify(filled.folder.root, key=filled.key)
    assert report.problems == wrong.sentences
    assert all("整理一次就好" in problem for problem in report.problems)
    with filled.reading() as session:
        assert mending.stale(session) == wrong
    assert mending.mend(filled, actor=ACTOR, now=NOW).stale == wrong
    with filled.reading() as session:
        assert mending.stale(session) == Stale(dues=0, cases=0)
        last = session.scalars(sa.select(Event).order_by(Event.seq.desc()).limit(1)).one()
        assert (last.kind, last.actor, last.data["dues"], last.data["cases"]) == ("mend", USER, wrong.dues, wrong.cases)
        assert events.verify_chain(session) == replay.differences(session) == []
        assert len(search.search(session, "王鲍", limit=20)) == 10
    assert mending.verify(filled.folder.root, key=filled.key).intact


def test_looking_changes_nothing_and_leaves_nothing_behind(filled: Store) -> None:
    spoil(filled, SPOILED[0][0])
    filled.engine.dispose()
    before = filled.folder.database.read_bytes()
    with filled.reading() as session:
        assert mending.stale(session)
        run = session.connection().exec_driver_sql
        assert run("SELECT name FROM temp.sqlite_master").fetchall() == []
        assert run("PRAGMA query_only").scalar() == 1
    assert filled.folder.database.read_bytes() == before


def test_work_that_is_stopped_keeps_everything_as_it_was(filled: Store) -> None:
    spoil(filled, SPOILED[0][0])

    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mending.mend(filled, actor=ACTOR, now=NOW, report=stop)
    with pytest.raises(KeyboardInterrupt), filled.reading() as session:
        mending.stale(session, report=stop)
    with filled.reading() as session:
        assert mending.stale(session) == SPOILED[0][1]
        assert not session.scalars(sa.select(Event).where(Event.kind == "mend")).all()


def test_facts_that_cannot_be_read_are_a_finding_and_no_crash(filled: Store) -> None:
    spoil(filled, "UPDATE \"case\" SET mediators = '[{}]' WHERE rid = 1")
    assert mending.UNREADABLE in mending.verify(filled.folder.root, key=filled.key).problems


def test_a_backup_is_proven_as_before(kept: Path, filled: Store) -> None:
    assert mending.verify(kept, key=filled.key).intact
    assert mending.verify(filled.folder.root).deep is False


@pytest.mark.parametrize("beside", [True, False], ids=["in the folder", "on a stick"])
def test_lost_and_damaged_papers_come_back_from_backups(filled: Store, tmp_path: Path, *, beside: bool) -> None:
    gone, damaged, *others = filled.blobs.names()
    backup(filled, (filled.folder.backups if beside else tmp_path) / "a.mbak", now=NOW)
    (filled.folder.backups / "broken.mbak").write_bytes(b"something else")
    filled.blobs.path(gone).unlink()
    filled.blobs.path(damaged).write_bytes(b"x" * 99)
    done = mending.mend(filled, actor=ACTOR, now=NOW)
    assert (done.fetched.papers, done.fetched.lost) == (2, 0)
    assert "从备份里取回2份" in done.sentences[-1]
    assert filled.blobs.verify([gone, damaged, *others]) == []
    assert mending.verify(filled.folder.root, key=filled.key).intact


def test_a_paper_in_no_backup_is_said_to_be_lost(filled: Store) -> None:
    gone = next(filled.blobs.names())
    filled.blobs.path(gone).unlink()
    done = mending.mend(filled, actor=ACTOR, now=NOW)
    assert (done.fetched.papers, done.fetched.lost) == (0, 1)
    assert "还有1份存档文件缺失或损坏" in done.sentences[-1]
