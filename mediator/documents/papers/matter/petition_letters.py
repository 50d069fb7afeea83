"""访调对接 letters: 信访事项移交人民调解函 to the committee, and the committee's 反馈函 to the petition office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Block, Text
from mediator.documents.paper import Layout, Paper
from mediator.documents.papers.parts.letter_parts import (
    agreement_number,
    close,
    committee_of,
    gaps,
    head,
    line,
    numbered_lines,
    optional_line,
    place,
    stamp,
)
from mediator.documents.papers.parts.wording import as_sentence, cite_all, day_text, joined
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.petition.fields import SETTLED

OFFICE = "信访工作机构"


def _office(matter: MatterSnapshot) -> str:
    return matter.organ.name if matter.organ else OFFICE


def _named(name: str, phone: str) -> str:
    return f"{name}（联系电话{phone}）" if name and phone else name


def _number_line(matter: MatterSnapshot) -> Text:
    return line("信访件编号", matter.text("petition_number") or matter.number)


def _consent(matter: MatterSnapshot) -> str:
    both = matter.flag("petitioner_agreed") and matter.flag("respondent_agreed")
    return "信访人和被反映方均同意以人民调解方式解决。" if both else ""


def _handled(matter: MatterSnapshot) -> str:
    """Return what was done so far and every opinion given."""
    given = [f"{day_text(item.day())}{item.text('organ')}作出{item.text('step')}" for item in matter.of("answer")]
    return "".join(map(as_sentence, (matter.text("done_so_far"), joined(given, "；"))))


def _referral(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    on = stamp(matter, "handed_over_on")
    law = cite_all("petition_mediation", on=on) if on else ""
    until = day_text(matter.day("feedback_by"))
    committee = matter.committee.name if matter.committee else ""
    return (
        *head("信访事项移交人民调解函", matter.text("handover_number"), to=committee),
        Text(
            (
                f"根据{law}，" if law else "",
                "经征得双方同意，现将下列信访事项移交你委员会进行人民调解：",
            )
        ),
        _number_line(matter),
        line("信访人", _named(matter.text("petitioner"), matter.text("petitioner_phone"))),
        line("被反映人", _named(matter.text("respondent"), matter.text("respondent_phone"))),
        line("诉求", sentence_of(matter.lines("claims"))),
        line("事实和理由", as_sentence(matter.text("facts")), 20),
        line("已办理情况", _handled(matter), 20),
        line("双方意愿", _consent(matter), 20),
        *numbered_lines("移交材料", matter.lines("materials")),
        Text(("请于", place(until, 8), "前将调解结果书面反馈我单位。")),
        *close(_office(matter), on),
    )


def sentence_of(entries: Sequence[str]) -> str:
    """Return several claims as one sentence."""
    return as_sentence(joined((entry.rstrip("。；") for entry in entries), "；"))


def _referral_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(
        matter,
        "mediation",
        ("handover_number", "移交函文号"),
        ("petitioner_agreed", "信访人同意"),
        ("respondent_agreed", "被反映方同意"),
        ("feedback_by", "反馈期限"),
    )
    yield from gaps(matter, "register", ("respondent", "被反映人或单位"))


def _feedback(matter: MatterSnapshot, _n: int) -> Sequence[Block]:
    case, result = matter.case, matter.text("mediation_result")
    number = matter.text("handover_number")
    agreed = day_text(case.effective_on) if case else ""
    clauses = case.agreement.clauses if case and case.agreement and result == SETTLED else ()
    return (
        *head("信访事项人民调解结果反馈函", matter.text("feedback_number"), to=_office(matter)),
        Text(
            (
                "你单位",
                f"以{number}" if number else "",
                "移交的",
                place(matter.text("petitioner"), 4),
                "信访事项，我委员会已经办理，现将结果反馈如下：",
            )
        ),
        _number_line(matter),
        line("调解结果", result),
        line("协议编号", agreement_number(matter) if result in ("", SETTLED) else "无"),
        *optional_line("协议生效日期", agreed if clauses else ""),
        *(numbered_lines("协议内容", clauses) if result in ("", SETTLED) else ()),
        *optional_line("结果说明", as_sentence(matter.text("result_text"))),
        line("履行情况", as_sentence(matter.text("performance")), 20),
        line("信访人意见", as_sentence(matter.text("petitioner_view")), 20),
        *close(committee_of(matter), stamp(matter, "fed_back_on")),
    )


def _feedback_needs(matter: MatterSnapshot, _n: int) -> Iterator[Problem]:
    yield from gaps(
        matter,
        "feedback",
        ("feedback_number", "反馈函文号"),
        ("mediation_result", "调解结果"),
        ("performance", "履行情况"),
        ("petitioner_view", "信访人意见"),
    )


REFERRAL = Paper[MatterSnapshot](
    "petition-referral",
    "信访事项移交人民调解函",
    _referral,
    _referral_needs,
    layout=Layout.LETTER,
    about=("petition",),
    outlives=("items",),  # lists the answers given so far
)
FEEDBACK = Paper[MatterSnapshot](
    "petition-feedback",
    "信访事项人民调解结果反馈函",
    _feedback,
    _feedback_needs,
    layout=Layout.LETTER,
    about=("petition",),
)
