"""Which paper a section of a case shows, how many copies of it are signed, and whether a final one still holds."""

from __future__ import annotations

from dataclasses import replace

from mediator.documents.papers import papers_on
from mediator.domain.case.records import Agreement
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.files.records import FILLED_AFTER_PRINTING
from mediator.services.papers.dossier import Facts
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


def prints_the_same(case: CaseSnapshot, changed: CaseSnapshot, code: str) -> bool:
    """True if a final paper still says what it would say after a change; signing it changes nothing of that."""
    form, number = form_of(code)
    agreement = changed.agreement
    if agreement is not None and case.agreement is not None:
        by_hand = {name: getattr(case.agreement, name) for name in FILLED_AFTER_PRINTING[Agreement]}
        agreement = replace(agreement, **by_hand)
    unsigned = replace(changed, signatures=case.signatures, agreement=agreement)
    return bool(form.build(case, number) == form.build(unsigned, number))
