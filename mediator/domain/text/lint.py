"""Find wording that lowers a file's marks: typos, confused words, vague times, invalid clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from mediator.domain.law.laws import outdated_articles_in, repealed_in
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.lint_rules import (
    ADVICE,
    DIALECT,
    FORBIDDEN,
    NOT_CONFIRMABLE,
    OPEN_END,
    OPEN_END_LIMIT,
    TYPOS,
    VAGUE,
    Rule,
)  # fmt: skip
from mediator.domain.text.money_words import sum_faults

Note = Callable[[str, Severity], Problem]


def lint_text(text: str, *, on: date, section: str = "", field: str = "") -> list[Problem]:
    """Return doubts about any text of a file: typos and dialect, confused words, law no longer in force on the day."""

    def note(message: str, severity: Severity) -> Problem:
        return Problem(message=message, section=section, field=field, severity=severity)

    words = (*_words(text, note=note), *_rules(ADVICE, text, note=note), *_law(text, on=on, note=note))
    return [*words, *sum_problems((text,), section=section, field=field)]


def lint_clause(text: str, *, on: date, section: str = "agreement", field: str = "clauses") -> list[Problem]:
    """Return those of ``lint_text`` and what a clause must not say: waivers, vague times, punishment."""

    def note(message: str, severity: Severity) -> Problem:
        return Problem(message=message, section=section, field=field, severity=severity)

    problems = [*lint_text(text, on=on, section=section, field=field), *_rules(FORBIDDEN, text, note=note)]
    for word in dict.fromkeys(found[0] for found in VAGUE.finditer(text)):
        problems.append(note(f"“{word}”不是确定的时间，请写明某年某月某日前。", Severity.STOP))
    if OPEN_END.search(text) and not OPEN_END_LIMIT.search(text):
        problems.append(note("“无其他争议”应写明只限于本次列明的事项。", Severity.WARN))
    return problems


def sum_problems(texts: Sequence[str], *, section: str = "agreement", field: str = "clauses") -> list[Problem]:
    """What is wrong with the sums in texts: figures and capitals that differ stop, a number nobody can read warns."""
    faults = (fault for text in texts for fault in sum_faults(text))
    return [
        Problem(
            message=fault.message,
            section=section,
            field=field,
            severity=Severity.STOP if fault.stops else Severity.WARN,
        )
        for fault in faults
    ]


def confirmation_bars(clauses: Sequence[str], *, severity: Severity = Severity.STOP) -> list[Problem]:
    """Return one problem for each clause on status or ownership, which a court would not confirm.

    Judged by the clause, not by the type of dispute (interpretation of the civil procedure law on excluded matters).
    Such a clause only warns where an agreement is made, and stops where its confirmation is asked for.
    """
    problems: list[Problem] = []
    for number, text in enumerate(clauses, start=1):
        for rule in NOT_CONFIRMABLE:
            if rule.pattern.search(text):
                message = f"第{number}条{rule.message}"
                problems.append(Problem(message=message, section="agreement", field="clauses", severity=severity))
                break
    return problems


def _words(text: str, *, note: Note) -> Iterator[Problem]:
    for wrong, right in TYPOS.items():
        if wrong in text:
            yield note(f"“{wrong}”像是错字，应为“{right}”。", Severity.WARN)
    for local, plain in DIALECT.items():
        if local in text:
            yield note(f"“{local}”是方言，书面写“{plain}”。", Severity.WARN)


def _rules(rules: Sequence[Rule], text: str, *, note: Note) -> Iterator[Problem]:
    for rule in rules:
        found = rule.pattern.search(text)
        if found:
            yield note(rule.message.format(found=found[0]), rule.severity)


def _law(text: str, *, on: date, note: Note) -> Iterator[Problem]:
    for name in repealed_in(text, on=on):
        yield note(f"《{name}》已于2021年1月1日废止，请改引《民法典》。", Severity.STOP)
    for old, now in outdated_articles_in(text, on=on):
        yield note(f"民事诉讼法{old}的条号不对，当时有效的是{now}。", Severity.STOP)
