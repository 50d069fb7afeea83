"""Checks of a referral by the court: which term runs, what the report may say, and what goes back to the court."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mediator.domain.case.records.confirmation import not_confirmed
from mediator.domain.law.court_terms import PRE_FILING, CourtTerm, span_of, span_text
from mediator.domain.matter.snapshot import Item, MatterAttempt, MatterSnapshot
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day
from mediator.domain.workflows.shared.matter_parts import blanks
from mediator.domain.workflows.shared.referral_parts import SUCCESS, sender_of

PRE, POST = "委派（立案前）", "委托（立案后）"
ORDINARY, SUMMARY = "普通程序", "简易程序"
RUNNING = ("signed", "mediating", "suspended")
"""Stages in which the court's term runs."""
ADMISSIONS = ("自认", "承认", "认可")


def court_stage(matter: MatterSnapshot) -> str:
    """``pre`` before the court has docketed the case, ``post`` after."""
    return "post" if matter.text("dispatch") == POST else "pre"


def term_key(matter: MatterSnapshot) -> str:
    """The term that runs: 30 days before docketing, 15 or 7 after (特邀调解规定 第27条)."""
    if court_stage(matter) == "pre":
        return PRE_FILING
    return "court_summary" if matter.text("track") == SUMMARY else "court_ordinary"


def track_known(attempt: MatterAttempt) -> Iterator[Problem]:
    """After docketing, the letter must say which kind of procedure the court uses: it decides the term."""
    if court_stage(attempt.matter) == "post" and not attempt.matter.text("track"):
        message = "立案后委托调解的，请选择诉讼程序：普通程序15日，简易程序7日。"
        yield Problem(message=message, section="letter", field="track")


def officials(matter: MatterSnapshot) -> Iterator[Official]:
    """The judge and the court contact who hand the dispute over."""
    yield from sender_of(matter, "court", "judge", "联系法官")


