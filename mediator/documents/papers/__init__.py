"""All papers, those of a case in the order of the case file (卷内目录); a new paper is added here."""

from __future__ import annotations

from typing import Any

from mediator.documents.paper import Paper
from mediator.documents.papers.case import (
    acceptance,
    agreement,
    application,
    authorisation,
    closing_report,
    confirmation_application,
    cover,
    evidence,
    extension_consent,
    file_note,
    follow_up,
    investigation,
    mediation_certificate,
    mediation_record,
    oral_agreement,
    representatives,
    rights_notice,
    service_receipt,
    termination,
    urging_notice,
    withdrawal,
)
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

PAPERS: tuple[Paper[Any], ...] = (
    cover.PAPER,
    application.PAPER,
    acceptance.PAPER,
    rights_notice.PAPER,
    authorisation.PAPER,
    representatives.PAPER,
    investigation.PAPER,
    evidence.PAPER,
    mediation_record.PAPER,
    extension_consent.PAPER,
    agreement.PAPER,
    oral_agreement.PAPER,
    termination.PAPER,
    withdrawal.PAPER,
    service_receipt.PAPER,
    urging_notice.PAPER,
    follow_up.PAPER,
    confirmation_application.PAPER,
    mediation_certificate.PAPER,
    closing_report.PAPER,
    file_note.PAPER,
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
"""A paper of several kinds of matter is listed at the first of them."""

_BY_CODE = {paper.code: paper for paper in PAPERS}


def paper(code: str) -> Paper[Any]:
    """Return the paper with this code; KeyError if there is none."""
    return _BY_CODE[code]


def paper_at(ref: str) -> tuple[Paper[Any], int]:
    """Return the paper and number of ``mediation-record:2``; KeyError for an unknown code or an invalid number."""
    code, _, number = ref.partition(":")
    if number and not (number.isascii() and number.isdigit() and int(number) > 0):
        raise KeyError(ref)
    return paper(code), int(number or 1)


def papers_about(kind: str) -> tuple[Paper[Any], ...]:
    """Return the papers of a kind of matter, in order."""
    return tuple(paper for paper in PAPERS if kind in paper.about)


def papers_on(section: str) -> tuple[Paper[Any], ...]:
    """Return the papers that a section of a case shows, in order."""
    return tuple(paper for paper in PAPERS if section in paper.sections and not paper.aside)
