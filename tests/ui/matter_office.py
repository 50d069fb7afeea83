"""An office with partners and matters under way, for the tests of the matter pages and the desks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.services.files.amendments import amend
from mediator.services.files.lists import save
from mediator.services.files.matter_snapshots import load
from mediator.services.files.new_ids import new_id
from mediator.services.files.openings import Opening, open_matter
from mediator.services.files.steps import advance
from mediator.services.lists.matter_lists import MatterRow
from mediator.services.registers.entries import save_entry
from mediator.storage.store import Store
from mediator.ui.desks.matter_list import MatterList
from mediator.ui.file.file_page import FilePage
from mediator.ui.jobs import Jobs
from mediator.ui.workspace import Workspace
from tests.ui.case_office import USER, Clock, Sheets, at_once, at_work, person, register, town

COURT, POLICE, JUSTICE = "启东市人民法院久隆人民法庭", "启东市公安局王鲍派出所", "王鲍司法所"
REPORT = {
    "what": "两家为滴水沟争吵，一方要拆对方的墙。",
    "channel": "来访",
    "reporter": "宋玉珍",
    "party_a": "宋玉珍",
    "phone_a": "15400000123",
    "party_b": "倪海涛",
    "first_handler": USER.name,
    "risk": "橙",
}


def partners(store: Store, day: str) -> None:
    """The office of the case pages with a court, a police station and a justice office."""
    town(store, day)
    for name, kind, superior in (
        (COURT, "人民法庭", "启东市人民法院"),
        (POLICE, "派出所", ""),
        (JUSTICE, "司法所", ""),
    ):
        values: Mapping[str, object] = {"name": name, "kind": kind, "superior": superior, "joint": True}
        enter(at_work(store, Clock(day)), "organ", values)


def enter(workspace: Workspace, register_code: str, values: Mapping[str, object]) -> UUID:
    """One line of a register."""
    with workspace.store.transaction() as session:
        return save_entry(session, register_code, values, actor=USER, now=workspace.clock()).id


def opened(
    workspace: Workspace,
    kind: str,
    values: Mapping[str, object],
    *,
    case_id: UUID | None = None,
    organ_id: UUID | None = None,
) -> MatterSnapshot:
    """A matter opened today."""
    opening = Opening(kind=kind, on=workspace.today, values=values, case_id=case_id, organ_id=organ_id)
    with workspace.store.transaction() as session:
        return open_matter(session, opening, actor=USER, now=workspace.clock())


def listed(workspace: Workspace, matter_id: UUID, kind: str, **values: object) -> MatterSnapshot:
    """One more entry of a list."""
    item = Item(id=new_id(workspace.clock()), kind=kind, values=values)
    with workspace.store.transaction() as session:
        after: MatterSnapshot = save(session, matter_id, item, actor=USER, now=workspace.clock())
        return after


def step(workspace: Workspace, matter_id: UUID, move: str, **values: object) -> MatterSnapshot:
    """A step taken today."""
    with workspace.store.transaction() as session:
        after: MatterSnapshot = advance(
            session, matter_id, move, on=workspace.today, actor=USER, now=workspace.clock(), values=values
        )
        return after


def shown_rows(listed: MatterList) -> list[MatterRow]:
    """Every line of a list of matters."""
    found = [listed.model.row(number) for number in range(listed.model.rowCount())]
    return [line for line in found if line is not None]


def read(workspace: Workspace, matter_id: UUID) -> MatterSnapshot:
    """The matter as it is stored."""
    with workspace.store.reading() as session:
        return load(session, matter_id, actor=USER)


def joint(workspace: Workspace, clock: Clock) -> MatterSnapshot:
    """A joint mediation asked for in a dispute between neighbours."""
    case = register(workspace, person(clock, "宋玉珍", "申请人"), person(clock, "倪海涛", "被申请人"))
    values = {
        "applicant_unit": "启东市王鲍镇人民调解委员会",
        "applicant": "沈广和",
        "triggers": ("两次调解未成",),
        "consented": True,
    }
    matter = opened(workspace, "joint", values, case_id=case.id)
    return listed(workspace, matter.id, "ask", organ=COURT, what="请就相邻关系给出法律意见。")


def taken_up(workspace: Workspace, clock: Clock) -> MatterSnapshot:
    """The same, taken up by the justice office."""
    return step(workspace, joint(workspace, clock).id, "accept", justice_opinion="同意联调。")


def convened(workspace: Workspace, clock: Clock) -> MatterSnapshot:
    """The same with its meeting planned and the court and the police notified; the court has answered."""
    matter = joint(workspace, clock)
    planned = {
        "meets_on": date(2023, 5, 18),
        "meets_at": "14:00",
        "place": "王鲍司法所",
        "convener": "陆秋萍",
        "convening_unit": JUSTICE,
        "agenda": ("滴水沟怎么修",),
    }
    with workspace.store.transaction() as session:
        amend(session, matter.id, planned, actor=USER, now=workspace.clock())
    step(workspace, matter.id, "accept", justice_opinion="同意联调。")
    day = workspace.today
    listed(workspace, matter.id, "notice", organ=COURT, on=day, received_on=day, attendee="黄晓东")
    listed(workspace, matter.id, "notice", organ=POLICE, on=day)
    return read(workspace, matter.id)


def open_page(workspace: Workspace, matter_id: UUID, sheets: Sheets | None = None) -> FilePage:
    """The page of a matter whose jobs are done at once."""
    printing = (sheets or Sheets()).printing()
    return FilePage(workspace, "matter", matter_id, jobs=Jobs(executor=at_once), printing=printing)
