"""What holds of a case whatever was done with it: signers, days, what is owed, and that it counts once."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mediator.domain.case.day_order import Course, out_of_order
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.records import NOT_NOW, WRITTEN
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.workflows.case.signer_checks import nobody_is_bound_who_refuses, signers_may_sign
from mediator.services.links.transfers import superseded
from mediator.services.lists.liaison_figures import Period, by_source
from mediator.storage.tables.cases import CaseTable
from tests.services.work import FIRST_DAY
from tests.storage.office import NOW

TODAY = NOW.astimezone().date()
OWED_IN = ("effective", "defaulted")
EVER = Period(start=FIRST_DAY.replace(year=2000), end=FIRST_DAY.replace(year=2100))


def hold(case: CaseSnapshot, calendar: Calendar) -> None:
    """Nobody signed without capacity, no day precedes its cause, no owed clock has vanished."""
    if case.in_force:
        on = case.effective_on or case.stage_on or TODAY
        tried = CaseAttempt(matter=case, on=on, today=TODAY)
        wrong = [*signers_may_sign(tried), *nobody_is_bound_who_refuses(tried)]
        assert [problem.message for problem in wrong if problem.stops] == []
    if case.stage in ("closed", "archived"):
        assert [problem.message for problem in out_of_order(Course(case=case), today=TODAY)] == []
    if case.stage in OWED_IN and case.agreement is not None and case.agreement.form == WRITTEN:
        keys = {clock.key for clock in open_clocks(case, calendar)}
        applied = case.confirmation is not None and (case.confirmation.applied_on or case.confirmation.wish == NOT_NOW)
        assert "confirmation" in keys or applied
        assert "payment" in keys or (case.owed is not None and case.paid >= case.owed and case.instalments)


def counts_once(session: Session) -> None:
    """Every dispute that was accepted and is not void stands in the figures, and in one line."""
    gone = superseded(session)
    cases = session.query(CaseTable).filter(CaseTable.accepted_on.is_not(None), CaseTable.stage != "void")
    wanted = sum(case.id not in gone for case in cases)
    assert sum(line.accepted for line in by_source(session, EVER)) == wanted
