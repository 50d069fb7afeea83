"""Run as a process: forks a child that changes users until it is killed, once for each line that comes in.

A line says how many changes are in the log and which one's passphrase opens the office; the child goes on from there.
It says too at which change to a file or the database the child is killed, and in which way (see ``dying``).
The changes go round: a user is added, the director changes the passphrase, the user is removed. Each is said once safe.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.services.office import offices, users
from mediator.storage.store import Store
from tests.storage.dying import die_at, fork_for_each_line
from tests.storage.office import CHEAP, NOW, PASSPHRASE, USER

ADD, CHANGE = 1, 2
DIRECTOR = Actor(name=USER)


def passphrase(number: int) -> str:
    """The director's passphrase that the change of this number sets; the first is that of the new office."""
    return f"春风化雨{number:06d}" if number else PASSPHRASE


def name(number: int) -> str:
    """The user whom the round of this change is about."""
    return f"用户{(number - 1) // 3}"


def own(user: str) -> str:
    """The passphrase of such a user."""
    return f"{user}的口令2026"


def begin(folder: Path) -> None:
    """A new office whose director is in the register of users."""
    store, _ = Store.create(folder, user=USER, passphrase=PASSPHRASE, now=NOW, cost=CHEAP)
    with store, store.transaction() as session:
        offices.open_office(session, user=USER, now=NOW)


def change(store: Store, number: int, *, opened_by: int) -> int:
    """The change of this number; returns whose passphrase opens the office from now on."""
    match number % 3:
        case n if n == ADD:
            user = name(number)
            users.add_user(store, name=user, role=MEDIATOR, passphrase=own(user), actor=DIRECTOR, now=NOW)
        case n if n == CHANGE:
            old, new = passphrase(opened_by), passphrase(number)
            users.change_passphrase(store, old=old, new=new, actor=DIRECTOR, now=NOW)
            return number
        case _:
            users.remove_user(store, name=name(number), actor=DIRECTOR, now=NOW)
    return opened_by


def change_until_killed(folder: Path, number: int, opened_by: int) -> None:
    """Change after change, each said on standard output when it is safe."""
    with Store.unlock(folder, user=USER, passphrase=passphrase(opened_by), now=NOW, cost=CHEAP) as store:
        while True:
            number += 1
            opened_by = change(store, number, opened_by=opened_by)
            os.write(1, f"{number}\n".encode())


def work(words: list[str]) -> None:
    """What a child does with a line: the changes are counted from the opening on."""
    number, opened_by, at, way = words
    die_at(int(at), way)
    change_until_killed(Path(sys.argv[1]), int(number), int(opened_by))


def warm_up() -> None:
    """Load and prepare once what every child would otherwise prepare for itself."""
    with tempfile.TemporaryDirectory() as folder:
        begin(Path(folder))
        with Store.unlock(Path(folder), user=USER, passphrase=PASSPHRASE, now=NOW, cost=CHEAP) as store:
            for number in (1, 2, 3):
                change(store, number, opened_by=0)


if __name__ == "__main__":
    warm_up()
    fork_for_each_line(work)
