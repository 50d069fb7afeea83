"""Chinese line breaking: parts of a text become lines that keep 避头尾, hold numbers whole and fill the measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from mediator.documents.blocks import Blank, Content, Part, Strong, Struck, Tick
from mediator.documents.fonts import GETA, Style, clean, stack

NO_START = frozenset("!%),.:;?]}¢°·ˇ―‖’”…‰′″›℃、。〃〉》」』】〕〗〞︶！＂％＇），．：；？］｀｜｜｝～々—")
NO_END = frozenset("$([{£¥‘“‹〈《「『【〔〖〝（．［｛￡￥#＃№")
SQUEEZABLE = frozenset("，。、；：？！）》」』】〕”’（《「『【〔“‘")
_INSIDE_WORD = frozenset(".,-/@_#+:%")
_WORD_END = 0x2E80
_MOST_PUSHED_IN = 2
_MOST_SQUEEZE = 0.045
_MOST_STRETCH = 0.25
_SLACK = 1e-3


class Mark(IntEnum):
    """A line drawn with the text."""

    NONE = 0
    UNDER = 1
    THROUGH = 2


class Run(NamedTuple):
    """Characters of one font, ``x`` and ``y`` in points from the left and from the top, ``space`` after each."""

    x: float
    y: float
    face: str
    text: str
    size: float
    space: float = 0.0
    faux: bool = False


class Piece(NamedTuple):
    """Characters of one token that one font draws."""

    face: str
    faux: bool
    text: str
    width: float


class Token(NamedTuple):
    """What a line break cannot cut: a Chinese character, a number or Latin word, or a piece of blank line."""

    pieces: tuple[Piece, ...]
    text: str
    width: float
    may_start: bool
    may_end: bool
    mark: Mark


@dataclass(frozen=True)
class Hand:
    """How text is set: style, size and line pitch in points, and the space between characters."""

    style: Style
    size: float
    leading: float
    space: float = 0.0

    def with_style(self, style: Style) -> Hand:
        """The same size and pitch in another style."""
        return Hand(style, self.size, self.leading, self.space)


@dataclass(frozen=True)
class Line:
    """One set line; ``first`` and ``last`` are those of a paragraph, ``width`` is its natural width in points."""

    tokens: tuple[Token, ...]
    width: float
    first: bool
    last: bool

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(token.text for token in self.tokens)

    @property
    def gaps(self) -> int:
        """Where space can be put in or taken out: between tokens."""
        return len(self.tokens) - 1


class _Tokenizer:
    """Tokens of one hand, style and mark; single characters are made once and reused."""

    def __init__(self, hand: Hand, mark: Mark) -> None:
        self._hand, self._mark = hand, mark
        self._stack = stack(hand.style)
        self._known: dict[str, Token] = {}

    def tokens(self, text: str) -> Iterator[Token]:
        index, known = 0, self._known
        while index < len(text):
            char = text[index]
            if _in_word(char):
                end = index + 1
                while end < len(text) and (_in_word(text[end]) or text[end] in _INSIDE_WORD):
                    end += 1
                yield self.token(text[index:end])
                index = end
                continue
            token = known.get(char)
            if token is None:
                token = known[char] = self.token(char)
            yield token
            index += 1

    def token(self, text: str) -> Token:
        pieces: list[Piece] = []
        for char in text:
            glyph = self._stack.glyph(char)
            width = glyph.width * self._hand.size + self._hand.space
            piece = Piece(glyph.face, glyph.faux, char if glyph.found else GETA, width)
            if pieces and pieces[-1][:2] == piece[:2]:
                last = pieces.pop()
                piece = piece._replace(text=last.text + piece.text, width=last.width + width)
            pieces.append(piece)
        width = sum(piece.width for piece in pieces)
        return Token(tuple(pieces), text, width, text[0] not in NO_START, text[-1] not in NO_END, self._mark)

    def cut(self, token: Token, room: float) -> tuple[Token, Token]:
        """The head of a token that fits ``room``, at least one character, and the rest."""
        width, end = self.token(token.text[0]).width, 1
        while end < len(token.text) - 1:
            width += self.token(token.text[end]).width
            if width > room + _SLACK:
                break
            end += 1
        return self.token(token.text[:end]), self.token(token.text[end:])


_tokenizers: dict[tuple[Hand, Mark], _Tokenizer] = {}


def _tokenizer(hand: Hand, mark: Mark) -> _Tokenizer:
    key = (hand, mark)
    known = _tokenizers.get(key)
    if known is None:
        known = _tokenizers[key] = _Tokenizer(hand, mark)
    return known


def _in_word(char: str) -> bool:
    return ord(char) < _WORD_END and char.isalnum()


def _blank(hand: Hand, width: float) -> Token:
    return Token((), "", width * hand.size, may_start=True, may_end=True, mark=Mark.UNDER)


def _part_tokens(part: Part, hand: Hand) -> Iterator[Token]:
    match part:
        case str():
            yield from _tokenizer(hand, Mark.NONE).tokens(clean(part))
        case Strong(text):
            yield from _tokenizer(hand.with_style(Style.BOLD), Mark.NONE).tokens(clean(text))
        case Struck(text):
            yield from _tokenizer(hand, Mark.THROUGH).tokens(clean(text))
        case Tick(text, chosen):
            yield from _tokenizer(hand, Mark.NONE).tokens(("☑" if chosen else "☐") + clean(text))
        case Blank(value, width):
            value = clean(value).replace("\n", " ").strip()
            if value:
                yield _blank(hand, 0.25)
                yield from _tokenizer(hand, Mark.UNDER).tokens(value)
                yield _blank(hand, 0.25)
            else:
                yield from (_blank(hand, 1.0) for _ in range(width))


def paragraphs(content: Content, hand: Hand) -> list[list[Token]]:
    """The tokens of a text, one list a paragraph."""
    parts = (content,) if isinstance(content, str) else content
    result: list[list[Token]] = [[]]
    for part in parts:
        for token in _part_tokens(part, hand):
            if token.text == "\n":
                result.append([])
            else:
                result[-1].append(token)
    return result


def set_lines(content: Content, hand: Hand, *, width: float, first: float | None = None) -> list[Line]:
    """Break a text into lines of ``width`` points; ``first`` is the width of each paragraph's first line."""
    lines: list[Line] = []
    for tokens in paragraphs(content, hand):
        lines += break_tokens(tokens, hand, width=width, first=width if first is None else first)
    return lines


