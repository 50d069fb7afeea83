"""The cards of a case as classes: each attribute is an input of the page and a fact of the case at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.fields import Kind, Source, asks, choices, fields_of
from mediator.domain.law.stop_list import STOP_FIELDS
from mediator.domain.office.risk import RISK_FIELDS
from mediator.domain.vocabulary import CASE_SOURCES, INTAKE_CHANNELS, REFERRERS


@dataclass(frozen=True, kw_only=True)
class DisputeCard:
    """What kind of dispute it is."""

    dispute_type: str = asks(
        "纠纷类型", Kind.CHOICE, choices=choices(*(kind.label for kind in DISPUTE_TYPES)), required=True
    )
    subtype: str = asks("具体类别", Kind.CHOICE, editable=True)


@dataclass(frozen=True, kw_only=True)
class StoryCard:
    """What happened, in short."""

    story: str = asks("纠纷简要情况", Kind.MEMO, required=True, wide=True, hint="何时、何地、因何事、结果如何")


@dataclass(frozen=True, kw_only=True)
class EventCard:
    """When and where it happened, and what is claimed; the limitation runs from ``known_on``."""

    occurred_on: date | None = asks("发生日期", Kind.DATE, past=True)
    occurred_at: str = asks("发生地点")
    claims: tuple[str, ...] = asks("申请事项", Kind.CHOICES, wide=True, hint="一行一项")
    claimed: int | None = asks("争议金额", Kind.MONEY)
    known_on: date | None = asks("知道受损害的日期", Kind.DATE, past=True, hint="知道或应当知道，诉讼时效从这天算")


@dataclass(frozen=True, kw_only=True)
class SourceCard:
    """How it came to the office."""

    source: str = asks("案件来源", Kind.CHOICE, choices=CASE_SOURCES)
    referrer: str = asks("移送部门", Kind.CHOICE, choices=REFERRERS, hint="移送、委托的才填")
    channel: str = asks("来访渠道", Kind.CHOICE, choices=INTAKE_CHANNELS, editable=True)
    source_detail: str = asks("来源说明")
    applied_on: date | None = asks("申请日期", Kind.DATE, past=True)
    oral_application: bool = asks("口头申请", Kind.FLAG)


@dataclass(frozen=True, kw_only=True)
class HandlingCard:
    """Who deals with it; ``relation`` is that of the mediator to a party."""

    station: str = asks("受理站点", Kind.CHOICE, editable=True, offers=Source.STATIONS)
    registrar: str = asks("登记人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    recorder: str = asks("记录人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    private: bool = asks("不公开调解", Kind.FLAG)
    relation: str = asks("调解员与当事人的关系", hint="没有亲属或利害关系可不填")
    relation_accepted: bool = asks("各方知情并同意由其调解", Kind.FLAG)
    namesake: bool = asks("当事人、法庭或派出所的人与调解员只是同名，已核对证件", Kind.FLAG)


@dataclass(frozen=True, kw_only=True)
class ClosingCard:
    """What is written down when it is closed."""

    difficult: bool = asks("疑难复杂", Kind.FLAG)
    difficult_reason: str = asks("疑难复杂的理由")
    file_note: str = asks("卷宗情况说明", Kind.MEMO, wide=True)


DISPUTE, EVENT, SOURCE = fields_of(DisputeCard), fields_of(EventCard), fields_of(SourceCard)
HANDLING, CLOSING = fields_of(HandlingCard), fields_of(ClosingCard)
TYPE, (STORY,) = DISPUTE[0], fields_of(StoryCard)
INTAKE = (*DISPUTE, STORY, *EVENT, *RISK_FIELDS, *STOP_FIELDS, *SOURCE, *HANDLING)
"""All that a registration asks, card after card; each card of the page is one of these."""
