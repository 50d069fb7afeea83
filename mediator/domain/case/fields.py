"""The Fields of a case: what the intake page and each record ask for, in the order of the paper forms."""

from __future__ import annotations

from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.case.records import CONTINUES, FAILED, JOINTLY, NOT_NOW, ORAL, SETTLED, WRITTEN
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.law.stop_list import STOP_FIELDS
from mediator.domain.office.risk import RISK_FIELDS
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masking import mask_id, mask_phone
from mediator.domain.text.times import parse_time
from mediator.domain.vocabulary import (
    CASE_SOURCES,
    EDUCATION,
    ETHNIC_GROUPS,
    EVIDENCE_KINDS,
    ID_KINDS,
    INTAKE_CHANNELS,
    ORGANISATION_KINDS,
    REFERRERS,
    SEXES,
    VISIT_METHODS,
)


def time_problem(text: str) -> str | None:
    """Return a sentence if this is not a time of day; None if it is, or empty."""
    try:
        parse_time(text or "0:00")
    except ValueError as error:
        return str(error)
    return None


TYPE = Field(
    name="dispute_type",
    label="纠纷类型",
    kind=Kind.CHOICE,
    choices=choices(*(kind.label for kind in DISPUTE_TYPES)),
    required=True,
)
STORY = Field(
    name="story",
    label="纠纷简要情况",
    kind=Kind.MEMO,
    required=True,
    wide=True,
    hint="何时、何地、因何事、结果如何",
)
DISPUTE = (TYPE, Field(name="subtype", label="具体类别", kind=Kind.CHOICE, editable=True))
EVENT = (
    Field(name="occurred_on", label="发生日期", kind=Kind.DATE, past=True),
    Field(name="occurred_at", label="发生地点"),
    Field(name="claims", label="申请事项", kind=Kind.CHOICES, wide=True, hint="一行一项"),
    Field(name="claimed", label="争议金额", kind=Kind.MONEY),
    Field(
        name="known_on", label="知道受损害的日期", kind=Kind.DATE, past=True, hint="知道或应当知道，诉讼时效从这天算"
    ),
)
SOURCE = (
    Field(name="source", label="案件来源", kind=Kind.CHOICE, choices=CASE_SOURCES),
    Field(name="referrer", label="移送部门", kind=Kind.CHOICE, choices=REFERRERS, hint="移送、委托的才填"),
    Field(name="channel", label="来访渠道", kind=Kind.CHOICE, choices=INTAKE_CHANNELS, editable=True),
    Field(name="source_detail", label="来源说明"),
    Field(name="applied_on", label="申请日期", kind=Kind.DATE, past=True),
    Field(name="oral_application", label="口头申请", kind=Kind.FLAG),
)
HANDLING = (
    Field(name="station", label="受理站点", kind=Kind.CHOICE, editable=True, offers=Source.STATIONS),
    Field(name="registrar", label="登记人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="recorder", label="记录人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="private", label="不公开调解", kind=Kind.FLAG),
    Field(name="relation", label="调解员与当事人的关系", hint="没有亲属或利害关系可不填"),
    Field(name="relation_accepted", label="各方知情并同意由其调解", kind=Kind.FLAG),
    Field(name="namesake", label="当事人、法庭或派出所的人与调解员只是同名，已核对证件", kind=Kind.FLAG),
)
INTAKE = (*DISPUTE, STORY, *EVENT, *RISK_FIELDS, *STOP_FIELDS, *SOURCE, *HANDLING)
"""All that a registration asks, card after card; each card of the page is one of these."""

