"""KnownPeople: looks people up for a registration and logs whose numbers the user asked to see."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from mediator.domain.case.parties import Party
from mediator.domain.people.roles import REVEAL
from mediator.services.people import register as people
from mediator.services.people import roster
from mediator.services.people.register import PersonRow
from mediator.ui.workspace import Workspace


class KnownPeople:
    """Looks people up; ``note_source()`` logs a look at numbers that come from a matter, not from the register."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.note_source: Callable[[], object] | None = None

    @property
    def may_show(self) -> bool:
        """Return True if the user's role may see whole numbers."""
        return self._workspace.may(REVEAL)

    def find(self, text: str) -> tuple[PersonRow, ...]:
        """Return the people of earlier cases that match ``text``."""
        with self._workspace.store.reading() as session:
            return people.find(session, text, actor=self._workspace.actor)

    def owner_of(self, party: Party) -> PersonRow | None:
        """Return who is known with the party's number under another name, or None."""
        if not (party.id_number or party.credit_code):
            return None
        with self._workspace.store.reading() as session:
            return people.owner_of(session, party)

    def note_shown(self, person: UUID | None) -> None:
        """Log that numbers are shown whole, of ``person`` in the register or, with None, of the source matter."""
        workspace = self._workspace
        if person is not None:
            with workspace.store.transaction() as session:
                roster.reveal(session, person, actor=workspace.actor, now=workspace.clock())
        elif self.note_source is not None:
            self.note_source()
