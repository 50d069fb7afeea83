"""The stages of a mediation case, in the order of the road: each says its group, its lane and what comes next."""

from __future__ import annotations

from mediator.domain.workflow import Lane, NextStep, Stage

IN_HAND, TO_CLOSE = "办理中", "待结案"
TRANSFERRED = "transferred"
_CLOSE = Lane(code="close", title="待回访、待结案")
_VISITED = NextStep(sentence="已经回访，可以结案。", button="去结案", section="closing")

STAGES = (
    Stage(
        code="registered",
        label="已登记",
        tone="accent",
        group=IN_HAND,
        lane=Lane(code="intake", title="待受理"),
        steps=(NextStep(sentence="核对登记内容，可以调解就受理。", button="去受理", section="intake"),),
        waits=NextStep(sentence="等待受理", button="去受理", section="intake"),
        talks=True,
    ),
    Stage(
        code="accepted",
        label="已受理",
        tone="accent",
        group=IN_HAND,
        lane=Lane(code="prepare", title="待告知、待调解"),
        steps=(
            NextStep(sentence="先告知双方的权利和义务。", button="去告知", section="notice"),
            NextStep(sentence="已经告知，约好时间就开始调解。", button="去调解", section="meetings"),
        ),
        talks=True,
        clock=True,
    ),
    Stage(
        code="mediating",
        label="调解中",
        tone="accent",
        group=IN_HAND,
        lane=Lane(code="mediate", title="调解中"),
        steps=(NextStep(sentence="记录调解；谈成了就写协议。", button="继续调解", section="meetings"),),
        talks=True,
        clock=True,
    ),
    Stage(
        code=TRANSFERRED,
        label="已移送",
        tone="warn",
        lane=Lane(code="away", title="已移送、等结果"),
        steps=(NextStep(sentence="对方回复了就结案，退回了就收回。", button="看移送", section="transfers"),),
    ),
    Stage(
        code="agreed",
        label="待签署",
        tone="warn",
        lane=Lane(code="sign", title="待签署"),
        steps=(NextStep(sentence="打印协议，请双方签名、盖章。", button="去签署", section="signing"),),
        waits=NextStep(sentence="协议等待签署", button="记录签署", section="signing"),
        talks=True,
    ),
    Stage(
        code="effective",
        label="履行中",
        tone="accent",
        lane=Lane(code="perform", title="履行中"),
        steps=(NextStep(sentence="履行一笔，就记一笔。", button="记录履行", section="performance"),),
        closing="调解成功(履行中归档)",
    ),
    Stage(
        code="performed",
        label="履行完毕",
        tone="ok",
        group=TO_CLOSE,
        lane=_CLOSE,
        steps=(NextStep(sentence="回访以后就可以结案。", button="去回访", section="visits"), _VISITED),
        closing="调解成功(履行完毕)",
    ),
    Stage(
        code="defaulted",
        label="未完全履行",
        tone="bad",
        group=TO_CLOSE,
        lane=_CLOSE,
        steps=(NextStep(sentence="没有完全履行，回访以后结案。", button="去回访", section="visits"), _VISITED),
        closing="调解成功(协议未完全履行)",
    ),
    Stage(
        code="terminated",
        label="调解不成",
        tone="bad",
        group=TO_CLOSE,
        lane=_CLOSE,
        steps=(NextStep(sentence="送达终止告知书，然后结案。", button="去送达", section="termination"),),
        waits=NextStep(sentence="调解不成，等待送达和结案", button="去办理", section="termination"),
        sittings=False,
        closing="调解不成",
    ),
    Stage(
        code="withdrawn",
        label="已撤回",
        group=TO_CLOSE,
        lane=_CLOSE,
        steps=(NextStep(sentence="当事人已经撤回，可以结案。", button="去结案", section="closing"),),
        waits=NextStep(sentence="已撤回，等待结案", button="去结案", section="closing"),
        sittings=False,
        closing="撤回(自行和解)",
    ),
    Stage(
        code="declined",
        label="不予受理",
        group=TO_CLOSE,
        lane=_CLOSE,
        steps=(NextStep(sentence="没有受理，可以结案。", button="去结案", section="closing"),),
        waits=NextStep(sentence="不予受理，等待结案", button="去结案", section="closing"),
        sittings=False,
        closing="不予受理",
    ),
    Stage(
        code="closed",
        label="已结案",
        tone="ok",
        lane=Lane(code="archive", title="待归档"),
        steps=(NextStep(sentence="把文书收齐，就可以归档。", button="去归档", section="closing"),),
        waits=NextStep(sentence="已结案，等待归档", button="去归档", section="closing"),
        sittings=False,
    ),
    Stage(code="archived", label="已归档", tone="ok", end=True, sittings=False),
    Stage(code="void", label="已作废", end=True, sittings=False),
)


def stages_in(group: str) -> tuple[str, ...]:
    """The codes of the stages that ``group`` gathers."""
    return tuple(stage.code for stage in STAGES if stage.group == group)


def stage_of(code: str) -> Stage:
    """The stage with this code; StopIteration means a bug in the caller."""
    return next(stage for stage in STAGES if stage.code == code)
