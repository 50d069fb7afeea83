"""OpeningStart: the values a new matter starts with, and those that follow from what is typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from mediator.domain.matter.kind import MatterKind
from mediator.services.dues.due_index import calendar_of
from mediator.services.files.snapshots import load
from mediator.ui.workspace import Workspace


class OpeningStart:
    """Takes values from the case and, before it, from the page that asks for the form (``given``).

    ``about`` names the case.
    """

    def __init__(
        self, workspace: Workspace, kind: MatterKind[Any], *, case_id: UUID | None, given: Mapping[str, object]
    ) -> None:
        self._kind, self._last = kind, dict[str, object]()
        with workspace.store.reading() as session:
            self._calendar = calendar_of(session)
            case = load(session, case_id) if case_id is not None else None
        known = kind.from_case(case) if case is not None else {}
        self.about = f"{case.title} · {case.number}" if case is not None else ""
        self.values = {**{name: value for name, value in known.items() if value not in (None, "", ())}, **given}

    def follow(self, typed: Mapping[str, object], *, on: date) -> dict[str, object]:
        """Return the values to fill or empty because their source changed; values typed by hand are left out."""
        last, self._last = self._last, dict(self._kind.follows(typed, on, self._calendar))
        if last == self._last:
            return {}
        empty = dict.fromkeys(last, None)
        return {
            name: value
            for name, value in {**empty, **self._last}.items()
            if typed.get(name) in (None, "", last.get(name))
        }
