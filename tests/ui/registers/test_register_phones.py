"""The phones of the registers: masked in the table and in the form until they are asked for, which is logged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mediator.domain.people.roles import READER, Actor
from mediator.domain.problems import Refused
from mediator.services.office import office_edits, offices
from mediator.services.people.masking import note_register_revealed
from mediator.services.registers.entries import save_entry
from mediator.storage import events
from mediator.storage.store import Store
from mediator.ui.registers.register_form import RegisterForm
from mediator.ui.registers.roster import COMMITTEES, MEDIATORS, RosterTab
from mediator.ui.workspace import Changes, Workspace
from tests.ui.live_office import ACTOR, NOW
from tests.ui.typist import Show


@pytest.fixture
def tab(office: Workspace, show: Show) -> RosterTab:
    return show(RosterTab(office))


def form_of(tab: RosterTab, part: str) -> RegisterForm:
    """The open form."""
    form = tab.lists[part].form
    assert form is not None
    return form


def looks(office: Workspace) -> list[object]:
    """The registers whose phones somebody asked for, as the log has them."""
    with office.store.reading() as session:
        owner = offices.office(session)
        assert owner is not None
        return [event.data["register"] for event in events.of(session, owner.id) if event.kind == "reveal"]


def shown_in(tab: RosterTab, part: str) -> str:
    """Every cell of a register, as its model gives it away."""
    model = tab.lists[part].model
    return " ".join(
        str(model.data(model.index(line, place), int(role)))
        for line in range(model.rowCount())
        for place in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    )


@pytest.mark.parametrize("part", [MEDIATORS, COMMITTEES, "organ"])
def test_phones_of_a_register_are_masked_until_they_are_asked_for(tab: RosterTab, office: Workspace, part: str) -> None:
    phone = "15400000901"
    with office.store.transaction() as session:
        if part == COMMITTEES:
            town = offices.committees(session)[0]
            values = {"name": town.name, "short_name": town.short_name, "kind": town.kind, "phone": phone}
            office_edits.update_committee(session, town.id, values, actor=ACTOR, now=NOW)
        elif part == "organ":
            save_entry(session, "organ", {"name": "王鲍派出所", "kind": "派出所", "phone": phone}, actor=ACTOR, now=NOW)
    tab.choose(part)
    register = tab.lists[part]
    assert "154****0901" in shown_in(tab, part)
    assert phone not in shown_in(tab, part)
    register.table.select_row(next(n for n, _ in enumerate(register.model.rows())))
    register.change()
    form = form_of(tab, part)
    assert form.covers.shown["phone"].text() == "154****0901"
    form.show_button.click()
    assert form.covers.shown == {}
    assert looks(office) == [part]
    register.close_form()
    register.read()
    assert phone not in shown_in(tab, part)
    register.show_button.click()
    assert phone in shown_in(tab, part)
    assert not register.show_button.isVisible()
    assert len(looks(office)) == 2
    register.change()
    assert form_of(tab, part).covers.shown == {}


def test_a_covered_phone_is_saved_as_it_was(tab: RosterTab, office: Workspace) -> None:
    tab.choose(MEDIATORS)
    register = tab.lists[MEDIATORS]
    register.change()
    form_of(tab, MEDIATORS).fields.set_raw({"certificate": "启人调证9号"})
    form_of(tab, MEDIATORS).submit()
    with office.store.reading() as session:
        [line] = [one for one in offices.mediators(session) if one.name == "沈广和"]
    assert (line.certificate, line.phone) == ("启人调证9号", "15400000901")
    assert looks(office) == []


def test_who_may_not_see_numbers_is_not_offered_the_phones(store: Store, office: Workspace, show: Show) -> None:
    reader = Workspace(store=store, actor=Actor(name="来客", role=READER), clock=office.clock, changes=Changes())
    shown = show(RosterTab(reader))
    shown.choose(MEDIATORS)
    assert not shown.lists[MEDIATORS].show_button.isVisible()
    with pytest.raises(Refused), store.transaction() as session:
        note_register_revealed(session, "mediators", actor=reader.actor, now=NOW)
