"""Which paper a part of a case prints: of several kinds the first the facts call for, with its number."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.papers import paper
from mediator.documents.papers.parts.settlement import copies
from mediator.domain.case.snapshot import CaseSnapshot


def paper_for(case: CaseSnapshot, kinds: Sequence[str], *, place: int = 1) -> str:
    """The code of the paper among ``kinds`` that holds the record at ``place``; ``""`` without any kind."""
    called = [kind for kind in kinds if paper(kind).count(case)]
    for kind in (*called, *kinds):
        count = paper(kind).count(case)
        return paper(kind).ref(min(max(1, place), max(1, count)))
    return ""


def copies_of(case: CaseSnapshot, code: str) -> int:
    """How many copies of a paper are signed: of the agreement as many as it says, of any other one."""
    return (copies(case) or 1) if code == "agreement" else 1
