"""The coded lists of the trade, each term with the days of its validity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from mediator.domain.fields import Choice, choices


@dataclass(frozen=True, kw_only=True)
class Term(Choice):
    """A coded word, valid from ``since`` until the day before ``until``; ``group`` gathers terms for subtotals."""

    group: str = ""
    since: date = date.min
    until: date | None = None

    def valid_on(self, day: date) -> bool:
        """Return True if the term may be chosen on the day."""
        return self.since <= day and (self.until is None or day < self.until)


AnyTerm = TypeVar("AnyTerm", bound=Term)


def current(terms: Sequence[AnyTerm], *, on: date) -> tuple[AnyTerm, ...]:
    """Return the terms that may be chosen on the day, in their order."""
    return tuple(term for term in terms if term.valid_on(on))


def label_of(terms: Sequence[Choice], code: str) -> str:
    """Return the word for a code; the code itself if the list does not have it (an old or typed value)."""
    return next((term.label for term in terms if term.code == code), code)


def _numbered(words: str) -> tuple[Term, ...]:
    return tuple(Term(code=word[:2], label=word[2:]) for word in words.split())


_PEOPLES = _numbered(
    """01汉 02蒙古 03回 04藏 05维吾尔 06苗 07彝 08壮 09布依 10朝鲜 11满 12侗 13瑶 14白 15土家 16哈尼 17哈萨克 18傣 19黎
    20傈僳 21佤 22畲 23高山 24拉祜 25水 26东乡 27纳西 28景颇 29柯尔克孜 30土 31达斡尔 32仫佬 33羌 34布朗 35撒拉 36毛南
    37仡佬 38锡伯 39阿昌 40普米 41塔吉克 42怒 43乌孜别克 44俄罗斯 45鄂温克 46德昂 47保安 48裕固 49京 50塔塔尔 51独龙
    52鄂伦春 53赫哲 54门巴 55珞巴 56基诺"""
)
ETHNIC_GROUPS: tuple[Term, ...] = (
    *(Term(code=people.code, label=f"{people.label}族") for people in _PEOPLES),
    Term(code="97", label="其他"),
    Term(code="98", label="外国血统中国籍人士"),
)
"""GB/T 3304: 56 peoples, printed with 族, and two more."""

SEXES = choices("男", "女")
EDUCATION = choices("研究生", "大学本科", "大学专科", "中专（中技）", "高中", "初中", "小学", "文盲或半文盲")
ID_KINDS = choices("居民身份证", "港澳居民居住证", "台湾居民居住证", "护照", "外国人永久居留身份证", "户口簿", "无")

APPLICATION, OWN_INITIATIVE, REFERRAL = "依申请调解", "主动调解", "接受委托移送调解"
CASE_SOURCES = choices(APPLICATION, OWN_INITIATIVE, REFERRAL)
REFERRERS = choices("法院", "检察院", "公安机关", "信访部门", "其他部门")
"""The authorities that refer a case; asked only for the source ``REFERRAL``."""
INTAKE_CHANNELS = choices("来访", "网格员", "村报", "110", "12345", "巡查", "领导交办")

RED, ORANGE, YELLOW, BLUE = "红", "橙", "黄", "蓝"
"""Default risk colours, gravest first; they colour a dispute, never a person."""

SUCCESS_DONE, SUCCESS_RUNNING, SUCCESS_PARTLY = "调解成功(履行完毕)", "调解成功(履行中归档)", "调解成功(协议未完全履行)"
WRITTEN, ORAL = "书面", "口头"
VISIT_METHODS = choices("上门", "电话", "来站", "网络")

PARTY_ROLES = choices("申请人", "被申请人", "甲方", "乙方", "第三人")
EVIDENCE_KINDS = choices("当事人陈述", "书证", "物证", "视听资料", "电子数据", "证人证言", "鉴定意见", "勘验笔录")
ORGANISATION_KINDS = choices(
    "法人", "非法人组织", "村民委员会", "居民委员会", "农村集体经济组织", "机关", "事业单位", "个体工商户"
)
