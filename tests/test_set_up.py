"""Setting up a machine: which lock it takes, when it is ready, what it says, and what start.sh decides to show."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import set_up, system_packages

ROOT = Path(__file__).resolve().parent.parent
posix = pytest.mark.skipif(os.name == "nt", reason="drives POSIX shell scripts")


@pytest.mark.parametrize(
    ("machine", "libc", "lock"),
    [
        ("x86_64", ("glibc", "2.36"), "requirements.lock"),
        ("x86_64", ("glibc", "2.34"), "requirements.lock"),
        ("x86_64", ("glibc", "2.28"), "requirements-qt68.lock"),
        ("aarch64", ("glibc", "2.36"), "requirements-qt68.lock"),
        ("aarch64", ("glibc", "2.39"), "requirements.lock"),
        ("AMD64", ("", ""), "requirements.lock"),
        ("loongarch64", ("glibc", "2.28"), "requirements.lock"),
    ],
)
def test_an_old_c_library_takes_the_older_qt(machine: str, libc: tuple[str, str], lock: str) -> None:
    assert set_up.lock_for(machine, libc) == lock


def test_a_library_that_does_not_load_names_its_package() -> None:
    assert system_packages.missing({"libnosuchthing.so.9": "libnosuchthing9"}) == ("libnosuchthing9",)


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux libraries")
def test_a_library_that_loads_names_nothing() -> None:
    assert system_packages.missing({"libc.so.6": "libc6"}) == ()


def test_a_screen_needs_all_that_no_screen_needs_and_more() -> None:
    assert system_packages.WITHOUT_SCREEN.items() < system_packages.WITH_SCREEN.items()
    assert system_packages.has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not system_packages.has_screen({"DISPLAY": ""})


def test_without_leave_to_install_the_user_is_told_the_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # neither apt-get nor sudo
    said: list[str] = []
    with pytest.raises(system_packages.NotInstalled, match=r"sudo apt-get install -y .* libegl1 libgl1"):
        system_packages.install(["libegl1", "libgl1"], tell=said.append)
    assert said == []


def environment_in(folder: Path) -> Path:
    """A folder that looks like a virtual environment and runs this very interpreter."""
    python = set_up.python_of(folder / ".venv")
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    return folder / ".venv"


@posix
def test_ready_until_the_lock_changes_or_the_interpreter_goes(tmp_path: Path) -> None:
    environment, lock, other = environment_in(tmp_path), tmp_path / "a.lock", tmp_path / "b.lock"
    lock.write_text("# nothing is needed\n")
    other.write_text("# held by the first\n")
    assert not set_up.is_ready(environment, lock)
    set_up.prepare(environment, [lock, other])
    assert set_up.is_ready(environment, lock)
    assert set_up.is_ready(environment, other)
    lock.write_bytes(b"# nothing is needed\r\n")
    assert set_up.is_ready(environment, lock), "other line endings are the same lock"
    lock.write_text("# something else is needed\n")
    assert not set_up.is_ready(environment, lock)
    set_up.python_of(environment).unlink()
    assert not set_up.is_ready(environment, other)


@posix
def test_what_cannot_be_had_leaves_no_mark(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    environment, lock = environment_in(tmp_path), tmp_path / "a.lock"
    lock.write_text(f"mediator-has-no-such-part==1 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(set_up.SetUpFailed, match="请检查网络"):
        set_up.prepare(environment, [lock])
    assert not set_up.is_ready(environment, lock)


def start(folder: Path, *words: str, **screen: str) -> subprocess.CompletedProcess[str]:
    """Run a copy of start.sh whose set-up is done, with an interpreter that only says what it was given."""
    (folder / "tools").mkdir()
    (folder / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(ROOT / "start.sh", folder)
    shutil.copy(ROOT / "tools" / "find_python.sh", folder / "tools")
    (folder / "tools" / "set_up.py").write_text('"""Nothing to do."""\n')
    python = folder / ".venv" / "bin" / "python"
    python.write_text('#!/bin/sh\necho "ran: $@"\n')
    python.chmod(0o755)
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        ["sh", folder / "start.sh", *words],
        env=bare | screen,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux machines lack a screen")
@pytest.mark.parametrize("words", [(), ("demo",), ("--data", "cases"), ("demo", "--data", "/srv/调解")])
def test_without_a_screen_the_journey_is_walked_and_its_folder_named(tmp_path: Path, words: tuple[str, ...]) -> None:
    out = start(tmp_path, *words).stdout
    assert "没有屏幕" in out
    assert f"{tmp_path}/journey" in out
    assert out.splitlines()[-1] == f"ran: -OO {tmp_path}/tools/journey.py --out {tmp_path}/journey"


@posix
@pytest.mark.parametrize("words", ["cases 王", "--data d papers x", "demo --no-window", "--help", "print --help"])
def test_commands_need_no_screen_and_say_nothing_of_their_own(tmp_path: Path, words: str) -> None:
    done = start(tmp_path, *words.split())
    assert done.stdout == f"ran: -OO {tmp_path}/main.py {words}\n"


@posix
def test_with_a_screen_the_window_opens(tmp_path: Path) -> None:
    assert start(tmp_path, "demo", DISPLAY=":0").stdout == f"ran: -OO {tmp_path}/main.py demo\n"


@posix
def test_a_missing_python_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    script = f'PATH={tmp_path}; . "{ROOT}/tools/find_python.sh"'
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "没有找到 Python 3.11" in done.stderr
