"""Save, remove and order the entries of a file's lists, the records of a case and the lines of a matter alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.matter.kind import ItemKind
from mediator.domain.people.roles import Actor, require
from mediator.domain.problems import NotFound
from mediator.services.files import log
from mediator.services.files.finality import Change, release
from mediator.services.files.mapping import differences
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened

_GONE = "这一条已经不在了。"
Event = tuple[str, dict[str, object]]


def save(session: Session, file_id: UUID, *entries: Any, actor: Actor, now: datetime, reason: str = "") -> Any:
    """Add entries or change those with their ids, all or none; return the file.

    Refused if its kind finds an entry wrong, or if a final paper prints what changes and no ``reason`` is given; with
    one the paper is voided (更正). NotFound for an entry of another file.
    """
    file = _writable(session, file_id, actor=actor)
    writing = _Writing(file)
    for entry in entries:
        writing.save(entry, now=now)
    writing.finish(reason=reason, actor=actor, now=now)
    return file.seen_by(actor)


def remove(session: Session, file_id: UUID, entry: Any, *, actor: Actor, now: datetime, reason: str = "") -> Any:
    """Remove an entry from its list; the log keeps its values. Final papers are treated as in :func:`save`."""
    file = _writable(session, file_id, actor=actor)
    writing = _Writing(file)
    writing.remove(file.listed(entry), entry.id)
    writing.finish(reason=reason, actor=actor, now=now)
    return file.seen_by(actor)


def replace_all(  # noqa: PLR0913 - the reason is part of every correction
    session: Session,
    file_id: UUID,
    listed: ItemKind,
    wanted: Sequence[Any],
    *,
    also: Sequence[Any] = (),
    actor: Actor,
    now: datetime,
    reason: str = "",
) -> Any:
    """Make a list exactly ``wanted``, in its order, and save the entries in ``also`` with it (agreement and plan)."""
    file = _writable(session, file_id, actor=actor)
    writing, keep = _Writing(file), [entry.id for entry in wanted]
    for row in file.rows(listed):
        if row.id not in keep:
            writing.remove(listed, row.id)
    for entry in wanted:
        writing.save(entry, now=now)
    writing.order(listed, keep)
    for entry in also:
        writing.save(entry, now=now)
    writing.finish(reason=reason, actor=actor, now=now)
    return file.seen_by(actor)


def _writable(session: Session, file_id: UUID, *, actor: Actor) -> OpenFile[Any]:
    file = opened(session, file_id, actor=actor)
    require(actor, file.permission())
    return file


class _Writing:
    """Planned changes of the lists of a file; nothing is written before the final papers were checked."""

    def __init__(self, file: OpenFile[Any]) -> None:
        self._file = file
        self._lists: dict[str, ItemKind] = {}
        self._wanted: dict[str, list[Any]] = {}
        self._events: list[Event] = []

    def save(self, entry: Any, *, now: datetime) -> None:
        """Add an entry, or change it in its place."""
        file, listed = self._file, self._file.listed(entry)
        wanted = self._of(listed)
        place = next((n for n, kept in enumerate(wanted) if kept.id == entry.id), len(wanted))
        found = wanted[place] if place < len(wanted) else None
        if found is None and file.elsewhere(listed, entry.id):
            raise NotFound(_GONE)
        clean = file.cleaned(listed, entry)
        file.check(listed, clean, today=now.astimezone().date())
        seq = max((kept.seq for kept in wanted), default=0) + 1 if found is None else found.seq
        before = file.columns(listed, found) if found is not None else {}
        changed = differences(before, {**dict.fromkeys(before), **file.columns(listed, clean)})
        if found is not None and not changed:
            return
        wanted[place : place + 1] = [replace(clean, seq=seq)]
        data = {**file.named(listed, entry.id), "title": file.title(listed, place + 1), "changed": changed}
        self._events.append((file.written[0], data))

    def remove(self, listed: ItemKind, entry_id: UUID) -> None:
        """Remove an entry."""
        file, wanted = self._file, self._of(listed)
        place = next((n for n, kept in enumerate(wanted) if kept.id == entry_id), None)
        if place is None:
            raise NotFound(_GONE)
        file.check_removal(listed)
        gone = wanted.pop(place)
        was = differences({}, file.columns(listed, gone))
        data = {**file.named(listed, entry_id), "title": file.title(listed, place + 1), "was": was}
        self._events.append((file.written[1], data))

    def order(self, listed: ItemKind, keep: Sequence[UUID]) -> None:
        """Put the entries into the order of the ids in ``keep``."""
        wanted = self._of(listed)
        if [entry.id for entry in wanted] == list(keep):
            return
        by_id = {entry.id: entry for entry in wanted}
        wanted[:] = [replace(by_id[key], seq=place) for place, key in enumerate(keep, 1)]
        named = {name: value for name, value in self._file.named(listed, keep[0]).items() if name == "record"}
        data = {**named, "title": f"{listed.label}的次序", "order": list(keep)}
        self._events.append((self._file.written[0], data))

    def finish(self, *, reason: str, actor: Actor, now: datetime) -> None:
        """Check the final papers, write the rows and log each change."""
        file = self._file
        if not self._events:
            return
        late = all(file.takes(listed) for listed in self._lists.values())
        change = Change(before=file.snapshot(), after=file.with_entries(self._wanted), open=late)
        release(file, change, reason=reason, actor=actor, now=now)
        for code, wanted in self._wanted.items():
            listed, keep = self._lists[code], {entry.id for entry in wanted}
            for row in file.rows(listed):
                if row.id not in keep:
                    file.drop(listed, row)
            for entry in wanted:
                file.put(listed, entry)
        file.settle(tuple(self._lists.values()))
        for kind, data in self._events[:-1]:
            log.note(file, kind, actor=actor, now=now, data=data | {"reason": reason})
        kind, data = self._events[-1]
        log.record(file, kind, actor=actor, now=now, data=data | {"reason": reason})

    def _of(self, listed: ItemKind) -> list[Any]:
        if listed.code not in self._wanted:
            self._lists[listed.code] = listed
            self._wanted[listed.code] = [self._file.value(listed, row) for row in self._file.rows(listed)]
        return self._wanted[listed.code]
