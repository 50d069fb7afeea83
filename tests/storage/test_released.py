"""The office of every released version is opened by this program: upgraded if need be, and nothing of it is lost."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from mediator.domain.people.roles import Actor
from mediator.services.files import matter_snapshots, snapshots
from mediator.storage import drafts, events, migrate
from mediator.storage.migrations import HEAD
from mediator.storage.safety.backup import restore
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable
from tests.storage.office import CHEAP, NOW, USER, unlock
from tools.make_release_fixture import RELEASED, facts_of

OFFICES = sorted(RELEASED.glob("*.mbak"))


@pytest.fixture(params=OFFICES, ids=lambda path: path.stem)
def backup(request: pytest.FixtureRequest) -> Path:
    """The backup of an office of one release."""
    return Path(request.param)


@pytest.fixture
def released(backup: Path, tmp_path: Path) -> Path:
    """That office, unpacked."""
    return restore(backup, tmp_path / "data", now=NOW).folder


def known(backup: Path) -> dict[str, Any]:
    """What the office held on the day of its release."""
    facts: dict[str, Any] = json.loads(backup.with_suffix(".json").read_text("utf-8"))
    return facts


def test_there_is_an_office_of_every_release() -> None:
    assert OFFICES
    assert {known(path)["revision"] for path in OFFICES} <= set(migrate.known_revisions())


def test_it_opens_with_all_that_was_in_it(backup: Path, released: Path) -> None:
    wanted = known(backup)
    with unlock(released) as store:
        assert not [notice for notice in store.notices if "恢复" not in notice]
        with store.reading() as session:
            assert migrate.current(session.connection()) == HEAD
            found = facts_of(session)
            assert found.pop("events") == wanted["events"] + 1
            assert found == {name: wanted[name] for name in found}
            assert drafts.load(session, "intake", owner=USER) == {"story": "还没有写完"}
    assert len(wanted["cases"]) >= 10
    assert len({kind for kind, *_ in wanted["matters"]}) >= 12


def test_its_papers_its_log_and_every_page_are_intact(backup: Path, released: Path) -> None:
    with unlock(released) as store:
        with store.reading() as session:
            assert events.verify_chain(session) == []
            papers = session.execute(select(FiledPaperTable.blob, FiledPaperTable.sha256)).all()
        assert len(papers) == len(known(backup)["papers"]) > 0
        for blob, sha256 in papers:
            assert hashlib.sha256(store.blobs.get(blob)).hexdigest() == sha256
        report = verify(released, key=store.key)
    assert (report.problems, report.deep) == ((), True)


def test_every_file_of_it_can_be_read(released: Path) -> None:
    with unlock(released) as store, store.reading() as session:
        for case_id in session.scalars(select(CaseTable.id)):
            assert snapshots.load(session, case_id).parties
        for matter_id in session.scalars(select(MatterTable.id)):
            assert isinstance(matter_snapshots.load(session, matter_id, actor=Actor(name=USER)).id, UUID)


def test_the_recovery_code_of_that_day_still_opens_it(backup: Path, released: Path) -> None:
    code = known(backup)["recovery_code"]
    with Store.recover(released, code=code, user=USER, now=NOW, cost=CHEAP) as store, store.reading() as session:
        assert facts_of(session)["cases"] == known(backup)["cases"]
