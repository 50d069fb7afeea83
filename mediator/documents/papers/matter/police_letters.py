"""公调对接: the police station's 移送人民调解函 as received, the slip that acknowledges it, and the 移送调解回执."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Text, Tick
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import (
    agreement_number,
    close,
    committee_of,
    contact_line,
    gaps,
    head,
    line,
    named_gaps,
    numbered_lines,
    optional_line,
    place,
    sides_line,
    signed_lines,
)
from mediator.documents.papers.parts.wording import day_text, joined
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.police.checks import KEPT_APART, POLICE_LED, officials
from mediator.domain.workflows.shared.referral_parts import FAILURE, REFUSED, SUCCESS


def _letter(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    agreed = matter.flag("consented")
    return (
        *head("移送人民调解函", matter.text("letter_number"), to=committee_of(matter)),
        Text("现有下列民间纠纷，经当事人同意，移送你单位调解，请将结果书面反馈。"),
        line("接处警编号", matter.text("alarm_number")),
        line("当事人", sides_line(matter), 20),
        line("时间、地点", joined((day_text(matter.day("happened_on")), matter.text("where")), "，"), 20),
        line("简要案情", matter.text("what"), 20),
        line("伤情、财损", matter.text("injury"), 20),
        line("性质", matter.text("nature")),
        Text((Tick("双方同意人民调解", agreed),)),
        *numbered_lines("移送材料", matter.lines("materials")),
        contact_line("经办民警", matter.text("officer"), matter.text("officer_phone")),
        *close(matter.text("station"), matter.day("sent_on")),
    )


def _letter_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(
        matter, "letter", ("letter_number", "移送函文号"), ("officer", "经办民警"), ("consented", "各方同意人民调解")
    )


def _signing(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    return (
        *head("移送调解签收回执", matter.number, to=matter.text("station")),
        Text(("你所移送人民调解函（", place(matter.text("letter_number"), 10), "）收悉，现予签收。调解结果另行函告。")),
        line("当事人", sides_line(matter), 20),
        *signed_lines(matter, "人民调解员"),
        *numbered_lines("收到的材料", matter.lines("materials")),
        *close(committee_of(matter), matter.day("signed_on")),
    )


def _signing_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from _unsigned(matter)
    yield from named_gaps(matter, "letter", officials(matter), ("receiver", "接收人"))


def _unsigned(matter: MatterSnapshot) -> Iterator[Problem]:
    """Yield a problem for a matter the police must keep, and for a letter without a signed receipt."""
    if matter.text("nature") == POLICE_LED:
        yield Problem(message=KEPT_APART, section="letter", field="nature")
    if matter.day("signed_on") is None:
        yield Problem(message="还没有签收移送函，请先办理签收。", section="letter", field="sent_on")


def _receipt(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    result = matter.text("result")
    return (
        *head("移送调解回执", matter.number, to=matter.text("station")),
        Text(("你所移送人民调解函（", place(matter.text("letter_number"), 10), "）收悉，现将调解情况函告如下：")),
        line("当事人", joined((matter.text("party_a"), matter.text("party_b")))),
        line("收到日期", day_text(matter.day("signed_on") or matter.opened_on)),
        line("人民调解员", matter.text("mediators")),
        Text(("调解结果：", *_ticks(result))),
        line("协议编号", agreement_number(matter)),
        line("履行情况", matter.text("performance")),
        *optional_line("说明", matter.text("remark")),
        *_attached(matter),
        *close(committee_of(matter), matter.day("fed_back_on")),
    )


def _ticks(result: str) -> Iterator[Tick | str]:
    for code, word in ((SUCCESS, "成功"), (FAILURE, "不成"), (REFUSED, "拒绝")):
        yield Tick(f"{word}　", result == code)


def _attached(matter: MatterSnapshot) -> Iterator[Block]:
    if matter.text("result") == SUCCESS:
        yield Text("附件：人民调解协议书一份。")
    elif matter.text("result"):
        yield Text("所附材料一并退回，请依法处理；已告知当事人可以向人民法院提起诉讼。")


def _receipt_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from _unsigned(matter)
    yield from named_gaps(matter, "result", officials(matter))
    yield from gaps(matter, "result", ("result", "调解结果"))


REFERRAL = Paper[MatterSnapshot](
    "police-referral", "移送人民调解函", _letter, _letter_needs, layout=Layout.LETTER, about=("police_referral",)
)
SIGNING = Paper[MatterSnapshot](
    "police-signing", "移送调解签收回执", _signing, _signing_needs, layout=Layout.LETTER, about=("police_referral",)
)
RECEIPT = Paper[MatterSnapshot](
    "police-receipt", "移送调解回执", _receipt, _receipt_needs, layout=Layout.LETTER, about=("police_referral",)
)
