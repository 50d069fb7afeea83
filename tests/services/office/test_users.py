"""Users and keys: who may change them, what the log says, and what is left when a change is cut off half-way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediator.domain.people.roles import DIRECTOR, MEDIATOR, READER, REGISTRAR, ROLES, Actor
from mediator.domain.problems import NotFound, NotWritable, Refused, WrongKey
from mediator.services.office import offices, users
from mediator.storage import store as store_module
from mediator.storage.events import Event
from mediator.storage.store import Store, load_vault
from tests.storage.office import CHEAP, NOW, PASSPHRASE, USER, create, unlock

HEAD = Actor(name=USER)
OTHER = "季春燕"
NEW = "换过的口令2026"


@pytest.fixture
def office(store: Store) -> Store:
    """An office with its first director and a mediator."""
    with store.transaction() as session:
        offices.open_office(session, user=USER, now=NOW)
    users.add_user(store, name=OTHER, role=MEDIATOR, passphrase=PASSPHRASE, actor=HEAD, now=NOW)
    return store


def kinds(store: Store) -> list[str]:
    """Kinds of all events, the newest last."""
    with store.reading() as session:
        return [event.kind for event in session.query(Event).order_by(Event.seq)]


def named(store: Store) -> dict[str, str]:
    """Name → role."""
    with store.reading() as session:
        return {user.name: user.role for user in users.all_users(session)}


def opens(store: Store, name: str, passphrase: str = PASSPHRASE) -> bool:
    """True if the file of the keys, read anew, opens for this name."""
    try:
        return load_vault(store.folder, cost=CHEAP).open(user=name, passphrase=passphrase) == store.key
    except WrongKey:
        return False


# --- the recovery code ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [role for role in ROLES if role != DIRECTOR])
def test_only_a_director_is_given_a_recovery_code(office: Store, role: str) -> None:
    users.set_role(office, name=OTHER, role=role, actor=HEAD, now=NOW)
    before, actor = office.folder.vault.read_bytes(), Actor(name=OTHER, role=role)
    with pytest.raises(Refused, match="不能管理用户"):
        users.new_recovery_code(office, actor=actor, now=NOW)
    with pytest.raises(Refused, match="不能管理用户"):
        users.confirm_recovery_code(office, actor=actor, now=NOW)
    assert office.folder.vault.read_bytes() == before


def test_a_new_recovery_code_is_in_the_log_and_the_code_is_not(office: Store) -> None:
    code = users.new_recovery_code(office, actor=HEAD, now=NOW)
    assert load_vault(office.folder).open_with_code(code) == office.key
    users.confirm_recovery_code(office, actor=HEAD, now=NOW)
    assert load_vault(office.folder).recovery_confirmed
    assert kinds(office)[-2:] == ["new_recovery_code", "confirm_recovery_code"]
    with office.reading() as session:
        assert all(code not in str(event.data) for event in session.query(Event))


def test_who_recovers_is_a_director_and_the_log_says_so(tmp_path: Path) -> None:
    made, code = create(tmp_path / "data")
    with made, made.transaction() as session:
        offices.open_office(session, user=USER, now=NOW)
    with Store.recover(tmp_path / "data", code=code, user="新来的主任", now=NOW, cost=CHEAP) as store:
        actor = users.recover(store, passphrase=NEW, now=NOW)
        assert (actor.name, actor.role) == ("新来的主任", DIRECTOR)
        assert opens(store, "新来的主任", NEW)
        assert kinds(store)[-1] == "recovered"
        users.remove_user(store, name=USER, actor=actor, now=NOW)
        assert named(store) == {"新来的主任": DIRECTOR}


# --- who may -------------------------------------------------------------------------------------------------------


def test_a_director_who_gave_the_role_away_manages_nobody_any_more(office: Store) -> None:
    users.set_role(office, name=OTHER, role=DIRECTOR, actor=HEAD, now=NOW)
    users.set_role(office, name=USER, role=READER, actor=HEAD, now=NOW)
    with pytest.raises(Refused, match="角色是只读，不能管理用户"):
        users.set_role(office, name=USER, role=DIRECTOR, actor=HEAD, now=NOW)
    assert named(office)[USER] == READER


def test_a_changed_passphrase_of_ones_own_is_in_the_log(office: Store) -> None:
    actor = Actor(name=OTHER, role=MEDIATOR)
    with pytest.raises(WrongKey):
        users.change_passphrase(office, old="不是这个口令", new=NEW, actor=actor, now=NOW)
    assert kinds(office)[-1] == "add_user"
    users.change_passphrase(office, old=PASSPHRASE, new=NEW, actor=actor, now=NOW)
    assert opens(office, OTHER, NEW)
    assert kinds(office)[-1] == "change_passphrase"


@pytest.mark.parametrize("typed", ["甲\n乙", "甲\u202e 乙", "甲\u200b\u200d 乙 ", "甲\t乙\x07"])
def test_what_cannot_be_seen_is_not_part_of_a_name(office: Store, typed: str) -> None:
    assert users.add_user(office, name=typed, role=READER, passphrase=NEW, actor=HEAD, now=NOW).name == "甲 乙"
    assert office.vault.users[-1] == "甲 乙"
    assert opens(office, "甲 乙", NEW)


def test_nobody_is_called_nothing(office: Store) -> None:
    with pytest.raises(Refused, match="请填写用户的姓名"):
        users.add_user(office, name="\u200b\n", role=READER, passphrase=NEW, actor=HEAD, now=NOW)
    assert named(office) == {USER: DIRECTOR, OTHER: MEDIATOR}


# --- cut off half-way ----------------------------------------------------------------------------------------------


def _fail(*_: object) -> None:
    raise OSError(28, "no space left")


CHANGES: dict[str, Callable[[Store], object]] = {
    "add": lambda store: users.add_user(store, name="新人", role=MEDIATOR, passphrase=NEW, actor=HEAD, now=NOW),
    "remove": lambda store: users.remove_user(store, name=OTHER, actor=HEAD, now=NOW),
    "reset": lambda store: users.reset_passphrase(store, name=OTHER, passphrase=NEW, actor=HEAD, now=NOW),
    "change": lambda store: users.change_passphrase(store, old=PASSPHRASE, new=NEW, actor=HEAD, now=NOW),
    "code": lambda store: users.new_recovery_code(store, actor=HEAD, now=NOW),
    "confirm": lambda store: users.confirm_recovery_code(store, actor=HEAD, now=NOW),
}


@pytest.mark.parametrize("change", list(CHANGES))
def test_a_change_that_is_not_kept_leaves_every_key_as_it_was(
    office: Store, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, log = office.folder.vault.read_bytes(), kinds(office)
    with monkeypatch.context() as broken:
        broken.setattr(store_module, "newest", _fail)
        with pytest.raises(OSError, match="no space left"):
            CHANGES[change](office)
    assert office.folder.vault.read_bytes() == before
    assert kinds(office) == log
    CHANGES[change](office)
    assert office.folder.vault.read_bytes() != before


def test_a_key_file_that_cannot_be_written_changes_no_user(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotWritable("不能写")

    log = kinds(office)
    monkeypatch.setattr("mediator.storage.keys.vault.write_durably", refuse)
    with pytest.raises(NotWritable):
        users.remove_user(office, name=OTHER, actor=HEAD, now=NOW)
    assert named(office)[OTHER] == MEDIATOR
    assert OTHER in office.vault.users
    assert kinds(office) == log


def test_a_key_left_without_a_user_is_named_adopted_or_removed(office: Store) -> None:
    for name in ("甲某", "乙某"):
        office.vault.set_passphrase(office.key, user=name, passphrase=PASSPHRASE)
    with office.reading() as session:
        assert users.actor_named(session, "甲某").role == READER
        assert users.keys_without_user(office, session) == ("甲某", "乙某")
        assert ["“甲某”有钥匙，但不是用户" in said for said in users.key_troubles(office, session)] == [True, False]
    users.add_user(office, name="甲某", role=REGISTRAR, passphrase=NEW, actor=HEAD, now=NOW)
    assert named(office)["甲某"] == REGISTRAR
    assert opens(office, "甲某", NEW)
    users.remove_user(office, name="乙某", actor=HEAD, now=NOW)
    assert kinds(office)[-1] == "remove_key"
    assert not opens(office, "乙某")
    with pytest.raises(NotFound):
        users.remove_user(office, name="乙某", actor=HEAD, now=NOW)


def test_a_user_left_without_a_key_is_named_and_mended(office: Store) -> None:
    office.vault.drop(OTHER)
    with office.reading() as session:
        assert users.users_without_key(office, session) == (OTHER,)
        assert f"“{OTHER}”是用户，但没有钥匙" in users.key_troubles(office, session)[0]
    users.reset_passphrase(office, name=OTHER, passphrase=NEW, actor=HEAD, now=NOW)
    assert opens(office, OTHER, NEW)
    office.vault.drop(OTHER)
    users.remove_user(office, name=OTHER, actor=HEAD, now=NOW)
    assert named(office) == {USER: DIRECTOR}


def test_two_programs_that_hold_the_folder_do_not_undo_each_others_keys(office: Store) -> None:
    office.folder.lock.unlink()
    with unlock(office.folder.root) as second:
        users.add_user(second, name="甲某", role=READER, passphrase=NEW, actor=HEAD, now=NOW)
        users.add_user(office, name="乙某", role=READER, passphrase=NEW, actor=HEAD, now=NOW)
        users.confirm_recovery_code(second, actor=HEAD, now=NOW)
    vault = load_vault(office.folder)
    assert set(vault.users) == {USER, OTHER, "甲某", "乙某"}
    assert vault.recovery_confirmed
    assert set(named(office)) == set(vault.users)
