"""What a report at the station asks for: the reception, what the visitor is told, the judgement, and its lists."""

from __future__ import annotations

from mediator.domain.case.fields import TYPE
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.law.stop_list import STOP_FIELDS
from mediator.domain.matter.kind import Group, ItemKind
from mediator.domain.office.risk import RISK_FIELDS
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.text.times import time_problem
from mediator.domain.vocabulary import VISIT_METHODS
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.shared.matter_parts import SIDES

CHANNELS = choices("来访", "网格上报", "村报", "110", "12345", "法院", "派出所", "信访", "巡查")
HERE, VILLAGE, JOINTLY = "站内调解", "转村调解委员会", "一庭两所联调"
MEDIATED = (HERE, VILLAGE, JOINTLY)
ELSEWHERE = "转其他部门"
ROUTES = choices(*MEDIATED, ELSEWHERE, "引导诉讼", "引导仲裁", "引导法律援助", "现场化解")
LEVELS = choices("简易", "一般", "疑难复杂", "重大")
RECEPTION = Group(
    code="reception",
    label="接待登记",
    fields=(
        Field(name="what", label="反映的事情", kind=Kind.MEMO, required=True, wide=True),
        Field(name="channel", label="来源", kind=Kind.CHOICE, choices=CHANNELS, required=True),
        Field(name="reporter", label="反映人或上报人", required=True, offers="grid_worker"),
        Field(name="reporter_phone", label="联系电话", check=check_phone, mask=mask_phone),
        Field(name="grid", label="网格编号"),
        Field(name="station", label="接待站点", kind=Kind.CHOICE, editable=True, offers=Source.STATIONS),
        Field(name="where", label="地点"),
        Field(name="happened_on", label="发生日期", kind=Kind.DATE, past=True),
        Field(name="time", label="接待时间", check=time_problem),
        *SIDES,
        *parts.FIRST_HANDLER,
    ),
)
JUDGEMENT = Group(
    code="judgement",
    label="研判",
    fields=(
        Field(name="dispute_type", label="纠纷类型", kind=Kind.CHOICE, choices=TYPE.choices),
        Field(name="level", label="难易", kind=Kind.CHOICE, choices=LEVELS),
        *RISK_FIELDS,
        *STOP_FIELDS,
        Field(name="judged_by", label="研判人", offers=Source.PEOPLE, first=Source.USER),
        Field(name="opinion", label="研判意见", kind=Kind.MEMO, wide=True),
    ),
)
GROUPS = (RECEPTION, parts.TELLING, JUDGEMENT)
CONTACT = ItemKind(
    code="contact",
    label="首次联系和走访",
    fields=(
        Field(name="on", label="日期", kind=Kind.DATE, past=True, required=True),
        Field(name="time", label="时间", check=time_problem),
        Field(name="who", label="联系人", offers=Source.PEOPLE),
        Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
    ),
)
VISIT = ItemKind(
    code="visit",
    label="回访",
    fields=(
        Field(name="on", label="回访日期", kind=Kind.DATE, past=True, required=True),
        Field(name="method", label="回访方式", kind=Kind.CHOICE, choices=VISIT_METHODS),
        Field(name="who", label="回访人", required=True, offers=Source.PEOPLE),
        Field(name="text", label="回访情况", kind=Kind.MEMO, required=True, wide=True),
    ),
)
ITEMS = (parts.PAPER, CONTACT, parts.HANDOVER, VISIT)
ROUTE = Field(name="route", label="分流去向", kind=Kind.CHOICE, choices=ROUTES, required=True)
ASSIGNED_TO = Field(name="assigned_to", label="指派给", required=True)
ANSWER = Field(name="answer", label="反馈的内容", kind=Kind.MEMO, required=True, wide=True)
