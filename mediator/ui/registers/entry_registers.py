"""The further registers of the office (organs, advisers, grid workers, leaders, 法律明白人) as tables with a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.snapshot import Entry
from mediator.domain.office.registers import Register as EntryKind
from mediator.domain.office.registers import register_of
from mediator.domain.people.composition import MEMBERS, composition_problems
from mediator.domain.text.dates import format_day
from mediator.services.dues.due_index import calendar_of
from mediator.services.lists.adviser_hours import overloaded
from mediator.services.lists.training import training_hours
from mediator.services.office import offices
from mediator.services.registers import entries
from mediator.ui.intake.register_words import words_of
from mediator.ui.look.translation import label
from mediator.ui.registers.register_list import Open, Phones, Register
from mediator.ui.widgets.rows import LEFT, RIGHT, Column
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate
SAVVY, ADVISERS = "law_savvy", "adviser"
_WIDTHS = {Kind.FLAG: 4, Kind.NUMBER: 5, Kind.DATE: 8, Kind.CHOICE: 6}


def entry_register(workspace: Workspace, code: str) -> Register[Entry]:
    """Return one register with columns made from its Fields."""
    kind = register_of(code)

    def save(session: Open, line_id: UUID | None, values: Mapping[str, object]) -> object:
        actor, now = workspace.actor, workspace.clock()
        return entries.save_entry(session, code, values, actor=actor, now=now, entry_id=line_id)

    def retire(session: Open, line: Entry) -> object:
        entries.retire_entry(session, line.id, actor=workspace.actor, now=workspace.clock())
        return line

    hours: dict[UUID, int] = {}
    phones = Phones()

    def load(session: Open) -> tuple[Sequence[Entry], Sequence[Field]]:
        lines = entries.entries(session, code)
        if code == SAVVY:
            hours.update(training_hours(session, lines))
        return lines, words_of(session).fields(kind.fields)

    title = label(kind.title)
    return Register(
        code=code,
        add_words=translate("RosterTab", "添加{what}").format(what=title),
        empty_words=translate("RosterTab", "还没有登记{what}。").format(what=title),
        columns=_columns(kind, phones, *((_hours_column(hours),) if code == SAVVY else ())),
        phones=phones,
        load=load,
        key=lambda line: line.id,
        values=lambda line: line.values,
        save=save,
        toggle=retire,
        toggle_words=lambda _line: translate("RosterTab", "移出名册"),
        notes=lambda session: _notes(session, code, today=workspace.today),
    )


def _notes(session: Open, code: str, *, today: date) -> Sequence[str]:
    match code:
        case _ if code == MEMBERS:
            return _composition(session, today=today)
        case _ if code == ADVISERS:
            return [problem.message for problem in overloaded(session)]
    return ()


def _composition(session: Open, *, today: date) -> Sequence[str]:
    names = [committee.name for committee in offices.committees(session)]
    members = entries.entries(session, MEMBERS)
    found = composition_problems(members, names, today=today, calendar=calendar_of(session))
    return [problem.message for problem in found]


def _columns(kind: EntryKind, phones: Phones, *more: Column[Entry]) -> tuple[Column[Entry], ...]:
    return (*(_column(field, place, phones) for place, field in enumerate(kind.fields)), *more)


def _hours_column(hours: Mapping[UUID, int]) -> Column[Entry]:
    """Return the column with the total hours of all trainings."""
    words = translate("RosterTab", "学时合计")
    return Column(words, lambda line: str(hours.get(line.id, 0)), width=6, align=RIGHT, minor=1)


def _column(field: Field, place: int, phones: Phones) -> Column[Entry]:
    return Column(
        label(field.label),
        lambda line: _words(field, line, phones),
        width=_WIDTHS.get(field.kind, 8),
        stretch=1 if place == 0 else 0,
        minor=place,
        align=RIGHT if field.kind is Kind.NUMBER else LEFT,
    )


def _words(field: Field, line: Entry, phones: Phones) -> str:
    value = line.values.get(field.name)
    match value:
        case None | False:
            return ""
        case True:
            return translate("RosterTab", "是")
        case date():
            return format_day(value)
        case tuple():
            return "、".join(str(entry) for entry in value)
    return phones.text(str(value)) if field.mask is not None else label(str(value))
