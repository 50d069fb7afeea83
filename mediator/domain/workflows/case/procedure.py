"""The procedure of one mediation case, from registration to the archive (人民调解法 第17–34条)."""

from __future__ import annotations

from mediator.domain.case.day_order import InOrder
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.fields import Field, Kind
from mediator.domain.people.roles import REGISTER
from mediator.domain.workflow import Check, Move, Procedure, fits_now
from mediator.domain.workflows.case import agreement_checks as agreed
from mediator.domain.workflows.case import checks as check
from mediator.domain.workflows.case import closing_checks as closing
from mediator.domain.workflows.case import signer_checks as signer
from mediator.domain.workflows.case.endings import ENDING_MOVES, EXIT_REASON
from mediator.domain.workflows.case.stages import STAGES
from mediator.domain.workflows.case.transfers import TRANSFER_MOVES


def _with_extension(attempt: CaseAttempt) -> object:
    """Why the term was extended and when it would have ended, kept among the details for the 延期同意书."""
    accepted = attempt.matter.accepted_on
    added = attempt.matter.days_away
    end = attempt.calendar.due("mediation", accepted, added=added).day.isoformat() if accepted else ""
    return {**attempt.matter.details, "extension_reason": attempt.text("extension_reason"), "extended_from": end}


def _counted_anew(_attempt: CaseAttempt) -> object:
    """The day all agreed on knows of the days away before it."""
    return 0


SETTLED: tuple[Check[CaseSnapshot], ...] = (
    check.not_suspended,
    check.mediators_are_free,
    signer.nobody_is_bound_who_refuses,
    agreed.settled_in_a_meeting,
    agreed.agreed_within_the_term,
    agreed.agreement_complete,
    agreed.clauses_sound,
)
"""What an agreement needs, written or not."""
OPENING_MOVES = (
    Move[CaseSnapshot](
        code="accept",
        label="受理",
        sources=("registered",),
        target="accepted",
        section="intake",
        permission=REGISTER,
        checks=(
            InOrder("accept"),
            check.two_parties,
            check.may_be_mediated,
            check.mediators_are_free,
            check.risk_judged,
            check.harm_reported,
            check.off_the_stop_list,
        ),
        stamps=("accepted_on",),
        papers=("acceptance", "application"),
    ),
    Move[CaseSnapshot](
        code="decline",
        label="不予受理",
        sources=("registered",),
        target="declined",
        section="intake",
        permission=REGISTER,
        checks=(InOrder("decline"),),
        inputs=(EXIT_REASON, Field(name="direction", label="告知的去向", wide=True, required=True)),
        outcome="不予受理",
        aside=True,
    ),
    Move[CaseSnapshot](
        code="begin",
        label="开始调解",
        sources=("accepted",),
        target="mediating",
        section="meetings",
        checks=(
            check.not_suspended,
            InOrder("begin"),
            check.harm_reported,
            check.off_the_stop_list,
            check.notice_given,
            check.data_refused,
            check.consent_of_all,
            check.has_mediator,
            check.mediators_are_free,
            check.guardians_present,
        ),
        papers=("rights-notice",),
    ),
    Move[CaseSnapshot](
        code="extend",
        label="延长调解期限",
        sources=("mediating",),
        target="mediating",
        section="meetings",
        checks=(check.not_suspended, InOrder("extend"), check.extension_agreed, check.may_be_mediated),
        inputs=(
            Field(name="extended_to", label="延长至", kind=Kind.DATE, due=True, required=True),
            Field(name="extension_reason", label="延长的原因", kind=Kind.MEMO, required=True, wide=True),
            Field(name="all_agree", label="各方当事人都同意延长", kind=Kind.FLAG, required=True),
        ),
        derives={"details": _with_extension, "days_away": _counted_anew},
        papers=("extension-consent",),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="agree",
        label="达成书面协议",
        sources=("mediating",),
        target="agreed",
        section="agreement",
        checks=(*SETTLED, InOrder("agree"), agreed.written_form, agreed.plan_adds_up, check.guardians_present),
        outcome="调解成功",
        papers=("agreement",),
    ),
    Move[CaseSnapshot](
        code="agree_orally",
        label="达成口头协议",
        sources=("mediating",),
        target="effective",
        section="agreement",
        checks=(*SETTLED, InOrder("agree_orally"), agreed.oral_form),
        outcome="调解成功",
        papers=("oral-agreement",),
    ),
    Move[CaseSnapshot](
        code="sign",
        label="签署完成，协议生效",
        sources=("agreed",),
        target="effective",
        section="signing",
        checks=(
            check.not_suspended,
            check.mediators_are_free,
            agreed.everybody_signed,
            agreed.mediator_and_seal,
            InOrder("sign"),
            signer.nobody_is_bound_who_refuses,
            signer.signers_may_sign,
        ),
        papers=("agreement",),
    ),
    Move[CaseSnapshot](
        code="perform",
        label="履行完毕",
        sources=("effective", "defaulted"),
        target="performed",
        section="performance",
        checks=(closing.performed_in_full, agreed.paid_above_the_sum, InOrder("perform")),
        stamps=("performed_on",),
    ),
    Move[CaseSnapshot](
        code="default",
        label="未按协议履行，告知救济途径",
        sources=("effective",),
        target="defaulted",
        section="performance",
        checks=(closing.urged_before, closing.something_is_due),
        aside=True,
    ),
)

CASE: Procedure[CaseSnapshot] = Procedure(
    code="case", stages=STAGES, moves=(*OPENING_MOVES, *TRANSFER_MOVES, *ENDING_MOVES), checks=(fits_now,)
)
