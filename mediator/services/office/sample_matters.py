"""Play the sample's matters (referrals, joint meetings, liaison, activities) through the services, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Entry, Item
from mediator.domain.office.registers import register_of
from mediator.domain.people.roles import Actor
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.services.lists.liaison_figures import fill_figures
from mediator.services.papers import papers
from mediator.services.papers.paper_states import DRAFT, BlobStore
from mediator.services.registers.entries import save_entry
from mediator.storage.tables.base import uuid7


def moment(day: date) -> datetime:
    """Return ten in the morning of a day by this computer's clock, when the sample's steps are recorded."""
    return datetime.combine(day, time(10)).astimezone()


def add_organs(session: Session, office: Mapping[str, Any], *, actor: Actor, now: datetime) -> dict[str, Entry]:
    """Fill the further registers of the sample; return the organs by name."""
    for register, lines in office.get("entries", {}).items():
        for values in lines:
            typed = _typed(register_of(register).fields, values)
            save_entry(session, register, typed, actor=actor, now=now)
    return {
        values["name"]: save_entry(session, "organ", values, actor=actor, now=now)
        for values in office.get("organs", ())
    }


class MatterPlayer:
    """Plays one matter of the sample.

    Its entry names kind, day (``on``), organ, values and ``steps``; a step is a ``move`` with its inputs, values to
    ``amend``, an ``item`` of a list (one named by ``as`` may be written again later), the ``figures`` of a period, or
    the ``link`` to the case that grew out of it.
    """

    def __init__(
        self,
        session: Session,
        entry: Mapping[str, Any],
        *,
        committee_id: UUID,
        organs: Mapping[str, Entry],
        actor: Actor,
    ) -> None:
        self.session, self.entry, self.actor = session, entry, actor
        self.committee_id, self.organs = committee_id, organs
        self.kind = kind_of(entry["kind"])
        self.steps: Iterator[Mapping[str, Any]] = iter(entry["steps"])
        self.matter_id: UUID | None = None
        self.items: dict[str, UUID] = {}

    def begin(self) -> Mapping[str, object]:
        """Play up to the link to the case; return the ``details`` that the case gets."""
        if self.kind.needs_case:
            return {}
        self._open(None)
        self._take(None)
        if self.kind.to_case is None:
            return {}
        details = self.kind.to_case(load(self.session, self._id, actor=self.actor)).get("details")
        return details if isinstance(details, Mapping) else {}

    def finish(self, case_id: UUID) -> None:
        """Play from the link to the end."""
        if self.kind.needs_case:
            self._open(case_id)
        self._take(case_id)

    def file_papers(self, blobs: BlobStore) -> None:
        """Make the complete papers of the matter final, on the day of its last step."""
        days = [step["on"] for step in self.entry["steps"]]
        now = moment(date.fromisoformat(max(days, default=self.entry["on"])))
        for state in papers.states(self.session, self._id, actor=self.actor):
            if state.state == DRAFT:
                papers.finalise(self.session, blobs, self._id, state.code, actor=self.actor, now=now)

    @property
    def _id(self) -> UUID:
        assert self.matter_id is not None
        return self.matter_id

    def _open(self, case_id: UUID | None) -> None:
        day, organ = date.fromisoformat(self.entry["on"]), self.entry.get("organ")
        opening = Opening(
            kind=self.kind.code,
            on=day,
            values=_typed(self.kind.fields, self.entry["values"]),
            case_id=case_id,
            committee_id=self.committee_id,
            organ_id=self.organs[organ].id if organ else None,
        )
        self.matter_id = openings.open_matter(self.session, opening, actor=self.actor, now=moment(day)).id

    def _take(self, case_id: UUID | None) -> None:
        for step in self.steps:
            day = date.fromisoformat(step["on"])
            if "link" in step:
                if case_id is None:
                    self.steps = iter([step, *self.steps])
                    return
                amendments.link_case(self.session, self._id, case_id, actor=self.actor, now=moment(day))
            else:
                self._step(step, day)

    def _step(self, step: Mapping[str, Any], day: date) -> None:
        session, actor, now = self.session, self.actor, moment(day)
        if "move" in step:
            inputs = self.kind.procedure.move(step["move"]).inputs
            values = _typed(inputs, step.get("values", {}))
            steps.advance(session, self._id, step["move"], on=day, actor=actor, now=now, values=values)
        elif "amend" in step:
            values = _typed(self.kind.fields, step["amend"])
            amendments.amend(session, self._id, values, actor=actor, now=now)
        elif "figures" in step:
            fill_figures(session, self._id, actor=actor, now=now)
        else:
            fields = self.kind.item_kind(step["item"]).fields
            for entry in step["values"]:
                values = {name: value for name, value in entry.items() if name != "as"}
                known = self.items.setdefault(str(entry["as"]), uuid7(now)) if "as" in entry else uuid7(now)
                item = Item(id=known, kind=step["item"], values=_typed(fields, values))
                lists.save(session, self._id, item, actor=actor, now=now)


def _typed(fields: tuple[Field, ...], values: Mapping[str, Any]) -> dict[str, object]:
    """Convert JSON to the types of the Fields: days from text, lists to tuples."""
    days = {item.name for item in fields if item.kind is Kind.DATE}
    return {
        name: date.fromisoformat(value) if name in days else tuple(value) if isinstance(value, list) else value
        for name, value in values.items()
    }
