"""The terms of a case on a real store: counted with the office's own lengths and holidays, extended, printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mediator.documents.papers import paper
from mediator.domain.case import records
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Refused
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Attempt
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues import terms
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import lists
from mediator.services.lists import today
from mediator.services.papers import papers
from mediator.storage.store import Store
from tests.builders import made
from tests.documents.reading import strings
from tests.domain.case import road
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

ACCEPTED = date(2023, 9, 4)


def mediating(work: Work, accepted: date = ACCEPTED) -> CaseSnapshot:
    """A case accepted on this day, in its first meeting."""
    case = work.register(registered_on=accepted, values={"occurred_on": accepted - timedelta(days=3)})
    work.advance(case.id, "accept", accepted)
    return work.take(case.id, "begin")


def extend(work: Work, case: CaseSnapshot, until: date) -> CaseSnapshot:
    values = {"extended_to": until, "extension_reason": "需要鉴定", "all_agree": True}
    return work.advance(case.id, "extend", ACCEPTED + timedelta(days=20), **values)


@pytest.mark.parametrize(
    ("until", "sentence"),
    [
        (date(2025, 12, 31), "原来的期限到2023年10月7日，最多延长30天，延长至的日期不能晚于2023年11月6日。"),
        (date(2023, 11, 7), "不能晚于2023年11月6日"),
        (date(2023, 10, 7), "延长至2023年10月7日不晚于原来的期限"),
        (date(2023, 10, 5), "原来的期限到2023年10月7日，延长至2023年10月5日不晚于原来的期限"),
    ],
)
def test_an_extension_goes_past_the_running_end_and_no_further_than_the_office_allows(
    work: Work, until: date, sentence: str
) -> None:
    case = mediating(work)
    with pytest.raises(Refused, match=sentence):
        extend(work, case, until)
    assert work.load(case.id).extended_to is None


def test_the_office_sets_how_far_a_term_may_be_extended(work: Work) -> None:
    wanted = {**terms.office_numbers(work.session), "mediation_days": 20, "extension_days": 45}
    terms.save_numbers(work.session, wanted, actor=ACTOR, now=NOW)
    case = mediating(work)
    with pytest.raises(Refused, match=r"原来的期限到2023年9月25日，最多延长45天，延长至的日期不能晚于2023年11月9日"):
        extend(work, case, date(2023, 11, 10))
    assert extend(work, case, date(2023, 11, 9)).extended_to == date(2023, 11, 9)


def test_the_consent_prints_the_end_that_the_clock_had(work: Work) -> None:
    case = mediating(work)
    (end,) = [row.day for row in dues_of(work.session, case.id) if row.key == "mediation"]
    longer = extend(work, case, date(2023, 11, 6))
    assert end == date(2023, 10, 7)
    words = list(strings(paper("extension-consent").build(longer, 1)))
    assert words[words.index("原调解期限届满日") + 1] == "2023年10月7日"
    assert [row.day for row in dues_of(work.session, case.id) if row.key == "extension"] == [date(2023, 11, 6)]


def test_the_consent_of_an_office_with_a_shorter_term_prints_its_own_end(work: Work) -> None:
    wanted = {**terms.office_numbers(work.session), "mediation_days": 20}
    terms.save_numbers(work.session, wanted, actor=ACTOR, now=NOW)
    longer = extend(work, mediating(work), date(2023, 10, 20))
    words = list(strings(paper("extension-consent").build(longer, 1)))
    assert words[words.index("原调解期限届满日") + 1] == "2023年9月25日"


def test_what_became_of_a_claim_is_written_down_after_the_archiving(work: Work) -> None:
    case = work.register()
    work.take(case.id, "accept", "begin", "agree", "sign", "default", "close", "archive")
    (term,) = dues_of(work.session, case.id)
    assert (term.key, term.button) == ("limitation", "登记权利主张")
    (item,) = today.due(work.session, today=term.day - timedelta(days=7), actor=ACTOR).items
    assert item.sentence == f"诉讼时效到{format_day(term.day)}，还有7天。"
    assert not today.due(work.session, today=term.day - timedelta(days=8), actor=ACTOR).items
    assert today.due(work.session, today=term.day + timedelta(days=30), actor=ACTOR).counts == (1, 1)
    assert today.due(work.session, today=term.day + timedelta(days=31), actor=ACTOR).counts == (0, 0)
    with pytest.raises(Refused, match="要改内容请写明更正理由"):
        work.keep(case.id, replace(road.VISIT, id=made("晚")))
    sued = records.Pursuit(id=made("诉"), on=date(2026, 10, 8), kind="起诉")
    work.keep(case.id, sued)
    assert dues_of(work.session, case.id) == ()
    lists.remove(work.session, case.id, sued, actor=ACTOR, now=NOW)
    assert [row.key for row in dues_of(work.session, case.id)] == ["limitation"]


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ({"offered_on": date(2020, 1, 1)}, "告知可以申请司法确认的日期2020年1月1日早于协议生效的日期2026年1月9日"),
        ({"applied_on": date(2019, 1, 1)}, "申请司法确认的日期2019年1月1日早于协议生效的日期"),
        ({"ruled_on": date(2018, 1, 1)}, "裁定的日期2018年1月1日早于协议生效的日期"),
        (
            {"offered_on": date(2026, 2, 2), "applied_on": date(2026, 2, 1)},
            "早于告知可以申请司法确认的日期",
        ),
        (
            {"applied_on": date(2026, 2, 2), "ruled_on": date(2026, 2, 1)},
            "裁定的日期2026年2月1日早于申请司法确认",
        ),
        ({"ruled_on": date(2050, 1, 1)}, "裁定的日期2050年1月1日还没有到"),
    ],
)
def test_the_days_of_a_confirmation_stand_in_order(work: Work, days: dict[str, Any], sentence: str) -> None:
    case = work.register()
    effective = work.take(case.id, "accept", "begin", "agree", "sign")
    wrong = records.Confirmation(id=made("确"), wish="共同申请", **days)
    with pytest.raises(Refused, match=sentence):
        work.keep(case.id, wrong)
    assert work.load(case.id).confirmation is None
    for move in ("close", "close_early"):
        tried = Attempt(matter=replace(effective, confirmation=wrong), on=NOW.date(), today=NOW.date())
        found = [problem.message for check in CASE.move(move).checks for problem in check(tried)]
        assert any(sentence in message for message in found)


def test_a_confirmation_no_court_grants_is_not_recorded_as_applied_for(work: Work) -> None:
    case = work.register()
    case = work.take(case.id, "accept", "begin", "agree")
    assert case.agreement is not None
    work.keep(case.id, replace(case.agreement, clauses=("双方自愿离婚。",)))
    wished = records.Confirmation(id=made("确"), wish=records.JOINTLY)
    with pytest.raises(Refused, match=r"协议第1条涉及婚姻关系.*不能共同申请司法确认"):
        work.keep(case.id, wished)
    work.keep(case.id, replace(wished, wish=records.NOT_NOW))


def test_a_confirmation_may_be_offered_on_the_day_of_signing(work: Work) -> None:
    case = work.register()
    work.take(case.id, "accept", "begin", "agree")
    agreed = work.load(case.id)
    assert agreed.agreement is not None
    offered = records.Confirmation(id=made("确"), offered_on=agreed.agreement.agreed_on)
    work.keep(case.id, offered)
    with pytest.raises(Refused, match="早于协议签订的日期"):
        work.keep(case.id, replace(offered, offered_on=date(2026, 1, 1)))


def test_nothing_asks_for_a_confirmation_when_its_thirty_days_are_over(work: Work, store: Store) -> None:
    case = work.take(work.register().id, "accept", "begin", "agree", "sign")
    assert case.effective_on is not None
    last = calendar_of(work.session).due("confirmation", case.effective_on).day

    def asked(on: date) -> list[str]:
        found = today.due(work.session, today=on, actor=ACTOR).items
        return [item.sentence for item in found if "申请司法确认" in item.sentence]

    assert [len(asked(day)) for day in (last, last + timedelta(days=1))] == [1, 0]
    late = records.Confirmation(id=made("确"), wish="共同申请", applied_on=last + timedelta(days=1))
    with pytest.raises(Refused, match="已经届满，法院不再受理"):
        work.keep(case.id, late)
    work.keep(case.id, replace(late, applied_on=None, court="启东市人民法院"))
    with pytest.raises(Refused, match="已经届满，法院不再受理"):
        papers.finalise(work.session, store.blobs, case.id, "confirmation-application", actor=ACTOR, now=NOW)
    with pytest.raises(Refused, match="就要有申请"):
        work.keep(case.id, replace(late, applied_on=None, result="裁定有效"))
    work.keep(case.id, replace(late, applied_on=last, result="裁定有效", ruled_on=last, court="启东市人民法院"))
