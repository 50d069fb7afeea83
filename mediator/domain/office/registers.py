"""The registers of an office as data: organs, advisers, grid workers, leaders, 法律明白人; each with its Fields."""

from __future__ import annotations

from dataclasses import dataclass

from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.vocabulary import EDUCATION, ETHNIC_GROUPS, SEXES

COURT, POLICE, JUSTICE, PETITION = "人民法庭", "派出所", "司法所", "信访部门"
ORGAN_KINDS = choices(COURT, POLICE, JUSTICE, PETITION, "村民委员会", "政府部门", "其他单位")

ASSESSMENTS = "impact_assessment"
"""Assessments before sensitive data are handled, with their contents (个人信息保护法 第55、56条)."""
MEMBER_DUTIES = choices("主任", "副主任", "委员")
ETHNIC_CHOICES = choices(*(term.label for term in ETHNIC_GROUPS))
_PHONE = Field(name="phone", label="联系电话", check=check_phone, mask=mask_phone)
_NAME = Field(name="name", label="姓名", required=True)


@dataclass(frozen=True, kw_only=True)
class Register:
    """One register: its code, its title, and the Fields of a line (``name`` first)."""

    code: str
    title: str
    fields: tuple[Field, ...]


REGISTERS = (
    Register(
        code="organ",
        title="联调单位",
        fields=(
            Field(name="name", label="单位名称", required=True),
            Field(name="kind", label="类别", kind=Kind.CHOICE, choices=ORGAN_KINDS, required=True),
            Field(name="superior", label="文书抬头单位", hint="人民法庭的文书写给所属人民法院"),
            Field(name="contact", label="联络员"),
            _PHONE,
            Field(name="joint", label="参加联调", kind=Kind.FLAG),
        ),
    ),
    Register(
        code="grid_worker",
        title="网格员",
        fields=(_NAME, Field(name="grid", label="网格编号"), Field(name="village", label="村（社区）"), _PHONE),
    ),
    Register(
        code="adviser",
        title="村（社区）法律顾问",
        fields=(
            _NAME,
            Field(name="firm", label="律所或法律服务所"),
            Field(name="licence", label="执业证号"),
            Field(name="villages", label="服务的村（社区）", kind=Kind.CHOICES, wide=True),
            _PHONE,
        ),
    ),
    Register(
        code="leader",
        title="包案领导",
        fields=(_NAME, Field(name="duty", label="职务"), _PHONE),
    ),
    Register(
        code="committee_member",
        title="调委会委员",
        fields=(
            _NAME,
            Field(
                name="committee",
                label="调解委员会",
                kind=Kind.CHOICE,
                required=True,
                editable=True,
                wide=True,
                offers=Source.UNITS,
            ),
            Field(name="duty", label="职务", kind=Kind.CHOICE, choices=MEMBER_DUTIES, required=True),
            Field(name="sex", label="性别", kind=Kind.CHOICE, choices=SEXES, required=True),
            Field(name="ethnicity", label="民族", kind=Kind.CHOICE, choices=ETHNIC_CHOICES),
            Field(name="elected_on", label="选任日期", kind=Kind.DATE, hint="每届三年，可以连选连任"),
            _PHONE,
        ),
    ),
    Register(
        code=ASSESSMENTS,
        title="个人信息影响评估",
        fields=(
            Field(name="name", label="评估的处理活动", required=True, wide=True, hint="如：登记伤情和银行账号"),
            Field(name="made_on", label="评估日期", kind=Kind.DATE, required=True, hint="记录至少保存三年"),
            Field(name="assessor", label="评估人"),
            Field(name="lawful", label="目的、方式是否合法、正当、必要", wide=True),
            Field(name="risk", label="对个人权益的影响和安全风险", wide=True),
            Field(name="measures", label="保护措施是否合法、有效、与风险相适应", wide=True),
        ),
    ),
    Register(
        code="law_savvy",
        title="法律明白人",
        fields=(
            _NAME,
            Field(name="group", label="村组"),
            Field(name="education", label="学历", kind=Kind.CHOICE, choices=EDUCATION),
            Field(name="party_member", label="党员", kind=Kind.FLAG),
            Field(name="hours", label="以前的学时", kind=Kind.NUMBER, hint="登记过的培训自动加上，不用再填"),
            Field(name="certificate", label="证号"),
            Field(name="cases", label="参与调解数", kind=Kind.NUMBER),
        ),
    ),
)


def register_of(code: str) -> Register:
    """Return the register with this code."""
    return next(entry for entry in REGISTERS if entry.code == code)
