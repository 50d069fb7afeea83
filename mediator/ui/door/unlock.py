"""Entrance: every call that opens an office, made for a job's thread; heavy modules load only when called."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from mediator.domain.people.roles import Actor
    from mediator.storage.keys.vault import Cost
    from mediator.storage.safety.backup import Restored
    from mediator.storage.store import Store

SAMPLE_USER = "示例调解员"
SAMPLE_PASSPHRASE = "示例2026"
"""The passphrase of the sample is shown on the unlock window, as its people are invented."""


class Opened(NamedTuple):
    """An unlocked office: the acting user, its name, and whether its wizard is done.

    ``code`` is a new recovery code for a director to print, if the last one was never confirmed.
    """

    store: Store
    actor: Actor
    office: str
    set_up: bool
    code: str = ""


class Entrance:
    """Opens offices; ``cost`` is the key-derivation cost of new passphrases, None takes the storage's own."""

    def __init__(self, clock: Callable[[], datetime], *, cost: Cost | None = None) -> None:
        self._clock = clock
        self._cost: dict[str, Any] = {} if cost is None else {"cost": cost}

    def unlock(self, folder: Path, *, user: str, passphrase: str, read_only: bool = False) -> Opened:
        """Open with a user's passphrase; refused if it is wrong."""
        from mediator.storage.store import Store

        now = self._clock()
        store = Store.unlock(folder, user=user, passphrase=passphrase, now=now, read_only=read_only, **self._cost)
        return self._enter(store)

    def recover(self, folder: Path, *, code: str, user: str, passphrase: str) -> Opened:
        """Open with the printed recovery code; ``user`` gets the new passphrase and becomes a director (logged)."""
        from mediator.services.office import offices, users
        from mediator.storage.store import Store

        now = self._clock()
        store = Store.recover(folder, code=code, user=user, now=now, **self._cost)
        with ExitStack() as undo:
            undo.callback(store.close)
            with store.transaction() as session:
                offices.open_office(session, user=store.user, now=now)
            users.recover(store, passphrase=passphrase, now=now)
            undo.pop_all()
        return self._enter(store)

    def create(self, folder: Path, *, user: str, passphrase: str) -> Opened:
        """Make a new office in ``folder`` with its first user and a recovery code to print."""
        from mediator.storage.store import Store

        store, code = Store.create(folder, user=user, passphrase=passphrase, now=self._clock(), **self._cost)
        return self._enter(store, code=code)

    def sample(self, folder: Path) -> Opened:
        """Open the sample office in ``folder``; makes it first if there is none."""
        from mediator.domain.people.roles import Actor
        from mediator.services.office import sample
        from mediator.storage.folder import Folder
        from mediator.storage.store import Store

        if Folder(folder).holds_office():
            return self.unlock(folder, user=SAMPLE_USER, passphrase=SAMPLE_PASSPHRASE)
        now = self._clock()
        store, _code = Store.create(folder, user=SAMPLE_USER, passphrase=SAMPLE_PASSPHRASE, now=now, **self._cost)
        with ExitStack() as undo:
            undo.callback(store.close)
            with store.transaction() as session:
                data = sample.read_living(now.astimezone().date())
                sample.fill(session, data, actor=Actor(name=SAMPLE_USER), now=now, blobs=store.blobs)
            store.vault.confirm_recovery()
            undo.pop_all()
        return self._enter(store)

    def restore(
        self,
        file: Path,
        into: Path,
        *,
        user: str = "",
        secret: str = "",
        progress: Callable[[int, int], None] | None = None,
    ) -> Restored:
        """Restore a backup as the data folder ``into``; the present data is moved aside.

        Present data is moved only with a passphrase of one of its users or with its recovery code.
        """
        from mediator.services.office.backups import prove_owner
        from mediator.storage.folder import Folder
        from mediator.storage.safety.backup import restore

        now = self._clock()
        if Folder(into).holds_office():
            prove_owner(into, user=user, secret=secret, now=now)
        return restore(file, into, now=now, progress=progress)

    def _enter(self, store: Store, *, code: str = "") -> Opened:
        with ExitStack() as undo:
            undo.callback(store.close)
            opened = self._opened(store, code)
            undo.pop_all()
        return opened

    def _opened(self, store: Store, code: str) -> Opened:
        from mediator.domain.people.roles import USERS
        from mediator.services.office import offices, users

        with store.reading() as session:
            office = offices.office(session)
            actor = users.actor_named(session, store.user)
        if office is None and not store.read_only:
            with store.transaction() as session:
                office = offices.open_office(session, user=store.user, now=self._clock())
        if actor.may(USERS):
            with store.reading() as session:
                store.notices += users.key_troubles(store, session)
        if not code and actor.may(USERS) and not store.read_only and not store.vault.recovery_confirmed:
            code = users.new_recovery_code(store, actor=actor, now=self._clock())
        name, done = (office.name, office.set_up) if office else ("", True)
        return Opened(store=store, actor=actor, office=name, set_up=done, code=code)
