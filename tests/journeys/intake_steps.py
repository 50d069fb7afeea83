"""The registration, filled from the sample: the dispute, every party with who acts for it, the story, who mediates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from mediator.domain.case.parties import GROUP
from mediator.domain.text.money import format_money
from mediator.ui.intake.intake_form import IntakeForm
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock
from tests.journeys.hand import Hand


def fill_intake(hand: Hand, page: IntakePage, entry: Mapping[str, Any], *, today: date) -> None:
    """From the top of the form to its foot."""
    form, values = page.form, entry["values"]
    hand.fill_in(form.forms["dispute"], values, today=today)
    for number, party in enumerate(entry["parties"]):
        if number == len(form.parties.blocks):
            hand.click_word(form, "再加一方")
        fill_party(hand, form.parties.blocks[number], party, today=today)
    hand.click(form.parties.agree)
    for card in ("story", "event", "risk", "source"):
        hand.fill_in(form.forms[card], values, today=today)
    fill_handling(hand, form, entry, today=today)


def fill_handling(hand: Hand, form: IntakeForm, entry: Mapping[str, Any], *, today: date) -> None:
    """Who takes it: the committee, the day, the mediators, the station."""
    handling = form.forms["handling"]
    box = getattr(handling.rows["committee"].input, "box")  # noqa: B009 - the input of a choice
    committee = next(words for words in box.words() if words.endswith(COMMITTEES[entry["committee"]]))
    hand.choose(box, committee)
    asked = {**entry["values"], "mediators": entry["mediators"], "registered_on": entry["registered_on"]}
    hand.fill_in(handling, asked, today=today)


COMMITTEES = {"王鲍": "王鲍镇人民调解委员会", "永兴圩": "永兴圩村人民调解委员会"}


def fill_party(hand: Hand, block: PartyBlock, party: Mapping[str, Any], *, today: date) -> None:
    """One party: what it is, its name, everything below, and who acts for it."""
    kind = block.head.kinds[party["kind"]]
    if not kind.isChecked():
        hand.click(kind)
    hand.choose(block.head.roles, party["role"])
    if block.name.text() != party["name"]:
        hand.write_over(block.name, party["name"])
    if not block.is_open():
        hand.click(block.head.more)
    facts = block.facts
    assert facts is not None
    if party["kind"] == GROUP:
        assert facts.members is not None
        hand.paste(facts.members.table, map(member_cells, party["members"]))
    later = ("consent", "consent_on")
    hand.fill_in(facts.fields, {name: party[name] for name in party if name not in later}, today=today)
    for number, agent in enumerate(party.get("agents", ())):
        if number == len(block.agents.blocks):
            hand.click(block.head.agent)
        hand.fill_in(block.agents.blocks[number].fields, agent, today=today)


def member_cells(member: Mapping[str, Any]) -> tuple[str, ...]:
    """A person of the list, as a line of a spreadsheet."""
    leads = "是" if member["representative"] else ""
    amount = format_money(member["amount"])
    return member["name"], member["sex"], member["ethnicity"], member["id_number"], member["phone"], amount, leads
