"""The stop-list: disputes that people's mediation may not take, the authority for each, and harm to a minor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mediator.domain.fields import Kind, asks, choices, fields_of
from mediator.domain.problems import Problem

CRIME, TAKEN = "涉嫌犯罪", "法院、公安或其他行政机关已受理或解决"
REFUSED = "一方明确拒绝调解"
STOP_LIST = {
    CRIME: "请向公安机关报案；公安、检察机关书面移交的，可以调解民事赔偿",
    "行政争议": "请引导申请行政复议或者提起行政诉讼",
    "婚姻、亲子、收养关系的确认": "请引导向人民法院或者登记机关办理",
    "土地所有权、使用权权属": "请引导由人民政府处理；处理期间不得改变土地利用现状",
    "仲裁、判决已经生效": "请引导申请执行，或者通过审判监督程序处理",
    REFUSED: "请告知仲裁、行政、诉讼等途径",
    "身份不明": "请先核实当事人的身份",
    "赌债等非法债务": "非法债务不受保护，涉嫌违法的请移送公安机关",
    "损害公共利益": "请移送有关主管部门",
    TAKEN: "请引导到受理的机关；机关书面移交的可以调解",
}
"""What may not be mediated (人民调解工作若干规定 第22条 and the special statutes), and the proper authority."""
OPENED_BY_LETTER = (CRIME, TAKEN)
"""What may be mediated once the authority has handed it over in writing; of a crime, the compensation."""


@dataclass(frozen=True, kw_only=True)
class StopCard:
    """What speaks against mediating a dispute, and harm to a minor."""

    barred: tuple[str, ...] = asks("不能调解的情形", Kind.CHOICES, choices=choices(*STOP_LIST), wide=True)
    handed_over: bool = asks("有关机关已书面移交", Kind.FLAG)
    minor_harmed: bool = asks("未成年人受到或疑似受到伤害", Kind.FLAG)
    police_told_on: date | None = asks("已报警的日期", Kind.DATE, past=True)


STOP_FIELDS = fields_of(StopCard)


def bars(barred: Sequence[str], *, handed_over: bool) -> tuple[str, ...]:
    """Return the ticked reasons that remain after a written hand-over has opened some."""
    return tuple(reason for reason in barred if not (handed_over and reason in OPENED_BY_LETTER))


def authority_for(reason: str) -> str:
    """Return the authority for a reason on the stop-list."""
    return STOP_LIST.get(reason, "请引导到有权处理的机关")


def bar_problems(barred: Sequence[str], *, handed_over: bool, section: str, hint: str = "") -> Iterator[Problem]:
    """Yield one sentence for each remaining reason, with the authority to turn to."""
    for reason in bars(barred, handed_over=handed_over):
        message = f"这件事属于“{reason}”，不能由人民调解处理：{authority_for(reason)}。{hint}"
        yield Problem(message=message, section=section, field="barred")


def harm_problems(*, harmed: bool, told_on: date | None, section: str) -> Iterator[Problem]:
    """Yield the duty to report harm to a minor to the police first (未成年人保护法 第11条; 反家庭暴力法 第14条)."""
    if harmed and told_on is None:
        message = "未成年人受到或疑似受到伤害，必须立即报警；请先报警并填写日期，再办理其他步骤。"
        yield Problem(message=message, section=section, field="police_told_on")
