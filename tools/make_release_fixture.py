"""Saves a filled, encrypted office of this release for the tests of later ones, with a list of its content.

python -m tools.make_release_fixture        once a release: tests/storage/released/VERSION.mbak and VERSION.json
"""

from __future__ import annotations

import json
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import MEDIATOR, REVIEWER, Actor
from mediator.services.files import openings
from mediator.services.files.openings import Opening
from mediator.services.office import offices, sample, users
from mediator.services.papers import papers
from mediator.services.papers.paper_states import DRAFT
from mediator.storage import drafts
from mediator.storage.events import Event
from mediator.storage.migrations import HEAD
from mediator.storage.safety.backup import SUFFIX, backup
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable
from mediator.storage.tables.offices import UserTable
from tests.storage.office import CHEAP, NOW, PASSPHRASE, USER

ROOT: Final = Path(__file__).resolve().parent.parent
RELEASED: Final = ROOT / "tests" / "storage" / "released"
OTHERS: Final = (("沈广和", MEDIATOR), ("倪素琴", REVIEWER))
ACTOR: Final = Actor(name=USER)
PAPERS_OF_A_FILE: Final = 1
"""The number of papers filed for each case or matter; each takes about 70 kB even compressed."""


def main() -> int:
    """Write both files; an existing release is never overwritten."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    target = RELEASED / f"{version}{SUFFIX}"
    if target.exists():
        sys.stderr.write(f"{target.relative_to(ROOT)} is there already; a released office is never changed.\n")
        return 1
    RELEASED.mkdir(exist_ok=True)
    facts = make(target)
    target.with_suffix(".json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(target.relative_to(ROOT), target.stat().st_size, "bytes")
    return 0


def make(target: Path) -> dict[str, Any]:
    """Fill an office, back it up to ``target``, and return what a later program must find in it."""
    with tempfile.TemporaryDirectory() as folder:
        store, code = Store.create(Path(folder) / "data", user=USER, passphrase=PASSPHRASE, now=NOW, cost=CHEAP)
        with store:
            with store.transaction() as session:
                sample.fill(session, sample.read_sample(), actor=ACTOR, now=NOW)
                _open_more(session)
                drafts.save(session, "intake", owner=USER, data={"story": "还没有写完"}, now=NOW)
            for name, role in OTHERS:
                users.add_user(store, name=name, role=role, passphrase=PASSPHRASE, actor=ACTOR, now=NOW)
            with store.transaction() as session:
                _file_papers(store, session)
            with store.reading() as session:
                facts = facts_of(session)
            backup(store, target, now=NOW)
    return {"revision": HEAD, "recovery_code": code, **facts}


def _open_more(session: Session) -> None:
    """Open a matter of the kind that the sample lacks."""
    committee = offices.committees(session)[0]
    duty = Opening(kind="duty", on=NOW.date(), values={"officer": "倪素琴"}, committee_id=committee.id)
    openings.open_matter(session, duty, actor=ACTOR, now=NOW)


def _file_papers(store: Store, session: Session) -> None:
    """Finalise the first papers of each case and each matter that can be final."""
    cases = session.scalars(select(CaseTable.id).order_by(CaseTable.rid)).all()
    others = session.scalars(select(MatterTable.id).order_by(MatterTable.opened_on, MatterTable.id)).all()
    for file_id in (*cases, *others):
        ready = [state.code for state in papers.states(session, file_id, actor=ACTOR) if state.state == DRAFT]
        for code in ready[:PAPERS_OF_A_FILE]:
            papers.finalise(session, store.blobs, file_id, code, actor=ACTOR, now=NOW)


def facts_of(session: Session) -> dict[str, Any]:
    """Return what must be the same in every later program: files with their stages and sums, users, papers, log."""
    cases = select(CaseTable).order_by(CaseTable.rid)
    found = select(MatterTable).order_by(MatterTable.kind, MatterTable.number, MatterTable.id)
    filed = select(FiledPaperTable).order_by(FiledPaperTable.id)
    return {
        "cases": [
            [row.number, row.title, row.stage, row.outcome, row.agreed, row.party_names, row.registered_on.isoformat()]
            for row in session.scalars(cases)
        ],
        "matters": [[row.kind, row.number, row.title, row.stage, row.outcome] for row in session.scalars(found)],
        "users": [[row.name, row.role] for row in session.scalars(select(UserTable).order_by(UserTable.name))],
        "papers": [[row.code, row.title, row.sha256, row.pages] for row in session.scalars(filed)],
        "events": session.scalar(select(func.count()).select_from(Event)),
    }


if __name__ == "__main__":
    raise SystemExit(main())
