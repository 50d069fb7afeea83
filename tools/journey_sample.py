"""The views of a busy office: the sample's closed cases, and open ones in every state."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.domain.case.snapshot import CaseSnapshot, Mediator
from mediator.domain.people.roles import Actor
from mediator.services.files import intake, lists, steps
from mediator.services.files.new_ids import new_id
from mediator.services.lists import ledger
from mediator.services.office import offices
from mediator.ui.door.unlock import SAMPLE_USER
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.look.theme import Appearance, Scheme
from tools import journey_matters
from tools.journey_case import CHINA
from tools.journey_hand import Hand

ACTOR: Final = Actor(name=SAMPLE_USER)
TODAY: Final = "2024-05-24"
SHOWN: Final = "(2023)王鲍人调字第002号"
OPEN: Final = (
    ("龚汉明", "樊素珍", "邻里纠纷", "2024-05-23", "registered", "为宅基边的一排香樟树遮光争吵。"),
    ("曹卫东", "钮凤英", "婚姻家庭纠纷", "2024-05-17", "accepted", "为老人轮流照料的费用发生争执。"),
    ("陶志刚", "启东市虚构建材经营部", "合同纠纷", "2024-04-26", "mediating", "拖欠水泥款8600元，催要未果。"),
    ("邬玉梅", "储国强", "损害赔偿纠纷", "2024-05-13", "mediating", "电动车在村道上相碰，邬玉梅左腿擦伤。"),
    ("葛永康", "戚小燕", "房屋、宅基地纠纷", "2024-05-08", "agreed", "为共用山墙渗水的修理费争执。"),
    ("巫春生", "卜秀兰", "土地承包经营权纠纷", "2024-04-29", "effective", "为田埂边界和青苗损失争执。"),
)
"""Each open dispute: parties, kind, day, state and subject."""


def fill_open(session: Session) -> dict[str, CaseSnapshot]:
    """Register the open disputes and bring each to its state; return them by the first of their parties."""
    return {entry[0]: _Opened(session, entry[3]).bring(entry) for entry in OPEN}


class _Opened:
    def __init__(self, session: Session, since: str) -> None:
        self.session = session
        self.day = dt.date.fromisoformat(since)

    @property
    def now(self) -> dt.datetime:
        return dt.datetime.combine(self.day, dt.time(10), tzinfo=CHINA)

    def bring(self, entry: tuple[str, ...]) -> CaseSnapshot:
        case = self._register(entry)
        stages = ("registered", "accepted", "mediating", "agreed", "effective")
        for stage in stages[1 : stages.index(entry[4]) + 1]:
            getattr(self, f"_to_{stage}")(case)
        return case

    def _register(self, entry: tuple[str, ...]) -> CaseSnapshot:
        people = {row.name: row for row in offices.mediators(self.session)}
        name = next(iter(people))
        roles = ("申请人", "被申请人")
        phones = tuple(f"15400{self.day:%m%d}{side}0" for side in (1, 2))
        parties = tuple(
            Party(id=new_id(self.now), name=who, role=role, phone=phone, consent="同意", consent_on=self.day)
            for who, role, phone in zip(entry[:2], roles, phones, strict=True)
        )
        typed = Intake(
            committee_id=offices.committees(self.session)[0].id,
            registered_on=self.day,
            values={"dispute_type": entry[2], "story": entry[5], "source": "依申请调解"},
            parties=parties,
            mediators=(Mediator(id=people[name].id, name=name),),
        )
        return intake.register(self.session, typed, actor=ACTOR, now=self.now)

    def _move(self, case: CaseSnapshot, move: str) -> None:
        steps.advance(self.session, case.id, move, on=self.day, actor=ACTOR, now=self.now)

    def _keep(self, case: CaseSnapshot, kind: type[Any], **facts: Any) -> Any:
        record = kind(id=new_id(self.now), **facts)
        lists.save(self.session, case.id, record, actor=ACTOR, now=self.now)
        return record

    def _to_accepted(self, case: CaseSnapshot) -> None:
        self._move(case, "accept")

    def _to_mediating(self, case: CaseSnapshot) -> None:
        names = tuple(party.name for party in case.parties)
        self._keep(case, records.Notice, on=self.day, signed_by=names, informer=case.mediators[0].name)
        self._move(case, "begin")

    def _to_agreed(self, case: CaseSnapshot) -> None:
        payee, payer = (party.name for party in case.parties)
        due = dt.date(2024, 5, 27)
        self._keep(case, records.Meeting, on=self.day, time="14:00", place="调解室", text="经调解达成一致。",
                   result=records.SETTLED, recorder="陆秋萍")  # fmt: skip
        clause = f"{payer}于{due.year}年{due.month}月{due.day}日前支付{payee}人民币800元。"
        self.agreement = self._keep(
            case, records.Agreement, agreed_on=self.day, place="调解室", facts=case.story, clauses=(clause,),
            amount=80_000, method="现金", due_on=due, copies=3,
        )  # fmt: skip
        self._move(case, "agree")

    def _to_effective(self, case: CaseSnapshot) -> None:
        for party in case.parties:
            self._keep(case, records.Signature, party_id=party.id, signer=party.name, on=self.day)
        sealed = replace(self.agreement, mediator_signed_on=self.day, sealed_on=self.day)
        lists.save(self.session, case.id, sealed, actor=ACTOR, now=self.now)
        self._move(case, "sign")


def look_round(hand: Hand, folder: Path) -> None:
    """Open the sample in ``folder`` and view every list, a case with its papers, large type, and the dark theme."""
    opened = hand.shell.entrance.sample(folder)
    with opened.store.transaction() as session:
        matters = journey_matters.fill_matters(session, fill_open(session), actor=ACTOR)
    journey_matters.add_team(opened.store, actor=ACTOR, now=hand.shell.clock())
    hand.shell.show_main(opened)
    main = hand.main()
    for code, name in (("today", "今日"), ("station", "工作站"), ("ledger", "台账-示例"), ("roster", "名册")):
        main.show_tab(code)
        hand.shoot(name)
    with opened.store.reading() as session:
        case_id = ledger.find_number(session, SHOWN)
    main.show_tab("today")
    main.open_case(case_id)
    case = hand.page(FilePage)
    for section, name in (("papers", "卷宗文书"), ("agreement", "示例案的协议")):
        case.open_section(section)
        hand.shoot(name)
    for code, name in (("backup", "备份"), ("settings", "设置")):
        main.open_menu_page(menu_entry(code))
        hand.shoot(name)
        main.go_back()
    main.go_back()
    journey_matters.look(hand, matters)
    _other_looks(hand)


def _other_looks(hand: Hand) -> None:
    main, shell = hand.main(), hand.shell
    main.show_tab("station")
    usual = shell.settings
    for appearance, name in (
        (Appearance(scheme=Scheme.LIGHT, percent=200), "大字"),
        (Appearance(scheme=Scheme.DARK), "深色"),
    ):
        shell.keep(usual._replace(appearance=appearance))
        hand.shoot(name)
    shell.keep(usual)
    main.workspace.store.close()
