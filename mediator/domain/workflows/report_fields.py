"""What a report at the station asks for: the reception, what the visitor is told, the judgement, and its lists."""

from __future__ import annotations

from mediator.domain.case_fields import TYPE, time_problem
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.identity import check_phone
from mediator.domain.masking import mask_phone
from mediator.domain.matters import Group, ItemKind
from mediator.domain.vocabulary import RISK_COLOURS
from mediator.domain.workflows import station_parts as parts

CHANNELS = choices("来访", "网格上报", "村报", "110", "12345", "法院", "派出所", "信访", "巡查")
HERE, VILLAGE, JOINTLY = "站内调解", "转村调解委员会", "一庭两所联调"
MEDIATED = (HERE, VILLAGE, JOINTLY)
ROUTES = choices(*MEDIATED, "转其他部门", "引导诉讼", "引导仲裁", "引导法律援助", "现场化解")
LEVELS = choices("简易", "一般", "疑难复杂", "重大")
TAKEN = "法院、公安或其他行政机关已受理或解决"
STOP_LIST = {
    "涉嫌犯罪": "请向公安机关报案",
    "行政争议": "请引导申请行政复议或者提起行政诉讼",
    "婚姻、亲子、收养关系的确认": "请引导向人民法院或者登记机关办理",
    "土地所有权、使用权权属": "请引导由人民政府处理；处理期间不得改变土地利用现状",
    "仲裁、判决已经生效": "请引导申请执行，或者通过审判监督程序处理",
    "一方明确拒绝调解": "请告知仲裁、行政、诉讼等途径",
    "身份不明": "请先核实当事人的身份",
    "赌债等非法债务": "非法债务不受保护，涉嫌违法的请移送公安机关",
    "损害公共利益": "请移送有关主管部门",
    TAKEN: "请引导到受理的机关；机关书面移交的可以调解",
}
"""What may not be mediated (人民调解工作若干规定 第22条 and the special statutes), and where to point instead."""

RECEPTION = Group(
    code="reception",
    label="接待登记",
    fields=(
        Field(name="what", label="反映的事情", kind=Kind.MEMO, required=True, wide=True),
        Field(name="channel", label="来源", kind=Kind.CHOICE, choices=CHANNELS, required=True),
        Field(name="reporter", label="反映人或上报人", required=True),
        Field(name="reporter_phone", label="联系电话", check=check_phone, mask=mask_phone),
        Field(name="grid", label="网格编号"),
        Field(name="station", label="接待站点", kind=Kind.CHOICE, editable=True),
        Field(name="where", label="地点"),
        Field(name="happened_on", label="发生日期", kind=Kind.DATE),
        Field(name="time", label="接待时间", check=time_problem),
        Field(name="party_a", label="一方当事人"),
        Field(name="phone_a", label="一方电话", check=check_phone, mask=mask_phone),
        Field(name="party_b", label="另一方当事人"),
        Field(name="phone_b", label="另一方电话", check=check_phone, mask=mask_phone),
        *parts.FIRST_HANDLER,
    ),
)
JUDGEMENT = Group(
    code="judgement",
    label="研判",
    fields=(
        Field(name="dispute_type", label="纠纷类型", kind=Kind.CHOICE, choices=TYPE.choices),
        Field(name="level", label="难易", kind=Kind.CHOICE, choices=LEVELS),
        Field(name="risk", label="风险等级", kind=Kind.CHOICE, choices=RISK_COLOURS),
        Field(name="barred", label="不能调解的情形", kind=Kind.CHOICES, choices=choices(*STOP_LIST), wide=True),
        Field(name="handed_over", label="有关机关已书面移交", kind=Kind.FLAG),
        Field(name="minor_harmed", label="未成年人受到或疑似受到伤害", kind=Kind.FLAG),
        Field(name="police_told_on", label="已报警的日期", kind=Kind.DATE),
        Field(name="judged_by", label="研判人"),
        Field(name="opinion", label="研判意见", kind=Kind.MEMO, wide=True),
    ),
)
GROUPS = (RECEPTION, parts.TELLING, JUDGEMENT)
CONTACT = ItemKind(
    code="contact",
    label="首次联系和走访",
    fields=(
        Field(name="on", label="日期", kind=Kind.DATE, required=True),
        Field(name="time", label="时间", check=time_problem),
        Field(name="who", label="联系人"),
        Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
    ),
)
ITEMS = (parts.PAPER, CONTACT, parts.HANDOVER)
ROUTE = Field(name="route", label="分流去向", kind=Kind.CHOICE, choices=ROUTES, required=True)
ASSIGNED_TO = Field(name="assigned_to", label="指派给", required=True)
ANSWER = Field(name="answer", label="反馈的内容", kind=Kind.MEMO, required=True, wide=True)
