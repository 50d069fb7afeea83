"""Run as a process: forks a child that saves to one office until it is killed, as often as a line comes in.

A line says at which change to a file or the database, and in which way (see ``dying``).
Each save writes two events, a search entry, a draft and, now and then, a paper; its number is printed once it is saved.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from pathlib import Path
from uuid import UUID

from mediator.storage import drafts, search
from mediator.storage.safety.anchor import newest
from mediator.storage.store import Store
from tests.storage.dying import die_at, fork_for_each_line
from tests.storage.office import NOW, USER, create, note, unlock


def save(store: Store, number: int) -> None:
    """One save."""
    paper = store.blobs.put(f"paper {number}".encode()) if number % 5 == 0 else ""
    with store.transaction() as session:
        note(session, f"{number} first {paper}")
        search.index(session, rid=number, case_id=UUID(int=number), day=None, body=f"张三丰 {number:08d}")
        drafts.save(session, "form", owner=USER, data={"number": number}, now=NOW)
        note(session, f"{number} second")


def save_until_killed(folder: Path, at: int, way: str) -> None:
    """Number after number, each said on standard output when it is safe; after the first the changes are counted."""
    with unlock(folder) as store:
        with store.reading() as session:
            number = newest(session.connection()).seq // 2
        for count in itertools.count():
            number += 1
            save(store, number)
            os.write(1, f"{number}\n".encode())
            if count == 0:
                die_at(at, way)


def warm_up() -> None:
    """Load and prepare once what every child would otherwise prepare for itself."""
    with tempfile.TemporaryDirectory() as folder, create(Path(folder))[0] as store:
        save(store, 5)
        with store.reading() as session:
            newest(session.connection())


if __name__ == "__main__":
    warm_up()
    fork_for_each_line(lambda words: save_until_killed(Path(sys.argv[1]), int(words[0]), words[1]))
