"""诉调对接: the court's 委派（委托）调解函 as received, the 接收回执, and the 调解结果报告 sent back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from mediator.documents.blocks import Block, Part, Text
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
    signed_lines,
    stamp,
)
from mediator.documents.papers.parts.wording import as_sentence, day_text, joined
from mediator.domain.law.laws import cite
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.money import format_money
from mediator.domain.workflows.court.checks import SUMMARY, admissions, court_stage, officials
from mediator.domain.workflows.shared.referral_parts import SUCCESS


def manner(matter: MatterSnapshot) -> str:
    """Return 委派 before the court has docketed the case, 委托 afterwards."""
    return "委托" if court_stage(matter) == "post" else "委派"


def _days(matter: MatterSnapshot) -> str:
    if court_stage(matter) == "pre":
        return "30日"
    return "7日" if matter.text("track") == SUMMARY else "15日"


def _sides(matter: MatterSnapshot) -> Iterator[Block]:
    first, second = ("原告", "被告") if court_stage(matter) == "post" else ("起诉人", "被起诉人")
    for title, side in ((first, "a"), (second, "b")):
        yield contact_line(title, matter.text(f"party_{side}"), matter.text(f"phone_{side}"))


def _letter(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    claimed = matter.sum("claimed")
    return (
        *head(f"{manner(matter)}调解函", matter.text("letter_number"), to=committee_of(matter)),
        Text(("经各方当事人同意，现将", place(matter.text("cause")), f"一案{manner(matter)}你单位调解。")),
        line("案号", matter.text("court_number")),
        *_sides(matter),
        *numbered_lines("诉讼请求", matter.lines("claims")),
        line("标的额", "" if claimed is None else f"人民币{format_money(claimed)}元"),
        *numbered_lines("移送材料", matter.lines("materials")),
        Text(f"调解期限为{_days(matter)}，自签收之日起计算；各方同意延长的除外。请将调解结果书面报告本院。"),
        contact_line("联系法官", matter.text("judge"), matter.text("judge_phone")),
        *close(matter.text("court"), matter.day("sent_on")),
    )


def _letter_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(
        matter,
        "letter",
        ("letter_number", "函件文号"),
        ("court_number", "法院案号"),
        ("judge", "联系法官"),
        ("materials", "移送材料"),
    )


def _named(matter: MatterSnapshot, what: str) -> tuple[Part, ...]:
    """Return the number of the letter, ``what`` of it, and its dispute."""
    letter_number, sides = matter.text("letter_number"), f"{matter.text('party_a')}与{matter.text('party_b')}"
    opening = (f"你院{manner(matter)}调解函（", place(letter_number, 10), f"）{what}")
    return (*opening, place(sides, 12), place(matter.text("cause"), 4))


def _receipt(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    return (
        *head(f"{manner(matter)}调解接收回执", matter.number, to=matter.text("court")),
        Text((*_named(matter, "及所附材料收悉，"), "一案由本委员会调解。")),
        *signed_lines(matter, "指定的人民调解员"),
        *numbered_lines("收到的材料", matter.lines("materials")),
        Text(f"调解期限{_days(matter)}，自签收之日起计算。"),
        *close(committee_of(matter), matter.day("signed_on")),
    )


def _receipt_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    if matter.day("signed_on") is None:
        yield Problem(message="还没有签收，调解期限从签收之日起算；请先办理签收。", section="letter", field="sent_on")
    yield from named_gaps(matter, "letter", officials(matter), ("receiver", "接收人"))


def _outcome(matter: MatterSnapshot) -> Iterator[Block]:
    on = stamp(matter, "reported_on", "signed_on", "sent_on")
    number = agreement_number(matter)
    if matter.outcome == SUCCESS or matter.text("result") == SUCCESS:
        yield Text(("经调解，各方自愿达成人民调解协议（编号：", place(number, 10), "）。"))
        post = court_stage(matter) == "post"
        key, purpose = ("court_paper", "请审查并制作调解书") if post else ("court_agreement", "请备案")
        basis = f"根据{cite(key, on=on)}，" if on else ""
        yield Text(f"{basis}现将调解协议送你院，{purpose}。")
        if not post and matter.case and matter.case.confirmation:
            yield Text("已告知各方可以自协议生效之日起三十日内共同向你院申请司法确认。")
        return
    yield Text(("经调解，结果为", place(matter.text("result")), "。"))
    yield line("终止的原因", joined(matter.lines("end_reasons"), "；"), 20)
    basis = f"根据{cite('court_failure', on=on)}，" if on else ""
    yield Text(f"{basis}现将所附材料退回你院。")


def _result(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    signed = place(day_text(matter.day("signed_on")), 8)
    return (
        *head(f"{manner(matter)}调解结果报告", matter.number, to=matter.text("court")),
        Text((*_named(matter, "移送的"), "一案，本委员会于", signed, "签收，现将结果报告如下：")),
        line("调解过程摘要", matter.text("summary"), 20),
        *_outcome(matter),
        *optional_line("争议焦点", as_sentence(matter.text("issues"))),
        *optional_line("繁简分流建议", matter.text("complexity")),
        *optional_line("备注", as_sentence(matter.text("remark"))),
        line("接收调解时间", day_text(matter.day("signed_on"))),
        line("调解终止时间", day_text(_ended(matter))),
        *close(committee_of(matter), matter.day("reported_on")),
    )


def _ended(matter: MatterSnapshot) -> date | None:
    case = matter.case
    if case is None:
        return None
    return case.agreement.agreed_on if case.agreement else case.termination.on if case.termination else None


def _result_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(matter, "result", ("summary", "调解过程摘要"), ("result", "调解结果"))
    yield from admissions(matter)


def _reported(matter: MatterSnapshot) -> int:
    return int(matter.stage not in ("received", "returned"))


REFERRAL = Paper[MatterSnapshot](
    "court-referral", "委派（委托）调解函", _letter, _letter_needs, layout=Layout.LETTER, about=("court_referral",)
)
RECEIPT = Paper[MatterSnapshot](
    "court-receipt", "接收回执", _receipt, _receipt_needs, layout=Layout.LETTER, about=("court_referral",)
)
RESULT = Paper[MatterSnapshot](
    "court-result", "调解结果报告", _result, _result_needs, _reported, layout=Layout.LETTER, about=("court_referral",)
)
