"""backup, restore, verify."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from mediator.storage.events import Event
from tests.cli.caller import Run
from tests.storage.office import USER, unlock


def test_a_backup_is_made_proven_and_brought_back(run: Run, data: Path, tmp_path: Path) -> None:
    copy, fresh = tmp_path / "备份.mbak", tmp_path / "fresh"
    assert "已读回核对" in run("backup", copy, "--data", data).out
    with unlock(data, read_only=True) as store, store.reading() as session:
        assert [event.actor for event in session.query(Event).filter_by(kind="backup")] == [USER]
    said = run("backup", copy, "--data", data)
    assert said.status == 1
    assert "不会覆盖旧备份" in said.err
    assert "已用口令逐页核对" in run("verify", copy).out
    assert run("restore", copy, "--data", fresh).status == 0
    assert run("cases", "--data", fresh).out == run("cases", "--data", data).out
    said = run("restore", copy, "--data", data)
    assert said.status == 0
    assert "原来的数据移到了：" in said.out
    assert len(list(tmp_path.glob("data-原数据-*"))) == 1


def test_a_backup_into_a_folder_is_named_by_time(run: Run, data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run("backup", stick, "--data", data).status == 0
    assert [file.name[:6] for file in stick.iterdir()] == ["王鲍调解备份"]
    said = run("backup", tmp_path / "gone" / "b.mbak", "--data", data)
    assert said.status == 1
    assert "不存在，没有备份" in said.err


def test_what_is_damaged_is_found(run: Run, data: Path, tmp_path: Path) -> None:
    copy = tmp_path / "b.mbak"
    run("backup", copy, "--data", data)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    said = run("verify", copy)
    assert said.status == 1
    assert "被改动或损坏" in said.err
    said = run("restore", copy, "--data", tmp_path / "fresh")
    assert said.status == 1
    assert not (tmp_path / "fresh").exists()


def test_without_a_passphrase_the_outside_is_proven(run: Run, data: Path) -> None:
    said = run("verify", "--data", data, environ={})
    assert said.status == 0
    assert "未用口令，只核对了外部结构" in said.out


def test_a_damaged_vault_is_a_finding(run: Run, data: Path) -> None:
    (data / "vault.json").write_text("{}", encoding="utf-8")
    said = run("verify", "--data", data)
    assert said.status == 1
    assert "钥匙文件" in said.err


def test_a_wrong_passphrase_proves_nothing(run: Run, data: Path) -> None:
    said = run("verify", "--data", data, environ={"MEDIATOR_PASSPHRASE": "wrong-passphrase"})
    assert (said.status, said.out) == (1, "")
    assert "用户名或口令不对" in said.err


@pytest.mark.parametrize("command", ["restore", "verify"])
def test_a_file_that_is_not_there_is_said_so(run: Run, data: Path, tmp_path: Path, command: str) -> None:
    said = run(command, tmp_path / "no.mbak", "--data", data)
    assert said.status == 1
    assert "这个文件或文件夹" in said.err


def test_a_stale_index_is_found_and_mended(run: Run, data: Path) -> None:
    with unlock(data) as store, store.transaction() as session:
        session.execute(text("UPDATE search_doc SET body = '' WHERE rid < 3"))
        session.execute(text("DELETE FROM due"))
    said = run("verify", "--data", data)
    assert said.status == 1
    assert "检索里有2件案件与卷宗不符" in said.err
    assert "到期日里有" in said.err
    said = run("mend", "--data", data)
    assert (said.status, said.err) == (0, "")
    assert "检索已按卷宗重建，改正2件案件。" in said.out
    assert "到期日已按案件、事项重新算过，改正" in said.out
    assert run("verify", "--data", data).status == 0
    with unlock(data, read_only=True) as store, store.reading() as session:
        assert [event.actor for event in session.query(Event).filter_by(kind="mend")] == [USER]


def test_nothing_is_mended_while_another_program_holds_the_folder(run: Run, data: Path) -> None:
    with unlock(data):
        said = run("mend", "--data", data)
    assert said.status == 1
    assert "正被另一个程序使用" in said.err
