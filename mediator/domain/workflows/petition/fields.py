"""What a petition asks for: the register (信访工作条例 第19条), the leader in charge, mediation, its lists."""

from __future__ import annotations

from mediator.domain.case.fields import TYPE
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.matter.kind import Group, ItemKind
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.text.times import time_problem

ADVICE, ACCUSATION, APPEAL = "建议意见", "检举控告", "申诉求决"
CATEGORIES = choices(ADVICE, ACCUSATION, APPEAL)
VISIT = "走访"
FORMS = choices("网络", "书信", "电话", "传真", VISIT)
MOST_REPRESENTATIVES = 5
DISPOSITIONS = choices(
    "诉求合理的解决问题到位",
    "诉求无理的思想教育到位",
    "生活困难的帮扶救助到位",
    "行为违法的依法处理",
)
"""三到位一处理."""
MEDIABLE = choices(
    "公民之间的人身损害、财产权益等纠纷",
    "公民与法人、其他社会组织之间的民事纠纷",
    "与行政机关之间具有民事权利义务争议的事项",
    "其他依法可以人民调解的事项",
)
EXCLUDED = choices(
    "法律规定由专门机关管辖处理",
    "正在诉讼、仲裁、公安或者复议、复查复核程序中",
    "行政争议",
    "一方明确不同意调解",
    "其他不宜人民调解的情形",
)
HANDLED, REVIEWED, RECHECKED = "处理意见", "复查意见", "复核意见"
SETTLED, FAILED, REFUSED, NOT_TAKEN = "调解成功", "调解不成", "拒绝调解", "不予受理"

REGISTER = Group(
    code="register",
    label="信访登记",
    fields=(
        Field(name="petition_number", label="信访件编号"),
        Field(name="form", label="信访形式", kind=Kind.CHOICE, choices=FORMS, required=True),
        Field(name="category", label="类别", kind=Kind.CHOICE, choices=CATEGORIES, required=True),
        Field(name="petitioner", label="信访人", required=True),
        Field(name="petitioner_phone", label="信访人电话", check=check_phone, mask=mask_phone),
        Field(name="address", label="信访人住址", wide=True),
        Field(name="people", label="人数", kind=Kind.NUMBER),
        Field(name="representatives", label="推选的代表", kind=Kind.CHOICES, wide=True, hint="多人走访的，不超过5人"),
        Field(name="respondent", label="被反映人或单位"),
        Field(name="respondent_phone", label="被反映方电话", check=check_phone, mask=mask_phone),
        Field(name="facts", label="事实和理由", kind=Kind.MEMO, required=True, wide=True),
        Field(name="claims", label="诉求", kind=Kind.CHOICES, wide=True, hint="一行一项"),
        Field(name="claimed", label="诉求金额", kind=Kind.MONEY),
        Field(name="occurred_on", label="发生日期", kind=Kind.DATE, past=True),
        Field(name="occurred_at", label="发生地点"),
        Field(name="received_on", label="收到日期", kind=Kind.DATE, past=True, required=True),
        Field(name="forwarded_by", label="转送、交办机关", hint="上级转来的才填", offers=Source.ORGANS),
        Field(name="forwarded_on", label="转送件收到日期", kind=Kind.DATE, past=True),
        Field(name="first_on", label="首次信访日期", kind=Kind.DATE, past=True),
        Field(name="backlog", label="信访积案", kind=Kind.FLAG),
        Field(
            name="request_lapsed",
            label="已逾请求复查、复核的期限",
            kind=Kind.FLAG,
            hint="积案没有经过复查、复核，又查不到收到日期的才勾选",
        ),
        Field(name="handler", label="承办人", offers=Source.PEOPLE),
        Field(name="handler_interest", label="承办人与信访事项或信访人的利害关系", hint="没有可不填"),
        Field(name="informed_on", label="书面告知是否受理的日期", kind=Kind.DATE, past=True),
    ),
)
LEAD = Group(
    code="lead",
    label="领导包案和化解",
    fields=(
        Field(name="disposition", label="诉求定性", kind=Kind.CHOICE, choices=DISPOSITIONS),
        Field(name="leader", label="包案领导", kind=Kind.CHOICE, editable=True, offers="leader"),
        Field(name="leader_duty", label="包案领导职务"),
        Field(name="lead_unit", label="主办单位", offers=Source.ORGANS),
        Field(name="support_units", label="协办单位", kind=Kind.CHOICES, wide=True),
        Field(name="plan", label="化解方案", kind=Kind.MEMO, wide=True),
        Field(name="plan_due_on", label="化解期限", kind=Kind.DATE, due=True),
    ),
)
MEDIATION = Group(
    code="mediation",
    label="移交人民调解",
    fields=(
        Field(name="mediable", label="可以人民调解的情形", kind=Kind.CHOICE, choices=MEDIABLE, wide=True),
        Field(name="excluded", label="不能人民调解的情形", kind=Kind.CHOICES, choices=EXCLUDED, wide=True),
        Field(name="petitioner_agreed", label="信访人同意", kind=Kind.FLAG),
        Field(name="respondent_agreed", label="被反映方同意", kind=Kind.FLAG),
        Field(name="dispute_type", label="纠纷类型", kind=Kind.CHOICE, choices=TYPE.choices),
        Field(name="handover_number", label="移交函文号", hint="如：王鲍信移〔2023〕2号"),
        Field(name="done_so_far", label="已办理情况", kind=Kind.MEMO, wide=True),
        Field(name="materials", label="移交材料", kind=Kind.CHOICES, wide=True, hint="一行一项，写明份数"),
        Field(name="feedback_by", label="反馈期限", kind=Kind.DATE, due=True),
    ),
)
FEEDBACK = Group(
    code="feedback",
    label="调解结果反馈",
    fields=(
        Field(
            name="mediation_result",
            label="调解结果",
            kind=Kind.CHOICE,
            choices=choices(SETTLED, FAILED, REFUSED, NOT_TAKEN),
        ),
        Field(name="result_text", label="结果说明", kind=Kind.MEMO, wide=True),
        Field(name="performance", label="履行情况", kind=Kind.MEMO, wide=True),
        Field(name="petitioner_view", label="信访人意见", kind=Kind.MEMO, wide=True),
        Field(name="feedback_number", label="反馈函文号"),
    ),
)
GROUPS = (REGISTER, LEAD, MEDIATION, FEEDBACK)

