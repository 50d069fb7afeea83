"""Running text as strips: titles, numbers, headings, paragraphs, clauses, notes, seals and dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mediator.documents.blocks import (
    Align,
    Blank,
    Clauses,
    Content,
    DateLine,
    Heading,
    Note,
    Number,
    Numbering,
    Passage,
    Seal,
    Spacer,
    Strong,
    Text,
    Title,
)
from mediator.documents.typeset.fonts import clean
from mediator.documents.typeset.line_breaking import balanced_lines, set_lines
from mediator.documents.typeset.measure import TEXT_HEIGHT, TEXT_WIDTH, Measure
from mediator.documents.typeset.strips import UNDERLINE, Rule, Strip, baseline, glued, held, line_strip, paragraph_glue
from mediator.documents.typeset.tokens import Hand

_DIGITS = "零一二三四五六七八九"
_TITLE_INSET = 2.0


def chinese_number(number: int) -> str:
    """Return 1 to 99 as 一, 十一, 二十 …; larger numbers digit by digit."""
    tens, units = divmod(number, 10)
    if number >= 100:
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[units] if units or not tens else "")


def flow(content: Content, hand: Hand, *, indent: float = 0.0, align: Align = Align.JUSTIFY) -> list[Strip]:
    """Return paragraphs across the text area, each first line indented by ``indent`` points."""
    strips: list[Strip] = []
    paragraph: list[Strip] = []
    for line in set_lines(content, hand, width=TEXT_WIDTH, first=TEXT_WIDTH - indent):
        if line.first and paragraph:
            strips += paragraph_glue(paragraph)
            paragraph = []
        left = indent if line.first else 0.0
        paragraph.append(line_strip(line, hand, left=left, room=TEXT_WIDTH - left, align=align))
    return strips + paragraph_glue(paragraph)


def title_strips(block: Title, measure: Measure) -> list[Strip]:
    """Return centred lines; a long title is broken into lines of about equal length."""
    hand = measure.title
    room = TEXT_WIDTH - _TITLE_INSET * hand.size
    strips: list[Strip] = []
    for text in clean(block.text).split("\n"):
        lines = balanced_lines(text, hand, width=room)
        strips += [line_strip(line, hand, left=0, room=TEXT_WIDTH, align=Align.CENTER) for line in lines]
    gap = measure.body.leading if measure.body.leading == hand.leading else hand.leading / 3
    return glued([*strips, Strip(gap, glue=True)]) if strips else []


def number_strips(block: Number, measure: Measure) -> list[Strip]:
    """Return the label and the number, or a blank after the label."""
    label = f"{block.label}：" if block.label else ""
    number = clean(block.text).replace("\n", " ").strip()
    content: Content = (label, number) if number else (label, Blank(width=9))
    return held(flow(content, measure.body, align=block.align))


def heading_strips(block: Heading, measure: Measure) -> list[Strip]:
    """Return a heading that stays with the lines after it."""
    hand = measure.heading if block.level == 1 else measure.bold
    return held(glued(flow(block.text, hand, indent=measure.indent if block.level > 1 else 0.0)))


def text_strips(block: Text, measure: Measure) -> list[Strip]:
    """Return paragraphs of body text."""
    indent = measure.indent if block.indent and block.align in (Align.LEFT, Align.JUSTIFY) else 0.0
    strips = flow(block.content, measure.bold if block.bold else measure.body, indent=indent, align=block.align)
    return held(strips) if block.held else strips


def clause_strips(block: Clauses, measure: Measure) -> list[Strip]:
    """Return numbered paragraphs."""
    strips: list[Strip] = []
    for number, item in enumerate(block.items, block.start):
        sign = f"{chinese_number(number)}、" if block.numbering is Numbering.CHINESE else f"{number}. "
        parts = (item,) if isinstance(item, str) else item
        if not any(parts):
            strips += _ruled_lines(sign, block.lines, measure.body, left=measure.indent)
            continue
        strips += flow((sign, *parts), measure.body, indent=measure.indent)
    return strips


def passage_strips(block: Passage, measure: Measure) -> list[Strip]:
    """Return a label and its text, or ruled lines to write on."""
    label = f"{block.label}：" if block.label else ""
    parts = (block.content,) if isinstance(block.content, str) else block.content
    if any(parts):
        return flow((Strong(label), *parts), measure.body)
    return _ruled_lines(label, block.lines, measure.bold)


def _ruled_lines(label: str, count: int, hand: Hand, *, left: float = 0.0) -> list[Strip]:
    """Return lines to write on, the first of them after the label, which stands ``left`` points from the margin."""
    lines = set_lines(label, hand, width=TEXT_WIDTH - left)
    strips = [line_strip(line, hand, left=left, room=TEXT_WIDTH - left, align=Align.LEFT) for line in lines]
    foot = baseline(hand) + UNDERLINE * hand.size
    strips[-1] = replace(strips[-1], rules=(Rule(left + lines[-1].width, foot, TEXT_WIDTH, foot),))
    empty = Strip(hand.leading, rules=(Rule(0, foot, TEXT_WIDTH, foot),))
    return [*held(strips), *(empty for _ in range(count - 1))]


def note_strips(block: Note, measure: Measure) -> list[Strip]:
    """Return small print."""
    label = f"{block.label}：" if block.label else ""
    return glued([Strip(6, loose=True), *flow((label, block.text), measure.small)])


def seal_strips(block: Seal, measure: Measure) -> list[Strip]:
    """Return the name of the office and the place of its seal, with room above for the stamp."""
    inset = measure.indent
    strips = [Strip(measure.body.leading, loose=True)]
    for text in (block.office, block.text):
        if text:
            strips += _at_right(text, measure.body, inset)
    return glued(strips)


def date_strips(block: DateLine, measure: Measure) -> list[Strip]:
    """Return a date at the right, or room to write one."""
    content = (f"{block.label}：" if block.label else "") + written_date(block.on)
    return glued(_at_right(content, measure.body, measure.indent))


def written_date(on: date | None) -> str:
    """Return ``2023年5月16日``, or 年 月 日 with room between."""
    return f"{on.year}年{on.month}月{on.day}日" if on else "\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日"


def _at_right(text: Content, hand: Hand, inset: float) -> list[Strip]:
    room = TEXT_WIDTH - inset
    lines = set_lines(text, hand, width=room)
    return [line_strip(line, hand, left=0, room=room, align=Align.RIGHT) for line in lines]


def spacer_strips(block: Spacer, measure: Measure) -> list[Strip]:
    """Return empty lines, at most a page of them; they are dropped at the top of a page that text flows to."""
    return [Strip(min(block.lines * measure.body.leading, TEXT_HEIGHT), loose=True)]
