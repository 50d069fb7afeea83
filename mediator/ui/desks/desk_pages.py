"""The content of each desk as data: the station, 一庭两所 (joint mediation), petitions, legal service."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.services.registers.entries import entries
from mediator.ui.desks.adviser_table import AdviserTable
from mediator.ui.desks.decision_table import DecisionTable
from mediator.ui.desks.desk_tab import DeskPage, DeskPart, DeskTab
from mediator.ui.desks.matter_list import MatterList, Options, ValueFilter
from mediator.ui.desks.owed_list import OwedList
from mediator.ui.desks.partner_lanes import PartnerLanes
from mediator.ui.desks.petition_figures import PetitionFiguresCard
from mediator.ui.desks.work_list import WorkList
from mediator.ui.registers.entry_registers import entry_register
from mediator.ui.registers.register_list import RegisterList
from mediator.ui.workspace import Workspace


def _leaders(session: Any) -> Options:
    return [(entry.name, entry.name) for entry in entries(session, "leader")]


def _register(workspace: Workspace, *, code: str) -> RegisterList[Any]:
    return RegisterList(workspace, entry_register(workspace, code))


def _joint_matters(workspace: Workspace) -> MatterList:
    empty = QCoreApplication.translate("MatterList", "还没有函件、联调和活动。")
    return MatterList(workspace, kinds_of(Desk.JOINT), empty=empty)


STATION = DeskPage(
    desk=Desk.STATION,
    title="工作站",
    cases=True,
    parts=(DeskPart(code="work", build=WorkList),),
    margins=(0, 8, 0, 0),
)
JOINT = DeskPage(
    desk=Desk.JOINT,
    note="联调从案件里发起：打开案件，点“联调、移送”。",
    parts=(
        DeskPart(code="lanes", title="往来", build=PartnerLanes),
        DeskPart(code="matters", title="全部事项", build=_joint_matters),
        DeskPart(code="decisions", title="没办完的议定事项", build=DecisionTable),
        DeskPart(code="law_savvy", title="法律明白人", build=partial(_register, code="law_savvy")),
    ),
)
PETITIONS = DeskPage(
    desk=Desk.PETITIONS,
    above=(PetitionFiguresCard,),
    lists=True,
    filters=(
        ValueFilter(
            name="backlog",
            title="信访积案",
            everything="积案和其他",
            options=lambda _session: ((QCoreApplication.translate("MatterList", "只看积案"), True),),
        ),
        ValueFilter(name="leader", title="包案领导", everything="全部包案领导", options=_leaders),
    ),
    parts=(DeskPart(code="owed", title="期限", build=partial(OwedList, desk=Desk.PETITIONS)),),
    scrolls=True,
)
SERVICE = DeskPage(
    desk=Desk.SERVICE,
    lists=True,
    parts=(
        DeskPart(code="hours", title="顾问服务统计", build=AdviserTable),
        DeskPart(code="adviser", title="法律顾问", build=partial(_register, code="adviser")),
    ),
)


def station_tab(workspace: Workspace) -> DeskTab:
    """Build the tab 工作站."""
    return DeskTab(workspace, STATION)


def joint_tab(workspace: Workspace) -> DeskTab:
    """Build the tab 一庭两所."""
    return DeskTab(workspace, JOINT)


def petition_tab(workspace: Workspace) -> DeskTab:
    """Build the tab 信访."""
    return DeskTab(workspace, PETITIONS)


def service_tab(workspace: Workspace) -> DeskTab:
    """Build the tab 法律服务."""
    return DeskTab(workspace, SERVICE)