def balanced_lines(text: str, hand: Hand, *, width: float) -> list[Line]:
    """Break a short text that stands alone, a title or a label, into lines of about equal length."""
    lines = set_lines(text, hand, width=width)
    if len(lines) < 2 or "\n" in text:
        return lines
    natural = sum(line.width for line in lines)
    narrow = set_lines(text, hand, width=min(width, natural / len(lines) + hand.size))
    return narrow if len(narrow) == len(lines) else lines


def break_tokens(tokens: Sequence[Token], hand: Hand, *, width: float, first: float) -> list[Line]:
    """Break one paragraph: greedy, then pushed in or out so that no mark stands where it may not."""
    rest, lines = list(tokens), list[Line]()
    start, room = 0, first
    while start < len(rest):
        end = _fit(rest, start, hand, room)
        end = _mend(rest, (start, end), hand, room)
        segment = _without_edge_spaces(rest[start:end])
        while end < len(rest) and rest[end].text == " ":
            end += 1
        natural = sum(token.width for token in segment) - (hand.space if segment else 0.0)
        lines.append(Line(tuple(segment), natural, first=not lines, last=end >= len(rest)))
        start, room = end, width
    return lines or [Line((), 0.0, first=True, last=True)]


def _fit(rest: list[Token], start: int, hand: Hand, room: float) -> int:
    """The index after the last token that fits; a token longer than a whole line is cut."""
    room += hand.space + _SLACK
    total, end = 0.0, start
    while end < len(rest) and total + rest[end].width <= room:
        total += rest[end].width
        end += 1
    if end == start:
        token = rest[start]
        if len(token.text) > 1:
            rest[start : start + 1] = _tokenizer(hand, token.mark).cut(token, room)
        end = start + 1
    return end


def _mend(rest: list[Token], span: tuple[int, int], hand: Hand, room: float) -> int:
    start, end = span
    if end < len(rest) and not rest[end].may_start:
        pushed = _pushed_in(rest, span, hand, room)
        end = pushed if pushed else _pushed_out(rest, start, end)
    while end - 1 > start and end < len(rest) and not rest[end - 1].may_end:
        end -= 1
    return end


def _pushed_in(rest: list[Token], span: tuple[int, int], hand: Hand, room: float) -> int:
    """The end of the line if the marks that follow can be squeezed into it, else 0."""
    start, end = span
    after = end
    while after < len(rest) and not rest[after].may_start:
        after += 1
    excess = sum(token.width for token in rest[start:after]) - hand.space - room
    marks = sum(token.text in SQUEEZABLE for token in rest[start:after])
    give = min(0.5 * marks * hand.size, _MOST_SQUEEZE * hand.size * (after - start - 1))
    return after if after - end <= _MOST_PUSHED_IN and excess <= give else 0


def _pushed_out(rest: list[Token], start: int, end: int) -> int:
    """The end of the line before the character that the forbidden mark belongs to; unchanged if there is none."""
    moved = end
    while moved > start + 1 and not rest[moved].may_start:
        moved -= 1
    return moved if rest[moved].may_start else end


def _without_edge_spaces(segment: list[Token]) -> list[Token]:
    end = len(segment)
    while end and segment[end - 1].text == " ":
        end -= 1
    return segment[:end]


def extra_space(line: Line, room: float, hand: Hand, *, justify: bool) -> float:
    """Points to add between tokens so that the line fills ``room``: negative if it must be squeezed."""
    if not line.gaps:
        return 0.0
    extra = (room - line.width) / line.gaps
    if extra < -_SLACK:
        return extra
    return extra if justify and not line.last and extra <= _MOST_STRETCH * hand.size else 0.0
