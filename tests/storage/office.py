"""An office for tests: a cheap passphrase, one user, one moment."""

from __future__ import annotations

import datetime as dt
import encodings.ascii  # noqa: F401 - the child that becomes nobody may no longer read the library
import os
import re
import traceback
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.storage import events
from mediator.storage.keys.vault import Cost
from mediator.storage.store import Store

NOW = dt.datetime(2026, 11, 24, 2, 0, tzinfo=dt.UTC)
USER = "陆建华"
PASSPHRASE = "春风化雨2026"
OFFICE = UUID("01a20bb6-8cfd-7000-8000-000000000001")


class CheapCost(Cost):
    """Below the floor on purpose: a test opens hundreds of offices."""

    def check(self) -> None:
        """Let it pass."""


PAPER = b"agreement" * 10_000
CHEAP = CheapCost(passes=1, memory_kib=8, lanes=1)


def create(folder: Path) -> tuple[Store, str]:
    """A new office in ``folder`` and its recovery code."""
    return Store.create(folder, user=USER, passphrase=PASSPHRASE, now=NOW, cost=CHEAP)


def unlock(folder: Path, *, passphrase: str = PASSPHRASE, now: dt.datetime = NOW, read_only: bool = False) -> Store:
    """The office in ``folder``, opened by its first user."""
    return Store.unlock(folder, user=USER, passphrase=passphrase, now=now, read_only=read_only, cost=CHEAP)


def note(session: Session, text: str, *, now: dt.datetime = NOW) -> events.Event:
    """One event that says ``text``."""
    return events.append(
        session,
        office_id=OFFICE,
        kind="noted",
        entity="case",
        entity_id=OFFICE,
        actor=USER,
        now=now,
        data={"text": text},
    )


def notes(session: Session) -> list[str]:
    """What :func:`note` has written, in order."""
    written = select(events.Event.data).where(events.Event.kind == "noted").order_by(events.Event.seq)
    return [data["text"] for data in session.scalars(written)]


def saved(store: Store) -> list[str]:
    """What :func:`note` has written, read in a session of its own."""
    with store.reading() as session:
        return notes(session)


def note_and_fail(session: Session, text: str) -> None:
    """Write :func:`note` to the database and then break."""
    note(session, text)
    session.flush()
    raise ZeroDivisionError


def open_the_way(path: Path) -> None:
    """Let everybody pass the folders above ``path``, which pytest makes for one user only."""
    for place in path.parents:
        if place.name.startswith("pytest-of-"):
            place.chmod(0o755)
            return
        place.chmod(0o755)


def may_mount() -> bool:
    """True with the right to mount a disk (CAP_SYS_ADMIN, bit 21), as root on a machine of its own."""
    status = Path("/proc/self/status")
    rights = re.search(r"CapEff:\s*(\w+)", status.read_text()) if status.exists() else None
    return bool(rights and int(rights[1], 16) >> 21 & 1)


needs_a_small_disk = pytest.mark.skipif(not may_mount(), reason="may not mount; limits on files are tested instead")


def in_child(work: Callable[[], str], *, nobody: bool = False) -> str:
    """What ``work`` returns in a forked process; with ``nobody`` without root's right to write everywhere."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if nobody and os.getuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            os.write(writer, work().encode())
        except BaseException:  # noqa: BLE001 - a child must not come back into the test run
            os.write(writer, traceback.format_exc().encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        said = file.read().decode()
    os.waitpid(child, 0)
    return said
