"""Which paper a part of a case prints: of several kinds the first the facts call for, with its number."""

from __future__ import annotations

from mediator.documents.papers import paper, papers_on
from mediator.domain.case.snapshot import CaseSnapshot


def paper_for(case: CaseSnapshot, section: str, *, place: int = 1) -> str:
    """The code of the paper the section shows that holds the record at ``place``; ``""`` where it shows none."""
    forms = papers_on(section)
    for form in (*(form for form in forms if form.count(case)), *forms):
        return form.ref(min(max(1, place), max(1, form.count(case))))
    return ""


def copies_of(case: CaseSnapshot, code: str) -> int:
    """How many copies of a paper are signed."""
    return paper(code.partition(":")[0]).copies(case)
