"""The common parts of letters, notices and minutes: head, address, closing, times as typed, and gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from mediator.documents.blocks import Align, Blank, Block, DateLine, Number, Part, Seal, Text, Title
from mediator.documents.papers.parts.wording import BLANK_OFFICE, day_text, joined
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day, format_moment
from mediator.domain.text.times import parse_time
from mediator.domain.workflows.case.recusal import named_mediators_free

NARROW, WIDE = 6, 12
ONE_LINE = 25  # characters that stand in the first line of a paragraph beside a blank


def committee_of(matter: MatterSnapshot) -> str:
    """Return the committee's name, or a blank."""
    return matter.committee.name if matter.committee and matter.committee.name else BLANK_OFFICE


def case_number(matter: MatterSnapshot) -> str:
    """Return the number of the case of the matter, or ``""``."""
    return matter.case.number if matter.case else ""


def agreement_number(matter: MatterSnapshot) -> str:
    """Return the number of the agreement, which is that of its case; ``""`` without a case."""
    return case_number(matter) if matter.case and matter.case.agreement else ""


def head(title: str, number: str, *, to: str) -> Iterator[Block]:
    """Yield title, number and addressee of a letter."""
    yield Title(title)
    yield Number(number, label="", align=Align.CENTER)
    yield addressee(to)


def addressee(name: str) -> Block:
    """Return 主送: the addressee, or a blank."""
    return Text((Blank(width=WIDE), "：") if not name else f"{name}：", indent=False)


def close(office: str, on: date | None) -> Iterator[Block]:
    """Yield 落款: the office, room for its seal, the date."""
    yield Seal("（印章）", office)
    yield DateLine(on)


def line(label: str, value: str, width: int = WIDE) -> Text:
    """Return a labelled value as a paragraph, or a blank to the end of its line."""
    room = min(width, ONE_LINE - len(f"{label}："))
    return Text((f"{label}：", value if value else Blank(width=room)))


def place(value: str, width: int = NARROW) -> Part:
    """Return a value inside a sentence, plain if known, else a blank."""
    return value or Blank(width=width)


def moment_text(on: date | None, time: str) -> str:
    """Return ``2023年5月12日14时00分`` from a day and a time as typed; an unreadable time is kept as typed."""
    if on is None:
        return ""
    try:
        return format_moment(on, time=parse_time(time) if time else "")
    except ValueError:
        return f"{format_day(on)}{time}"


def contact_line(label: str, name: str, phone: str) -> Text:
    """Return the contact person with the telephone number."""
    return line(label, joined((name, phone), "，电话"))


def optional_line(label: str, value: str, width: int = WIDE) -> Iterator[Text]:
    """Yield a labelled value, or nothing if it is empty."""
    if value:
        yield line(label, value, width)


def signed_lines(matter: MatterSnapshot, mediators: str) -> Iterator[Text]:
    """Yield receipt and signing of a letter, and the mediators under the label ``mediators``."""
    yield line("收到日期", day_text(matter.opened_on))
    yield line("签收日期", day_text(matter.day("signed_on")))
    yield line("接收人", matter.text("receiver"))
    yield line(mediators, matter.text("mediators"))


def numbered_lines(label: str, entries: Sequence[str]) -> Iterator[Block]:
    """Yield a list like 附件: one line for one entry, numbered for several, a blank for none."""
    if len(entries) <= 1:
        yield line(label, "".join(entries), 20)
        return
    yield Text(f"{label}：")
    for count, entry in enumerate(entries, 1):
        yield Text(f"{count}. {entry}")


def gaps(matter: MatterSnapshot, section: str, *wanted: tuple[str, str]) -> Iterator[Problem]:
    """Yield one problem for each (name, word) that the matter leaves empty."""
    for name, word in wanted:
        if matter.values.get(name) in (None, "", (), False):
            yield Problem(message=f"请填写“{word}”。", section=section, field=name)


def named_gaps(
    matter: MatterSnapshot, section: str, senders: Iterable[Official], *wanted: tuple[str, str]
) -> Iterator[Problem]:
    """Yield what a receipted letter lacks, and a problem if a mediator belongs to the ``senders``."""
    yield from gaps(matter, section, *wanted, ("mediators", "指定的人民调解员"))
    yield from named_mediators_free(matter.text("mediators"), senders)


def sides_line(matter: MatterSnapshot) -> str:
    """Return 甲（电话…）、乙（电话…）."""
    found = []
    for side in "ab":
        phone = matter.text(f"phone_{side}")
        name = matter.text(f"party_{side}")
        found.append(f"{name}（电话{phone}）" if name and phone else name)
    return joined(found)


def nth_item(matter: MatterSnapshot, kind: str, n: int) -> Item | None:
    """Return the ``n``-th entry of a list, counted from 1, or None."""
    found = matter.of(kind)
    return found[n - 1] if 1 <= n <= len(found) else None


def stamp(matter: MatterSnapshot, *names: str) -> date | None:
    """Return the first of these days that is known, or None."""
    return next((day for day in map(matter.day, names) if day is not None), None)
