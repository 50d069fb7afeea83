"""The Fields of a party, which differ for a person, an organisation and a group, and those of an agent."""

from __future__ import annotations

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masking import mask_id, mask_phone
from mediator.domain.vocabulary import EDUCATION, ETHNIC_GROUPS, ID_KINDS, ORGANISATION_KINDS, SEXES

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
)  # fmt: skip
