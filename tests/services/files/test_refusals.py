"""What is entered wrongly beside the cases is refused in one clear sentence, and nothing of it is kept or lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Refused
from mediator.services.files import lists, openings, steps
from mediator.services.files.log import log_of
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.storage import events
from mediator.storage.tables.base import uuid7
from tests.roads import TRANSFER
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

DAY = date(2026, 3, 2)
COURT = {
    "dispatch": "委派（立案前）",
    "letter_number": "久隆委派〔2026〕1号",
    "court": "久隆人民法庭",
    "cause": "买卖合同纠纷",
    "party_a": "季文标",
    "party_b": "祝银凤",
    "sent_on": DAY,
    "consented": True,
}
JOINT = {
    "applicant_unit": "启东市王鲍镇人民调解委员会",
    "applicant": "沈广和",
    "triggers": ("两次调解未成",),
    "convening_unit": "王鲍司法所",
    "convener": "樊立新",
    "unrelated": True,
    "meets_on": DAY,
    "meets_at": "09:00",
    "place": "王鲍司法所",
    "agenda": ("排水",),
    "minutes": "各方说了话。",
}


class Road:
    """A matter opened on DAY or another, and short ways to go on."""

    def __init__(
        self, work: Work, kind: str, values: dict[str, Any], *, case_id: UUID | None = None, on: date = DAY
    ) -> None:
        self.work = work
        opening = Opening(kind=kind, on=on, values=values, case_id=case_id)
        self.id = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW).id

    def go(self, move: str, *, on: date = DAY, **values: object) -> MatterSnapshot:
        after: MatterSnapshot = steps.advance(
            self.work.session, self.id, move, on=on, actor=ACTOR, now=NOW, values=values
        )
        return after

    def keep(self, kind: str, **values: object) -> None:
        item = Item(id=uuid7(NOW), kind=kind, values=values)
        lists.save(self.work.session, self.id, item, actor=ACTOR, now=NOW)

    def kept(self) -> tuple[object, ...]:
        session = self.work.session
        return load(session, self.id, actor=ACTOR), log_of(session, self.id), dues_of(session, self.id)


def joint(work: Work, **changed: object) -> Road:
    case = work.register(registered_on=DAY)
    road = Road(work, "joint", {**JOINT, **changed}, case_id=case.id)
    road.go("accept", justice_opinion="同意联调。")
    road.keep("notice", organ="王鲍派出所", on=DAY, received_on=DAY)
    road.keep("decision", what="丈量水渠", organ="王鲍司法所", due_on=DAY + timedelta(days=7))
    return road


def unsent(work: Work) -> tuple[Road, str, dict[str, Any]]:
    values = dict(TRANSFER.values) | {"due_on": date(2026, 6, 7)}
    return Road(work, "transfer", values), "receive", {"receiver": "茅晓燕"}


def received_twice(work: Work) -> tuple[Road, str, dict[str, Any]]:
    road, move, values = unsent(work)
    road.go("send")
    road.go(move, **values)
    return road, move, values


def two_receipts(work: Work) -> tuple[Road, str, dict[str, Any]]:
    road = joint(work)
    road.keep("notice", organ="王鲍派出所", on=DAY, received_on=DAY)
    return road, "convene", {}


def receipt_before_letter(work: Work) -> tuple[Road, str, dict[str, Any]]:
    road = joint(work)
    road.keep("notice", organ="久隆人民法庭", on=DAY, received_on=DAY - timedelta(days=1))
    return road, "convene", {}


def sent_back(work: Work) -> tuple[Road, str, dict[str, Any]]:
    sender = "启东市王鲍镇永兴圩村人民调解委员会"
    values = dict(TRANSFER.values) | {"due_on": date(2026, 6, 7), "to_unit": sender, "passed": (sender,)}
    return Road(work, "transfer", values | {"from_unit": "久隆工作站"}), "send", {}


def court_before_case(work: Work) -> tuple[Road, str, dict[str, Any]]:
    case = work.register(registered_on=DAY - timedelta(days=3))
    road = Road(work, "court_referral", COURT, case_id=case.id)
    road.go("sign", receiver="茅晓燕", mediators="陆秋萍")
    return road, "begin", {}


def meeting_before_case(work: Work) -> tuple[Road, str, dict[str, Any]]:
    case = work.register(registered_on=DAY + timedelta(days=3))
    return Road(work, "joint", JOINT, case_id=case.id), "accept", {"justice_opinion": "同意联调。"}


def convener_is_party(work: Work) -> tuple[Road, str, dict[str, Any]]:
    return joint(work, convener="祝银凤"), "convene", {}


def convener_is_related(work: Work) -> tuple[Road, str, dict[str, Any]]:
    return joint(work, relation="表兄"), "convene", {}


def nobody_came(work: Work) -> tuple[Road, str, dict[str, Any]]:
    road = joint(work)
    road.go("convene")
    road.keep("attendance", organ="王鲍派出所", person="倪素琴", absent=True)
    return road, "hold", {}


Scene = Callable[[Work], tuple[Road, str, dict[str, Any]]]


@pytest.mark.parametrize(
    ("scene", "sentence"),
    [
        (unsent, "现在是“拟移送”，不能办理“登记回执”。"),
        (received_twice, "现在是“对方已接收”，不能办理“登记回执”。"),
        (two_receipts, "王鲍派出所的回执登记了两次，一份通知只有一份回执，请核对后删去一条。"),
        (receipt_before_letter, "回执日期早于发出日期，请核对。"),
        (sent_back, "不能再移送回去；请在原来的移送里点“退回”，并写明理由。"),
        (court_before_case, "案件登记的日期早于签收的日期，请核对。"),
        (meeting_before_case, "联调的日期早于案件登记的日期（2026年3月5日），请核对。"),
        (convener_is_party, "主持人祝银凤是本案当事人或其代理人，应当回避，请另请主持人。"),
        (convener_is_related, "主持人樊立新是当事人的表兄，应当回避；请另请主持人，或记明各方知情并同意。"),
        (nobody_came, "还没有记录到会人员，没有人参加的会议不能记为已召开。"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_it_is_refused_in_a_sentence_and_nothing_is_lost(work: Work, scene: Scene, sentence: str) -> None:
    road, move, values = scene(work)
    before = road.kept()
    with pytest.raises(Refused) as refused:
        road.go(move, **values)
    assert any(problem.message.endswith(sentence) for problem in refused.value.problems)
    assert road.kept() == before
    assert events.verify_chain(work.session) == []


def test_a_clock_that_began_on_the_last_of_february_ends_on_a_day_that_exists(work: Work) -> None:
    on = date(2024, 2, 29)
    case = work.register(registered_on=on)
    road = Road(work, "joint", JOINT, case_id=case.id, on=on)
    road.go("accept", on=on, justice_opinion="同意联调。")
    assert [str(due.day) for due in dues_of(work.session, road.id)] == ["2024-03-07"]
