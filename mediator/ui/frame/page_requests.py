"""PageRequest: a page requested by another page and built by the window, so that pages need not know each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mediator.domain.case.intake import Intake
from mediator.services.links.next_files import OpenedFrom
from mediator.ui.frame.tabs_table import load
from mediator.ui.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class PageRequest:
    """``path`` is ``module:Class``; the class is called with the workspace and ``given``."""

    path: str
    given: Mapping[str, Any] = field(default_factory=dict)

    def build(self, workspace: Workspace) -> QWidget:
        """Load and build the page."""
        page: QWidget = load(self.path)(workspace, **self.given)
        return page


def opening(
    kind: str,
    *,
    case_id: UUID | None = None,
    values: Mapping[str, object] | None = None,
    opened_from: OpenedFrom | None = None,
) -> PageRequest:
    """Request the form for a matter of this kind; ``opened_from`` is the matter it is opened from."""
    given = {"kind_code": kind, "case_id": case_id, "values": values, "opened_from": opened_from}
    return PageRequest(path="mediator.ui.desks.opening_page:OpeningPage", given=given)


def case_of_matter(start: Intake, *, matter_id: UUID) -> PageRequest:
    """Request the registration of a dispute that comes from a matter."""
    given = {"start": start, "matter_id": matter_id}
    return PageRequest(path="mediator.ui.intake.intake_page:IntakePage", given=given)


def short_road() -> PageRequest:
    """Request the page for a quarrel settled at the door."""
    return PageRequest(path="mediator.ui.intake.short_road_page:ShortRoadPage")


def paper_files() -> PageRequest:
    """Request the page that takes over files from paper."""
    return PageRequest(path="mediator.ui.intake.paper_files_page:PaperFilesPage")


def calendar() -> PageRequest:
    """Request the calendar of sittings."""
    return PageRequest(path="mediator.ui.desks.calendar_page:CalendarPage")
