"""A small set-up office for the tests of the case pages, with a clock that can be moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.domain.case.snapshot import CaseSnapshot, Mediator
from mediator.domain.people.roles import Actor
from mediator.services.files import intake
from mediator.services.files.new_ids import new_id
from mediator.services.files.snapshots import load
from mediator.services.office import office_edits, offices
from mediator.storage.store import Store
from mediator.ui.file.file_page import FilePage
from mediator.ui.jobs import Jobs
from mediator.ui.printing import Printing
from mediator.ui.workspace import Changes, Workspace
from tests.ui.scripted_ask import ScriptedAsk

USER = Actor(name="茅晓燕")
CHINA = dt.timezone(dt.timedelta(hours=8))


def moment(day: str, time: str = "09:00") -> dt.datetime:
    """A moment in China."""
    return dt.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=CHINA)


class Clock:
    """The time of a test, which begins on ``day``; set ``now`` to another one."""

    def __init__(self, day: str) -> None:
        self.day, self.now = day, moment(day)

    def __call__(self) -> dt.datetime:
        return self.now

    def go_to(self, day: str, time: str = "09:00") -> None:
        """Let it be another day."""
        self.now = moment(day, time)


def town(store: Store, day: str) -> None:
    """The town's committee with a station and three people, set up on that day."""
    now = moment(day)
    with store.transaction() as session:
        offices.open_office(session, user=USER.name, now=now)
        committee = offices.add_committee(
            session, name="启东市王鲍镇人民调解委员会", short_name="王鲍", actor=USER, now=now
        )
        office_edits.update_committee(session, committee.id, {"phone": "0513-83120000"}, actor=USER, now=now)
        offices.add_station(session, name="驻王鲍派出所人民调解工作室", actor=USER, now=now)
        for name in ("沈广和", "陆秋萍", USER.name):
            offices.add_mediator(session, {"name": name, "committee_id": committee.id}, actor=USER, now=now)
        offices.finish_set_up(session, name=committee.name, actor=USER, now=now)


def at_work(store: Store, clock: Clock, actor: Actor = USER) -> Workspace:
    """The workspace of the town's registrar, or of somebody else."""
    return Workspace(store=store, actor=actor, clock=clock, changes=Changes())


def person(clock: Clock, name: str, role: str, **more: Any) -> Party:
    """A party with a name."""
    facts: dict[str, Any] = {"ethnicity": "汉族", **more}
    return Party(id=new_id(clock()), name=name, role=role, **facts)


def register(workspace: Workspace, *parties: Party, **values: object) -> CaseSnapshot:
    """A dispute taken in by the service."""
    with workspace.store.transaction() as session:
        committee = offices.committees(session)[0]
        people = {row.name: row for row in offices.mediators(session)}
        given = {"dispute_type": "邻里纠纷", "story": "因排水发生争吵。", "source": "依申请调解", **values}
        typed = Intake(
            committee_id=committee.id,
            registered_on=workspace.today,
            values=given,
            parties=parties,
            mediators=(Mediator(id=people["沈广和"].id, name="沈广和"),),
        )
        return intake.register(session, typed, actor=USER, now=workspace.clock())


def read(workspace: Workspace, case_id: UUID) -> CaseSnapshot:
    """The case as it is stored."""
    with workspace.store.reading() as session:
        return load(session, case_id)


class Sheets:
    """A printer that keeps what it was sent: (title, copies) and the bytes; while not ``taking`` its dialog is left."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, int]] = []
        self.sent: list[bytes] = []
        self.taking = True
        self.ask = ScriptedAsk()

    def printing(self) -> Printing:
        """Prints without a dialog, on a printer that takes everything."""
        return Printing(self.ask, printers=lambda: ("王鲍",), choose=self._choose, lp="", raster=self._take)

    def _choose(self, printer: QPrinter, _parent: QWidget | None) -> bool:
        if self.taking:
            self.printed.append((printer.docName(), printer.copyCount()))
        return self.taking

    def _take(self, data: bytes, _printer: QPrinter) -> bool:
        self.sent.append(data)
        return True


def at_once(call: Callable[[], None]) -> None:
    """Does the work of a job here and now."""
    call()


def open_case(workspace: Workspace, case_id: UUID, sheets: Sheets | None = None) -> FilePage:
    """The page of a case whose jobs are done at once."""
    printing = (sheets or Sheets()).printing()
    return FilePage(workspace, "case", case_id, jobs=Jobs(executor=at_once), printing=printing)
