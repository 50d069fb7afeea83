"""Fixtures of the command line: a sample office, a caller, and answers at the prompt."""

from __future__ import annotations

import getpass
import shutil
import sys
from pathlib import Path

import pytest

from mediator.cli import main
from tests.cli.caller import ENVIRON, Run, Said
from tests.storage.office import NOW, USER, unlock


@pytest.fixture(scope="session")
def sample_folder(empty_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed data folder with the sample office; copy it, never change it."""
    from mediator.services.office import sample, users

    folder = Path(shutil.copytree(empty_office, tmp_path_factory.mktemp("cli") / "data"))
    with unlock(folder) as store, store.transaction() as session:
        sample.fill(session, sample.read_sample(), actor=users.actor_named(session, USER), now=NOW)
    return folder


@pytest.fixture
def data(sample_folder: Path, tmp_path: Path) -> Path:
    """A sample office of this test's own."""
    return Path(shutil.copytree(sample_folder, tmp_path / "data"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Call ``main`` as a script does, where nobody sits at a terminal."""

    def call(*argv: str | Path, environ: dict[str, str] | None = None) -> Said:
        try:
            status = main([str(word) for word in argv], environ=ENVIRON if environ is None else environ)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the user types at the prompts, in order; a prompt without an answer is the end of the input."""
    typed: list[str] = []

    def ask(_prompt: str) -> str:
        if not typed:
            raise EOFError
        return typed.pop(0)

    monkeypatch.setattr(getpass, "getpass", ask)
    monkeypatch.setattr(sys, "stdin", _Terminal())
    return typed


class _Terminal:
    def isatty(self) -> bool:
        return True
