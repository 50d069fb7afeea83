"""The cards of the registration as data: the Fields of each, in the order of the paper form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mediator.domain.case.fields import DISPUTE, EVENT, HANDLING, SOURCE, STORY
from mediator.domain.fields import Choice, Field, Kind
from mediator.domain.law.stop_list import STOP_FIELDS
from mediator.domain.office.risk import RISK_FIELDS
from mediator.domain.vocabulary import APPLICATION
from mediator.ui.intake.register_words import RegisterWords

PARTIES, DETAILS, RISK, MEDIABLE = "parties", "details", "risk", "mediable"
COMMITTEE, REGISTERED_ON, MEDIATORS = "committee", "registered_on", "mediators"


@dataclass(frozen=True, kw_only=True)
class IntakeCard:
    """One card with its title and inputs; those of the parties and of the dispute type are built elsewhere."""

    code: str
    title: str = ""
    note: str = ""
    fields: tuple[Field, ...] = ()


def intake_cards(words: RegisterWords, *, mediators: tuple[str, ...], new: bool) -> tuple[IntakeCard, ...]:
    """The cards of the form; ``mediators`` are the names to tick, ``new`` asks for the day of registration too."""
    own = own_fields(words, mediators=mediators)
    first = (own[COMMITTEE],) if new and len(words.committees) > 1 else ()
    day = (own[REGISTERED_ON],) if new else ()
    handling = (*first, *day, own[MEDIATORS], *words.fields(HANDLING))
    return (*_of_the_dispute(words), IntakeCard(code="handling", title="谁来办", fields=handling))


def _of_the_dispute(words: RegisterWords) -> Iterator[IntakeCard]:
    yield IntakeCard(code="dispute", fields=words.fields(DISPUTE))
    yield IntakeCard(code=PARTIES)
    yield IntakeCard(code="story", fields=words.fields((STORY,)))
    yield IntakeCard(code="event", title="事情经过", fields=words.fields(EVENT))
    yield IntakeCard(
        code=RISK,
        title="风险等级",
        note="给这件纠纷定级，不给人定级；勾选情形后会有建议，由您决定。",
        fields=words.fields(RISK_FIELDS),
    )
    yield IntakeCard(
        code=MEDIABLE,
        title="能不能调解",
        note="有这里的情形才填；不能调解的，办理不予受理时会带出理由和去向。",
        fields=STOP_FIELDS,
    )
    yield IntakeCard(code=DETAILS, title="这类纠纷还要写的")
    yield IntakeCard(code="source", title="怎么来的", fields=words.fields(SOURCE))


def own_fields(words: RegisterWords, *, mediators: tuple[str, ...]) -> dict[str, Field]:
    """The inputs that depend on the office: its committees, the day of registration, its mediators."""
    committees = tuple(Choice(code=str(entry.id), label=entry.name) for entry in words.committees)
    names = tuple(Choice(code=name, label=name) for name in mediators)
    fields = (
        Field(name=COMMITTEE, label="调解委员会", kind=Kind.CHOICE, choices=committees, wide=True),
        Field(name=REGISTERED_ON, label="登记日期", kind=Kind.DATE, required=True),
        Field(name=MEDIATORS, label="人民调解员", kind=Kind.CHOICES, choices=names, wide=True, hint="先点主持调解的人"),
    )
    return {field.name: field for field in fields}


def defaults(words: RegisterWords, *, user: str, today: date) -> dict[str, object]:
    """Return the likely values of a new dispute; where the office has only one of something, that one."""
    return {
        "source": APPLICATION,
        "applied_on": today,
        REGISTERED_ON: today,
        "registrar": user,
        "recorder": user,
        MEDIATORS: words.names if len(words.names) == 1 else (),
        "station": words.stations[0] if len(words.stations) == 1 else "",
        COMMITTEE: str(words.committees[0].id) if words.committees else "",
    }
