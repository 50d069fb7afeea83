"""Commands that make an office or open its window: init, demo, window."""

from __future__ import annotations

import builtins
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from mediator.services.office import sample
from tests.cli.caller import ENVIRON, INIT, Run
from tests.storage.office import PASSPHRASE, USER


def test_init_makes_an_empty_office_once(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "新数据"
    said = run(*INIT, "--data", folder)
    assert said.status == 0
    assert f"用户：{USER}" in said.out
    code = next(line.removeprefix("恢复码：") for line in said.out.splitlines() if line.startswith("恢复码："))
    assert len(code.replace("-", "")) >= 25
    assert json.loads(run("--data", folder, "cases", "--json").out) == []
    assert run("--data", folder, "cases").out == "没有找到案件。\n"
    again = run(*INIT, "--data", folder)
    assert again.status == 1
    assert "已经有调解数据" in again.err
    assert PASSPHRASE not in said.out + said.err


def test_the_first_user_is_called_director_unless_named(run: Run, tmp_path: Path) -> None:
    only = {"MEDIATOR_PASSPHRASE": PASSPHRASE}
    assert "用户：主任" in run(*INIT, "--data", tmp_path / "a", environ=only).out
    assert "用户：沈广和" in run(*INIT, "--data", tmp_path / "b", "--user", "沈广和").out
    assert run("cases", "--data", tmp_path / "b", environ=only).status == 0, "the first user is the default"


@pytest.mark.parametrize(
    ("argv", "environ", "words"),
    [
        (INIT, {}, "没有给出口令"),
        (INIT, {"MEDIATOR_PASSPHRASE": "123"}, "口令太短"),
        (("init", "--committee", " ", "--short", " "), ENVIRON, "请写明人民调解委员会的全称。\n请写明卷号里的简称"),
    ],
)
def test_what_init_refuses_leaves_nothing(
    run: Run, tmp_path: Path, argv: Sequence[str], environ: dict[str, str], words: str
) -> None:
    folder = tmp_path / "data"
    said = run(*argv, "--data", folder, environ=environ)
    assert (said.status, said.out) == (1, "")
    assert words in said.err
    assert run(*INIT, "--data", folder).status == 0


def test_a_folder_that_cannot_be_one_is_said_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    said = run(*INIT, "--data", tmp_path / "file")
    assert said.status == 1
    assert "不是文件夹" in said.err


def test_demo_fills_an_empty_folder(run: Run, tmp_path: Path) -> None:
    said = run("demo", "--no-window", "--data", tmp_path / "data")
    assert said.status == 0
    assert "案件17件，其中正在办理的7件" in said.out
    assert "恢复码：" in said.out
    vault = json.loads((tmp_path / "data" / "vault.json").read_text(encoding="utf-8"))
    assert vault["recovery_confirmed"], "the code was printed, the window asks for no other"
    assert len(json.loads(run("cases", "--json", "--data", tmp_path / "data").out)) == 17
    again = run("demo", "--no-window", "--data", tmp_path / "data")
    assert again.status == 1
    assert "没有改动它" in again.err


def test_the_window_opens_on_the_folder_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mediator import app

    seen: list[Path | None] = []

    def opened(folder: Path | None) -> int:
        seen.append(folder)
        return 0

    monkeypatch.setattr(app, "run", opened)
    monkeypatch.setattr(sample, "fill", lambda *_args, **_more: None)
    assert run("--data", tmp_path).status == 0
    assert run().status == 0
    assert run("demo", "--data", tmp_path / "demo").status == 0
    assert seen == [tmp_path, None, tmp_path / "demo"]


def test_a_machine_without_qt_is_told_so(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain_import = builtins.__import__

    def without_qt(name: str, *rest: Any, **more: Any) -> Any:
        if name == "mediator.app":
            raise ImportError("no Qt", name="PySide6")
        return plain_import(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_qt)
    said = run("--data", tmp_path)
    assert said.status == 1
    assert "缺少界面组件（PySide6）" in said.err
