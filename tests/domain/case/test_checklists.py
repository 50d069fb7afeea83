"""Which papers a file needs, by the road the case took."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.documents.papers import paper
from mediator.domain.case.checklists import OF_A_TRANSFER, TITLES, missing_papers, required_papers
from mediator.domain.case.parties import Agent
from mediator.domain.case.snapshot import CaseSnapshot
from tests.builders import made
from tests.domain.case import road

FAILED = replace(road.TERMINATED, evidence=(), visits=(road.VISIT,))
AGENT = replace(road.SECOND, agents=(Agent(id=made("律师"), name="秦文博"),))
GUARDED = replace(road.SECOND, agents=(Agent(id=made("监护"), kind="法定代理人", name="尤海峰"),))
TWICE = (road.MEETING, replace(road.MEETING, id=made("第二次")))

ROADS: dict[str, tuple[CaseSnapshot, list[str]]] = {
    "registered on own initiative": (road.REGISTERED, ["acceptance", "rights-notice"]),
    "applied in writing": (
        replace(road.REGISTERED, source="依申请调解"),
        ["application", "acceptance", "rights-notice"],
    ),
    "applied by word of mouth": (
        replace(road.REGISTERED, source="依申请调解", oral_application=True),
        ["acceptance", "rights-notice"],
    ),
    "declined": (replace(road.REGISTERED, stage="declined"), ["acceptance"]),
    "declined and archived": (replace(road.REGISTERED, stage="archived", closing="不予受理"), ["acceptance"]),
    "settled in writing": (
        road.CLOSED,
        ["acceptance", "rights-notice", "mediation-record", "agreement", "follow-up"],
    ),
    "settled by word of mouth": (
        replace(road.CLOSED, agreement=road.ORAL),
        ["acceptance", "mediation-record", "oral-agreement", "follow-up"],
    ),
    "an agreement without a record of a meeting": (
        replace(road.AGREED, meetings=()),
        ["acceptance", "rights-notice", "mediation-record", "agreement"],
    ),
    "two meetings": (
        replace(road.AGREED, meetings=TWICE),
        ["acceptance", "rights-notice", "mediation-record", "mediation-record:2", "agreement"],
    ),
    "failed": (FAILED, ["acceptance", "rights-notice", "mediation-record", "termination", "follow-up"]),
    "an entrusted agent": (
        replace(road.REGISTERED, parties=(road.FIRST, AGENT)),
        ["acceptance", "rights-notice", "authorisation"],
    ),
    "with another unit before anybody was told": (
        replace(road.AWAY, notices=(), transferred_from="registered"),
        ["acceptance", "transfer-letter", "transfer-receipt"],
    ),
    "with another unit after a meeting, the agreement never signed": (
        replace(road.AWAY, meetings=(road.MEETING,), agreement=road.AGREEMENT),
        ["acceptance", "rights-notice", "mediation-record", "transfer-letter", "transfer-receipt"],
    ),
    "closed as transferred at the second try": (
        replace(road.AWAY, stage="closed", closing="移送", transfers=(road.CAME_BACK, road.ANSWERED)),
        ["acceptance", "rights-notice", *(f"{code}{n}" for code in OF_A_TRANSFER for n in ("", ":2"))],
    ),
    "a guardian needs no authorisation": (
        replace(road.REGISTERED, parties=(road.FIRST, GUARDED)),
        ["acceptance", "rights-notice"],
    ),
}


@pytest.mark.parametrize("name", ROADS)
def test_the_road_decides_the_papers(name: str) -> None:
    case, wanted = ROADS[name]
    assert list(required_papers(case)) == wanted


def test_what_is_missing_is_named_with_its_number() -> None:
    case = replace(road.AGREED, meetings=TWICE)
    assert list(missing_papers(case, have={"acceptance", "rights-notice", "mediation-record"})) == [
        ("mediation-record:2", "人民调解记录（2）"),
        ("agreement", "人民调解协议书"),
    ]


def test_the_letter_of_a_transfer_is_filed_where_it_was_written() -> None:
    have = {"acceptance", "rights-notice"}
    assert [code for code, _ in missing_papers(road.AWAY, have=have)] == ["transfer-letter", "transfer-receipt"]
    filed = replace(road.AWAY, transfers=(replace(road.RECEIVED, letter_filed=True),))
    assert list(missing_papers(filed, have=have)) == [("transfer-receipt", "移送回执")]
    assert list(missing_papers(filed, have={*have, "transfer-receipt"})) == []


def test_the_names_are_those_on_the_papers() -> None:
    assert {code: paper(code).title for code in TITLES if code not in OF_A_TRANSFER} == {
        code: title for code, title in TITLES.items() if code not in OF_A_TRANSFER
    }
    assert TITLES["transfer-letter"] == paper("transfer-letter").title
