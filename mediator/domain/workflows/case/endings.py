"""How a case ends: mediation fails or is withdrawn, the case is closed, archived or void (人民调解法 第26条)."""

from __future__ import annotations

from mediator.domain.case.parties import REFUSES
from mediator.domain.case.retention import FOREVER, LONG, SHORT
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.law.stop_list import REFUSED, authority_for, bars
from mediator.domain.people.roles import ARCHIVE
from mediator.domain.vocabulary import REFERRAL
from mediator.domain.workflow import Move
from mediator.domain.workflows.case import closing_checks as closing
from mediator.domain.workflows.case.stages import IN_HAND, STAGES, TO_CLOSE, stages_in

WITHDRAWAL_REASONS = choices("已和解并履行完毕", "需另行组织证据", "个人原因", "其他")
RETENTIONS = choices(SHORT, LONG, FOREVER)
EXIT_REASON = Field(name="exit_reason", label="理由", kind=Kind.MEMO, required=True, wide=True)


def decline_words(case: CaseSnapshot) -> dict[str, str]:
    """Return reason and direction of 不予受理 from the stop-list; empty if nothing on it was ticked."""
    refusing = [party.name for party in case.parties if party.consent == REFUSES]
    barred = bars(case.barred, handed_over=case.handed_over or case.source == REFERRAL)
    if refusing and REFUSED not in barred:
        barred = (*barred, REFUSED)
    if not barred:
        return {}
    return {
        "exit_reason": f"本纠纷属于{'、'.join(barred)}，不属于人民调解的受理范围。",
        "direction": "；".join(dict.fromkeys(authority_for(reason) for reason in barred)),
    }


def _closing(attempt: CaseAttempt) -> object:
    """结案方式, read off the stage the case is closed from."""
    return attempt.matter.state.closing


def _voided(_attempt: CaseAttempt) -> object:
    return "作废"


ENDING_MOVES = (
    Move[CaseSnapshot](
        code="terminate",
        label="终止调解",
        sources=("accepted", "mediating", "agreed"),
        target="terminated",
        section="termination",
        checks=(closing.remedies_told, closing.ended_after_acceptance),
        outcome="调解不成",
        papers=("termination",),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="withdraw",
        label="当事人撤回",
        sources=(*stages_in(IN_HAND), "agreed"),
        target="withdrawn",
        section="termination",
        checks=(closing.ended_after_acceptance,),
        inputs=(
            Field(name="exit_reason", label="撤回原因", kind=Kind.CHOICE, choices=WITHDRAWAL_REASONS, required=True),
        ),
        outcome="撤回",
        aside=True,
    ),
    Move[CaseSnapshot](
        code="close",
        label="结案",
        sources=stages_in(TO_CLOSE),
        target="closed",
        section="closing",
        checks=(
            closing.visited,
            closing.told_and_served,
            closing.confirmed_in_order,
            closing.closing_order,
        ),
        stamps=("closed_on",),
        derives={"closing": _closing},
        papers=("closing-report",),
    ),
    Move[CaseSnapshot](
        code="close_early",
        label="履行中先行结案",
        sources=("effective",),
        target="closed",
        section="closing",
        checks=(closing.visited, closing.confirmed_in_order, closing.closing_order),
        inputs=(Field(name="early_reason", label="先行结案的理由", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("closed_on",),
        derives={"closing": _closing},
        papers=("closing-report",),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="archive",
        label="归档",
        sources=("closed",),
        target="archived",
        section="closing",
        permission=ARCHIVE,
        checks=(closing.archived_after_closing, closing.file_complete),
        inputs=(
            Field(name="retention", label="保管期限", kind=Kind.CHOICE, choices=RETENTIONS, required=True),
            Field(name="filer", label="立卷人", required=True),
        ),
        stamps=("archived_on",),
        papers=("cover",),
    ),
    Move[CaseSnapshot](
        code="void",
        label="作废",
        sources=tuple(stage.code for stage in STAGES if not stage.end),
        target="void",
        section="closing",
        permission=ARCHIVE,
        inputs=(EXIT_REASON,),
        derives={"closing": _voided},
        outcome="作废",
        aside=True,
    ),
)
