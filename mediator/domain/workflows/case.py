"""The procedure of one mediation case, from registration to the archive (人民调解法 第17–34条)."""

from __future__ import annotations

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.roles import ARCHIVE, REGISTER
from mediator.domain.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.workflow import Move, Procedure, Stage
from mediator.domain.workflows import agreement_checks as agreed
from mediator.domain.workflows import case_checks as check
from mediator.domain.workflows import closing_checks as closing

TERMINATION_REASONS = choices(
    "期限届满无法达成协议",
    "一方撤回申请或明确表示不接受调解",
    "双方分歧较大且难以达成协议",
    "可能恶意串通、损害公共利益或第三人合法权益",
    "隐瞒重要事实、提供虚假情况、故意拖延",
    "被申请方无法联系",
    "其他",
)
WITHDRAWAL_REASONS = choices("已和解并履行完毕", "需另行组织证据", "个人原因", "其他")
RETENTIONS = choices("短期", "长期", "永久")

_REASON = Field(name="exit_reason", label="理由", kind=Kind.MEMO, required=True, wide=True)


def _closing(attempt: CaseAttempt) -> object:
    """结案方式, read off the stage the case is closed from."""
    return {
        "performed": "调解成功(履行完毕)",
        "effective": "调解成功(履行中归档)",
        "defaulted": "调解成功(协议未完全履行)",
        "terminated": "调解不成",
        "withdrawn": "撤回(自行和解)",
        "declined": "不予受理",
    }[attempt.case.stage]


def _voided(_attempt: CaseAttempt) -> object:
    return "作废"


def _with_extension(attempt: CaseAttempt) -> object:
    """Why the term was extended and when it would have ended, kept among the details for the 延期同意书."""
    accepted = attempt.case.accepted_on
    end = attempt.calendar.due("mediation", accepted).day.isoformat() if accepted else ""
    return {**attempt.case.details, "extension_reason": attempt.text("extension_reason"), "extended_from": end}


STAGES = (
    Stage(code="registered", label="已登记", tone="accent"),
    Stage(code="accepted", label="已受理", tone="accent"),
    Stage(code="mediating", label="调解中", tone="accent"),
    Stage(code="agreed", label="待签署", tone="warn"),
    Stage(code="effective", label="履行中", tone="accent"),
    Stage(code="performed", label="履行完毕", tone="ok"),
    Stage(code="defaulted", label="未完全履行", tone="bad"),
    Stage(code="terminated", label="调解不成", tone="bad"),
    Stage(code="withdrawn", label="已撤回", tone="neutral"),
    Stage(code="declined", label="不予受理", tone="neutral"),
    Stage(code="closed", label="已结案", tone="ok"),
    Stage(code="archived", label="已归档", tone="ok", end=True),
    Stage(code="void", label="已作废", tone="neutral", end=True),
)

MOVES = (
    Move[CaseSnapshot](
        code="accept",
        label="受理",
        sources=("registered",),
        target="accepted",
        section="intake",
        permission=REGISTER,
        checks=(
            check.not_in_the_future,
            check.order_of_acceptance,
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
        checks=(check.not_in_the_future,),
        inputs=(_REASON, Field(name="direction", label="告知的去向", wide=True, required=True)),
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
            check.not_in_the_future,
            check.not_suspended,
            check.after_acceptance,
            check.harm_reported,
            check.off_the_stop_list,
            check.notice_given,
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
        checks=(check.not_in_the_future, check.not_suspended, check.extension_agreed, check.may_be_mediated),
        inputs=(
            Field(name="extended_to", label="延长至", kind=Kind.DATE, due=True, required=True),
            Field(name="extension_reason", label="延长的原因", kind=Kind.MEMO, required=True, wide=True),
            Field(name="all_agree", label="各方当事人都同意延长", kind=Kind.FLAG, required=True),
        ),
        derives={"details": _with_extension},
        papers=("extension-consent",),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="agree",
        label="达成书面协议",
        sources=("mediating",),
        target="agreed",
        section="agreement",
        checks=(
            check.not_in_the_future,
            check.not_suspended,
            check.mediators_are_free,
            agreed.settled_in_a_meeting,
            agreed.written_form,
            agreed.agreement_complete,
            agreed.agreement_dates,
            agreed.plan_adds_up,
            agreed.clauses_sound,
            check.guardians_present,
        ),
        outcome="调解成功",
        papers=("agreement",),
    ),
    Move[CaseSnapshot](
        code="agree_orally",
        label="达成口头协议",
        sources=("mediating",),
        target="effective",
        section="agreement",
        checks=(
            check.not_in_the_future,
            check.not_suspended,
            check.mediators_are_free,
            agreed.settled_in_a_meeting,
            agreed.oral_form,
            agreed.agreement_complete,
            agreed.agreement_dates,
            agreed.clauses_sound,
        ),
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
            check.not_in_the_future,
            check.not_suspended,
            check.mediators_are_free,
            agreed.everybody_signed,
            agreed.mediator_and_seal,
            agreed.signing_order,
            agreed.agents_may_sign,
        ),
        papers=("agreement",),
    ),
    Move[CaseSnapshot](
        code="perform",
        label="履行完毕",
        sources=("effective", "defaulted"),
        target="performed",
        section="performance",
        checks=(check.not_in_the_future, closing.performed_in_full, closing.performed_after_agreement),
        stamps=("performed_on",),
    ),
    Move[CaseSnapshot](
        code="default",
        label="未按协议履行，告知救济途径",
        sources=("effective",),
        target="defaulted",
        section="performance",
        checks=(check.not_in_the_future, closing.urged_before, closing.something_is_due),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="terminate",
        label="终止调解",
        sources=("accepted", "mediating"),
        target="terminated",
        section="termination",
        checks=(check.not_in_the_future, closing.remedies_told, closing.ended_after_acceptance),
        outcome="调解不成",
        papers=("termination",),
        aside=True,
    ),
    Move[CaseSnapshot](
        code="withdraw",
        label="当事人撤回",
        sources=("registered", "accepted", "mediating"),
        target="withdrawn",
        section="termination",
        checks=(check.not_in_the_future, closing.ended_after_acceptance),
        inputs=(
            Field(name="exit_reason", label="撤回原因", kind=Kind.CHOICE, choices=WITHDRAWAL_REASONS, required=True),
        ),
        outcome="撤回",
        aside=True,
    ),
    Move[CaseSnapshot](
        code="close",
        label="结案",
        sources=("performed", "defaulted", "terminated", "withdrawn", "declined"),
        target="closed",
        section="closing",
        checks=(
            check.not_in_the_future,
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
        checks=(check.not_in_the_future, closing.visited, closing.confirmed_in_order, closing.closing_order),
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
        checks=(check.not_in_the_future, closing.archived_after_closing, closing.file_complete),
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
        sources=tuple(stage.code for stage in STAGES if stage.code not in ("archived", "void")),
        target="void",
        section="closing",
        permission=ARCHIVE,
        checks=(check.not_in_the_future,),
        inputs=(_REASON,),
        derives={"closing": _voided},
        outcome="作废",
        aside=True,
    ),
)

CASE: Procedure[CaseSnapshot] = Procedure(code="case", stages=STAGES, moves=MOVES)
