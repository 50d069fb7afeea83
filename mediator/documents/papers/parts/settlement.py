"""The content of the agreement, worded once for the written agreement, the oral one and the court application."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.documents.blocks import Align, Blank, Block, Clauses, Heading, Passage, Table, Text
from mediator.documents.papers.parts.gaps import missing
from mediator.documents.papers.parts.wording import NOBODY, as_sentence, day_text, joined, numbered
from mediator.domain.case.file_numbers import agreement_number
from mediator.domain.case.records import ORAL, Agreement
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.text.lint import sum_problems
from mediator.domain.text.money import format_money, rmb_upper
from mediator.domain.text.money_words import with_capitals
from mediator.domain.workflows.case.agreement_checks import plan_problems

_COURT = "法院"
_PLAN = ("期次", "应付日期", "金额（元）", "金额大写")
_PLAN_WEIGHTS = (0.8, 2.2, 1.8, 4.2)
_PLAN_ALIGNS = (Align.CENTER, Align.CENTER, Align.RIGHT, Align.LEFT)
_BLANK_CLAUSES = 3


def agreement_of(case: CaseSnapshot) -> Agreement:
    """Return the agreement, or an empty one for the blank form."""
    return case.agreement or Agreement(id=NOBODY)


def number_of(case: CaseSnapshot) -> str:
    """Return 编号: the case number, with -2, -3 for a later agreement in the same file."""
    return agreement_number(case.number, nth=agreement_of(case).seq) if case.number else ""


def body(case: CaseSnapshot, *, opening: str = "经调解，自愿达成如下协议：") -> Iterator[Block]:
    """Yield 事实、争议事项; the clauses with every sum in capitals; the instalments; 履行方式、时限; 违约责任."""
    agreement = agreement_of(case)
    yield Passage("纠纷主要事实、争议事项", agreement.facts, lines=6)
    yield Heading(opening, level=2)
    if agreement.clauses:
        yield Clauses(tuple(with_capitals(clause) for clause in agreement.clauses))
    else:
        yield Clauses(("",) * _BLANK_CLAUSES, lines=3)
    yield from plan(case)
    yield Passage("履行方式、时限", performance(agreement), lines=2)
    if agreement.breach:
        yield Passage("违约责任", with_capitals(as_sentence(agreement.breach)))


def performance(agreement: Agreement) -> str:
    """Return 履行方式、地点、时限 in one sentence.

    A written agreement is printed before it is signed, so that nothing has been performed yet.
    """
    due = ""
    if agreement.at_once:
        due = "已当场履行完毕" if agreement.form == ORAL else "签订本协议时当场履行"
    elif agreement.due_on is not None:
        due = f"{format_day(agreement.due_on)}前（含当日）履行完毕"
    place = f"履行地点：{agreement.performance_place}" if agreement.performance_place else ""
    return as_sentence(joined((with_capitals(agreement.method), place, due), "；"))


def plan(case: CaseSnapshot) -> Iterator[Block]:
    """Yield the instalments with their days and sums, and the total."""
    if not case.instalments:
        return
    rows = [
        (
            str(row.seq),
            day_text(row.due_on),
            "" if row.amount is None else format_money(row.amount),
            "" if row.amount is None else rmb_upper(row.amount),
        )
        for row in case.instalments
    ]
    total = sum(row.amount or 0 for row in case.instalments)
    if total:
        rows.append(("合计", "", format_money(total), rmb_upper(total)))
    yield Heading("分期付款明细：", level=2)
    yield Table(_PLAN, tuple(rows), _PLAN_WEIGHTS, _PLAN_ALIGNS)


def copies(case: CaseSnapshot) -> int | None:
    """Return 一式几份: as entered, else one for each party, the committee (人民调解法) and whoever referred the case.

    A wish to go to court may come after the signing and changes nothing here: two papers quote one line. None on the
    blank form.
    """
    entered = agreement_of(case).copies
    if entered is not None:
        return entered
    return _least(case) + bool(_referrer(case)) if case.parties else None


def _least(case: CaseSnapshot) -> int:
    return case.people + 1


def _referrer(case: CaseSnapshot) -> str:
    return "人民法院" if case.referrer == _COURT else case.referrer


def copies_text(case: CaseSnapshot) -> Text:
    """Return 本协议一式__份，当事人、人民调解委员会各持一份。, held so that no page has signatures alone."""
    count, referrer = copies(case), _referrer(case)
    more = 0 if count is None else max(0, count - _least(case))
    sent = f"送{referrer}一份" if referrer and more else ""
    spare = more - 1 if sent else more
    kept = f"{'一' if spare == 1 else spare}份由人民调解委员会备用" if spare else ""
    tail = f"另{joined((sent, kept), '，')}。" if more else ""
    value = "" if count is None else str(count)
    return Text(("本协议一式", Blank(value, width=3), f"份，当事人、人民调解委员会各持一份。{tail}"), held=True)


def _copies_gap(case: CaseSnapshot) -> Iterator[Problem]:
    """Everybody who signs gets a copy, and the committee keeps one (人民调解法)."""
    agreement, least = agreement_of(case), _least(case)
    if agreement.copies is not None and agreement.copies < least:
        message = f"协议一式{agreement.copies}份不够：当事人各一份，调委会留一份，至少{least}份。"
        yield Problem(message=message, section="agreement", field="copies", item=agreement.id)


def attachments(case: CaseSnapshot) -> Iterator[Block]:
    """Yield 附件, numbered if there are several."""
    items = agreement_of(case).attachments
    if len(items) == 1:
        yield Text(f"附件：{as_sentence(items[0])}")
    elif items:
        yield Text(f"附件：{numbered(items)}")


def signing_day(case: CaseSnapshot) -> date | None:
    """Return the day of formation (签订日期), or None."""
    return agreement_of(case).agreed_on


def settlement_gaps(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield what is missing of facts, clauses, manner and time of performance."""
    agreement = agreement_of(case)
    item = agreement.id if case.agreement else None
    if case.agreement is None:
        yield Problem(message="还没有填写调解协议。", section="agreement")
        return
    yield from missing(agreement.facts, "请写明纠纷主要事实、争议事项。", section="agreement", field="facts", item=item)
    yield from missing(agreement.clauses, "请写明协议内容，至少一条。", section="agreement", field="clauses", item=item)
    yield from missing(agreement.method, "请填写履行方式。", section="agreement", field="method", item=item)
    yield from sum_problems(agreement.clauses)
    yield from sum_problems((agreement.breach,), field="breach")
    yield from plan_problems(case)
    if agreement.form != ORAL:
        yield from _copies_gap(case)
    if not (agreement.due_on or agreement.at_once or case.instalments):
        message = "没有填写履行期限；没有期限的协议难以督促和执行，请核对。"
        yield Problem(message=message, section="agreement", field="due_on", item=item, severity=Severity.WARN)
