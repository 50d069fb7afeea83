"""The terms of a case on a real store: counted with the office's own lengths and holidays, extended, printed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mediator.documents.papers import paper
from mediator.domain.problems import Refused
from mediator.domain.snapshot import CaseSnapshot
from mediator.services import terms
from mediator.services.dues import dues_of
from tests.documents.reading import strings
from tests.services.desk import ACTOR, Desk
from tests.storage.office import NOW

ACCEPTED = date(2023, 9, 4)


def mediating(desk: Desk, accepted: date = ACCEPTED) -> CaseSnapshot:
    """A case accepted on this day, in its first meeting."""
    case = desk.register(registered_on=accepted, values={"occurred_on": accepted - timedelta(days=3)})
    desk.advance(case.id, "accept", accepted)
    return desk.take(case.id, "begin")


def extend(desk: Desk, case: CaseSnapshot, until: date) -> CaseSnapshot:
    values = {"extended_to": until, "extension_reason": "需要鉴定", "all_agree": True}
    return desk.advance(case.id, "extend", ACCEPTED + timedelta(days=20), **values)


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
    desk: Desk, until: date, sentence: str
) -> None:
    case = mediating(desk)
    with pytest.raises(Refused, match=sentence):
        extend(desk, case, until)
    assert desk.load(case.id).extended_to is None


def test_the_office_sets_how_far_a_term_may_be_extended(desk: Desk) -> None:
    wanted = {**terms.office_numbers(desk.session), "mediation_days": 20, "extension_days": 45}
    terms.save_numbers(desk.session, wanted, actor=ACTOR, now=NOW)
    case = mediating(desk)
    with pytest.raises(Refused, match=r"原来的期限到2023年9月25日，最多延长45天，延长至的日期不能晚于2023年11月9日"):
        extend(desk, case, date(2023, 11, 10))
    assert extend(desk, case, date(2023, 11, 9)).extended_to == date(2023, 11, 9)


def test_the_consent_prints_the_end_that_the_clock_had(desk: Desk) -> None:
    case = mediating(desk)
    (end,) = [row.day for row in dues_of(desk.session, case.id) if row.key == "mediation"]
    longer = extend(desk, case, date(2023, 11, 6))
    assert end == date(2023, 10, 7)
    words = list(strings(paper("extension-consent").build(longer, 1)))
    assert words[words.index("原调解期限届满日") + 1] == "2023年10月7日"
    assert [row.day for row in dues_of(desk.session, case.id) if row.key == "extension"] == [date(2023, 11, 6)]


def test_the_consent_of_an_office_with_a_shorter_term_prints_its_own_end(desk: Desk) -> None:
    wanted = {**terms.office_numbers(desk.session), "mediation_days": 20}
    terms.save_numbers(desk.session, wanted, actor=ACTOR, now=NOW)
    longer = extend(desk, mediating(desk), date(2023, 10, 20))
    words = list(strings(paper("extension-consent").build(longer, 1)))
    assert words[words.index("原调解期限届满日") + 1] == "2023年9月25日"
