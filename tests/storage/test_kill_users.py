"""The program is killed while users change: what was finished is there, and some passphrase opens, never none."""

from __future__ import annotations

import os
import random
import signal
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import event, func
from sqlalchemy import select as query
from sqlalchemy.orm import Session

from mediator.domain.problems import WrongKey
from mediator.services.office import users
from mediator.storage.events import Event
from mediator.storage.folder import Folder
from mediator.storage.keys.vault import Vault
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from tests.storage.dying import ASKS, DIES, forking, last_said
from tests.storage.office import CHEAP, NOW, USER
from tests.storage.user_writer import ADD, CHANGE, begin, change, name, own, passphrase
from tests.walks import Walks

KILLS = 120
LONGEST = 60
"""So many changes to files and the database are some four changes of users."""
KINDS = ("add_user", "change_passphrase", "remove_user", "remove_key")


@dataclass(frozen=True)
class Found:
    """What a killed program left: the changes in the log, whose passphrase opens, and whether keys and users differ."""

    logged: int
    opened_by: int
    torn: bool


def opens(vault: Vault, user: str, secret: str) -> bool:
    """True if this passphrase gives the data key."""
    try:
        vault.open(user=user, passphrase=secret)
    except WrongKey:
        return False
    return True


def there(number: int) -> set[str]:
    """The users after the change of this number."""
    return {USER} if number % 3 == 0 else {USER, name(number)}


def last_change(number: int) -> int:
    """The newest change up to this one that set the director's passphrase."""
    return next((n for n in range(number, 0, -1) if n % 3 == CHANGE), 0)


def check(folder: Path, acknowledged: int) -> Found:
    """What was acknowledged is there; of the next change all, nothing, or what the director is told of."""
    vault = Vault.load(Folder(folder).vault)
    before, after = last_change(acknowledged), last_change(acknowledged + 1)
    works = [n for n in dict.fromkeys((before, after)) if opens(vault, USER, passphrase(n))]
    assert len(works) == 1, "the old or the new passphrase opens, and only one of them"
    with Store.unlock(folder, user=USER, passphrase=passphrase(works[0]), now=NOW, cost=CHEAP) as store:
        with store.reading() as session:
            logged = session.scalar(query(func.count()).select_from(Event).where(Event.kind.in_(KINDS))) or 0
            rows = {user.name for user in users.all_users(session)}
            troubles = users.key_troubles(store, session)
        keys = set(store.vault.users)
        assert store.notices == ()
    assert acknowledged <= logged <= acknowledged + 1
    assert rows == there(logged)
    assert keys in (there(logged), there(acknowledged + 1))
    assert works[0] in (last_change(logged), after)
    assert bool(troubles) == (rows != keys)
    assert all(opens(vault, user, own(user)) for user in keys - {USER})
    return Found(logged, works[0], torn=rows != keys or works[0] != last_change(logged))


def killed_at(folder: Path, number: int, *, opened_by: int, moment: str) -> None:
    """Let a child make one change and be killed at a moment of its transaction."""
    child = os.fork()
    if child == 0:
        store = Store.unlock(folder, user=USER, passphrase=passphrase(opened_by), now=NOW, cost=CHEAP)
        event.listen(Session, moment, lambda _session: os.kill(os.getpid(), signal.SIGKILL))
        change(store, number, opened_by=opened_by)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the change went by without coming to that moment"


@pytest.mark.parametrize("moment", ["before_commit", "after_commit"])
def test_killed_between_the_key_file_and_the_database(tmp_path: Path, moment: str) -> None:
    folder = tmp_path / "office"
    begin(folder)
    found = Found(0, 0, torn=False)
    for number in range(1, 7):
        killed_at(folder, number, opened_by=found.opened_by, moment=moment)
        found = check(folder, number - 1)
        assert (found.logged, found.torn) == ((number - 1, True) if moment == "before_commit" else (number, False))
        if moment == "before_commit":
            with Store.unlock(folder, user=USER, passphrase=passphrase(found.opened_by), now=NOW, cost=CHEAP) as store:
                opened_by = change(store, number, opened_by=found.opened_by)
            found = check(folder, number)
            assert found == Found(number, opened_by, torn=False)


@pytest.mark.walk
def test_users_who_change_while_the_program_is_killed_are_never_locked_out(tmp_path: Path, walks: Walks) -> None:
    draw, folder = random.Random(20261124), tmp_path / "office"
    begin(folder)
    found, seen = Found(0, 0, torn=False), []
    with forking("tests.storage.user_writer", folder) as process:
        for kill in range(walks.of(KILLS)):
            fate = draw.randint(1, LONGEST), (DIES, ASKS)[kill % 2]
            said = last_said(process, found.logged, found.opened_by, *fate)
            found = check(folder, max([found.logged, *said]))
            seen.append(found.logged)
    assert seen == sorted(seen)
    assert {ADD, CHANGE, 0} <= {number % 3 for number in seen}
    with Store.unlock(folder, user=USER, passphrase=passphrase(found.opened_by), now=NOW, cost=CHEAP) as store:
        key = store.key
    assert verify(folder, key=key).problems == ()
    assert not list(folder.rglob("*.part"))
