"""人民调解结案报告表: the whole case on one sheet; every entry is derived, so that it matches the other papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediator.documents.blocks import Align, Block, Cell, Content, Grid, Part, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.case.acceptance import ON_ITS_OWN
from mediator.documents.papers.case.application import APPLIED
from mediator.documents.papers.parts.captions import in_order, party_name
from mediator.documents.papers.parts.gaps import mediator_gap, missing, name_gaps, number_gap, story_gap
from mediator.documents.papers.parts.wording import BLANK_DAY, as_sentence, day_text, joined
from mediator.domain.case.checklists import HANDED_OVER
from mediator.domain.case.records import Performance
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_yuan
from mediator.domain.text.money_words import with_capitals

_WEIGHTS = (1.1, 2.5, 1.0, 2.0)
_REFERRED = {"公安机关": "公安机关移交", "法院": "审判机关委托", "检察院": "检察机关移交"}
_BY_OFFICE = "政府部门指定"
_SOURCES = ("当事人申请", "调委会主动调解", "公安机关移交", "审判机关委托", _BY_OFFICE)
_A_LINE = 3
"""Sources that stand on one line of the cell, so that none is cut."""
_SHORT_DAY = "　　　年　月　日"
_ROOM = 3
"""Lines of an opinion: two to write it, one to sign and date it."""
_SIGN = f"签名：　　　　　　　　{BLANK_DAY}"


def _pair(first: str, value: str, second: str, other: str) -> tuple[Cell, ...]:
    return (
        Cell(first, label=True),
        Cell(value, align=Align.LEFT),
        Cell(second, label=True),
        Cell(other, align=Align.LEFT),
    )


def _wide(label: str, content: Content = "", *, lines: int = 2, foot: tuple[str, ...] = ()) -> tuple[Cell, ...]:
    return (Cell(label, label=True), Cell(content, span=3, lines=lines, align=Align.LEFT, foot=foot))


def _source(case: CaseSnapshot) -> str:
    if case.source == APPLIED:
        return "当事人申请"
    if case.source == ON_ITS_OWN:
        return "调委会主动调解"
    return _REFERRED.get(case.referrer, _BY_OFFICE) if case.source else ""


def _sources(case: CaseSnapshot) -> tuple[Part, ...]:
    chosen = _source(case)
    parts: list[Part] = []
    for place, source in enumerate(_SOURCES if chosen in ("", *_SOURCES) else (*_SOURCES, chosen)):
        parts += ["\n" if place == _A_LINE else "　", Tick(source, source == chosen)]
    return tuple(parts[1:])


def _people(case: CaseSnapshot) -> str:
    """Return 姓名、地址、电话, one line for each party."""
    if not case.parties:
        return ""
    return "\n".join(
        joined((f"{party.role}：{party_name(party)}", party.address or party.household, party.phone), "，")
        for party in in_order(case)
    )


def _result(case: CaseSnapshot) -> str:
    lines = [as_sentence(case.closing.replace("(", "（").replace(")", "）"))]
    if case.agreement is not None and case.closing != HANDED_OVER:
        lines += [with_capitals(clause) for clause in case.agreement.clauses]
    elif case.termination is not None:
        lines.append(as_sentence(joined((case.termination.reason, case.termination.detail), "：")))
    if case.closing == HANDED_OVER and case.away is not None:
        lines.append(as_sentence(joined((f"移送{case.away.to_unit}", case.away.result), "，办理结果：")))
    lines.append(as_sentence(case.exit_reason))
    return joined(lines, "\n")


def _performed(case: CaseSnapshot) -> str:
    lines = [_one_performance(row) for row in case.performances]
    if case.performed_on is not None:
        lines.append(f"{format_day(case.performed_on)}履行完毕。")
    return joined(lines, "\n") or ("无" if case.closed_on else "")


def _one_performance(row: Performance) -> str:
    which = "" if row.instalment is None else f"第{row.instalment}期"
    paid = "" if row.amount is None else f"支付{format_yuan(row.amount)}"
    voucher = f"凭证：{row.voucher}" if row.voucher else ""
    done = (day_text(row.on) + which, row.content.strip().rstrip("。；，"), paid, voucher)
    return as_sentence(joined(done, "，"))


def _rows(case: CaseSnapshot) -> Iterator[tuple[Cell, ...]]:
    mediators = joined(mediator.name for mediator in case.mediators)
    yield _pair("卷号", case.number, "填表时间", day_text(case.archived_on) or _SHORT_DAY)
    yield _pair("承办单位", case.committee.name, "承办人", mediators)
    yield _pair("受案时间", day_text(case.accepted_on), "结案时间", day_text(case.closed_on))
    yield _wide("当事人信息（姓名、地址、电话）", _people(case), lines=3)
    yield _wide("案件来源", _sources(case))
    yield _wide("纠纷简要事实", case.story, lines=3)
    yield _wide("处理结果", _result(case), lines=3)
    yield _wide("履行情况", _performed(case))
    yield _wide("承办人意见", lines=_ROOM, foot=(_SIGN,))
    yield _wide("负责人审批", lines=_ROOM, foot=(_SIGN,))


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    return (Title("人民调解结案报告表"), Grid(_WEIGHTS, tuple(_rows(case)), together=3))


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    return (
        *number_gap(case),
        *name_gaps(case),
        *mediator_gap(case),
        *story_gap(case),
        *missing(case.accepted_on, "请填写受理日期。", section="intake", field="accepted_on"),
        *missing(case.closed_on, "案件还没有结案。", section="closing", field="closed_on"),
    )


# The report describes the day of closing; later payments, filing or voiding do not change it.
PAPER = Paper(
    "closing-report",
    "人民调解结案报告表",
    _build,
    _needs,
    sections=("closing",),
    outlives=("performances", "archived_on", "closing", "exit_reason"),
)
