"""人民调解受理登记表: who asked the committee to mediate, and the consent of the parties."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import (
    Blank,
    Block,
    DateLine,
    Fields,
    Note,
    Part,
    Passage,
    Seal,
    Signature,
    Strong,
    Struck,
    Text,
    Tick,
    Title,
)
from mediator.documents.paper import Paper
from mediator.documents.papers.case.application import APPLIED
from mediator.documents.papers.parts.captions import names_of_side
from mediator.documents.papers.parts.gaps import missing, name_gaps, story_gap
from mediator.documents.papers.parts.signing import hand_signatures
from mediator.documents.papers.parts.wording import cite_all, day_parts, first_known, legal_day
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

ON_ITS_OWN = "主动调解"
_BY_APPLICATION = "依当事人申请"
_ON_MOTION = "（人民调解委员会主动调解）"


def _motion(case: CaseSnapshot) -> tuple[Part, ...]:
    """Return the printed alternatives with those that do not apply struck out; a referral is the third."""
    match case.source:
        case "":
            return (_BY_APPLICATION, _ON_MOTION)
        case source if source == APPLIED:
            return (_BY_APPLICATION, Struck(_ON_MOTION))
        case source if source == ON_ITS_OWN:
            return (Struck(_BY_APPLICATION), _ON_MOTION)
        case _:
            return (Struck(_BY_APPLICATION + _ON_MOTION), f"接受{case.referrer}委托移送")


def _sources(case: CaseSnapshot) -> tuple[Part, ...]:
    parts: tuple[Part, ...] = (
        Strong("案件来源："),
        Tick("①当事人申请", case.source == APPLIED),
        "　",
        Tick("②人民调解委员会主动调解", case.source == ON_ITS_OWN),
    )
    if case.source in ("", APPLIED, ON_ITS_OWN):
        return parts
    origin = f"（{case.referrer}）" if case.referrer else ""
    return (*parts, "　", Tick(f"③接受委托移送调解{origin}", chosen=True))


def _opening(case: CaseSnapshot) -> Text:
    on = first_known(case.accepted_on, case.registered_on)
    first, second = names_of_side(case, applicants=True), names_of_side(case, applicants=False)
    return Text((
        *day_parts(on), "，人民调解委员会", *_motion(case), "，经当事人同意，调解",
        Blank(first, width=8), "、", Blank(second, width=8), "之间的纠纷。",
    ))  # fmt: skip


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    on = first_known(case.accepted_on, case.registered_on)
    law = legal_day(case, on)
    interruption = cite_all("interruption", "interruption_by_mediation", on=law)
    return (
        Title("人民调解受理登记表"),
        _opening(case),
        Fields((("纠纷类型", case.dispute_type + (f"（{case.subtype}）" if case.subtype else "")),)),
        Text(_sources(case), indent=False),
        Passage("纠纷简要情况", case.story, lines=7),
        Note(f"权利人向人民调解委员会请求调解的，自申请之日起诉讼时效中断（{interruption}）。", "提示"),
        *hand_signatures(case, Signature("登记人（签名）"), on=on),
        Seal("（印章）", case.committee.name or "人民调解委员会"),
        DateLine(on),
        Note("此表由人民调解委员会填写"),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    day = first_known(case.accepted_on, case.registered_on)
    return (
        *name_gaps(case),
        *missing(case.dispute_type, "请选择纠纷类型。", section="intake", field="dispute_type"),
        *missing(case.source, "请选择案件来源。", section="intake", field="source"),
        *missing(day, "请填写受理日期。", section="intake", field="accepted_on"),
        *story_gap(case),
    )


PAPER = Paper("acceptance", TITLES["acceptance"], _build, _needs, sections=("intake",))
