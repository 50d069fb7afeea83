"""All papers of matters (letters, notices, minutes, slips), each in its own file; to add one, add its line here."""

from __future__ import annotations

from mediator.documents.paper import Paper
from mediator.documents.papers.matter import (
    activity_record,
    conference_papers,
    court_letters,
    joint_minutes,
    joint_notice,
    joint_record,
    joint_request,
    liaison_papers,
    no_penalty_application,
    petition_letters,
    police_letters,
    slips,
    transfer_letter,
)
from mediator.domain.matter.kind import MatterSnapshot

MATTER_PAPERS: tuple[Paper[MatterSnapshot], ...] = (
    slips.ONE_TIME_NOTICE,
    slips.MISSING_PAPERS_PROMISE,
    joint_request.PAPER,
    joint_notice.PAPER,
    joint_record.PAPER,
    joint_minutes.PAPER,
    liaison_papers.FIGURES,
    liaison_papers.MINUTES,
    activity_record.PAPER,
    court_letters.REFERRAL,
    court_letters.RECEIPT,
    court_letters.RESULT,
    police_letters.REFERRAL,
    police_letters.SIGNING,
    police_letters.RECEIPT,
    no_penalty_application.CERTIFICATE,
    no_penalty_application.APPLICATION,
    transfer_letter.PAPER,
    petition_letters.REFERRAL,
    petition_letters.FEEDBACK,
    conference_papers.RECORD,
    conference_papers.MINUTES,
)

_BY_CODE = {paper.code: paper for paper in MATTER_PAPERS}


def matter_paper(code: str) -> Paper[MatterSnapshot]:
    """The paper with this code; KeyError if there is none."""
    return _BY_CODE[code]
