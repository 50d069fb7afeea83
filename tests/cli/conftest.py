"""Fixtures of the command line: a sample office, a caller, and answers at the prompt."""

from __future__ import annotations

import getpass
import shutil
import sys
from pathlib import Path

import pytest

from mediator.cli import main
from tests.cli.caller import ENVIRON, Run, Said


@pytest.fixture
def data(sample_office: Path, tmp_path: Path) -> Path:
    """A sample office of this test's own."""
    return Path(shutil.copytree(sample_office, tmp_path / "data"))


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
