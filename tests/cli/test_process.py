"""The program as a process: no Qt, UTF-8 anywhere, no traceback, a log without personal data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mediator.cli import entry, main
from mediator.domain.problems import StorageTrouble
from tests.cli.caller import ENVIRON, INIT, NUMBER, ROOT, Run, program


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StorageTrouble("磁盘坏了。"), "磁盘坏了。"),
        (PermissionError(13, "Permission denied", "/x"), "没有权限"),
        (KeyboardInterrupt(), "已中断"),
    ],
)
def test_what_the_machine_refuses_is_a_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, words: str
) -> None:
    def fall(_call: object) -> int:
        raise error

    monkeypatch.setattr(entry, "COMMANDS", {"cases": fall})
    said = run("cases")
    assert said.status == 1
    assert words in said.err


def test_a_mistake_of_the_program_is_a_sentence_and_a_line_without_personal_data(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(_call: object) -> int:
        raise ValueError("季文标 329900196108030033") from KeyError("祝银凤")

    monkeypatch.setattr(entry, "COMMANDS", {"cases": fall})
    monkeypatch.setattr(sys, "argv", ["main.py", "cases", "季文标", "--data", str(data)])
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    with pytest.raises(ValueError, match="季文标") as raised:
        main()
    sys.excepthook(raised.type, raised.value, raised.tb)
    said = capsys.readouterr()
    log = (data / "log" / "command-line.log").read_text(encoding="utf-8")
    assert "程序出错了（ValueError）" in said.err
    assert "Traceback" not in said.err
    assert "cases: ValueError <- KeyError" in log
    assert "test_process.py" in log
    assert not any(word in said.err + log for word in ("季文标", "祝银凤", "3299"))


def test_where_no_log_can_be_kept_it_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "log").write_text("x")
    for folder in ("gone", "file", "data"):
        monkeypatch.setattr(sys, "argv", ["main.py", "cases", "--data", str(tmp_path / folder)])
        monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
        main(environ={})
        sys.excepthook(RuntimeError, RuntimeError("x"), None)
        assert "详情没能记下" in capsys.readouterr().err


def test_the_default_folder_is_the_platforms() -> None:
    assert entry.default_folder().name == "mediator"


def test_text_is_utf_8_on_a_machine_that_speaks_none(data: Path) -> None:
    for more in ({}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        said = program("cases", "茅国梁", "--json", "--data", data, **more)
        assert (said.status, said.err) == (0, "")
        assert json.loads(said.out)[0]["parties"] == ["秦连生", "茅国梁"]


def test_a_reader_that_has_seen_enough_is_no_accident(data: Path) -> None:
    command = f'"{sys.executable}" "{ROOT / "main.py"}" cases --data "{data}" | true'
    environ = {**os.environ, **ENVIRON}
    done = subprocess.run(["sh", "-c", command], env=environ, capture_output=True, check=False)
    assert done.stderr == b""


def test_no_command_but_the_window_loads_qt(data: Path, tmp_path: Path) -> None:
    copy, out = str(tmp_path / "b.mbak"), str(tmp_path / "a.pdf")
    calls = [
        ["cases"],
        ["papers", NUMBER],
        ["print", NUMBER, "--paper", "agreement", "--out", out],
        ["backup", copy],
        ["verify"],
        ["restore", copy],
        [*INIT, "--data", str(tmp_path / "init")],
        ["demo", "--no-window", "--data", str(tmp_path / "demo")],
    ]
    script = (
        "import json, sys\n"
        "from mediator.cli import main\n"
        "done = [main(['--data', sys.argv[1], *argv]) for argv in json.loads(sys.argv[2])]\n"
        "loaded = sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6'})\n"
        "print(json.dumps([done, loaded]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(data), json.dumps(calls)],
        cwd=ROOT,
        env={**os.environ, **ENVIRON},
        capture_output=True,
        check=False,
    )
    assert done.stderr.decode() == ""
    assert json.loads(done.stdout.decode().splitlines()[-1]) == [[0] * len(calls), []]
