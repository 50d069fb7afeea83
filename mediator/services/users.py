"""Who may unlock the office: a key slot and a row each, with a role; the last director is never locked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.roles import DIRECTOR, READER, ROLES, USERS, Actor, require
from mediator.services.mapping import to_value
from mediator.storage import events
from mediator.storage.base import uuid7
from mediator.storage.offices import OfficeTable, UserTable
from mediator.storage.store import Store
from mediator.storage.vault import plain_name


@dataclass(frozen=True, kw_only=True)
class UserRow:
    """A user of the office."""

    id: UUID
    name: str
    role: str
    active: bool


def actor_named(session: Session, name: str) -> Actor:
    """The user with their role; who has a key but no row may only read, except in an office that has no users yet."""
    row = _row(session, name)
    if row is not None and row.active:
        return Actor(name=row.name, role=row.role)
    any_user = session.scalar(select(UserTable.id).limit(1))
    return Actor(name=name, role=READER if any_user else DIRECTOR)


def all_users(session: Session) -> tuple[UserRow, ...]:
    """Everybody with a key, by name."""
    query = select(UserTable).where(UserTable.active).order_by(UserTable.name)
    return tuple(to_value(row, UserRow) for row in session.scalars(query))


def add_user(store: Store, *, name: str, role: str, passphrase: str, actor: Actor, now: datetime) -> UserRow:
    """Give somebody a key slot of their own and a role; the slot is written inside the same transaction."""
    require(actor, USERS)
    _known_role(role)
    with store.transaction() as session:
        row = _row(session, name)
        if row is not None and row.active:
            raise Refused([Problem(message=f"已有用户“{plain_name(name)}”。", field="user")])
        if row is None:
            owner = session.scalars(select(OfficeTable).limit(1)).one()
            row = UserTable(id=uuid7(now), office_id=owner.id, name=plain_name(name), role=role)
            session.add(row)
        row.role, row.active = role, True
        session.flush()
        _log(session, row, "add_user", actor=actor, now=now)
        store.vault.add_user(store.key, user=name, passphrase=passphrase)
        return to_value(row, UserRow)


def remove_user(store: Store, *, name: str, actor: Actor, now: datetime) -> None:
    """Take a user's key slot away; never one's own, and never the last director's."""
    require(actor, USERS)
    with store.transaction() as session:
        row = _active(session, name)
        if row.name == actor.name:
            raise Refused([Problem(message="不能删除自己；请由另一位主任来办。", field="user")])
        _keep_a_director(session, row)
        row.active = False
        _log(session, row, "remove_user", actor=actor, now=now)
        store.vault.drop(name)


def set_role(store: Store, *, name: str, role: str, actor: Actor, now: datetime) -> UserRow:
    """Change what a user may do; there is always a director."""
    require(actor, USERS)
    _known_role(role)
    with store.transaction() as session:
        row = _active(session, name)
        if role != DIRECTOR:
            _keep_a_director(session, row)
        row.role = role
        _log(session, row, "set_role", actor=actor, now=now)
        return to_value(row, UserRow)


def reset_passphrase(store: Store, *, name: str, passphrase: str, actor: Actor, now: datetime) -> None:
    """A director gives a user who forgot theirs a new passphrase; the log says who did."""
    require(actor, USERS)
    with store.transaction() as session:
        row = _active(session, name)
        _log(session, row, "reset_passphrase", actor=actor, now=now)
        store.vault.set_passphrase(store.key, user=name, passphrase=passphrase)


def admit_recovered(session: Session, *, name: str, now: datetime) -> Actor:
    """Who opened the office by the recovery code is its director: the code lies in the office's safe."""
    row, owner = _row(session, name), session.scalars(select(OfficeTable).limit(1)).one()
    if row is None:
        row = UserTable(id=uuid7(now), office_id=owner.id, name=plain_name(name), role=DIRECTOR)
        session.add(row)
    row.active, row.role = True, DIRECTOR
    session.flush()
    actor = Actor(name=row.name, role=row.role)
    _log(session, row, "recovered", actor=actor, now=now)
    return actor


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
    events.append(
        session,
        office_id=row.office_id,
        kind=kind,
        entity="user",
        entity_id=row.id,
        actor=actor.name,
        now=now,
        data={"name": row.name, "role": row.role},
    )
