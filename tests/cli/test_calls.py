"""How a call is read: wrong ones explained, help in Chinese, prompts, keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mediator.cli import entry
from mediator.documents.papers import PAPERS
from tests.cli.caller import COMMANDS, INIT, NUMBER, Run
from tests.storage.office import PASSPHRASE, USER, unlock


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("dance",), "没有“dance”这个命令"),
        (("cases", "--yaml"), "不认识：--yaml"),
        (("cases", "--data"), "--data 后面要跟一个值"),
        (("cases", "--json=1"), "--json 后面不跟值"),
        (("papers",), "还缺：NUMBER"),
        (("init", "--short", "王鲍"), "还缺：--committee"),
        (("backup",), "还缺：FILE"),
        (("print", "--paper", "cover", "--out", "a.pdf"), "还缺卷号 NUMBER"),
        (("print", NUMBER, "--paper", "cover", "--out", "a.txt"), "文件名应以 .pdf 结尾"),
        (("cases", "--passphrase", "x"), "不认识：--passphrase"),
    ],
)
def test_a_wrong_call_is_explained_with_status_2(run: Run, argv: Sequence[str], words: str) -> None:
    said = run(*argv)
    assert (said.status, said.out) == (2, "")
    assert words in said.err


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_in_plain_chinese(run: Run, command: str) -> None:
    said = run(*([command] if command else []), "--help")
    assert said.status == 0
    assert "用法：" in said.out
    assert "--data DIR" in said.out
    assert not any(word in said.out for word in ("usage:", "options:", "show this help"))


def test_every_command_is_in_the_list(run: Run) -> None:
    listed = run("--help").out
    assert all(f"    {command} " in listed for command in COMMANDS)
    assert set(entry.COMMANDS) == {None, *COMMANDS}


def test_every_paper_is_in_the_help_of_print(run: Run) -> None:
    listed = run("print", "--help").out
    assert all(f"  {form.code} {form.title}\n" in listed for form in PAPERS)


def test_a_passphrase_is_asked_for_twice_when_it_is_new(run: Run, tmp_path: Path, answers: list[str]) -> None:
    answers += [PASSPHRASE, "春风化雨2027"]
    said = run(*INIT, "--data", tmp_path / "data", environ={})
    assert said.status == 1
    assert "两次输入的口令不同" in said.err
    answers += [PASSPHRASE, PASSPHRASE]
    assert run(*INIT, "--data", tmp_path / "data", environ={}).status == 0
    answers += [PASSPHRASE]
    assert run("cases", "--data", tmp_path / "data", environ={}).status == 0
    assert answers == []


def test_leaving_at_the_prompt_is_no_accident(run: Run, data: Path, answers: list[str]) -> None:
    said = run("cases", "--data", data, environ={})
    assert said.status == 1
    assert "已中断" in said.err
    assert answers == []


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"MEDIATOR_PASSPHRASE": "wrong-passphrase", "MEDIATOR_USER": USER}, "用户名或口令不对"),
        ({"MEDIATOR_PASSPHRASE": PASSPHRASE, "MEDIATOR_USER": "别人"}, "用户名或口令不对"),
        ({"MEDIATOR_USER": USER}, "没有给出口令"),
    ],
)
def test_without_the_key_nothing_is_told(run: Run, data: Path, environ: dict[str, str], words: str) -> None:
    said = run("cases", "--data", data, environ=environ)
    assert (said.status, said.out) == (1, "")
    assert words in said.err


@pytest.mark.parametrize("command", [("cases",), ("papers", NUMBER), ("backup", "b.mbak"), ("verify",)])
def test_a_folder_without_data_is_said_so(run: Run, tmp_path: Path, command: Sequence[str]) -> None:
    said = run(*command, "--data", tmp_path)
    assert said.status == 1
    assert "没有调解数据" in said.err
    assert list(tmp_path.iterdir()) == []


def test_looking_works_while_another_program_writes_and_restoring_says_who(
    run: Run, data: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "b.mbak"
    with unlock(data) as store, store.transaction():
        assert run("cases", "--data", data).out.endswith("共10件。\n")
        assert run("papers", NUMBER, "--data", data).status == 0
        assert run("cases", "--json", "--data", data).status == 0
        said = run("print", NUMBER, "--paper", "agreement", "--out", tmp_path / "a.pdf", "--data", data)
        assert (said.status, said.out) == (1, "")
        assert USER in said.err
        assert run("backup", copy, "--data", data).status == 0
        assert run("verify", "--data", data).status == 0
        said = run("restore", copy, "--data", data)
    assert said.status == 1
    assert "正被另一个程序使用" in said.err
    assert USER in said.err
