"""A mediator who is a party, acts for one or is related: 特邀调解规定 第15条 for every case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.case.parties import GROUP, Agent, Member, Party
from mediator.domain.problems import Severity
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import made
from tests.domain.case.road import FIRST, SECOND, attempt, said


@pytest.mark.parametrize("move", ["accept", "begin", "agree", "agree_orally", "sign"])
@pytest.mark.parametrize(
    "party",
    [
        replace(FIRST, name="陆 秋萍"),
        replace(FIRST, representative="陆秋萍"),
        replace(FIRST, agents=(Agent(id=made("代理"), name="陆秋萍"),)),
        replace(FIRST, kind=GROUP, members=(Member(name="陆秋萍"),)),
    ],
    ids=["party", "representative", "agent", "member"],
)
def test_a_mediator_on_the_side_of_a_party_steps_aside(move: str, party: Party) -> None:
    found = [message for message, name in said(move, parties=(party, SECOND)) if name == "mediators"]
    assert ["陆秋萍是本案当事人或其代理人" in message for message in found] == [True]
    assert "mediators" not in [name for _, name in said(move, parties=(party, SECOND), namesake=True)]


def test_a_related_mediator_is_a_warning_until_all_agree() -> None:
    [problem] = CASE.problems(CASE.move("begin"), attempt("begin", relation="季文标的堂弟"))
    assert (problem.field, problem.severity) == ("relation", Severity.WARN)
    assert not said("begin", relation="季文标的堂弟", relation_accepted=True)
