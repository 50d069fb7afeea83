"""The matters beside a case: letters, a joint mediation, petitions and transfers, added to the sample and viewed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.records import Meeting
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import MEDIATOR, PETITION_OFFICER, REGISTRAR, Actor
from mediator.services.files import lists, steps
from mediator.services.files.new_ids import new_id
from mediator.services.office import offices, users
from mediator.services.office.sample_matters import MatterPlayer, moment
from mediator.services.registers.entries import entries
from mediator.storage.store import Store
from mediator.ui.desks.calendar_page import CalendarPage
from mediator.ui.file.file_page import FilePage
from mediator.ui.frame.menu_pages import menu_entry
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.registers.roster import USERS, RosterTab
from mediator.ui.widgets.choices_input import TicksInput
from tools.journey_hand import Hand

TOWN, VILLAGE = "启东市王鲍镇人民调解委员会", "启东市王鲍镇永兴圩村人民调解委员会"
MEETING_DAY: Final = dt.date(2024, 5, 27)
TEAM: Final = (("沈广和", MEDIATOR), ("茅晓燕", REGISTRAR), ("朱海燕", PETITION_OFFICER))
"""The users besides the director, each with a role."""
POLICE_LETTER: Final[Mapping[str, Any]] = {
    "kind": "police_referral",
    "on": "2024-05-23",
    "organ": "王鲍派出所",
    "values": {
        "letter_number": "王鲍派移调〔2024〕9号",
        "station": "启东市公安局王鲍派出所",
        "sent_on": "2024-05-22",
        "party_a": "韦长根",
        "party_b": "盘秀华",
        "happened_on": "2024-05-20",
        "what": "双方因晾晒油菜籽占用村道争吵推搡，韦长根的手机摔坏。",
        "nature": "民间纠纷引起、情节较轻",
        "consented": True,
        "officer": "黄海涛",
    },
    "steps": (),
}
COURT_LETTER: Final[Mapping[str, Any]] = {
    "kind": "court_referral",
    "on": "2024-05-06",
    "organ": "久隆人民法庭",
    "values": {
        "dispatch": "委派（立案前）",
        "letter_number": "(2024)苏0681诉前调0388号（虚构）",
        "court": "启东市人民法院久隆人民法庭",
        "cause": "民间借贷纠纷",
        "party_a": "贝永昌",
        "party_b": "邴小兰",
        "sent_on": "2024-04-30",
        "judge": "顾明远",
        "consented": True,
    },
    "steps": ({"on": "2024-05-06", "move": "sign", "values": {"receiver": "茅晓燕", "mediators": "陆秋萍"}},),
}
JOINT: Final[Mapping[str, Any]] = {
    "kind": "joint",
    "on": "2024-05-20",
    "organ": "王鲍司法所",
    "values": {
        "applicant_unit": TOWN,
        "applicant": "沈广和",
        "triggers": ["有人受伤或可能构成治安案件"],
        "done_so_far": "5月14日、5月17日两次上门，双方对医药费由谁承担意见不一。",
        "consented": True,
    },
    "steps": (
        {
            "on": "2024-05-20",
            "item": "ask",
            "values": [
                {"organ": "久隆人民法庭", "what": "对人身损害赔偿的项目和标准作法律指导。"},
                {"organ": "王鲍派出所", "what": "提供出警记录，维护会场秩序。"},
            ],
        },
        {"on": "2024-05-20", "move": "accept", "values": {"justice_opinion": "同意联调，由本所召集。"}},
        {
            "on": "2024-05-21",
            "amend": {
                "convening_unit": "王鲍司法所",
                "convener": "樊立新",
                "unrelated": True,
                "meets_on": MEETING_DAY.isoformat(),
                "meets_at": "09:00",
                "place": "久隆工作站会议室",
                "agenda": ["邬玉梅的医药费和误工费由谁承担", "村道会车的安全措施"],
                "recorder": "茅晓燕",
            },
        },
        {
            "on": "2024-05-21",
            "item": "notice",
            "values": [
                {
                    "organ": "久隆人民法庭",
                    "on": "2024-05-21",
                    "received_on": "2024-05-21",
                    "attendee": "顾明远",
                    "duty": "审判员",
                },
                {
                    "organ": "王鲍派出所",
                    "on": "2024-05-21",
                    "received_on": "2024-05-21",
                    "attendee": "黄海涛",
                    "duty": "民警",
                },
            ],
        },
        {"on": "2024-05-21", "move": "convene"},
    ),
}
PETITION: Final[Mapping[str, Any]] = {
    "kind": "petition",
    "on": "2024-04-08",
    "organ": "王鲍镇信访工作机构",
    "values": {
        "petition_number": "QD-WB-2024-0012（虚构）",
        "form": "走访",
        "category": "申诉求决",
        "petitioner": "芮宝林",
        "people": 1,
        "respondent": "王鲍镇虚构水利站",
        "facts": "2024年3月疏浚河道时挖损芮宝林承包地田埂约15米，要求修复并赔偿青苗损失。",
        "claims": ["修复田埂", "赔偿青苗损失1800元"],
        "claimed": 180_000,
        "received_on": "2024-04-08",
        "handler": "朱海燕",
        "informed_on": "2024-04-10",
    },
    "steps": (
        {"on": "2024-04-10", "move": "accept"},
        {
            "on": "2024-04-12",
            "amend": {
                "disposition": "诉求合理的解决问题到位",
                "leader": "徐一鸣",
                "leader_duty": "镇党委委员（虚构）",
                "lead_unit": "王鲍镇虚构水利站",
                "plan": "水利站5月底前修复田埂，青苗损失由双方协商。",
                "plan_due_on": "2024-05-31",
            },
        },
        {
            "on": "2024-04-16",
            "item": "visit",
            "values": [{"on": "2024-04-16", "who": "徐一鸣", "place": "田头", "text": "到现场看了田埂，听取诉求。"}],
        },
    ),
}
_TRANSFER: Final[Mapping[str, Any]] = {
    "from_level": "工作站（镇调委会）",
    "from_unit": TOWN,
    "done_so_far": "4月28日、5月8日两次调解未成。",
    "materials": ["调解记录复印件2份", "送货单复印件6份"],
    "first_handler": "沈广和",
}
RETURNED: Final[Mapping[str, Any]] = {
    "kind": "transfer",
    "on": "2024-05-09",
    "values": {
        **_TRANSFER,
        "to_level": "村（居）",
        "to_unit": VILLAGE,
        "cause": "陶志刚住在永兴圩村，请村里先做工作。",
        "due_on": "2024-05-24",
    },
    "steps": (
        {"on": "2024-05-09", "move": "send"},
        {"on": "2024-05-10", "move": "receive", "values": {"receiver": "倪素琴"}},
        {"on": "2024-05-15", "move": "return", "values": {"reason": "陶志刚长期在外，村里联系不上。"}},
    ),
}
UPWARDS: Final[Mapping[str, Any]] = {
    "kind": "transfer",
    "on": "2024-05-16",
    "values": {
        **_TRANSFER,
        "to_level": "镇联席会议",
        "to_unit": "镇信访工作联席会议",
        "cause": "欠款涉及多家建材商户，请镇里协调。",
        "due_on": "2024-06-14",
    },
    "steps": (
        {"on": "2024-05-17", "move": "send"},
        {"on": "2024-05-20", "move": "receive", "values": {"receiver": "朱海燕"}},
    ),
}


@dataclass(frozen=True)
class Matters:
    """The matters opened for the pictures."""

    joint: UUID
    petition: UUID
    moved: UUID


def fill_matters(session: Session, made: Mapping[str, CaseSnapshot], *, actor: Actor) -> Matters:
    """Add the letters, the joint mediation, the petition and the transfers; ``made`` are the cases by first party."""
    player = _Player(session, actor)
    player.play(POLICE_LETTER)
    player.play(COURT_LETTER)
    hurt, moved = made["邬玉梅"], made["陶志刚"]
    for entry in (RETURNED, UPWARDS):
        player.play({**entry, "values": {**entry["values"], "about": moved.number, "what": moved.story}})
    steps.advance(session, moved.id, "transfer", on=dt.date(2024, 5, 20), actor=actor, now=moment(dt.date(2024, 5, 20)))
    planned = Meeting(id=new_id(moment(dt.date(2024, 5, 21))), on=dt.date(2024, 5, 29), time="14:00", place="调解室")
    lists.save(session, hurt.id, planned, actor=actor, now=moment(dt.date(2024, 5, 21)))
    return Matters(joint=player.play(JOINT, case_id=hurt.id), petition=player.play(PETITION), moved=moved.id)


class _Player:
    def __init__(self, session: Session, actor: Actor) -> None:
        self.session, self.actor = session, actor
        self.committee_id = offices.committees(session)[0].id
        self.organs = {organ.name: organ for organ in entries(session, "organ")}

    def play(self, entry: Mapping[str, Any], *, case_id: UUID | None = None) -> UUID:
        played = MatterPlayer(self.session, entry, committee_id=self.committee_id, organs=self.organs, actor=self.actor)
        played.begin()
        if case_id is not None:
            played.finish(case_id)
        assert played.matter_id is not None
        return played.matter_id


def add_team(store: Store, *, actor: Actor, now: dt.datetime) -> None:
    """Give the people of the office their own passphrases."""
    for name, role in TEAM:
        users.add_user(store, name=name, role=role, passphrase="青砖黛瓦小桥流水", actor=actor, now=now)


def look(hand: Hand, matters: Matters) -> None:
    """Show the risk card, the partners, a joint mediation, a petition, transfers, the calendar, the users."""
    main = hand.main()
    _risk(hand)
    main.show_tab("joint")
    hand.shoot("一庭两所")
    main.open_entity("matter", matters.joint, "meeting")
    hand.page(FilePage).papers.show("joint-notice")
    hand.shoot("联调")
    main.show_tab("petitions")
    main.open_entity("matter", matters.petition, "lead")
    hand.page(FilePage)
    hand.shoot("信访件")
    main.show_tab("ledger")
    main.open_entity("case", matters.moved, "transfers")
    hand.page(FilePage)
    hand.shoot("移送流转")
    main.show_tab("today")
    main.open_menu_page(menu_entry("calendar"))
    hand.page(CalendarPage).grid.go_to(MEETING_DAY)
    hand.shoot("调解日程")
    main.show_tab("roster")
    roster = main.tab()
    assert isinstance(roster, RosterTab)
    roster.choose(USERS)
    hand.shoot("用户与角色")


def _risk(hand: Hand) -> None:
    """Tick the facts of a dispute being registered and show the suggested risk level."""
    hand.click(hand.main().bar.main)
    page = hand.page(IntakePage)
    hand.settle()
    card = page.form.forms["risk"]
    facts = card.rows["risk_facts"].input
    assert isinstance(facts, TicksInput)
    for word in ("有人受伤", "此前报过警"):
        hand.click(facts.buttons[word])
    hand.fill(card, "risk", "红")
    hand.fill(card, "risk_owner", "施国平")
    hand.show_at_top(card)
    hand.shoot("风险等级")
    page.discard()
    hand.main().go_back()