ANSWER = ItemKind(
    code="answer",
    label="历次办理",
    fields=(
        Field(
            name="step", label="环节", kind=Kind.CHOICE, choices=choices(HANDLED, REVIEWED, RECHECKED), required=True
        ),
        Field(name="organ", label="作出单位", required=True, offers=Source.ORGANS),
        Field(name="number", label="文号"),
        Field(name="on", label="作出日期", kind=Kind.DATE, past=True, required=True),
        Field(name="received_on", label="信访人收到日期", kind=Kind.DATE, past=True),
        Field(name="text", label="内容", kind=Kind.MEMO, wide=True),
    ),
)
LEADER_VISIT = ItemKind(
    code="visit",
    label="约访",
    fields=(
        Field(name="on", label="日期", kind=Kind.DATE, past=True, required=True),
        Field(name="time", label="时间", check=time_problem),
        Field(name="who", label="约访人", required=True, offers=Source.PEOPLE),
        Field(name="place", label="地点"),
        Field(name="text", label="内容", kind=Kind.MEMO, required=True, wide=True),
    ),
)
HEARING = ItemKind(
    code="hearing",
    label="复核听证",
    fields=(
        Field(name="on", label="开始日期", kind=Kind.DATE, past=True, required=True),
        Field(name="ended_on", label="结束日期", kind=Kind.DATE, past=True, hint="听证所需时间不计入复核期限"),
        Field(name="place", label="地点"),
        Field(name="text", label="听证情况", kind=Kind.MEMO, wide=True),
    ),
)
PROGRESS = ItemKind(
    code="progress",
    label="办理进展",
    fields=(
        Field(name="on", label="日期", kind=Kind.DATE, past=True, required=True),
        Field(name="who", label="办理人或单位", offers=Source.PEOPLE),
        Field(name="text", label="进展", kind=Kind.MEMO, required=True, wide=True),
    ),
)
ITEMS = (ANSWER, HEARING, LEADER_VISIT, PROGRESS)
