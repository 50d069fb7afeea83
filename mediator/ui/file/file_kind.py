"""FileKind: what the page of a case and the page of another matter do differently, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.sections import LOG, Section
from mediator.domain.matter.snapshot import MatterSnapshot, Origin
from mediator.domain.workflow import Move, S
from mediator.services.files.matter_actions import Action
from mediator.ui.file.view import View
from mediator.ui.look.tokens import Tone


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What the head of a file says: name, a line on who and what, state in chips, and what ``others`` steps are."""

    title: str
    line: str
    others: str
    chips: Sequence[tuple[str, Tone]]


def _no(*_asked: object) -> bool:
    return False


def _nothing(*_asked: object) -> tuple[Any, ...]:
    return ()


def _no_case(_matter: object) -> None:
    return None


def _no_kin(_matter: object) -> tuple[None, tuple[Origin, ...]]:
    return None, ()


def _no_paper(_section: object, _matter: object, _place: int) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class FileKind(Generic[S]):
    """What the page of a file does otherwise for cases and for other matters; its rules are those of its MatterKind.

    ``others`` are the steps offered beside the main one, ``proposed`` what the inputs of one begin with.
    ``section_paper`` is what a section prints of a row, where its pages print ``by_section``; else the user chooses the
    paper. ``to_sign`` and ``taken_by_printing`` are of papers that are printed for signing. ``begins`` names what may
    be begun beside it; None has no such menu.
    """

    entity: str
    look_only: str = ""
    ends_at: str = LOG
    sections: Callable[[S], Sequence[Section[S]]]
    others: Callable[[Move[S] | None, S], Iterable[Move[S]]]
    proposed: Callable[[Move[S], S, str], Mapping[str, Any]]
    heading: Callable[[View[S], date], Heading]
    by_section: bool = False
    section_paper: Callable[[Section[S], S, int], str] = _no_paper
    to_sign: Callable[[Section[S], S], bool] = _no
    taken_by_printing: Callable[[Move[S] | None, str], bool] = _no
    case_of: Callable[[S], CaseSnapshot | None] = _no_case
    makes_case: Callable[[S], bool] = _no
    kin: Callable[[S], tuple[Origin | None, Sequence[Origin]]] = _no_kin
    actions: Callable[[S], Sequence[Action]] = _nothing
    begins: Callable[[], Sequence[MatterKind[MatterSnapshot]]] | None = None
