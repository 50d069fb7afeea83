"""MaskedNumbers: numbers the program filled into a party's block, masked until the user asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_head import PartyHead


class MaskedNumbers:
    """``on`` while they are masked; the button of the block shows them, which is logged."""

    def __init__(self, head: PartyHead, people: KnownPeople, *, turn: Callable[[bool], object]) -> None:
        self._head, self._people, self._turn = head, people, turn
        self.on = False
        self._person: UUID | None = None
        head.showing.connect(self.show)

    def mask(self, person: UUID | None = None) -> None:
        """Mask the filled numbers; ``person`` is their owner in the register, or None."""
        self.on, self._person = True, person
        self._turn(True)  # noqa: FBT003 - the one thing it is asked

    def show(self) -> None:
        """Show the numbers whole."""
        self._people.note_shown(self._person)
        self._turn(False)  # noqa: FBT003 - the one thing it is asked

    def settle(self, *, masked: bool) -> None:
        """Show or hide the button after the block was masked or unmasked."""
        self.on = self.on and masked
        self._head.show_button.setVisible(self.on and self._people.may_show)

    def restore(self, data: Mapping[str, Any]) -> None:
        """Mask again what was masked in a restored draft."""
        if data.get("concealed"):
            self.mask(UUID(data["person"]) if data["person"] else None)
