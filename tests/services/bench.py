"""A bench to work at with matters: an office with its partners, and short ways to open and list things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.domain.case.snapshot import Mediator
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.services.files import intake
from mediator.services.files.lists import save
from mediator.services.files.openings import Opening, open_matter
from mediator.services.office import offices
from mediator.services.registers.entries import save_entry
from mediator.storage.store import Store
from mediator.storage.tables.base import uuid7
from tests.builders import made

COURT, POLICE = "启东市人民法院久隆人民法庭", "启东市公安局王鲍派出所"

LETTER = {
    "dispatch": "委派调解（立案前）",
    "letter_number": "（2023）苏0681委派3号",
    "court": "启东市人民法院",
    "cause": "相邻关系纠纷",
    "party_a": "宋玉珍",
    "party_b": "倪海涛",
    "sent_on": date(2023, 5, 16),
}
"""What a letter of the court says."""


@dataclass(frozen=True)
class Bench:
    """An office set up on 16 May 2023."""

    store: Store
    today: date = date(2023, 5, 16)
    now: datetime = field(default=datetime(2023, 5, 16, 2, tzinfo=UTC))
    actor: Actor = field(default=Actor(name="茅晓燕"))

    def __post_init__(self) -> None:
        with self.store.transaction() as session:
            if offices.committees(session):
                return
            offices.open_office(session, user=self.actor.name, now=self.now)
            name = "启东市王鲍镇人民调解委员会"
            offices.add_committee(session, name=name, short_name="王鲍", actor=self.actor, now=self.now)
            offices.finish_set_up(session, name=name, actor=self.actor, now=self.now)
            for organ, kind in ((COURT, "人民法庭"), (POLICE, "派出所")):
                values = {"name": organ, "kind": kind, "superior": "启东市人民法院", "joint": True}
                save_entry(session, "organ", values, actor=self.actor, now=self.now)

    def open(
        self,
        kind: str,
        values: Mapping[str, object],
        *,
        case_id: UUID | None = None,
        organ_id: UUID | None = None,
    ) -> MatterSnapshot:
        """A matter opened today."""
        opening = Opening(kind=kind, on=self.today, values=values, case_id=case_id, organ_id=organ_id)
        with self.store.transaction() as session:
            return open_matter(session, opening, actor=self.actor, now=self.now)

    def list(self, matter_id: UUID, kind: str, **values: object) -> MatterSnapshot:
        """One more entry of a list."""
        item = Item(id=uuid7(self.now), kind=kind, values=values)
        with self.store.transaction() as session:
            after: MatterSnapshot = save(session, matter_id, item, actor=self.actor, now=self.now)
            return after

    def joint(self) -> MatterSnapshot:
        """A joint mediation asked for in a dispute between neighbours."""
        with self.store.transaction() as session:
            case = intake.register(
                session,
                Intake(
                    committee_id=offices.committees(session)[0].id,
                    registered_on=self.today,
                    values={"dispute_type": "邻里纠纷", "story": "为排水争吵。", "source": "依申请调解"},
                    parties=(
                        Party(id=made("宋玉珍"), name="宋玉珍", role="申请人"),
                        Party(id=made("倪海涛"), name="倪海涛", role="被申请人"),
                    ),
                    mediators=(Mediator(id=None, name="沈广和"),),
                ),
                actor=self.actor,
                now=self.now,
            )
        values = {
            "applicant_unit": "启东市王鲍镇人民调解委员会",
            "applicant": "沈广和",
            "triggers": ("两次调解未成",),
            "consented": True,
        }
        return self.open("joint", values, case_id=case.id)
