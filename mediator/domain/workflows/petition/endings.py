"""The last steps of a petition: handed over to mediation and fed back, struck off, ended or withdrawn."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.workflow import Move
from mediator.domain.workflows.petition import checks as check
from mediator.domain.workflows.petition import mediation
from mediator.domain.workflows.shared.matter_parts import given_up

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
        checks=(mediation.result_known,),
        stamps=("fed_back_on",),
        papers=("petition-feedback",),
    ),
    Move[MatterSnapshot](
        code="return_to_handling",
        label="调解未成，继续办理",
        sources=("fed_back",),
        target="accepted",
        section="answer",
        checks=(mediation.not_settled, mediation.came_from(answered=False)),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="return_to_tracking",
        label="调解未成，继续跟踪化解",
        sources=("fed_back",),
        target="tracking",
        section="lead",
        checks=(mediation.not_settled, mediation.came_from(answered=True)),
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
        checks=(check.disposed, check.lead_named, mediation.settled_or_tracked, mediation.case_over),
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
        checks=(check.may_end,),
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
    replace(
        given_up("stop_tracking", "不再跟踪", sources=("tracking",), target="finished", section="lead", outcome="终结"),
        checks=(check.disposed,),
    ),
    given_up(
        "withdraw",
        "信访人撤回",
        sources=("registered", "accepted"),
        target="finished",
        section="register",
        outcome="撤回",
    ),
)
