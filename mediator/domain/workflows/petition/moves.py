"""The steps of a petition before an organ: routed or accepted, answered, reviewed, rechecked (信访工作条例)."""

from __future__ import annotations

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import Move
from mediator.domain.workflows.petition import checks as check
from mediator.domain.workflows.petition.fields import HANDLED, RECHECKED, REVIEWED
from mediator.domain.workflows.shared.matter_parts import REASON

ROUTING = (
    Move[MatterSnapshot](
        code="accept",
        label="受理",
        sources=("registered",),
        target="accepted",
        section="register",
        checks=(check.not_rechecked, check.accepted_in_time, check.handler_is_free, check.representatives),
        stamps=("accepted_on",),
    ),
    Move[MatterSnapshot](
        code="take_over",
        label="登记为积案，转入跟踪化解",
        sources=("registered",),
        target="tracking",
        section="answer",
        checks=(check.is_appeal, check.handler_is_free, check.representatives, check.history_complete),
        stamps=("taken_over_on",),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="transfer",
        label="转送、交办有权处理的机关",
        sources=("registered",),
        target="transferred",
        section="register",
        inputs=(
            Field(name="transferred_to", label="转送、交办给", required=True),
            Field(name="told_on", label="告知信访人去向的日期", kind=Kind.DATE, past=True, required=True),
        ),
        stamps=("transferred_on",),
        outcome="转送交办",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="object",
        label="对转送提出异议，退回转送机关",
        sources=("registered",),
        target="transferred",
        section="register",
        checks=(check.was_forwarded,),
        inputs=(REASON,),
        stamps=("objected_on",),
        outcome="异议退回",
        aside=True,
    ),
    Move[MatterSnapshot](
        code="refuse",
        label="不予受理并告知",
        sources=("registered",),
        target="refused",
        section="register",
        inputs=(REASON, Field(name="direction", label="告知的途径", required=True, wide=True)),
        outcome="不予受理",
        aside=True,
    ),
)
HANDLING = (
    Move[MatterSnapshot](
        code="answer",
        label="出具处理意见并答复",
        sources=("accepted",),
        target="answered",
        section="answer",
        checks=(check.handler_is_free, check.disposed, check.given(HANDLED), check.told_of_acceptance),
        stamps=("answered_on",),
    ),
    Move[MatterSnapshot](
        code="extend",
        label="延长办理期限",
        sources=("accepted",),
        target="accepted",
        section="register",
        checks=(check.is_appeal, check.extension_fits),
        inputs=(
            Field(name="extended_to", label="延长至", kind=Kind.DATE, due=True, required=True),
            Field(name="approved_by", label="批准的负责人", required=True),
            Field(name="extension_reason", label="延长的理由", kind=Kind.MEMO, required=True, wide=True),
            Field(name="extension_told_on", label="告知信访人的日期", kind=Kind.DATE, past=True, required=True),
        ),
        aside=True,
    ),
    Move[MatterSnapshot](
        code="request_review",
        label="信访人请求复查",
        sources=("answered",),
        target="reviewing",
        section="answer",
        checks=(check.is_appeal, check.in_time(HANDLED, "petition_review_request")),
        inputs=(Field(name="review_organ", label="复查机关", required=True),),
        stamps=("review_requested_on",),
    ),
    Move[MatterSnapshot](
        code="review",
        label="收到复查意见",
        sources=("reviewing",),
        target="reviewed",
        section="answer",
        checks=(check.given(REVIEWED),),
        stamps=("reviewed_on",),
    ),
    Move[MatterSnapshot](
        code="request_recheck",
        label="信访人请求复核",
        sources=("reviewed",),
        target="rechecking",
        section="answer",
        checks=(check.in_time(REVIEWED, "petition_recheck_request"),),
        inputs=(Field(name="recheck_organ", label="复核机关", required=True),),
        stamps=("recheck_requested_on",),
    ),
    Move[MatterSnapshot](
        code="recheck",
        label="收到复核意见，终结并跟踪化解",
        sources=("rechecking",),
        target="tracking",
        section="answer",
        checks=(check.given(RECHECKED), check.hearings_over),
        stamps=("rechecked_on",),
    ),
    Move[MatterSnapshot](
        code="track",
        label="不再请求复查复核，转入跟踪化解",
        sources=("answered", "reviewed"),
        target="tracking",
        section="lead",
        checks=(check.is_appeal,),
        inputs=(REASON,),
        aside=True,
    ),
)
