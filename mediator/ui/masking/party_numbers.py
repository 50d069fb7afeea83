"""MaskedNumbers: the numbers that the program itself put into a party's block, masked until they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_head import PartyHead


class MaskedNumbers:
    """``on`` while they are masked; the button of the block's head shows them, and the log keeps who looked."""

    def __init__(self, head: PartyHead, people: KnownPeople, *, turn: Callable[[bool], object]) -> None:
        self._head, self._people, self._turn = head, people, turn
        self.on = False
        self._person: UUID | None = None
        head.showing.connect(self.show)

    def mask(self, person: UUID | None = None) -> None:
        """Mask what was filled in; ``person`` is whom the register knows these numbers of."""
        self.on, self._person = True, person
        self._turn(True)  # noqa: FBT003 - the one thing it is asked

    def show(self) -> None:
        """Show it whole."""
        self._people.note_shown(self._person)
        self._turn(False)  # noqa: FBT003 - the one thing it is asked

    def settle(self, *, masked: bool) -> None:
        """The block has been masked or shown, by whomever: offer to see what it hides."""
        self.on = self.on and masked
        self._head.show_button.setVisible(self.on and self._people.may_show)

    def restore(self, data: Mapping[str, Any]) -> None:
        """A draft was put back: what was masked in it is masked again."""
        if data.get("concealed"):
            self.mask(UUID(data["person"]) if data["person"] else None)
