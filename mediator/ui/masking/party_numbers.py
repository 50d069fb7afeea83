"""ConcealedNumbers: the numbers that the program itself put into a party's block, masked until they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_head import PartyHead


class ConcealedNumbers:
    """``on`` while they are masked; the button of the block's head shows them, and the log keeps who looked."""

    def __init__(self, head: PartyHead, people: KnownPeople, *, cover: Callable[[bool], object]) -> None:
        self._head, self._people, self._cover = head, people, cover
        self.on = False
        self._person: UUID | None = None
        head.showing.connect(self.reveal)

    def conceal(self, person: UUID | None = None) -> None:
        """Mask what was filled in; ``person`` is whom the register knows these numbers of."""
        self.on, self._person = True, person
        self._cover(True)  # noqa: FBT003 - the one thing it is asked

    def reveal(self) -> None:
        """Show it whole."""
        self._people.note_shown(self._person)
        self._cover(False)  # noqa: FBT003 - the one thing it is asked

    def settle(self, *, covered: bool) -> None:
        """The block has been covered or uncovered, by whomever: offer to see what it hides."""
        self.on = self.on and covered
        self._head.show_button.setVisible(self.on and self._people.may_show)

    def restore(self, data: Mapping[str, Any]) -> None:
        """A draft was put back: what was masked in it is masked again."""
        if data.get("concealed"):
            self.conceal(UUID(data["person"]) if data["person"] else None)
