"""送达回证: one for each paper handed to each receiver."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Align, Block, Cell, Content, Grid, Part, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.gaps import record_gap, record_gaps
from mediator.documents.papers.parts.wording import BLANK_DAY, BLANK_OFFICE, NOBODY, day_text, joined, nth
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.parties import party_named
from mediator.domain.case.records import Delivery
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_METHODS = ("直接送达", "邮寄送达", "电子送达", "委托送达")
_WEIGHTS = (1.6, 3.4)
_WANTED = (("paper", "送达文书名称"), ("receiver", "受送达人"), ("method", "送达方式"))


def _methods(delivery: Delivery) -> tuple[Part, ...]:
    parts: list[Part] = []
    for method in _METHODS:
        chosen = bool(delivery.method) and method.startswith(delivery.method.removesuffix("送达"))
        parts += [Tick(method, chosen), "　"]
    known = any(isinstance(part, Tick) and part.chosen for part in parts)
    return (*parts[:-1], "　", delivery.method) if delivery.method and not known else tuple(parts[:-1])


def _titled(name: str) -> str:
    """Return a paper's name as it is printed on the paper itself."""
    return next((title for title in TITLES.values() if name and title.endswith(name)), name)


def _handed(delivery: Delivery) -> str:
    """Return the day on which the receiver signs: known only of what was handed over."""
    return day_text(delivery.on) if delivery.method == _METHODS[0] else ""


def _sent(delivery: Delivery) -> str:
    """Return when something that was not handed over was sent."""
    if delivery.on is None or delivery.method == _METHODS[0]:
        return ""
    return f"{day_text(delivery.on)}{delivery.method.removesuffix('送达')}送达。"


def _row(label: str, content: Content = "", *, lines: int = 2, foot: tuple[str, ...] = ()) -> tuple[Cell, ...]:
    return (Cell(label, label=True, lines=lines), Cell(content, lines=lines, align=Align.LEFT, foot=foot))


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    found = nth(case.deliveries, n)
    delivery = found or Delivery(id=NOBODY, paper="", method="")
    title = _titled(delivery.paper)
    paper = f"{title}\n{case.number}" if title and case.number else title
    party = party_named(case.parties, delivery.receiver)
    return (
        Title(f"{case.committee.name or BLANK_OFFICE}\n送达回证"),
        Grid(
            _WEIGHTS,
            (
                _row("送达文书名称\n及文号", paper),
                _row("受送达人", delivery.receiver),
                _row("送达地点", party.address if party else ""),
                _row("送达方式", _methods(delivery)),
                _row("受送达人\n签名或盖章", lines=4, foot=(_handed(delivery) or BLANK_DAY,)),
                _row("代收人及代收理由、\n与受送达人关系", lines=4, foot=(BLANK_DAY,)),
                _row("送达人", lines=3, foot=(BLANK_DAY,)),
                _row("备注", joined((_sent(delivery), delivery.note), "\n"), lines=4),
            ),
        ),
    )


def _needs(case: CaseSnapshot, n: int) -> Sequence[Problem]:
    delivery = nth(case.deliveries, n)
    if delivery is None:
        return tuple(record_gap(delivery, n=n, name="送达记录", section="termination"))
    what = f"第{n}份送达回证" if len(case.deliveries) > 1 else "送达回证"
    return tuple(record_gaps(delivery, _WANTED, section="termination", what=what))


def _count(case: CaseSnapshot) -> int:
    return len(case.deliveries)


def _signed(case: CaseSnapshot, n: int) -> bool:
    delivery = nth(case.deliveries, n)
    return delivery is not None and delivery.on is not None


PAPER = Paper("service-receipt", "送达回证", _build, _needs, _count, sections=("termination",), signed=_signed)
