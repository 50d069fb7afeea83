"""All papers of matters (letters, notices, minutes, slips), each in its own file; to add one, add its line here."""

from __future__ import annotations

from mediator.documents.matter_papers import joint_request, slips
from mediator.documents.paper import Paper
from mediator.domain.matters import MatterSnapshot

MATTER_PAPERS: tuple[Paper[MatterSnapshot], ...] = (
    slips.ONE_TIME_NOTICE,
    slips.MISSING_PAPERS_PROMISE,
    joint_request.PAPER,
)

_BY_CODE = {paper.code: paper for paper in MATTER_PAPERS}


def matter_paper(code: str) -> Paper[MatterSnapshot]:
    """The paper with this code; KeyError if there is none."""
    return _BY_CODE[code]
