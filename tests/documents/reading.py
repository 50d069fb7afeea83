"""What papers say: the words of their blocks, the text of their PDF, and the golden texts kept beside the tests."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2

from mediator.documents.paper import Paper
from mediator.documents.papers import papers_about
from mediator.documents.pdf import render
from mediator.domain.case.snapshot import CaseSnapshot

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
"""Set in the environment, golden texts are written instead of compared; read the difference before keeping it."""

WHEN = date(2024, 1, 2)
_PAGE_NUMBER = re.compile(r"^— \d+ —$", re.MULTILINE)
_CAPITALS = re.compile(r"（大写：[^）]*）")


def printed(paper: Paper[CaseSnapshot], case: CaseSnapshot, n: int = 1) -> bytes:
    """The PDF of one paper."""
    return render(paper.title, paper.build(case, n), when=WHEN, layout=paper.layout)


def papers_of(facts: Any) -> tuple[tuple[Paper[Any], int], ...]:
    """Every paper the facts call for, with its number, in the order of the file."""
    return tuple((one, n) for one in papers_about(facts.kind) for n in range(1, one.count(facts) + 1))


def pages(pdf: bytes) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """Without blanks, line ends, page numbers and the capitals of sums: what was typed."""
    return _CAPITALS.sub("", re.sub(r"[\s\ufffe]+", "", _PAGE_NUMBER.sub("", text)))


def strings(value: object) -> Iterator[str]:
    """Every text in a frozen value, however deep."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, Iterable) and not isinstance(value, UUID | bytes):
        for item in value:
            yield from strings(item)


def find(value: object, kind: type[Any]) -> Iterator[Any]:
    """Every value of ``kind`` in a frozen value."""
    if isinstance(value, kind):
        yield value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from find(getattr(value, field.name), kind)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from find(item, kind)


def compare_with_golden(name: str, text: str) -> None:
    """Fail if the text is not the one kept under this name."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get(UPDATE):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing: run once with {UPDATE}=1 and read it"
    assert text == _kept(path)


def check_golden_folder(folder: str, known: Collection[str]) -> None:
    """Fail if the folder keeps other texts than the known ones; while they are written, what is left over goes."""
    kept = {path.stem: path for path in (GOLDEN / folder).glob("*.txt")}
    if os.environ.get(UPDATE):
        for name in set(kept) - set(known):
            kept[name].unlink(missing_ok=True)
    else:
        assert set(kept) == set(known)


@cache
def _kept(path: Path) -> str:
    return path.read_text(encoding="utf-8")
