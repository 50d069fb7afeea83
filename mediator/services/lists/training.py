"""The training hours of each 法律明白人: those of earlier years plus those of recorded trainings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Entry
from mediator.domain.workflows.meetings.activity import KIND, TRAINING
from mediator.storage.tables.matters import ItemTable, MatterTable

HELD = KIND.procedure.move("hold").target


def training_hours(session: Session, people: Sequence[Entry]) -> Mapping[UUID, int]:
    """Return the hours by line of the register: its earlier hours plus every training that was held.

    A trainee is matched by name; of several with one name, the one in the group that the training names.
    """
    found: dict[UUID, int] = defaultdict(int)
    for person in people:
        found[person.id] += _whole(person.values.get("hours"))
    for name, unit, hours in _credits(session):
        namesakes = [person for person in people if person.name == name]
        meant = namesakes if len(namesakes) == 1 else [one for one in namesakes if unit and one.text("group") == unit]
        for person in meant[:1]:
            found[person.id] += hours
    return found


def _credits(session: Session) -> Iterator[tuple[str, str, int]]:
    query = (
        select(ItemTable.details, MatterTable.details)
        .join(MatterTable, MatterTable.id == ItemTable.matter_id)
        .where(
            MatterTable.kind == KIND.code,
            MatterTable.category == TRAINING,
            MatterTable.stage == HELD,
            ItemTable.kind == "trainee",
        )
    )
    for trainee, training in session.execute(query):
        hours = _whole(trainee.get("hours")) or _whole(training.get("hours"))
        yield str(trainee.get("name", "")), str(trainee.get("unit", "")), hours


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