CONSENT = (
    Field(name="consent", label="是否同意调解", kind=Kind.CHOICE, choices=choices("同意", "拒绝")),
    Field(name="consent_on", label="表态日期", kind=Kind.DATE, past=True),
)
PERSON = (
    Field(name="name", label="姓名", required=True, hint="可输入拼音首字母、证件号或电话查找"),
    Field(name="id_number", label="身份证号", mask=mask_id),
    Field(name="sex", label="性别", kind=Kind.CHOICE, choices=SEXES),
    Field(name="birth", label="出生日期", kind=Kind.DATE, past=True),
    Field(
        name="ethnicity", label="民族", kind=Kind.CHOICE, choices=choices(*(people.label for people in ETHNIC_GROUPS))
    ),
    Field(name="phone", label="联系电话", check=check_phone, mask=mask_phone),
    Field(name="occupation", label="职业或职务"),
    Field(name="education", label="文化程度", kind=Kind.CHOICE, choices=EDUCATION),
    Field(name="employer", label="工作单位"),
    Field(name="id_kind", label="证件类型", kind=Kind.CHOICE, choices=ID_KINDS),
    Field(name="address", label="现住址", wide=True),
    Field(name="household", label="户籍地址", wide=True, hint="与现住址相同可不填"),
    *CONSENT,
    Field(name="id_checked", label="已核对证件原件", kind=Kind.FLAG),
    Field(name="signing_note", label="签署方式", hint="如：按指印，见证人签名"),
    Field(name="data_consent_on", label="监护人同意处理个人信息的日期", kind=Kind.DATE, past=True),
)
ORGANISATION = (
    Field(name="name", label="名称", required=True),
    Field(name="credit_code", label="统一社会信用代码"),
    Field(name="org_kind", label="类型", kind=Kind.CHOICE, choices=ORGANISATION_KINDS, editable=True),
    Field(name="representative", label="法定代表人或负责人"),
    Field(name="representative_sex", label="性别", kind=Kind.CHOICE, choices=SEXES),
    Field(name="representative_duty", label="职务"),
    Field(name="phone", label="联系电话", check=check_phone, mask=mask_phone),
    Field(name="address", label="住所", wide=True),
    *CONSENT,
    Field(name="id_checked", label="已核对证照原件", kind=Kind.FLAG),
)
GROUP = (
    *CONSENT,
    Field(name="may_state", label="代表可以陈述意见、接收文书", kind=Kind.FLAG),
    Field(name="may_settle", label="代表可以承认、放弃、变更请求，进行和解", kind=Kind.FLAG),
    Field(name="may_sign", label="代表可以签署调解协议", kind=Kind.FLAG),
)
AGENT = (
    Field(name="kind", label="类别", kind=Kind.CHOICE, choices=choices("法定代理人", "委托代理人")),
    Field(name="name", label="姓名", required=True),
    Field(name="relation", label="与当事人关系"),
    Field(name="identity", label="身份", kind=Kind.CHOICE, editable=True,
          choices=choices("律师", "基层法律服务工作者", "近亲属", "单位工作人员", "社区推荐")),
    Field(name="authority", label="权限", kind=Kind.CHOICE, choices=choices("一般授权", "特别授权")),
    Field(name="authorised_on", label="委托书日期", kind=Kind.DATE, past=True),
    Field(name="sex", label="性别", kind=Kind.CHOICE, choices=SEXES),
    Field(name="id_number", label="身份证号", mask=mask_id),
    Field(name="phone", label="联系电话", check=check_phone, mask=mask_phone),
    Field(name="employer", label="单位"),
    Field(name="proof", label="关系证明", hint="如：户口簿"),
    Field(name="authority_text", label="委托事项", wide=True),
    Field(name="term", label="委托期限", wide=True, hint="空着则到调解终结，特别授权到司法确认和履行结束"),
)  # fmt: skip

