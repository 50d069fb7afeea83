"""Every kind of matter is whole: each stage is reached, each leads to an end, nothing it names is missing."""

from __future__ import annotations

import pytest

from mediator.documents.papers import papers_about
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import KINDS, MATTERS, kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import WORDS
from mediator.domain.workflow import CASE_FILE

EVERY = pytest.mark.parametrize("kind", MATTERS, ids=lambda kind: kind.code)


def test_codes_are_unique() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert all(kind_of(kind.code) is kind for kind in KINDS)


def test_the_case_is_the_first_kind() -> None:
    assert (kind_of(CASE_FILE), *MATTERS) == KINDS
    assert all(kind_of(CASE_FILE).needs(move) in WORDS for move in kind_of(CASE_FILE).procedure.moves)


@EVERY
def test_no_field_is_named_like_what_every_matter_has(kind: MatterKind[MatterSnapshot]) -> None:
    listed = (field for items in kind.items for field in items.fields)
    named = {field.name for field in (*kind.every_field, *listed)}
    assert named.isdisjoint({"title", "stage", "stage_on", "closed_on", "outcome"})


@EVERY
def test_every_stage_is_reached_and_reaches_an_end(kind: MatterKind[MatterSnapshot]) -> None:
    procedure = kind.procedure
    reached = {procedure.start.code}
    ending = {stage.code for stage in procedure.stages if stage.end}
    for _ in procedure.stages:
        reached |= {move.target for move in procedure.moves if reached & set(move.sources)}
        ending |= {source for move in procedure.moves if move.target in ending for source in move.sources}
    assert reached == ending == {stage.code for stage in procedure.stages}
    for stage in procedure.stages:
        assert bool(procedure.moves_from(stage.code)) is not stage.end


@EVERY
def test_moves_name_what_there_is(kind: MatterKind[MatterSnapshot]) -> None:
    procedure = kind.procedure
    sections = {group.code for group in kind.groups} | {listed.code for listed in kind.items}
    assert len(sections) == len(kind.groups) + len(kind.items)
    assert len({move.code for move in procedure.moves}) == len(procedure.moves)
    for move in procedure.moves:
        assert move.section in sections
        assert set(move.papers) <= {form.code for form in papers_about(kind.code)}
        assert {procedure.stage(code).code for code in move.sources} == set(move.sources)
        assert {item.name for item in move.inputs}.isdisjoint(item.name for item in kind.fields)


@EVERY
def test_fields_are_named_once_and_papers_are_printed_by_a_step(kind: MatterKind[MatterSnapshot]) -> None:
    names = [item.name for item in kind.fields]
    assert len(set(names)) == len(names)
    assert kind.prints is bool(papers_about(kind.code))
    assert kind.permission in WORDS
    assert not kind.category or kind.category in names
    assert isinstance(kind.title({}), str)
