"""Users of the office: a key slot and a row each, with a role; the last director is never locked out.

Key slots are in a file beside the database: each change writes them inside its transaction and restores the old ones
if that fails. A program killed between the two leaves a slot without a row or a row without a slot: both are
listed for the directors and are mended by the same calls again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import DIRECTOR, READER, ROLES, USERS, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.services.files.mapping import to_value
from mediator.services.office.office_log import note
from mediator.storage.keys.vault import plain_name
from mediator.storage.store import Store
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.offices import OfficeTable, UserTable


@dataclass(frozen=True, kw_only=True)
class UserRow:
    """A user of the office."""

    id: UUID
    name: str
    role: str
    active: bool


def actor_named(session: Session, name: str) -> Actor:
    """Return the user with their role; one with a key but no row may only read, unless the office has no users yet."""
    row = _row(session, name)
    if row is not None and row.active:
        return Actor(name=row.name, role=row.role)
    any_user = session.scalar(select(UserTable.id).limit(1))
    return Actor(name=name, role=READER if any_user else DIRECTOR)


def all_users(session: Session) -> tuple[UserRow, ...]:
    """Return all users with their roles, by name."""
    query = select(UserTable).where(UserTable.active).order_by(UserTable.name)
    return tuple(to_value(row, UserRow) for row in session.scalars(query))


def keys_without_user(store: Store, session: Session) -> tuple[str, ...]:
    """Return the names that can unlock the office but have no role; they may only read."""
    known = {user.name for user in all_users(session)}
    return tuple(name for name in store.vault.users if name not in known) if known else ()


def users_without_key(store: Store, session: Session) -> tuple[str, ...]:
    """Return the users without a key slot; a new passphrase mends it."""
    return tuple(user.name for user in all_users(session) if user.name not in store.vault.users)


def key_troubles(store: Store, session: Session) -> tuple[str, ...]:
    """Return sentences for a director where keys and users differ, as after a power cut during a change."""
    lost = [
        f"“{name}”是用户，但没有钥匙，打不开数据。请在“用户与角色”里换新口令，或删除。"
        for name in users_without_key(store, session)
    ]
    left = [
        f"“{name}”有钥匙，但不是用户，只能查看。请在“用户与角色”里删除，或重新添加。"
        for name in keys_without_user(store, session)
    ]
    return (*lost, *left)


def add_user(store: Store, *, name: str, role: str, passphrase: str, actor: Actor, now: datetime) -> UserRow:
    """Give somebody a key slot and a role; a slot without a user under this name is replaced."""
    _known_role(role)
    with store.vault.undone_on_failure(), store.transaction() as session:
        _permit(session, actor)
        row = _row(session, name)
        if row is not None and row.active:
            raise Refused([Problem(message=f"已有用户“{plain_name(name)}”。", field="user")])
        if row is None:
            row = UserTable(id=uuid7(now), office_id=_office(session).id, name=plain_name(name), role=role)
            session.add(row)
        row.role, row.active = role, True
        session.flush()
        _log(session, row, "add_user", actor=actor, now=now)
        session.flush()
        store.vault.set_passphrase(store.key, user=name, passphrase=passphrase)
        return to_value(row, UserRow)


def remove_user(store: Store, *, name: str, actor: Actor, now: datetime) -> None:
    """Remove a key slot, also one without a user; Refused for one's own and for the last director's."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        _permit(session, actor)
        if plain_name(name) == actor.name:
            raise Refused([Problem(message="不能删除自己；请由另一位主任来办。", field="user")])
        if plain_name(name) in keys_without_user(store, session):
            _log_keys(session, "remove_key", actor=actor, now=now, data={"name": plain_name(name)})
        else:
            row = _active(session, name)
            _keep_a_director(session, row)
            row.active = False
            _log(session, row, "remove_user", actor=actor, now=now)
        session.flush()
        store.vault.drop(name)


def set_role(store: Store, *, name: str, role: str, actor: Actor, now: datetime) -> UserRow:
    """Change the role of a user; Refused if no director would be left."""
    _known_role(role)
    with store.transaction() as session:
        _permit(session, actor)
        row = _active(session, name)
        if role != DIRECTOR:
            _keep_a_director(session, row)
        row.role = role
        _log(session, row, "set_role", actor=actor, now=now)
        return to_value(row, UserRow)


