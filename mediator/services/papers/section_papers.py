"""Which paper a section of a case shows, and how many copies of it are signed."""

from __future__ import annotations

from mediator.documents.papers import papers_on
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.files.finality import Facts
from mediator.services.papers.papers import form_of


def paper_for(case: CaseSnapshot, section: str, *, place: int = 1) -> str:
    """The code of the paper the section shows that holds the record at ``place``; ``""`` where it shows none."""
    forms = papers_on(section)
    for form in (*(form for form in forms if form.count(case)), *forms):
        return form.ref(min(max(1, place), max(1, form.count(case))))
    return ""


def copies_of(facts: Facts, code: str) -> int:
    """How many copies of a paper are signed."""
    form, _ = form_of(code)
    return form.copies(facts)
