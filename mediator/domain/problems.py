"""Problems a user can fix, as values; and the expected errors as exceptions, each with a clear sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Severity(StrEnum):
    """How serious a problem is: ``STOP`` blocks the step, ``WARN`` is shown and may be passed."""

    STOP = "stop"
    WARN = "warn"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing to mend: a full Chinese sentence, and the place that mends it.

    ``section`` is the code of a part of the case (``intake``, ``parties``, ``meetings`` …), ``field`` the name of a
    Field in it, ``item`` the id of the party or record meant, if there are several. ``bars_print`` stops even the
    draft of a paper from being printed: it must not be signed as it stands, mark or not.
    """

    message: str
    section: str = ""
    field: str = ""
    item: UUID | None = None
    severity: Severity = Severity.STOP
    bars_print: bool = False

    @property
    def stops(self) -> bool:
        """Return True if the step cannot be taken before this is mended."""
        return self.severity is Severity.STOP


class MediatorError(Exception):
    """Base of all expected errors; ``str(error)`` is a sentence fit for the screen."""


class Refused(MediatorError):  # noqa: N818 - reads as the sentence it is
    """A step was not taken; every reason is in ``problems``, all at once. Nothing was changed."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(problem.message for problem in problems))
        self.problems: tuple[Problem, ...] = tuple(problems)


class NotFound(MediatorError):  # noqa: N818
    """The requested thing is not in this office's data."""


class StorageTrouble(MediatorError):  # noqa: N818
    """The machine, not the user, is at fault; nothing that was saved before is lost."""


class DiskFull(StorageTrouble):
    """The disk has no room left."""


class WrongKey(StorageTrouble):
    """Passphrase or recovery code do not open this office's data."""


class TryLater(WrongKey):
    """Too many wrong passphrases: the next attempt is allowed after ``seconds``."""

    def __init__(self, message: str, *, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class Damaged(StorageTrouble):
    """A file is not what was written: cut, changed or foreign."""


class StaleEdit(StorageTrouble):
    """Somebody else saved the same record in between."""


class Busy(StorageTrouble):
    """Another program holds the folder or the database."""


class NewerVersion(StorageTrouble):
    """The database was written by a newer version of the program."""


class NotWritable(StorageTrouble):
    """The folder or file cannot be written."""
