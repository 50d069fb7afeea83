"""Run as a process: forks a child that saves to one office until it is killed, as often as a line comes in.

Each save writes two events, a search entry, a draft and, now and then, a paper; its number is printed once it is saved.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from uuid import UUID

from mediator.storage import drafts, search
from mediator.storage.safety.anchor import newest
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, create, note, unlock


def save(store: Store, number: int) -> None:
    """One save."""
    paper = store.blobs.put(f"paper {number}".encode()) if number % 5 == 0 else ""
    with store.transaction() as session:
        note(session, f"{number} first {paper}")
        search.index(session, rid=number, case_id=UUID(int=number), day=None, body=f"张三丰 {number:08d}")
        drafts.save(session, "form", owner=USER, data={"number": number}, now=NOW)
        note(session, f"{number} second")


def save_until_killed(folder: Path) -> None:
    """Number after number, each said on standard output when it is safe."""
    with unlock(folder) as store:
        with store.reading() as session:
            number = newest(session.connection()).seq // 2
        while True:
            number += 1
            save(store, number)
            os.write(1, f"{number}\n".encode())


def warm_up() -> None:
    """Load and prepare once what every child would otherwise prepare for itself."""
    with tempfile.TemporaryDirectory() as folder, create(Path(folder))[0] as store:
        save(store, 5)
        with store.reading() as session:
            newest(session.connection())


def main() -> None:
    """Fork once for each line of standard input; say the child's id, and when it is dead."""
    warm_up()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            save_until_killed(Path(sys.argv[1]))
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
