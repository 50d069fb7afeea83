"""A backup as a job on a thread, with progress; stopping it leaves no half-written file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mediator.domain.problems import MediatorError
from mediator.services.office import backups
from mediator.ui.jobs import Job, Progress

if TYPE_CHECKING:
    from mediator.storage.store import Store
    from mediator.ui.frame.program import Program


def start_backup(
    shell: Program,
    store: Store,
    *,
    on_done: Callable[[backups.Outcome], object],
    on_error: Callable[[MediatorError], object],
) -> Job:
    """Back up into the data folder and into the second place of the settings."""
    second, now = shell.settings.backup_place, shell.clock()

    def work(progress: Progress) -> backups.Outcome:
        return backups.back_up(
            store, second=second, now=now, report=progress.report, cancelled=lambda: progress.stopping
        )

    return shell.jobs.run(work, on_result=on_done, on_error=on_error)
