"""How a petition is resolved: handed over to mediation and fed back, followed up, struck off, or ended."""

from __future__ import annotations

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.matter.kind import MatterAttempt, MatterSnapshot
from mediator.domain.workflow import Move
from mediator.domain.workflows.petition import checks as check
from mediator.domain.workflows.petition import mediation
from mediator.domain.workflows.petition.moves import BASIC
from mediator.domain.workflows.shared.matter_parts import REASON

BACKLOG_RESOLVED, RESOLVED = "积案化解", "化解"


def _resolved_as(attempt: MatterAttempt) -> object:
    return BACKLOG_RESOLVED if attempt.matter.flag("backlog") else RESOLVED


MEDIATING = (
    Move[MatterSnapshot](
        code="hand_over",
        label="移交人民调解",
        sources=("accepted", "tracking"),
        target="mediating",
        section="mediation",
        checks=(
            *BASIC,
            check.is_appeal,
            check.handler_is_free,
            mediation.both_agree,
            mediation.may_be_mediated,
            mediation.letter_complete,
            check.told_of_acceptance,
        ),
        stamps=("handed_over_on",),
        papers=("petition-referral",),
    ),
    Move[MatterSnapshot](
        code="feed_back",
        label="反馈调解结果",
        sources=("mediating",),
        target="fed_back",
        section="feedback",
        checks=(*BASIC, mediation.result_known),
        stamps=("fed_back_on",),
        papers=("petition-feedback",),
    ),
    Move[MatterSnapshot](
        code="return_to_handling",
        label="调解未成，继续办理",
        sources=("fed_back",),
        target="accepted",
        section="answer",
        checks=(*BASIC, mediation.not_settled, mediation.came_from(answered=False)),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="return_to_tracking",
        label="调解未成，继续跟踪化解",
        sources=("fed_back",),
        target="tracking",
        section="lead",
        checks=(*BASIC, mediation.not_settled, mediation.came_from(answered=True)),
        aside=True,
    ),
)
ENDING = (
    Move[MatterSnapshot](
        code="resolve",
        label="化解销号",
        sources=("tracking", "fed_back"),
        target="resolved",
        section="lead",
        checks=(*BASIC, check.disposed, check.lead_named, mediation.settled_or_tracked, mediation.case_over),
        inputs=(Field(name="resolved_how", label="化解情况", kind=Kind.MEMO, required=True, wide=True),),
        stamps=("resolved_on",),
        derives={"outcome": _resolved_as},
    ),
    Move[MatterSnapshot](
        code="finish",
        label="办结",
        sources=("answered", "reviewed"),
        target="finished",
        section="answer",
        checks=(*BASIC, check.may_end),
        inputs=(
            Field(
                name="ending",
                label="办结的原因",
                kind=Kind.CHOICE,
                choices=choices("信访人接受意见", check.NOT_REQUESTED),
                required=True,
            ),
        ),
        outcome="办结",
    ),
    Move[MatterSnapshot](
        code="stop_tracking",
        label="不再跟踪",
        sources=("tracking",),
        target="finished",
        section="lead",
        checks=(*BASIC, check.disposed),
        inputs=(REASON,),
        outcome="终结",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="withdraw",
        label="信访人撤回",
        sources=("registered", "accepted"),
        target="finished",
        section="register",
        checks=BASIC,
        inputs=(REASON,),
        outcome="撤回",
        aside=True,
    ),
)
