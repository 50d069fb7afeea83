"""The station's working list: in which lane a case under way stands, and what is to be done next, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One lane of the working list; ``clock``: the term of mediation runs in it."""

    code: str
    title: str
    stages: tuple[str, ...]
    clock: bool = False


LANES = (
    Lane(code="intake", title="待受理", stages=("registered",)),
    Lane(code="prepare", title="待告知、待调解", stages=("accepted",), clock=True),
    Lane(code="mediate", title="调解中", stages=("mediating",), clock=True),
    Lane(code="away", title="已移送、等结果", stages=("transferred",)),
    Lane(code="sign", title="待签署", stages=("agreed",)),
    Lane(code="perform", title="履行中", stages=("effective",)),
    Lane(
        code="close",
        title="待回访、待结案",
        stages=("performed", "defaulted", "terminated", "withdrawn", "declined"),
    ),
    Lane(code="archive", title="待归档", stages=("closed",)),
)
LANE_OF: Mapping[str, Lane] = MappingProxyType({stage: lane for lane in LANES for stage in lane.stages})


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What is to be done next: a sentence, the words of its button, and the section of the case it leads to."""

    sentence: str
    button: str
    section: str


_NEXT = {
    "registered": NextStep(sentence="核对登记内容，可以调解就受理。", button="去受理", section="intake"),
    "accepted": NextStep(sentence="先告知双方的权利和义务。", button="去告知", section="notice"),
    "told": NextStep(sentence="已经告知，约好时间就开始调解。", button="去调解", section="meetings"),
    "mediating": NextStep(sentence="记录调解；谈成了就写协议。", button="继续调解", section="meetings"),
    "agreed": NextStep(sentence="打印协议，请双方签名、盖章。", button="去签署", section="signing"),
    "effective": NextStep(sentence="履行一笔，就记一笔。", button="记录履行", section="performance"),
    "performed": NextStep(sentence="回访以后就可以结案。", button="去回访", section="visits"),
    "visited": NextStep(sentence="已经回访，可以结案。", button="去结案", section="closing"),
    "defaulted": NextStep(sentence="没有完全履行，回访以后结案。", button="去回访", section="visits"),
    "transferred": NextStep(sentence="对方回复了就结案，退回了就收回。", button="看移送", section="transfers"),
    "terminated": NextStep(sentence="送达终止告知书，然后结案。", button="去送达", section="termination"),
    "withdrawn": NextStep(sentence="当事人已经撤回，可以结案。", button="去结案", section="closing"),
    "declined": NextStep(sentence="没有受理，可以结案。", button="去结案", section="closing"),
    "closed": NextStep(sentence="把文书收齐，就可以归档。", button="去归档", section="closing"),
}


def next_step(stage: str, *, told: bool, visited: bool) -> NextStep:
    """The next step in a stage; ``told``: the parties know their rights, ``visited``: somebody has called on them."""
    if stage == "accepted" and told:
        return _NEXT["told"]
    if stage in ("performed", "defaulted") and visited:
        return _NEXT["visited"]
    return _NEXT[stage]
