"""Checks each layer against its coverage floor, lines and branches apart, from the report of ``coverage json``."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FLOORS = {"domain": 95.0, "services": 95.0, "storage": 95.0, "documents": 95.0, "ui": 85.0}
"""The least coverage of each layer in percent of its lines and of its branches."""


@dataclass(frozen=True, kw_only=True)
class Reached:
    """The coverage of some code."""

    lines: int = 0
    lines_reached: int = 0
    branches: int = 0
    branches_reached: int = 0

    def __add__(self, other: Reached) -> Reached:
        return Reached(
            lines=self.lines + other.lines,
            lines_reached=self.lines_reached + other.lines_reached,
            branches=self.branches + other.branches,
            branches_reached=self.branches_reached + other.branches_reached,
        )

    @property
    def shares(self) -> tuple[float, float]:
        """Return percent of lines and percent of branches; code without any counts as covered."""
        return share(self.lines_reached, self.lines), share(self.branches_reached, self.branches)

    @property
    def lost(self) -> int:
        """Return the number of lines and branches not reached."""
        return self.lines - self.lines_reached + self.branches - self.branches_reached


def share(part: int, whole: int) -> float:
    """Return ``part`` of ``whole`` in percent; of 0 it is 100."""
    return 100.0 * part / whole if whole else 100.0


def by_layer(files: Mapping[str, Any]) -> dict[str, dict[str, Reached]]:
    """Return the ``files`` of the report, grouped by the folder below ``mediator``."""
    layers: dict[str, dict[str, Reached]] = {layer: {} for layer in FLOORS}
    for name, entry in files.items():
        parts = name.replace("\\", "/").split("/")
        if len(parts) > 2 and parts[0] == "mediator" and parts[1] in layers:
            total = entry["summary"]
            layers[parts[1]]["/".join(parts)] = Reached(
                lines=total["num_statements"],
                lines_reached=total["covered_lines"],
                branches=total.get("num_branches", 0),
                branches_reached=total.get("covered_branches", 0),
            )
    return layers


def judge(report: Mapping[str, Any]) -> tuple[list[str], bool]:
    """Return lines to print, and whether every layer keeps its floor; a failing layer names its five weakest files."""
    printed: list[str] = []
    holds = True
    for layer, files in by_layer(report["files"]).items():
        lines, branches = sum(files.values(), start=Reached()).shares
        keeps = min(lines, branches) >= FLOORS[layer]
        holds = holds and keeps
        mark = "holds" if keeps else "FALLS"
        printed.append(
            f"{layer:<10} lines {lines:5.1f} %  branches {branches:5.1f} %  floor {FLOORS[layer]:.0f} %  {mark}"
        )
        if not keeps:
            weakest = sorted(files.items(), key=lambda pair: -pair[1].lost)[:5]
            printed += [f"    {name}: {reached.lost} lines and branches not reached" for name, reached in weakest]
    return printed, holds


def main(arguments: Sequence[str]) -> int:
    """Return 0 if every floor holds, else 1; ``arguments`` is the path of the report."""
    report = Path(arguments[0])
    if not report.exists():
        print(f"There is no report {report}: the tests or `coverage json` did not come to an end.")
        return 1
    lines, holds = judge(json.loads(report.read_text(encoding="utf-8")))
    print("\n".join(lines))
    return 0 if holds else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
