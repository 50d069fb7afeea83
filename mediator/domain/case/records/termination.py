"""终止调解: a mediation that ends without agreement (人民调解法 第26条)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.records.record import About, Record
from mediator.domain.fields import Kind, asks, choices

TERMINATION_REASONS = choices(
    "期限届满无法达成协议",
    "一方撤回申请或明确表示不接受调解",
    "双方分歧较大且难以达成协议",
    "可能恶意串通、损害公共利益或第三人合法权益",
    "隐瞒重要事实、提供虚假情况、故意拖延",
    "被申请方无法联系",
    "其他",
)
_REMEDIES = choices("申请仲裁", "申请行政裁决或处理", "申请行政调解", "向人民法院提起诉讼", "申请法律援助")


@dataclass(frozen=True, kw_only=True)
class Termination(Record):
    """终止调解: why, and which other ways the parties were told of."""

    ABOUT = About(
        label="终止调解",
        section="termination",
        title="终止调解",
        shown=lambda case: case.termination is not None or case.stage in ("terminated", "withdrawn"),
        shows=("on", "reason"),
        lasting=True,
    )
    on: date | None = asks("终止日期", Kind.DATE, past=True, required=True)
    reason: str = asks("终止原因", Kind.CHOICE, choices=TERMINATION_REASONS, editable=True, required=True)
    remedies: tuple[str, ...] = asks("告知的其他途径", Kind.CHOICES, wide=True, required=True, choices=_REMEDIES)
    detail: str = asks("说明", Kind.MEMO, wide=True)
    hint: str = asks("期限提示", Kind.MEMO, wide=True)
