"""The order of Enter on the registration: from card to card as on the paper form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mediator.ui.intake import intake_cards as cards
from mediator.ui.intake.party_list import PartyList
from mediator.ui.widgets.fields_widget import FieldsWidget


def follow_the_form(
    forms: Mapping[str, FieldsWidget], parties: PartyList, *, details: Callable[[], FieldsWidget]
) -> None:
    """Link the end of each card to the next; the inputs of the type are skipped when it has none."""
    forms["dispute"].finished.connect(parties.focus_first)
    parties.finished.connect(lambda: forms["story"].focus_field("story"))
    forms["event"].finished.connect(lambda: go_to(forms[cards.RISK]))
    forms[cards.RISK].finished.connect(lambda: go_to(forms[cards.MEDIABLE]))
    forms[cards.MEDIABLE].finished.connect(lambda: go_to(details() if details().rows else forms["source"]))
    forms["source"].finished.connect(lambda: go_to(forms["handling"]))


def go_to(form: FieldsWidget) -> None:
    """Focus the first visible input."""
    form.focus_field(next(name for name, row in form.rows.items() if not row.isHidden()))