NOTICE = (
    Field(name="on", label="告知日期", kind=Kind.DATE, past=True, required=True),
    Field(name="form", label="告知方式", kind=Kind.CHOICE, choices=choices(WRITTEN, ORAL, "口头宣读并书面签收")),
    Field(name="informer", label="告知人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="signed_by", label="签收人", kind=Kind.CHOICES, wide=True),
    Field(
        name="not_agreed",
        label="个人信息没有勾选同意的",
        kind=Kind.CHOICES,
        wide=True,
        hint="一行一项，如：秦连生不同意处理敏感信息；都同意的不填",
    ),
)
INVESTIGATION = (
    Field(name="on", label="调查日期", kind=Kind.DATE, past=True, required=True),
    Field(name="time", label="时间", hint="如930、下午2点", check=time_problem),
    Field(name="place", label="地点"),
    Field(name="interviewee", label="被调查人", required=True),
    Field(name="investigator", label="调查人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="recorder", label="记录人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="attendees", label="参加人", wide=True),
    Field(name="text", label="调查记录", kind=Kind.MEMO, required=True, wide=True),
)
EVIDENCE = (
    Field(name="name", label="证据名称", required=True),
    Field(name="kind", label="种类", kind=Kind.CHOICE, choices=EVIDENCE_KINDS),
    Field(name="copies", label="份数", kind=Kind.NUMBER),
    Field(name="pages", label="页数", kind=Kind.NUMBER),
    Field(name="provider", label="提供人"),
    Field(name="provided_on", label="提供日期", kind=Kind.DATE, past=True),
    Field(name="proves", label="证明内容", kind=Kind.MEMO, wide=True),
    Field(name="checked", label="已核对原件", kind=Kind.FLAG),
)
MEETING = (
    Field(name="on", label="调解日期", kind=Kind.DATE, required=True),
    Field(name="time", label="时间", hint="如930、下午2点", check=time_problem),
    Field(name="place", label="地点"),
    Field(name="result", label="调解结果", kind=Kind.CHOICE, choices=choices(SETTLED, FAILED, CONTINUES)),
    Field(name="attendance", label="到场当事人", hint="空着表示各方都到场", wide=True),
    Field(name="participants", label="参加人", kind=Kind.CHOICES, wide=True, hint="邀请来帮助调解的人"),
    Field(name="participants_agreed", label="各方同意邀请参加人", kind=Kind.FLAG),
    Field(name="recorder", label="记录人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="text", label="调解记录", kind=Kind.MEMO, required=True, wide=True),
)
AGREEMENT = (
    Field(name="form", label="形式", kind=Kind.CHOICE, choices=choices(WRITTEN, ORAL)),
    Field(name="agreed_on", label="签订日期", kind=Kind.DATE, past=True, required=True),
    Field(name="facts", label="纠纷主要事实、争议事项", kind=Kind.MEMO, wide=True, hint="空着则用登记的简要情况"),
    Field(name="clauses", label="协议内容", kind=Kind.CHOICES, wide=True, required=True, hint="一条一项，编号自动加上"),
    Field(name="amount", label="协议金额", kind=Kind.MONEY),
    Field(name="method", label="履行方式", kind=Kind.CHOICE, editable=True, required=True,
          choices=choices("现金", "银行转账", "自行履行", "实物")),
    Field(name="due_on", label="履行期限", kind=Kind.DATE, due=True),
    Field(name="at_once", label="当场履行完毕", kind=Kind.FLAG),
    Field(name="performance_place", label="履行地点"),
    Field(name="place", label="签订地点"),
    Field(name="breach", label="违约责任", kind=Kind.MEMO, wide=True),
    Field(name="attachments", label="附件", kind=Kind.CHOICES, wide=True),
    Field(name="copies", label="份数", kind=Kind.NUMBER,
          hint="空着则当事人、调委会和移送单位各一份；要申请司法确认的多写一份"),
)  # fmt: skip
INSTALMENT = (
    Field(name="due_on", label="应付日", kind=Kind.DATE, due=True, required=True),
    Field(name="amount", label="金额", kind=Kind.MONEY, required=True),
)
SEALING = (
    Field(name="mediator_signed_on", label="人民调解员签名日期", kind=Kind.DATE, past=True, required=True),
    Field(name="sealed_on", label="加盖印章日期", kind=Kind.DATE, past=True, required=True),
)
SIGNATURE = (
    Field(name="signer", label="签署人", required=True),
    Field(name="capacity", label="以何身份", kind=Kind.CHOICE,
          choices=choices("本人", "法定代理人", "委托代理人", "法定代表人或负责人", "推举代表")),
    Field(name="method", label="方式", kind=Kind.CHOICE,
          choices=choices("签名", "按指印", "签名并按指印", "签名并盖章", "盖章")),
    Field(name="on", label="签署日期", kind=Kind.DATE, past=True, required=True),
)  # fmt: skip
PERFORMANCE = (
    Field(name="on", label="履行日期", kind=Kind.DATE, past=True, required=True),
    Field(name="instalment", label="第几期", kind=Kind.NUMBER),
    Field(name="amount", label="金额", kind=Kind.MONEY),
    Field(name="voucher", label="凭证", hint="如：收条1张"),
    Field(name="content", label="履行内容", kind=Kind.MEMO, wide=True),
)
URGING = (
    Field(name="on", label="督促日期", kind=Kind.DATE, past=True, required=True),
    Field(name="debtors", label="义务人", kind=Kind.CHOICES, required=True, wide=True, offers=Source.PARTIES),
    Field(name="method", label="方式", kind=Kind.CHOICE, editable=True, choices=choices("电话", "上门", "书面通知")),
    Field(name="content", label="督促内容", kind=Kind.MEMO, wide=True, required=True),
)
CONTACT = (
    Field(name="on", label="日期", kind=Kind.DATE, past=True, required=True),
    Field(name="time", label="时间", hint="如930、下午2点", check=time_problem),
    Field(name="who", label="联系人", kind=Kind.CHOICE, editable=True, offers=Source.MEDIATORS),
    Field(name="text", label="情况", kind=Kind.MEMO, wide=True),
)
VISIT = (
    Field(name="on", label="回访日期", kind=Kind.DATE, past=True, required=True),
    Field(name="method", label="回访方式", kind=Kind.CHOICE, choices=VISIT_METHODS),
    Field(name="visitor", label="回访人", kind=Kind.CHOICE, editable=True, required=True, offers=Source.MEDIATORS),
    Field(name="interviewee", label="被访人"),
    Field(name="text", label="回访情况", kind=Kind.MEMO, required=True, wide=True),
)
CONFIRMATION = (
    Field(name="offered_on", label="告知可以申请的日期", kind=Kind.DATE, past=True),
    Field(name="wish", label="各方意愿", kind=Kind.CHOICE, choices=choices(JOINTLY, NOT_NOW)),
    Field(name="applied_on", label="申请日期", kind=Kind.DATE, past=True),
    Field(name="court", label="人民法院", kind=Kind.CHOICE, editable=True),
    Field(name="ruled_on", label="裁定日期", kind=Kind.DATE, past=True),
    Field(name="ruling_number", label="裁定文号"),
    Field(name="result", label="结果", kind=Kind.CHOICE,
          choices=choices("裁定有效", "裁定驳回", "不予受理", "撤回申请")),
    Field(name="note", label="说明", kind=Kind.MEMO, wide=True),
)  # fmt: skip
TERMINATION_REASONS = choices(
    "期限届满无法达成协议",
    "一方撤回申请或明确表示不接受调解",
    "双方分歧较大且难以达成协议",
    "可能恶意串通、损害公共利益或第三人合法权益",
    "隐瞒重要事实、提供虚假情况、故意拖延",
    "被申请方无法联系",
    "其他",
)
TERMINATION = (
    Field(name="on", label="终止日期", kind=Kind.DATE, past=True, required=True),
    Field(
        name="reason",
        label="终止原因",
        kind=Kind.CHOICE,
        choices=TERMINATION_REASONS,
        editable=True,
        required=True,
    ),
    Field(name="remedies", label="告知的其他途径", kind=Kind.CHOICES, wide=True, required=True,
          choices=choices("申请仲裁", "申请行政裁决或处理", "申请行政调解", "向人民法院提起诉讼", "申请法律援助")),
    Field(name="detail", label="说明", kind=Kind.MEMO, wide=True),
    Field(name="hint", label="期限提示", kind=Kind.MEMO, wide=True),
)  # fmt: skip
DELIVERY = (
    Field(name="receiver", label="受送达人", kind=Kind.CHOICE, editable=True, required=True, offers=Source.PARTIES),
    Field(name="on", label="送达日期", kind=Kind.DATE, past=True, required=True),
    Field(name="method", label="送达方式", kind=Kind.CHOICE, choices=choices("直接送达", "邮寄", "电子", "委托")),
    Field(name="note", label="备注"),
)
PURSUIT = (
    Field(name="on", label="日期", kind=Kind.DATE, required=True),
    Field(name="kind", label="权利人做了什么", kind=Kind.CHOICE, required=True,
          choices=choices("请求履行", "对方同意履行", "起诉", "申请仲裁", "申请支付令", "申请强制执行", "已经履行",
                          "不再主张")),
    Field(name="note", label="说明", kind=Kind.MEMO, wide=True),
)  # fmt: skip
CLOSING = (
    Field(name="difficult", label="疑难复杂", kind=Kind.FLAG),
    Field(name="difficult_reason", label="疑难复杂的理由"),
    Field(name="file_note", label="卷宗情况说明", kind=Kind.MEMO, wide=True),
)
