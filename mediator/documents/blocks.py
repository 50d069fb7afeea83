"""A paper is a sequence of these blocks: frozen shapes independent of PDF, Word and the screen.

Everywhere a value may be empty, and an empty value prints as an underlined blank for handwriting, never as a word or a
dash. A line break in a text starts a new paragraph; control characters are dropped by the renderers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Align(StrEnum):
    """The position of a text between its margins; ``JUSTIFY`` fills every line but the last."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class Numbering(StrEnum):
    """How clauses are numbered: 一、二、三、 or 1. 2. 3."""

    CHINESE = "chinese"
    ARABIC = "arabic"


# --- parts of a running text -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Blank:
    """A filled-in place inside a sentence: the value underlined, or ``width`` characters of blank line if empty."""

    value: str = ""
    width: int = 6


@dataclass(frozen=True)
class Struck:
    """Printed wording that does not apply and is struck through."""

    text: str


@dataclass(frozen=True)
class Strong:
    """Words in bold inside a sentence."""

    text: str


@dataclass(frozen=True)
class Tick:
    """One choice of several: a box, ticked or empty, before its text."""

    text: str
    chosen: bool


Part = str | Blank | Struck | Strong | Tick
Content = str | tuple[Part, ...]


# --- blocks ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Title:
    """The name of the paper, large, bold and centred; each line break starts a new centred line."""

    text: str


@dataclass(frozen=True)
class Number:
    """The number of the paper, right-aligned by default; an empty ``text`` leaves a blank after the label."""

    text: str
    label: str = "编号"
    align: Align = Align.RIGHT


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 or 2, never left alone at the foot of a page."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """Running text; ``indent`` indents the first line of every paragraph by two characters.

    ``held`` keeps its last line on the page of what follows.
    """

    content: Content
    indent: bool = True
    bold: bool = False
    align: Align = Align.JUSTIFY
    held: bool = False


@dataclass(frozen=True)
class Fields:
    """Labelled values on underlined places, as many to a line as fit; long values wrap.

    ``aligned`` puts every pair on its own line and spreads the labels to one width, as on the cover of a file. ``room``
    counts the characters that can be written by hand in each empty place. ``held`` keeps all its lines on the page of
    what follows.
    """

    pairs: tuple[tuple[str, str], ...]
    indent: bool = False
    aligned: bool = False
    room: tuple[int, ...] = ()
    held: bool = False


@dataclass(frozen=True)
class Passage:
    """A label followed by a longer text, or by ``lines`` ruled lines for handwriting if the text is empty."""

    label: str
    content: Content = ""
    lines: int = 4


@dataclass(frozen=True)
class Clauses:
    """Numbered items, each its own paragraph; ``start`` is the number of the first.

    An empty item is its number and ``lines`` ruled lines for handwriting.
    """

    items: tuple[Content, ...]
    numbering: Numbering = Numbering.CHINESE
    start: int = 1
    lines: int = 1


@dataclass(frozen=True)
class Cell:
    """One cell of a :class:`Grid`.

    ``label`` sets it as printed wording (centred); ``span`` counts columns; ``lines`` is the least height in
    lines of text, room for handwriting; ``foot`` are lines kept at the lower right (签名, 年 月 日).
    """

    content: Content = ""
    label: bool = False
    span: int = 1
    lines: int = 1
    align: Align | None = None
    foot: tuple[str, ...] = ()


@dataclass(frozen=True)
class Grid:
    """A form in ruled cells: ``weights`` are the relative widths of the columns, and each row fills them all.

    A tall cell flows over as many pages as it needs; an empty cell stays empty for handwriting. The first ``heads``
    rows are headings: repeated on every page, and never alone at the foot of one. The last ``together`` rows stay on
    one page.
    """

    weights: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0
    together: int = 0


@dataclass(frozen=True)
class Table:
    """A list under column headings, which repeat on every page; empty rows fill it up to ``least_rows``."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...] = ()
    aligns: tuple[Align, ...] = ()
    least_rows: int = 0


@dataclass(frozen=True)
class Signature:
    """One place to sign: the signer's capacity, optionally the expected name, and whether a date is written."""

    label: str
    name: str = ""
    dated: bool = False


@dataclass(frozen=True)
class Signatures:
    """The places to sign, one below the other; kept on one page as far as a page can hold them.

    ``columns`` sets how many stand side by side.
    """

    lines: tuple[Signature, ...]
    columns: int = 1


@dataclass(frozen=True)
class Seal:
    """Room for the seal, （人民调解委员会印章）, after the name of the office if given."""

    text: str
    office: str = ""


@dataclass(frozen=True)
class DateLine:
    """A date at the right, or 年 月 日 with room to write it; kept with the block before it."""

    on: date | None = None
    label: str = ""


@dataclass(frozen=True)
class Note:
    """Small print at the foot of a form, kept on one page if it fits."""

    text: str
    label: str = "备注"


@dataclass(frozen=True)
class Spacer:
    """Empty lines of body text; dropped at the end of a page."""

    lines: float = 1.0


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Shown = (
    Title
    | Number
    | Heading
    | Text
    | Fields
    | Passage
    | Clauses
    | Grid
    | Table
    | Signatures
    | Seal
    | DateLine
    | Note
    | Spacer
)
"""What stands on a page."""
Block = Shown | PageBreak
