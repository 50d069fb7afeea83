"""The coverage floor falls for lines and for branches alone, names the weakest files and ignores what is no layer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import coverage_floor


def entry(lines: tuple[int, int], branches: tuple[int, int] = (0, 0)) -> dict[str, dict[str, int]]:
    """One file of a report: (reached, all) of its lines and of its branches."""
    keys = ("covered_lines", "num_statements", "covered_branches", "num_branches")
    return {"summary": dict(zip(keys, (*lines, *branches), strict=True))}


def test_every_layer_at_its_floor_holds() -> None:
    files = {
        "mediator/domain/text/money.py": entry((95, 100), (19, 20)),
        "mediator/ui/frame/main_window.py": entry((85, 100), (85, 100)),
        "mediator/cli.py": entry((0, 50)),
        "tests/test_money.py": entry((0, 50)),
    }
    lines, holds = coverage_floor.judge({"files": files})
    assert holds
    assert lines[0] == "domain     lines  95.0 %  branches  95.0 %  floor 95 %  holds"


@pytest.mark.parametrize(("lines", "branches"), [((949, 1000), (20, 20)), ((1000, 1000), (94, 100))])
def test_lines_or_branches_below_the_floor_fall(lines: tuple[int, int], branches: tuple[int, int]) -> None:
    files = {"mediator/storage/keys/vault.py": entry(lines, branches), "mediator/storage/lock.py": entry((9, 9))}
    printed, holds = coverage_floor.judge({"files": files})
    assert not holds
    fallen = [line for line in printed if "FALLS" in line]
    assert len(fallen) == 1
    assert fallen[0].startswith("storage")
    assert "    mediator/storage/keys/vault.py: " in printed[printed.index(fallen[0]) + 1]


def test_files_of_a_layer_are_weighed_together() -> None:
    files = {"mediator\\services\\cases.py": entry((1000, 1000)), "mediator/services/people/add.py": entry((0, 10))}
    printed, holds = coverage_floor.judge({"files": files})
    assert holds
    assert "lines  99.0 %" in printed[1]


def test_the_report_is_read_from_its_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "coverage.json"
    report.write_text(json.dumps({"files": {"mediator/documents/pdf.py": entry((1, 2))}}), encoding="utf-8")
    assert coverage_floor.main([str(report)]) == 1
    assert "documents  lines  50.0 %" in capsys.readouterr().out


def test_a_missing_report_falls_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage_floor.main([str(tmp_path / "coverage.json")]) == 1
    assert "There is no report" in capsys.readouterr().out
