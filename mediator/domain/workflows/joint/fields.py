"""What a joint mediation asks for: the request, the meeting, and the lists of notices, people, decisions, sittings."""

from __future__ import annotations

from dataclasses import replace

from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.matter.kind import Group, ItemKind
from mediator.domain.office.registers import JUSTICE
from mediator.domain.people.masks import mask_numbers, mask_phone
from mediator.domain.text.times import time_problem
from mediator.domain.workflows.shared import meeting_parts as parts

TRIGGERS = choices(
    "三方以上当事人",
    "十人以上",
    "金额较大",
    "有人受伤或可能构成治安案件",
    "法律关系有争议，需要法官意见",
    "两次调解未成",
    "红色风险",
    "其他",
)
REQUEST = Group(
    code="request",
    label="联调申请",
    fields=(
        Field(name="applicant_unit", label="申请单位", required=True, offers=Source.UNITS, first=Source.UNITS),
        Field(name="applicant", label="申请人", required=True, offers=Source.PEOPLE, first=Source.USER),
        Field(name="triggers", label="触发事由", kind=Kind.CHOICES, choices=TRIGGERS, required=True, wide=True),
        Field(name="done_so_far", label="已做工作", kind=Kind.MEMO, wide=True),
        Field(name="consented", label="当事人同意联调", kind=Kind.FLAG),
    ),
)
MEETING = Group(
    code="meeting",
    label="联调会议",
    fields=(
        Field(name="convening_unit", label="召集单位", offers=Source.ORGANS, first=JUSTICE),
        parts.CONVENER,
        Field(name="unrelated", label="主持人声明：与各方没有亲属或利害关系", kind=Kind.FLAG),
        Field(name="relation", label="主持人与当事人的关系", hint="没有关系可不填"),
        Field(name="accepted", label="各方知情并同意由其主持", kind=Kind.FLAG),
        replace(parts.MEETS_ON, required=False),
        parts.MEETS_AT,
        parts.PLACE,
        parts.AGENDA,
        Field(name="materials", label="需准备的材料", kind=Kind.MEMO, wide=True),
        Field(name="contact", label="联系人及电话", mask=mask_numbers),
        parts.RECORDER,
        parts.MINUTES,
        parts.LEGAL_OPINION,
        parts.VIEW,
    ),
)
ITEMS = (
    ItemKind(
        code="ask",
        label="需协助的事项",
        fields=(
            Field(name="organ", label="协助单位", required=True, offers=Source.ORGANS),
            Field(name="what", label="需协助的事项", kind=Kind.MEMO, required=True, wide=True),
        ),
    ),
    ItemKind(
        code="notice",
        label="会议通知",
        fields=(
            Field(name="organ", label="通知单位", required=True, offers=Source.ORGANS),
            Field(name="on", label="发出日期", kind=Kind.DATE, past=True, required=True),
            Field(name="received_on", label="回执日期", kind=Kind.DATE, past=True),
            Field(name="attendee", label="参会人"),
            Field(name="duty", label="职务"),
            Field(name="phone", label="电话", mask=mask_phone),
        ),
    ),
    parts.ATTENDANCE,
    parts.DECISION,
    ItemKind(
        code="session",
        label="联合调解",
        fields=(
            Field(name="on", label="日期", kind=Kind.DATE, due=True, required=True),
            Field(name="time", label="时间", hint="如930、下午2点", check=time_problem),
            Field(name="place", label="地点"),
            Field(name="result", label="结果", kind=Kind.CHOICE, choices=choices("达成协议", "未达成", "继续调解")),
            Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
        ),
    ),
    ItemKind(
        code="feedback",
        label="反馈",
        fields=(
            Field(name="organ", label="反馈单位", required=True, offers=Source.ORGANS),
            Field(name="on", label="反馈日期", kind=Kind.DATE, past=True, required=True),
            Field(name="text", label="内容", kind=Kind.MEMO, wide=True),
        ),
    ),
)
