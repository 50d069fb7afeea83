"""The types of dispute in the statistics, with their second levels and the inputs of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mediator.domain.fields import Choice, Field, Kind, choices
from mediator.domain.vocabulary import Term, current, label_of

INJURY_ITEMS = (
    Field(name="medical", label="医疗费", kind=Kind.MONEY),
    Field(name="lost_work", label="误工费", kind=Kind.MONEY),
    Field(name="nursing", label="护理费", kind=Kind.MONEY),
    Field(name="hospital_meals", label="住院伙食补助费", kind=Kind.MONEY),
    Field(name="nutrition", label="营养费", kind=Kind.MONEY),
    Field(name="travel", label="交通费", kind=Kind.MONEY),
    Field(name="later_treatment", label="后续治疗费", kind=Kind.MONEY),
    Field(name="aids", label="辅助器具费", kind=Kind.MONEY),
    Field(name="disability", label="残疾赔偿金", kind=Kind.MONEY),
    Field(name="death", label="死亡赔偿金", kind=Kind.MONEY),
    Field(name="funeral", label="丧葬费", kind=Kind.MONEY),
    Field(name="dependants", label="被扶养人生活费", kind=Kind.MONEY),
    Field(name="moral_damages", label="精神损害抚慰金", kind=Kind.MONEY),
    Field(name="property_damage", label="财产损失", kind=Kind.MONEY),
    Field(name="other_damage", label="其他损失", kind=Kind.MONEY),
)
"""Items of damages for an injury (Civil Code, articles 1179 and 1183); their sum is the loss before shares."""

_BOUNDARY = (
    Field(name="certificate", label="证载情况", kind=Kind.MEMO, hint="证号、面积、四至；双方是否都有证", wide=True),
    Field(name="boundary_agreed", label="双方对证载界址无争议", kind=Kind.FLAG),
    Field(name="survey", label="丈量情况", kind=Kind.MEMO, wide=True),
)
_WAGES = (
    Field(name="workers", label="人数", kind=Kind.NUMBER),
    Field(name="months", label="拖欠月份", hint="如2022年11月至2023年4月"),
    Field(name="owed", label="拖欠工资合计", kind=Kind.MONEY),
    Field(name="contractor", label="施工总承包单位"),
)
_LABOUR = (
    Field(name="employed_since", label="入职日期", kind=Kind.DATE),
    Field(name="labour_contract", label="劳动合同", kind=Kind.CHOICE, choices=choices("已签书面合同", "未签书面合同")),
    *_WAGES[:3],
)
_LAND = (
    Field(name="parcel", label="地块位置与面积", wide=True),
    Field(name="land_contract", label="承包或流转合同", kind=Kind.MEMO, wide=True),
    *_BOUNDARY[:1],
)
_TRAFFIC = (
    Field(name="accident_paper", label="事故认定书文号"),
    Field(name="responsibility", label="责任划分", kind=Kind.CHOICE, editable=True,
          choices=choices("全部责任", "主要责任", "同等责任", "次要责任", "无责任")),
    Field(name="vehicles", label="车牌号"),
    Field(name="insurer", label="保险公司与保单"),
    *INJURY_ITEMS,
)  # fmt: skip
_CONTRACT = (
    Field(name="contract_day", label="合同或借款日期", kind=Kind.DATE),
    Field(name="principal", label="本金或价款", kind=Kind.MONEY),
    Field(name="interest", label="约定利息", hint="没有约定请写“未约定”"),
)
_PURCHASE = (
    Field(name="goods", label="商品或服务"),
    Field(name="bought_on", label="购买日期", kind=Kind.DATE),
    Field(name="price", label="价款", kind=Kind.MONEY),
)
_MEDICAL = (
    Field(name="hospital_stay", label="诊疗经过", kind=Kind.MEMO, wide=True),
    Field(name="expert_opinion", label="鉴定意见", kind=Kind.MEMO, wide=True),
    *INJURY_ITEMS,
)


@dataclass(frozen=True, kw_only=True)
class DisputeType(Term):
    """One type: ``label`` ends in 纠纷; ``second`` are the editable second levels, ``fields`` the inputs of its own.

    ``written_only``: the law requires a written agreement.
    """

    second: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()
    written_only: bool = False


def _type(code: str, name: str, second: str = "", *, group: str = "", fields: tuple[Field, ...] = ()) -> DisputeType:
    label = f"{name}纠纷"
    return DisputeType(
        code=code, label=label, group=group or label, second=choices(*second.split()), fields=fields,
        written_only=code in _WRITTEN_ONLY, since=_SINCE,
    )  # fmt: skip


_SINCE = date(2019, 1, 1)
_WRITTEN_ONLY = frozenset({"07", "10", "11"})
_WORK, _BUYING = "劳动争议", "消费纠纷"

DISPUTE_TYPES = (
    _type("01", "婚姻家庭", "离婚 赡养 抚养 扶养 继承 家庭暴力 彩礼"),
    _type("02", "邻里", "通行 排水 采光 噪声 饲养动物 口角"),
    _type("03", "房屋宅基地", "界址 建房 买卖 租赁 通道", fields=_BOUNDARY),
    _type("04", "合同", "民间借贷 买卖 承揽 租赁 合伙", fields=_CONTRACT),
    _type("05", "生产经营"),
    _type("06", "损害赔偿", "人身 财产 名誉 未成年人", fields=INJURY_ITEMS),
    _type("07", "山林土地", "承包 流转 青苗", fields=_LAND),
    _type("08", "征地拆迁", "补偿 安置 青苗附着物"),
    _type("09", "环境污染", "水 空气 噪声 垃圾"),
    _type("10", "拖欠农民工工资", group=_WORK, fields=_WAGES),
    _type("11", "其他劳动争议", "工资 工伤 解除合同 社会保险", group=_WORK, fields=_LABOUR),
    _type("12", "旅游", group=_BUYING, fields=_PURCHASE),
    _type("13", "电子商务", group=_BUYING, fields=_PURCHASE),
    _type("14", "其他消费", group=_BUYING, fields=_PURCHASE),
    _type("15", "医疗", fields=_MEDICAL),
    _type("16", "道路交通事故", fields=_TRAFFIC),
    _type("17", "物业", "物业费 停车 公共部位 服务质量"),
    _type("18", "其他"),
)
"""The 18 types in force, in the order of the national return."""

FROM_2010: Mapping[str, str] = {
    "婚姻家庭": "01", "邻里": "02", "房屋宅基地": "03", "合同": "04", "生产经营": "05", "损害赔偿": "06",
    "劳动争议": "11", "村务管理": "18", "山林土地": "07",
    "征地拆迁": "08", "计划生育": "18", "环境保护": "09",
    "道路交通事故": "16", "物业管理": "17", "医疗": "15", "其他": "18",
}  # fmt: skip
"""Codes for the words of the 2010 return, for old ledgers."""


def dispute_type(code: str, *, types: Sequence[DisputeType] = DISPUTE_TYPES) -> DisputeType:
    """Return the type with this code; KeyError if there is none."""
    for kind in types:
        if kind.code == code:
            return kind
    raise KeyError(code)


def code_for(word: str, *, on: date, types: Sequence[DisputeType] = DISPUTE_TYPES) -> str | None:
    """Return the code for a written type of today's list or the one of 2010; None if no list has it."""
    name = word.strip().removesuffix("纠纷")
    today = {kind.label.removesuffix("纠纷"): kind.code for kind in current(types, on=on)}
    return today.get(name) or FROM_2010.get(name)


def type_label(code: str) -> str:
    """Return the word of a stored type of dispute, as papers and lists show it."""
    return label_of(DISPUTE_TYPES, code)


def type_code(label: str, *, on: date) -> str:
    """Return the code stored for a type of dispute; a word that no list has is stored as it is."""
    return code_for(label, on=on) or label
