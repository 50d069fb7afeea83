"""Part: what every form inside an open file can do; the page knows no more of its parts than this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.people.roles import REVEAL
from mediator.domain.problems import Problem
from mediator.services.files.new_ids import new_id
from mediator.ui.intake.register_words import RegisterWords
from mediator.ui.masking.unmasking import Masking
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class Entered:
    """What a part holds to be saved: rows of its lists, lists replaced whole, facts."""

    rows: tuple[Any, ...] = ()
    lists: Mapping[type[Any], tuple[Any, ...]] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PartContext:
    """What the parts of an open file share: the workspace, the words of the registers, the masking of its numbers."""

    workspace: Workspace
    words: RegisterWords
    masking: Masking

    def fields(self, fields: Sequence[Field], *, case: CaseSnapshot | None = None) -> tuple[Field, ...]:
        """Return the Fields with the words of the registers; a number masked for this user is not checked."""
        whole, offered = self.workspace.actor.may(REVEAL), self.words.fields(fields, case=case)
        return tuple(replace(one, check=one.check if whole or one.mask is None else None) for one in offered)

    def first_values(self, fields: Sequence[Field]) -> Mapping[str, object]:
        """Return the first values of a new entry."""
        return self.words.first_values(fields, user=self.workspace.actor.name, today=self.workspace.today)

    def today(self) -> date:
        """Return the local day."""
        return self.workspace.today

    def time(self) -> str:
        """Return the present time like ``14:30``, rounded down to the half hour."""
        now = self.workspace.clock().astimezone()
        return f"{now.hour:02d}:{now.minute // 30 * 30:02d}"

    def new_id(self) -> UUID:
        """Return an id for a new record."""
        return new_id(self.workspace.clock())


class Part(QWidget):
    """A form over a matter: emits ``touched`` after a change by the user; ``overlay`` returns the matter with it.

    Emits ``left`` before it shows another of its rows, ``removing(row)`` to remove one, ``saving(Entered)`` to save
    something at once.
    """

    changed = Signal()
    left = Signal()
    removing = Signal(object)
    saving = Signal(object)

    def __init__(self, context: PartContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._context, self.touched = context, False

    def show_matter(self, matter: Any) -> None:
        """Show what is saved; what is being typed stays."""

    def raw(self) -> dict[str, Any]:
        """Return what is being typed, for a draft; empty if nothing is."""
        return {}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""

    def overlay(self, matter: Any, *, proposed: bool) -> Any:
        """Return the matter with what is typed here; an untouched proposal only if it counts or ``proposed`` is set."""
        return matter

    def problems(self) -> list[Problem]:
        """Return what cannot be saved as it stands."""
        return []

    def entered(self, matter: Any) -> Entered:
        """Return what is to be saved."""
        return Entered()

    def focus_on(self, problem: Problem) -> bool:
        """Go to what the problem names; return False if it is not in this part."""
        return False

    def place(self) -> int:
        """Return the place of the open row among its kind, from 1."""
        return 1

    def lock(self) -> None:
        """Make everything read-only; call it before anything is shown."""
        self.setEnabled(False)

    def _typed(self, _name: str = "") -> None:
        self.touched = True
        self.changed.emit()


def missing(form: FieldsWidget, *, section: str) -> list[Problem]:
    """Return one problem for each required input that is empty."""
    return [replace(problem, section=section) for problem in form.problems() if problem.stops]
