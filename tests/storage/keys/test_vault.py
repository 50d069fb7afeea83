"""Key slots: who opens, who does not, and what a changed file says."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from mediator.domain.problems import Damaged, NotWritable, Problem, Refused, WrongKey
from mediator.storage.keys.vault import COST, Cost, Vault, subkey
from tests.storage.office import CHEAP, PASSPHRASE, USER


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.json"


def _new(path: Path) -> tuple[Vault, bytes, str]:
    vault, key, code = Vault.draw(path, user=USER, passphrase=PASSPHRASE, cost=CHEAP)
    vault.save()
    return vault, key, code


def _load(path: Path) -> Vault:
    return Vault.load(path, cost=CHEAP)


def test_the_passphrase_and_the_code_open_the_same_key(path: Path) -> None:
    _, key, code = _new(path)
    assert len(key) == 32
    assert _load(path).open(user=USER, passphrase=PASSPHRASE) == key
    assert _load(path).open_with_code(code) == key
    assert key.hex() not in path.read_text()


@pytest.mark.parametrize(("user", "passphrase"), [(USER, "春风化雨2027"), ("没有这人", PASSPHRASE), ("recovery", "x")])
def test_wrong_passphrase_and_unknown_user_get_the_same_answer(path: Path, user: str, passphrase: str) -> None:
    _new(path)
    with pytest.raises(WrongKey, match="用户名或口令不对"):
        _load(path).open(user=user, passphrase=passphrase)


def test_an_unknown_user_takes_as_long_as_a_wrong_passphrase(path: Path) -> None:
    Vault.draw(path, user=USER, passphrase=PASSPHRASE, cost=Cost(2, 19 * 1024, 1))[0].save()
    vault = _load(path)
    spent = {}
    for user in (USER, "没有这人"):
        times = []
        for _ in range(5):
            start = time.process_time()
            with pytest.raises(WrongKey):
                vault.open(user=user, passphrase="错误的口令呀")
            times.append(time.process_time() - start)
        spent[user] = min(times)
    assert 0.5 < spent[USER] / spent["没有这人"] < 2


def test_width_and_spaces_of_the_name_do_not_matter(path: Path) -> None:
    vault, key, _ = _new(path)
    vault.add_user(key, user=" Wang Fang ", passphrase="abcd1234")
    assert _load(path).open(user="Ｗａｎｇ Fang", passphrase="ａｂｃｄ１２３４") == key


@pytest.mark.parametrize("passphrase", ["", "1234567", "春风化"])
def test_a_short_passphrase_is_refused(path: Path, passphrase: str) -> None:
    with pytest.raises(Refused, match="口令太短") as refused:
        Vault.draw(path, user=USER, passphrase=passphrase, cost=CHEAP)
    assert refused.value.problems[0].field == "passphrase"
    assert not path.exists()


def test_users_come_change_and_go(path: Path) -> None:
    vault, key, _ = _new(path)
    vault.add_user(key, user="王芳", passphrase="abcd1234")
    vault.change_passphrase(user="王芳", old="abcd1234", new="efgh5678")
    vault = _load(path)
    assert vault.users == (USER, "王芳")
    assert vault.open(user="王芳", passphrase="efgh5678") == key
    with pytest.raises(WrongKey):
        vault.open(user="王芳", passphrase="abcd1234")
    vault.set_passphrase(key, user=USER, passphrase="ijkl9012")
    vault.drop("王芳")
    assert _load(path).users == (USER,)
    assert _load(path).open(user=USER, passphrase="ijkl9012") == key


@pytest.mark.parametrize(("user", "message"), [(USER, "已有用户"), ("  ", "请填写用户的姓名")], ids=["taken", "empty"])
def test_a_name_that_cannot_be_added(path: Path, user: str, message: str) -> None:
    vault, key, _ = _new(path)
    with pytest.raises(Refused, match=message) as refused:
        vault.add_user(key, user=user, passphrase="abcd1234")
    assert refused.value.problems == (Problem(message=str(refused.value), field="user"),)


def test_the_last_user_stays(path: Path) -> None:
    vault, _, _ = _new(path)
    with pytest.raises(Refused, match="最后一位用户"):
        vault.drop(USER)
    assert _load(path).users == (USER,)


def test_a_new_code_replaces_the_old_one_and_is_unconfirmed(path: Path) -> None:
    vault, key, old = _new(path)
    assert not vault.recovery_confirmed
    vault.confirm_recovery()
    assert _load(path).recovery_confirmed
    new = vault.new_recovery_code(key)
    assert not _load(path).recovery_confirmed
    assert _load(path).open_with_code(new) == key
    with pytest.raises(WrongKey, match="抄写无误"):
        _load(path).open_with_code(old)


def test_a_failed_write_leaves_the_slots_as_they_were(path: Path) -> None:
    vault, key, _ = _new(path)
    path.unlink()
    path.mkdir()
    (path / "x").touch()
    with pytest.raises(NotWritable):
        vault.add_user(key, user="王芳", passphrase="abcd1234")
    assert vault.users == (USER,)


def _cheaper(data: dict[str, Any]) -> None:
    data["slots"][0]["cost"] = {"passes": 1, "memory_kib": 16, "lanes": 1}


def _renamed(data: dict[str, Any]) -> None:
    data["slots"][0]["name"] = "王芳"


def _other_vault(data: dict[str, Any]) -> None:
    data["id"] = "0" * 32


def _cut(data: dict[str, Any]) -> None:
    data["slots"][0]["wrapped"] = data["slots"][0]["wrapped"][:8]


@pytest.mark.parametrize("change", [_cheaper, _renamed, _other_vault, _cut])
def test_a_slot_changed_by_hand_does_not_open(path: Path, change: Any) -> None:
    _new(path)
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))
    vault = _load(path)
    with pytest.raises(WrongKey):
        vault.open(user=vault.users[0], passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b"{}",
        b'{"format": 2}',
        b'{"format": 1, "id": "x", "recovery_confirmed": true, "slots": [{"name": "x"}]}',
        b'{"format": 1, "id": "x", "recovery_confirmed": true, "slots": [{"name": "x", "kind": "user", "salt": "",'
        b' "nonce": "", "wrapped": "", "cost": {"passes": 1, "memory_kib": 99999999, "lanes": 1}}]}',
    ],
)
def test_a_file_that_is_no_vault_says_so(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Damaged, match=r"vault\.json.*备份"):
        _load(path)


def test_a_vault_without_slots_opens_for_nobody(path: Path) -> None:
    path.write_text('{"format": 1, "id": "x", "recovery_confirmed": true, "slots": []}')
    with pytest.raises(WrongKey):
        _load(path).open(user=USER, passphrase=PASSPHRASE)


@pytest.mark.parametrize("cost", [Cost(1, 64 * 1024, 1), Cost(3, 18 * 1024, 1), Cost(3, 64 * 1024, 0)])
def test_a_cost_below_the_floor_is_never_written(path: Path, cost: Cost) -> None:
    with pytest.raises(ValueError, match="floor"):
        Vault.draw(path, user=USER, passphrase=PASSPHRASE, cost=cost)
    COST.check()


def test_each_use_has_a_key_of_its_own() -> None:
    key = bytes(32)
    assert len({subkey(key, "database"), subkey(key, "blobs"), key}) == 3
    assert subkey(key, "blobs") == subkey(key, "blobs")
