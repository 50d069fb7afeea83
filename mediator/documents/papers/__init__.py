"""All papers of a case, in the order of the case file (卷内目录): adding one is adding its line here."""

from __future__ import annotations

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
from mediator.domain.case.snapshot import CaseSnapshot

PAPERS: tuple[Paper[CaseSnapshot], ...] = (
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
)

_BY_CODE = {paper.code: paper for paper in PAPERS}


def paper(code: str) -> Paper[CaseSnapshot]:
    """The paper with this code; KeyError if there is none."""
    return _BY_CODE[code]


def paper_at(ref: str) -> tuple[Paper[CaseSnapshot], int]:
    """The paper and its number for ``mediation-record:2``; KeyError for an unknown code or a number that is none."""
    code, _, number = ref.partition(":")
    if number and not (number.isascii() and number.isdigit() and int(number) > 0):
        raise KeyError(ref)
    return paper(code), int(number or 1)


def papers_of(case: CaseSnapshot) -> tuple[tuple[Paper[CaseSnapshot], int], ...]:
    """Every paper the facts of the case call for, with its number, in the order of the file."""
    return tuple((one, n) for one in PAPERS for n in range(1, one.count(case) + 1))
