"""Cases whose papers are compared with golden texts: one for every road that changes what a paper looks like."""

from __future__ import annotations

from mediator.documents.papers.parts.wording import blank_case
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from tests.builders import made
from tests.documents.papers_group import wages
from tests.documents.papers_others import children, failed, oral, traffic
from tests.documents.papers_settled import assault, sale

NAMELESS = Committee(id=made("空"), name="", short_name="")


def empty() -> CaseSnapshot:
    """Nothing known: every paper is its blank form."""
    return blank_case(NAMELESS)


CASES = {
    "empty": empty,
    "C02": assault,
    "C03": sale,
    "C04": wages,
    "C07": failed,
    "C08": oral,
    "C10": children,
    "traffic": traffic,
}
