"""A text is a row of tokens that no line break cuts: a Chinese character, a number, a Latin word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import NamedTuple, assert_never

from mediator.documents.blocks import Blank, Content, Part, Strong, Struck, Tick
from mediator.documents.typeset.fonts import GETA, Glyph, Style, clean, stack

NO_START = frozenset("!%),.:;?]}¢°·ˇ―‖’”…‰′″›℃、。〃〉》」』】〕〗〞︶！＂％＇），．：；？］｀｜～々—")
NO_END = frozenset("$([{£¥‘“‹〈《「『【〔〖〝（．［｛￡￥#＃№")
_INSIDE_WORD = frozenset(".,-/@_#+:%")
_WORD_END = 0x2E80
_SLACK = 1e-3


class Mark(IntEnum):
    """A line drawn with the text."""

    NONE = 0
    UNDER = 1
    THROUGH = 2


class Piece(NamedTuple):
    """Characters of one token drawn in one font."""

    face: str
    faux: bool
    text: str
    width: float


class Token(NamedTuple):
    """What no line break cuts: a Chinese character, a number or Latin word, or a piece of blank line."""

    pieces: tuple[Piece, ...]
    text: str
    width: float
    may_start: bool
    may_end: bool
    mark: Mark


@dataclass(frozen=True)
class Hand:
    """How text is set: style, size and line pitch in points, and space between characters."""

    style: Style
    size: float
    leading: float
    space: float = 0.0

    def with_style(self, style: Style) -> Hand:
        """Return the same size and pitch in another style."""
        return Hand(style, self.size, self.leading, self.space)


class _Tokenizer:
    """Makes the tokens of one hand, style and mark; single characters are made once and reused."""

    def __init__(self, hand: Hand, mark: Mark) -> None:
        self._hand, self._mark = hand, mark
        self._stack = stack(hand.style)
        self._known: dict[str, Token] = {}

    def tokens(self, text: str) -> list[Token]:
        result: list[Token] = []
        known = self._known
        index, length = 0, len(text)
        while index < length:
            char = text[index]
            token = known.get(char)
            end = index + 1
            if token is None:
                if _in_word(char):
                    while end < length and (_in_word(text[end]) or text[end] in _INSIDE_WORD):
                        end += 1
                    token = self.token(text[index:end])
                else:
                    token = known[char] = self.token(char)
            result.append(token)
            index = end
        return result

    def token(self, text: str) -> Token:
        size, space = self._hand.size, self._hand.space
        drawn = [(char, self._stack.glyph(char)) for char in text]
        pieces = []
        for (face, faux), group in groupby(drawn, _face_of):
            chars = list(group)
            shown = "".join(char if glyph.found else GETA for char, glyph in chars)
            pieces.append(Piece(face, faux, shown, sum(glyph.width for _, glyph in chars) * size + space * len(chars)))
        width = sum(piece.width for piece in pieces)
        return Token(tuple(pieces), text, width, text[0] not in NO_START, text[-1] not in NO_END, self._mark)

    def cut(self, token: Token, room: float) -> tuple[Token, Token]:
        """Return the head of a token that fits ``room`` points, at least one character, and the rest."""
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


def _face_of(drawn: tuple[str, Glyph]) -> tuple[str, bool]:
    return drawn[1].face, drawn[1].faux


def _in_word(char: str) -> bool:
    return ord(char) < _WORD_END and char.isalnum()


def _blank(hand: Hand, width: float) -> Token:
    return Token((), "", width * hand.size, may_start=True, may_end=True, mark=Mark.UNDER)


def _part_tokens(part: Part, hand: Hand) -> list[list[Token]]:
    """Return the tokens of one part, one list for each line."""
    match part:
        case str():
            return _text_tokens(part, hand, Mark.NONE)
        case Strong(text):
            return _text_tokens(text, hand.with_style(Style.BOLD), Mark.NONE)
        case Struck(text):
            return _text_tokens(text, hand, Mark.THROUGH)
        case Tick(text, chosen):
            return _text_tokens(("☑" if chosen else "☐") + text, hand, Mark.NONE)
        case Blank(value, width):
            value = clean(value).replace("\n", " ").strip()
            if not value:
                return [[_blank(hand, 1.0)] * width]
            edge = _blank(hand, 0.25)
            return [[edge, *_tokenizer(hand, Mark.UNDER).tokens(value), edge]]
        case _:
            assert_never(part)


def _text_tokens(text: str, hand: Hand, mark: Mark) -> list[list[Token]]:
    tokenizer = _tokenizer(hand, mark)
    return [tokenizer.tokens(line) for line in clean(text).split("\n")]


def paragraphs(content: Content, hand: Hand) -> list[list[Token]]:
    """Return the tokens of a text, one list for each paragraph."""
    if isinstance(content, str):
        return _text_tokens(content, hand, Mark.NONE)
    result: list[list[Token]] = [[]]
    for part in content:
        first, *others = _part_tokens(part, hand)
        result[-1] += first
        result += others
    return result


def cut(token: Token, hand: Hand, room: float) -> tuple[Token, Token]:
    """Split a word longer than a line: the head that fits ``room`` points, at least one character, and the rest."""
    return _tokenizer(hand, token.mark).cut(token, room)