def reset_passphrase(store: Store, *, name: str, passphrase: str, actor: Actor, now: datetime) -> None:
    """Give a user who forgot theirs a new passphrase, by a director; the log names the director."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        _permit(session, actor)
        row = _active(session, name)
        _log(session, row, "reset_passphrase", actor=actor, now=now)
        session.flush()
        store.vault.set_passphrase(store.key, user=name, passphrase=passphrase)


def change_passphrase(store: Store, *, old: str, new: str, actor: Actor, now: datetime) -> None:
    """Change the user's own passphrase; the old one is needed."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        _log_keys(session, "change_passphrase", actor=actor, now=now, data={"name": actor.name})
        session.flush()
        store.vault.change_passphrase(user=actor.name, old=old, new=new)


def new_recovery_code(store: Store, *, actor: Actor, now: datetime) -> str:
    """Return a new code for a director to print; the old one stops working, and the log names the director."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        _permit(session, actor)
        _log_keys(session, "new_recovery_code", actor=actor, now=now)
        session.flush()
        return store.vault.new_recovery_code(store.key)


def confirm_recovery_code(store: Store, *, actor: Actor, now: datetime) -> None:
    """Log that the director has printed the code and put it away."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        _permit(session, actor)
        _log_keys(session, "confirm_recovery_code", actor=actor, now=now)
        session.flush()
        store.vault.confirm_recovery()


def recover(store: Store, *, passphrase: str, now: datetime) -> Actor:
    """Give the user who opened ``store`` by the recovery code a passphrase, and make them a director."""
    with store.vault.undone_on_failure(), store.transaction() as session:
        actor = admit_recovered(session, name=store.user, now=now)
        session.flush()
        store.vault.set_passphrase(store.key, user=store.user, passphrase=passphrase)
    return actor


def admit_recovered(session: Session, *, name: str, now: datetime) -> Actor:
    """Make the user who opened the office by the recovery code a director: the code is kept in the office's safe."""
    row = _row(session, name)
    if row is None:
        row = UserTable(id=uuid7(now), office_id=_office(session).id, name=plain_name(name), role=DIRECTOR)
        session.add(row)
    row.active, row.role = True, DIRECTOR
    session.flush()
    actor = Actor(name=row.name, role=row.role)
    _log(session, row, "recovered", actor=actor, now=now)
    return actor


def _permit(session: Session, actor: Actor) -> None:
    """Check the role stored now, which may have changed since the user unlocked the office."""
    require(actor, USERS)
    require(actor_named(session, actor.name), USERS)


def _office(session: Session) -> OfficeTable:
    return session.scalars(select(OfficeTable).limit(1)).one()


def _row(session: Session, name: str) -> UserTable | None:
    return session.scalar(select(UserTable).where(UserTable.name == plain_name(name)))


def _active(session: Session, name: str) -> UserTable:
    row = _row(session, name)
    if row is None or not row.active:
        raise NotFound(f"没有用户“{plain_name(name)}”。")
    return row


def _keep_a_director(session: Session, row: UserTable) -> None:
    query = select(UserTable.id).where(UserTable.active, UserTable.role == DIRECTOR, UserTable.id != row.id)
    if row.role == DIRECTOR and session.scalar(query.limit(1)) is None:
        message = f"“{row.name}”是最后一位主任，不能删除或改为其他角色，否则没有人能管理用户。"
        raise Refused([Problem(message=message, field="user")])


def _known_role(role: str) -> None:
    if role not in ROLES:
        raise Refused([Problem(message=f"没有“{role}”这个角色。", field="role")])


def _log(session: Session, row: UserTable, kind: str, *, actor: Actor, now: datetime) -> None:
    note(session, row, kind, entity="user", actor=actor, now=now, data={"name": row.name, "role": row.role})


def _log_keys(session: Session, kind: str, *, actor: Actor, now: datetime, data: dict[str, str] | None = None) -> None:
    note(session, _office(session), kind, actor=actor, now=now, data=data or {})
