"""The benchmarks still run, on an office so small that their numbers mean nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mediator.ui.look.theme import Theme
from tests.benchmarks import bench_ledger, bench_pdf, bench_today


@pytest.mark.parametrize("main", [bench_ledger.main, bench_today.main], ids=["ledger", "today"])
def test_they_compare_on_a_small_office(
    main: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], theme: Theme
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "120", str(tmp_path)])
    assert callable(main)
    main()
    told = capsys.readouterr().out
    assert told.count("ratio") >= 2


def test_the_papers_are_compared(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "2"])
    bench_pdf.main()
    assert "ratio" in capsys.readouterr().out
