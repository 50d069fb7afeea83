"""What letters, notices and minutes share: head, address, closing, times as typed, and gaps that stop the print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from mediator.documents.blocks import Align, Blank, Block, Content, DateLine, Number, Part, Seal, Text, Title
from mediator.documents.papers.parts.wording import BLANK_OFFICE, as_sentence, day_text, joined
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day, format_moment
from mediator.domain.text.times import parse_time
from mediator.domain.workflows.case.recusal import named_mediators_free

NARROW, WIDE = 6, 12
ONE_LINE = 25  # characters that stand in the first line of a paragraph beside a blank


def committee_of(matter: MatterSnapshot) -> str:
    """The committee's name, or room for it."""
    return matter.committee.name if matter.committee and matter.committee.name else BLANK_OFFICE


def case_number(matter: MatterSnapshot) -> str:
    """The number of the case the matter has, or nothing."""
    return matter.case.number if matter.case else ""


def agreement_number(matter: MatterSnapshot) -> str:
    """The number of the agreement, which is that of its case; nothing while there is none."""
    return case_number(matter) if matter.case and matter.case.agreement else ""


def head(title: str, number: str, *, to: str) -> Iterator[Block]:
    """Title, number and addressee of a letter."""
    yield Title(title)
    yield Number(number, label="", align=Align.CENTER)
    yield addressee(to)


def addressee(name: str) -> Block:
    """主送: the addressee, or room for it."""
    return Text((Blank(width=WIDE), "：") if not name else f"{name}：", indent=False)


def close(office: str, on: date | None) -> Iterator[Block]:
    """落款: the office, room for its seal, the date."""
    yield Seal("（印章）", office)
    yield DateLine(on)


def line(label: str, value: str, width: int = WIDE) -> Text:
    """A labelled value as a paragraph of a letter, or room to write it as far as the end of its line."""
    room = min(width, ONE_LINE - len(f"{label}："))
    return Text((f"{label}：", value if value else Blank(width=room)))


def sentence(text: str) -> Content:
    """A text as a sentence, or room for one."""
    return as_sentence(text) if text else (Blank(width=26),)


def place(value: str, width: int = NARROW) -> Part:
    """A value inside a sentence, plain where it is known and a blank where it is not."""
    return value or Blank(width=width)


def moment_text(on: date | None, time: str) -> str:
    """``2023年5月12日14时00分`` from a day and a time as typed; the time as it is if nobody can read it."""
    if on is None:
        return ""
    try:
        return format_moment(on, time=parse_time(time) if time else "")
    except ValueError:
        return f"{format_day(on)}{time}"


def contact_line(label: str, name: str, phone: str) -> Text:
    """Whom to ask, and their telephone."""
    return line(label, joined((name, phone), "，电话"))


def optional_line(label: str, value: str, width: int = WIDE) -> Iterator[Text]:
    """A labelled value, or nothing where there is none."""
    if value:
        yield line(label, value, width)


def signed_lines(matter: MatterSnapshot, mediators: str) -> Iterator[Text]:
    """When a letter came in and was signed for, by whom, and who mediates under the label ``mediators``."""
    yield line("收到日期", day_text(matter.opened_on))
    yield line("签收日期", day_text(matter.day("signed_on")))
    yield line("接收人", matter.text("receiver"))
    yield line(mediators, matter.text("mediators"))


def numbered_lines(label: str, entries: Sequence[str]) -> Iterator[Block]:
    """附件-like list: one line for one entry, counted for several, room to write for none."""
    if len(entries) <= 1:
        yield line(label, "".join(entries), 20)
        return
    yield Text(f"{label}：")
    for count, entry in enumerate(entries, 1):
        yield Text(f"{count}. {entry}")


def gaps(matter: MatterSnapshot, section: str, *wanted: tuple[str, str]) -> Iterator[Problem]:
    """One problem for each (name, word) that the matter leaves empty."""
    for name, word in wanted:
        if matter.values.get(name) in (None, "", (), False):
            yield Problem(message=f"请填写“{word}”。", section=section, field=name)


def named_gaps(
    matter: MatterSnapshot, section: str, senders: Iterable[Official], *wanted: tuple[str, str]
) -> Iterator[Problem]:
    """Of a letter that is signed for: what is wanted and who mediates, who must not be of those that sent it."""
    yield from gaps(matter, section, *wanted, ("mediators", "指定的人民调解员"))
    yield from named_mediators_free(matter.text("mediators"), senders)


def sides_line(matter: MatterSnapshot) -> str:
    """甲（电话…）、乙（电话…）."""
    found = []
    for side in "ab":
        phone = matter.text(f"phone_{side}")
        name = matter.text(f"party_{side}")
        found.append(f"{name}（电话{phone}）" if name and phone else name)
    return joined(found)


def nth_item(matter: MatterSnapshot, kind: str, n: int) -> Item | None:
    """The ``n``-th entry of a list counted from 1, or None."""
    found = matter.of(kind)
    return found[n - 1] if 1 <= n <= len(found) else None


def stamp(matter: MatterSnapshot, *names: str) -> date | None:
    """The first of these days that is known."""
    return next((day for day in map(matter.day, names) if day is not None), None)
