"""The retention of a case file: three classes, and the class the program proposes (the user confirms it)."""

from __future__ import annotations

from dataclasses import dataclass

SHORT, LONG, FOREVER = "短期", "长期", "永久"
_MANY = 3


@dataclass(frozen=True, kw_only=True)
class RetentionFacts:
    """The facts that decide the class; ``performed_at_once``: all was done at or just after signing."""

    parties: int = 2
    agreed: bool = True
    oral: bool = False
    performed_at_once: bool = False
    instalments: bool = False
    confirmed: bool = False
    injury: bool = False
    minor: bool = False
    death: bool = False
    land_or_homestead: bool = False
    petition_backlog: bool = False


@dataclass(frozen=True, kw_only=True)
class Retention:
    """A proposed class and the reason for it, in words."""

    code: str
    reason: str


def propose_retention(facts: RetentionFacts) -> Retention:
    """Return the class of a file by its gravest fact; without any, oral or performed agreements are kept short."""
    forever = (
        (facts.death, "涉及死亡"),
        (facts.land_or_homestead, "涉及土地或宅基地"),
        (facts.petition_backlog, "信访积案"),
    )
    long = (
        (facts.minor, "涉及未成年人"),
        (facts.injury, "涉及人身伤害"),
        (facts.parties >= _MANY, "当事人较多"),
        (facts.confirmed, "申请了司法确认"),
        (facts.instalments, "分期履行"),
        (not facts.agreed, "没有达成协议"),
    )
    short = ((facts.oral, "口头协议"), (facts.performed_at_once, "即时履行"))
    for code, reasons in ((FOREVER, forever), (LONG, long), (SHORT, short)):
        for holds, reason in reasons:
            if holds:
                return Retention(code=code, reason=reason)
    return Retention(code=LONG, reason="履行期限较长")
