"""Compare the indexes (search, open deadlines) with the facts, rebuild them, and bring back lost papers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.domain.problems import NotFound
from mediator.services.dues import dues
from mediator.services.files import indexing
from mediator.services.office.offices import office
from mediator.storage import events, migrate
from mediator.storage.engine import make_engine
from mediator.storage.folder import Folder
from mediator.storage.migrations import HEAD
from mediator.storage.safety import indexes
from mediator.storage.safety import verify as storage_verify
from mediator.storage.safety.fetch import Fetched, fetch_papers
from mediator.storage.store import Store, database_key
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import MatterTable
from mediator.storage.troubles import plain_errors

Step = Callable[[int, int], object]
"""Called with the numbers of done and of all; an exception stops the work, and nothing is saved."""

UNREADABLE: Final = "有的案件或事项读不出来，检索和到期日没能与它们核对。"


@dataclass(frozen=True, kw_only=True)
class Stale:
    """The number of rows in the two indexes that differ from the facts."""

    dues: int
    cases: int

    def __bool__(self) -> bool:
        return bool(self.dues or self.cases)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each wrong index, with what to do."""
        remedy = "数据本身没有问题，整理一次就好（“备份”页的“整理”，或命令 mend）。"
        found = [(self.cases, "检索里有{count}件案件与卷宗不符，查找时可能查不到。")]
        found += [(self.dues, "到期日里有{count}行与案件、事项不符，提醒可能不对。")]
        return tuple(words.format(count=count) + remedy for count, words in found if count)


@dataclass(frozen=True, kw_only=True)
class Mended:
    """The result: what was wrong with the indexes, and which filed papers came back from backups."""

    stale: Stale
    fetched: Fetched

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each thing done."""
        cases = f"改正{self.stale.cases}件案件" if self.stale.cases else "没有要改的"
        rows = f"改正{self.stale.dues}行" if self.stale.dues else "没有要改的"
        papers = f"缺失或损坏的存档文件从备份里取回{self.fetched.papers}份。" if self.fetched.papers else ""
        lost = f"还有{self.fetched.lost}份存档文件缺失或损坏，找到的备份里也没有。" if self.fetched.lost else ""
        done = (f"检索已按卷宗重建，{cases}。", f"到期日已按案件、事项重新算过，{rows}。", papers, lost)
        return tuple(filter(None, done))


def _nowhere(_done: int, _total: int) -> None:
    """Ignore the progress."""


def stale(session: Session, *, report: Step = _nowhere) -> Stale:
    """Build both indexes aside and compare; nothing is changed, so it works on a read-only office."""
    with indexes.aside(session):
        _build(session, report)
        wanted = indexes.contents(session, indexes.ASIDE)
    due, cases = indexes.contents(session).differs(wanted)
    return Stale(dues=due, cases=cases)


def mend(store: Store, *, actor: Actor, now: datetime, report: Step = _nowhere) -> Mended:
    """Bring filed papers back from backups, and rebuild both indexes in one transaction with an event."""
    fetched = fetch_papers(store)
    with store.transaction() as session:
        before = indexes.contents(session)
        _build(session, report)
        due, cases = before.differs(indexes.contents(session))
        done = Mended(stale=Stale(dues=due, cases=cases), fetched=fetched)
        _log(session, done, actor=actor, now=now)
    return done


def _log(session: Session, done: Mended, *, actor: Actor, now: datetime) -> None:
    owner = office(session)
    if owner is None:
        return
    said = {"label": "".join(done.sentences), **asdict(done.stale), **asdict(done.fetched)}
    about: dict[str, Any] = {"kind": "mend", "entity": "office", "entity_id": owner.id, "data": said}
    events.append(session, office_id=owner.id, actor=actor.name, now=now, **about)


def _build(session: Session, report: Step) -> None:
    cases = session.scalar(select(func.count()).select_from(CaseTable)) or 0
    matters = session.scalar(select(func.count()).select_from(MatterTable)) or 0
    count = itertools.count(1)

    def step() -> None:
        report(next(count), 2 * cases + matters)

    dues.rebuild(session, step=step)
    indexing.reindex(session, step=step)


def verify(path: Path, *, key: bytes | None = None, report: Step = _nowhere) -> storage_verify.Report:
    """Prove a folder or a backup intact; of a folder, with the data ``key``, also that its indexes match the facts."""
    proven = storage_verify.verify(path, key=key)
    if key is None or proven.events is None or not path.is_dir():
        return proven
    return replace(proven, problems=(*proven.problems, *_problems(Folder(path), key=key, report=report)))


def _problems(folder: Folder, *, key: bytes, report: Step) -> tuple[str, ...]:
    mode = "read" if folder.writable() else "frozen"
    engine = make_engine(folder.database, key=database_key(key), mode=mode)
    try:
        with plain_errors(sound=lambda: False), Session(engine, autoflush=False) as session:
            if migrate.current(session.connection()) != HEAD:
                return ()
            return stale(session, report=report).sentences
    except (NotFound, KeyError, TypeError, ValueError, AttributeError):
        return (UNREADABLE,)
    finally:
        engine.dispose()
