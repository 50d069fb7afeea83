"""The Fields of a committee, a reception point and a mediator in the register of the office."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.domain.case.snapshot import Committee
from mediator.domain.fields import Choice, Field, Kind, choices
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone

COMMITTEE_KINDS = choices(
    "村调委会", "居调委会", "乡镇调委会", "街道调委会", "企事业单位调委会", "社会团体和其他组织调委会"
)
DUTIES = choices("主任", "副主任", "人民调解员", "登记员")

COMMITTEE_FIELDS = (
    Field(name="name", label="全称", required=True, wide=True, hint="印在文书上，如启东市王鲍镇人民调解委员会"),
    Field(name="short_name", label="编号简称", required=True, hint="如王鲍，用在(2023)王鲍人调字第001号里"),
    Field(name="kind", label="类型", kind=Kind.CHOICE, choices=COMMITTEE_KINDS, required=True),
    Field(name="address", label="地址"),
    Field(name="phone", label="电话", check=check_phone, mask=mask_phone),
)
STATION_FIELDS = (
    Field(name="name", label="名称", required=True, wide=True, hint="如平安法治联盟久隆工作站"),
    Field(name="address", label="地址", wide=True),
)


def mediator_fields(committees: Sequence[Committee]) -> tuple[Field, ...]:
    """Return the Fields of a mediator or registrar of one of these committees."""
    offered = tuple(Choice(code=str(committee.id), label=committee.name) for committee in committees)
    return (
        Field(name="name", label="姓名", required=True),
        Field(name="duty", label="职务", kind=Kind.CHOICE, choices=DUTIES, editable=True, required=True),
        Field(name="committee_id", label="所属调委会", kind=Kind.CHOICE, choices=offered, wide=True),
        Field(name="certificate", label="调解员证号"),
        Field(name="phone", label="电话", check=check_phone, mask=mask_phone),
    )


def _number(name: str, label: str) -> Field:
    return Field(name=name, label=label, kind=Kind.NUMBER, required=True)


TERM_FIELDS = (
    _number("mediation_days", "调解期限（天）"),
    _number("extension_days", "延长期限（天）"),
    _number("visit_days", "履行后多少天回访"),
    _number("police_feedback_days", "向派出所反馈（天）"),
    _number("joint_meeting_workdays", "召开联调会议（工作日）"),
    _number("village_days", "村（居）办理移送（天）"),
    _number("station_days", "工作站办理移送（天）"),
    _number("warn_days", "到期前多少天提醒"),
    _number("warn_enforcement_days", "申请强制执行前多少天提醒"),
    _number("warn_committee_days", "换届前多少天提醒"),
)
"""The numbers of Terms an office may set; the defaults are the statute's or the custom's."""
