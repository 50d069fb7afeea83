"""Resumes an interrupted count of deadlines when the office is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mediator.services.dues import dues

if TYPE_CHECKING:
    from mediator.ui.jobs import Jobs
    from mediator.ui.workspace import Workspace


def go_on_counting(workspace: Workspace, jobs: Jobs) -> None:
    """Count on a thread the deadlines with old terms; pages are read again afterwards."""
    store = workspace.store
    with store.reading() as session:
        waits = dues.left_over(session) and not store.read_only
    if waits:
        jobs.run(
            lambda progress: dues.recount(store, progress.report),
            on_result=lambda _count: workspace.changes.happened.emit(),
            on_error=lambda _trouble: None,  # the next start resumes the count
        )
