"""A sound case at each stage of its road, to break one thing at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mediator.domain.case import records
from mediator.domain.case.parties import AGREES, Agent
from mediator.domain.case.snapshot import BACKFILLED, CaseAttempt, CaseSnapshot
from mediator.domain.matter.transfers import Transfer
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import TOWN, made, mediators, person

TODAY = date(2026, 11, 24)


def may(day: int) -> date:
    """A day of May 2026."""
    return date(2026, 5, day)


FIRST = person("季文标", "申请人", "329900196108030033", consent=AGREES, consent_on=may(4))
SECOND = person("祝银凤", "被申请人", "32990019661121004X", consent=AGREES, consent_on=may(4))
CHILD = person("尤子涵", "申请人", "329900201306020323", consent=AGREES, birth=date(2013, 6, 2))
GUARDIAN = Agent(id=made("监护"), kind="法定代理人", name="尤海峰", proof="户口簿")

NOTICE = records.Notice(id=made("告知"), on=may(5))
MEETING = records.Meeting(id=made("调解"), on=may(6), result=records.SETTLED, text="双方自愿达成一致意见。")
AGREEMENT = records.Agreement(
    id=made("协议"),
    agreed_on=may(6),
    facts="雨后积水，菜苗受淹。",
    clauses=("祝银凤于2026年5月20日前补偿季文标人民币600元。",),
    amount=60000,
    method="现金",
    due_on=may(20),
    mediator_signed_on=may(7),
    sealed_on=may(7),
)
SIGNATURES = tuple(
    records.Signature(id=made(f"签{party.name}"), seq=seq, party_id=party.id, signer=party.name, on=may(7))
    for seq, party in enumerate((FIRST, SECOND), 1)
)
PAYMENT = records.Performance(id=made("付款"), on=may(19), amount=60000, voucher="收条1张")
URGING = records.Urging(id=made("督促"), on=may(21), content="请即履行。")
VISIT = records.Visit(id=made("回访"), on=may(25), visitor="陆秋萍", text="双方满意。")
TERMINATION = records.Termination(
    id=made("终止"), on=may(8), reason="双方分歧较大且难以达成协议", remedies=("向人民法院提起诉讼",)
)
DELIVERIES = tuple(
    records.Delivery(id=made(f"送达{party.name}"), seq=seq, receiver=party.name, on=may(9))
    for seq, party in enumerate((FIRST, SECOND), 1)
)

REGISTERED = CaseSnapshot(
    id=made("案件"),
    committee=TOWN,
    number="(2026)王鲍人调字第001号",
    title="季文标与祝银凤邻里纠纷",
    dispute_type="邻里纠纷",
    source="主动调解",
    story="雨后积水，菜苗受淹。",
    occurred_on=may(1),
    registered_on=may(4),
    mediators=mediators("陆秋萍"),
    parties=(FIRST, SECOND),
    stage="registered",
    stage_on=may(4),
)
ACCEPTED = replace(REGISTERED, stage="accepted", stage_on=may(5), accepted_on=may(5), notices=(NOTICE,))
MEDIATING = replace(ACCEPTED, stage="mediating", stage_on=may(6), meetings=(MEETING,), agreement=AGREEMENT)
AGREED = replace(MEDIATING, stage="agreed", signatures=SIGNATURES)
EFFECTIVE = replace(AGREED, stage="effective", stage_on=may(7), performances=(PAYMENT,))
UNPAID = replace(EFFECTIVE, performances=(), urgings=(URGING,))
PERFORMED = replace(EFFECTIVE, stage="performed", stage_on=may(19), performed_on=may(19), visits=(VISIT,))
TERMINATED = replace(
    MEDIATING, agreement=None, stage="terminated", stage_on=may(8), termination=TERMINATION, deliveries=DELIVERIES
)
CLOSED = replace(PERFORMED, stage="closed", stage_on=may(26), closed_on=may(26), closing="调解成功(履行完毕)")

SENT = Transfer(
    id=made("移送"),
    number="王鲍移〔2026〕1号",
    from_unit=TOWN.name,
    to_unit="启东市综治中心",
    reason="跨乡镇",
    materials=("登记表1份",),
    opened_on=may(5),
    sent_on=may(6),
    due_on=date(2026, 6, 5),
    stage="sent",
)
RECEIVED = replace(SENT, stage="received", received_on=may(7), receiver="施卫东")
ANSWERED = replace(RECEIVED, stage="answered", result="已由市里调解", ended_on=may(20), open=False)
CAME_BACK = replace(RECEIVED, stage="returned", result="先由镇里调解", ended_on=may(12), open=False, id=made("退回"))
AWAY = replace(ACCEPTED, stage="transferred", stage_on=may(8), transferred_from="accepted", transfers=(RECEIVED,))
RETURNED = replace(AWAY, transfers=(CAME_BACK,))

ORAL = replace(AGREEMENT, form=records.ORAL, at_once=True, due_on=None, mediator_signed_on=None, sealed_on=None)
PAPERS = frozenset({"acceptance", "rights-notice", "mediation-record", "agreement", "follow-up"})
REASON = {"exit_reason": "登记重复"}
EXTENSION = {"extended_to": date(2026, 7, 3), "extension_reason": "需要鉴定", "all_agree": True}

SOUND: dict[str, tuple[CaseSnapshot, date, dict[str, Any]]] = {
    "accept": (REGISTERED, may(5), {}),
    "decline": (REGISTERED, may(5), {"exit_reason": "不属于民间纠纷", "direction": "向劳动部门反映"}),
    "begin": (ACCEPTED, may(6), {}),
    "extend": (MEDIATING, may(30), EXTENSION),
    "agree": (MEDIATING, may(6), {}),
    "agree_orally": (replace(MEDIATING, agreement=ORAL), may(6), {}),
    "sign": (AGREED, may(7), {}),
    "perform": (EFFECTIVE, may(19), {}),
    "default": (UNPAID, may(22), {}),
    "terminate": (replace(MEDIATING, agreement=None, termination=TERMINATION), may(8), {}),
    "withdraw": (MEDIATING, may(8), {"exit_reason": "个人原因"}),
    "transfer": (replace(ACCEPTED, transfers=(RECEIVED,)), may(8), {}),
    "close_transferred": (replace(AWAY, transfers=(ANSWERED,)), may(21), {}),
    "take_back_registered": (replace(RETURNED, transferred_from="registered", accepted_on=None), may(13), {}),
    "take_back_accepted": (RETURNED, may(13), {}),
    "take_back_mediating": (replace(RETURNED, transferred_from="mediating"), may(13), {}),
    "close": (PERFORMED, may(26), {}),
    "close_early": (replace(EFFECTIVE, visits=(VISIT,)), may(26), {"early_reason": "分期较长"}),
    "archive": (CLOSED, may(27), {"retention": "短期", "filer": "茅晓燕", "filed": PAPERS}),
    "backfill": (
        replace(REGISTERED, details={"road": BACKFILLED}),
        may(26),
        {
            "accepted_on": may(5),
            "paper_result": "书面，履行完毕",
            "retention": "短期",
            "filer": "茅晓燕",
            "file_note": "补录的纸质卷宗，原件存放在2号柜。",
        },
    ),
    "void": (REGISTERED, may(5), REASON),
}
"""For each move a case that may take it, the day, and the inputs."""


def attempt(move: str, **broken: Any) -> CaseAttempt:
    """The sound attempt of a move with some attributes of the case, ``on`` or ``values`` replaced."""
    case, on, values = SOUND[move]
    on = broken.pop("on", on)
    values = {**values, **broken.pop("values", {})}
    return CaseAttempt(matter=replace(case, **broken), on=on, today=TODAY, values=values)


def said(move: str, **broken: Any) -> list[tuple[str, str]]:
    """(sentence, field) of everything that stands in the way of the move."""
    return [(p.message, p.field) for p in CASE.problems(CASE.move(move), attempt(move, **broken))]
