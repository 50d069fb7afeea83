"""The paper that a section of a case shows, and the number of copies that are signed."""

from __future__ import annotations

from mediator.documents.papers import papers_on
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.files.finality import Facts
from mediator.services.papers.papers import form_of


def paper_for(case: CaseSnapshot, section: str, *, place: int = 1) -> str:
    """Return the code of the paper in the section for the record at ``place``; ``""`` if there is none."""
    forms = papers_on(section)
    for form in (*(form for form in forms if form.count(case)), *forms):
        return form.ref(min(max(1, place), max(1, form.count(case))))
    return ""


def copies_of(facts: Facts, code: str) -> int:
    """Return how many copies of a paper are signed."""
    form, _ = form_of(code)
    return form.copies(facts)