def case_knows(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the case does not say that the court has docketed it: then it would offer judicial confirmation."""
    case, wanted = attempt.matter.case, court_stage(attempt.matter)
    if case is not None and wanted == "post" and case.details.get("court_stage") != wanted:
        message = "案件没有注明是立案后委托的，会误提示申请司法确认；请用“转为案件”登记。"
        yield Problem(message=message, section="letter", field="dispatch", severity=Severity.WARN)


def court_term(matter: MatterSnapshot) -> CourtTerm | None:
    """The term of a referral that is signed for and not yet answered; None otherwise."""
    signed = matter.day("signed_on")
    if signed is None or matter.stage not in RUNNING:
        return None
    suspended = matter.day("suspended_on") if matter.stage == "suspended" else None
    spans = [span_of(text) for text in matter.lines("suspensions")]
    spans += [(start, item.day("until")) for item in matter.of("uncounted") if (start := item.day()) is not None]
    return CourtTerm(
        key=term_key(matter),
        signed_on=signed,
        extended_to=matter.day("extended_to"),
        extended_on=matter.day("extended_on"),
        spans=tuple(spans if suspended is None else [*spans, (suspended, None)]),
        suspended_on=suspended,
    )


def suspensions(attempt: MatterAttempt) -> list[str]:
    """All spans in which a suspicion stopped the term, including the one that ends with this step."""
    began = attempt.matter.day("suspended_on")
    kept = [*attempt.matter.lines("suspensions")]
    return [*kept, span_text(began, attempt.on)] if began is not None else kept


def extended_forward(attempt: MatterAttempt) -> Iterator[Problem]:
    """The new day must be later than the present end of the term, which must not be over when all consent to it."""
    new, term = attempt.values.get("extended_to"), court_term(attempt.matter)
    if not isinstance(new, date) or term is None:
        return
    end = term.end(attempt.calendar)
    if end is None:
        message = "期限正停着，没有到期日可以延长；请先填写不计入期限的时间到哪天为止。"
        yield Problem(message=message, section="uncounted", field="until")
    elif attempt.on > end.day:
        message = f"期限到{format_day(end.day)}已经届满，届满以后不能延长；请按各方同意那天的日期办理，或提交结果报告。"
        yield Problem(message=message, section="letter", field="extended_to")
    elif new <= end.day:
        message = f"现在的期限到{format_day(end.day)}，延长后的日期应晚于这一天，请核对。"
        yield Problem(message=message, section="letter", field="extended_to")


def uncounted_in_order(attempt: MatterAttempt) -> Iterator[Problem]:
    """Time that is not counted must begin after the signing and end after it began, but not in the future."""
    signed = attempt.matter.day("signed_on")
    for item in attempt.matter.of("uncounted"):
        start, until = item.day(), item.day("until")
        if start is not None and signed is not None and start < signed:
            message = f"不计入期限的时间从{format_day(start)}开始，早于签收的日期（{format_day(signed)}），请核对。"
            yield Problem(message=message, section="uncounted", field="on", item=item.id)
        if start is not None and until is not None and until < start:
            message = f"不计入期限的时间到{format_day(until)}，早于开始的日期（{format_day(start)}），请核对。"
            yield Problem(message=message, section="uncounted", field="until", item=item.id)
        if until is not None and until > attempt.today:
            message = f"不计入期限的时间到{format_day(until)}，这一天还没有到；结束以后再填。"
            yield Problem(message=message, section="uncounted", field="until", item=item.id)


def reported_to_court(attempt: MatterAttempt) -> Iterator[Problem]:
    """Suspected sham mediation must have been reported to the court (特邀调解规定 第18条)."""
    resumed = attempt.matter.day("resumed_on")
    fresh = [item for item in attempt.matter.of("pause") if not _answered_by(item, resumed)]
    if not fresh:
        message = "发现疑似虚假调解的，应当中止并向法院报告；请登记报告的日期和情况。"
        yield Problem(message=message, section="pause", field="on")


def _answered_by(item: Item, resumed: date | None) -> bool:
    """True if this report belongs to an earlier suspension: the court answered it before mediation went on."""
    answered = item.day("answered_on")
    return resumed is not None and answered is not None and answered <= resumed


def court_answered(attempt: MatterAttempt) -> Iterator[Problem]:
    """The court must have answered every report before mediation goes on."""
    for item in attempt.matter.of("pause"):
        told, answered = item.day(), item.day("answered_on")
        if told is not None and answered is not None and answered < told:
            message = f"法院答复的日期早于报告的日期（{format_day(told)}），请核对。"
            yield Problem(message=message, section="pause", field="answered_on", item=item.id)
        if answered is None:
            message = "法院还没有答复，不能恢复调解；请登记答复的日期。"
            yield Problem(message=message, section="pause", field="answered_on", item=item.id)


def report_complete(attempt: MatterAttempt) -> Iterator[Problem]:
    """The report must say how mediation went and, after a failure, why (特邀调解规定 第21、26条)."""
    matter = attempt.matter
    yield from blanks(matter, "result", [("summary", "调解过程摘要")], "请填写{label}。")
    if attempt.text("result") not in ("", SUCCESS) and not matter.lines("end_reasons"):
        yield Problem(message="请选择终止的原因。", section="result", field="end_reasons")


def no_admissions(attempt: MatterAttempt) -> Iterator[Problem]:
    """A warning if the report may tell the court what a party conceded (特邀调解规定 第22条)."""
    yield from admissions(attempt.matter)


def admissions(matter: MatterSnapshot) -> Iterator[Problem]:
    """A warning for each word of the report that may tell a concession."""
    for name, label in (("summary", "调解过程摘要"), ("issues", "争议焦点"), ("remark", "备注")):
        for word in ADMISSIONS:
            if word in matter.text(name):
                message = f"“{label}”里有“{word}”。为达成协议作出的妥协和认可，未经各方同意不得写进报告，请核对。"
                yield Problem(message=message, section="result", field=name, severity=Severity.WARN)


def papers_delivered(attempt: MatterAttempt) -> Iterator[Problem]:
    """The agreement must have gone to the court, after a failure the papers (特邀调解规定 第19–21条)."""
    matter = attempt.matter
    if matter.outcome != SUCCESS:
        if matter.day("papers_back_on") is None:
            yield Problem(message="请填写材料退回法院的日期。", section="result", field="papers_back_on")
    elif matter.day("copied_on") is None:
        post = court_stage(matter) == "post"
        purpose = "由法院审查并制作调解书" if post else "备案"
        message = f"请把调解协议送法院{purpose}，并填写日期。"
        yield Problem(message=message, section="result", field="copied_on")
    if matter.outcome == SUCCESS and court_stage(matter) == "pre" and not _confirmation_offered(matter):
        message = f"还没有告知各方可以向{matter.text('court')}申请司法确认。"
        yield Problem(message=message, section="result", field="copied_on", severity=Severity.WARN)


def _confirmation_offered(matter: MatterSnapshot) -> bool:
    """There is nothing to offer without a case, nor where no court confirms the agreement."""
    case = matter.case
    if case is None or case.confirmation is not None:
        return True
    return bool(not_confirmed(case))
