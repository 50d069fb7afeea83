"""The shape of the procedure of a case: its stages, its moves, and what every one of them asks."""

from __future__ import annotations

from datetime import date

import pytest

from mediator.documents.papers import PAPERS as FORMS
from mediator.domain.workflows.case.procedure import CASE
from mediator.storage.tables.cases import CaseTable
from tests.domain.case.road import SOUND, attempt, said

COLUMNS = set(CaseTable.__table__.columns.keys())
ONLY_IN_THE_LOG = {"direction", "early_reason", "extension_reason", "all_agree", "paper_result"}
TOMORROW = date(2026, 11, 25)


def test_every_source_and_target_is_a_stage() -> None:
    stages = {stage.code for stage in CASE.stages}
    assert {code for move in CASE.moves for code in (*move.sources, move.target)} <= stages
    assert len(stages) == len(CASE.stages)
    assert len({move.code for move in CASE.moves}) == len(CASE.moves)


def test_every_stage_is_reached_from_the_start_and_reaches_an_end() -> None:
    ahead = {stage.code: {move.target for move in CASE.moves_from(stage.code)} for stage in CASE.stages}

    def reach(code: str) -> set[str]:
        found, todo = {code}, [code]
        while todo:
            for target in ahead[todo.pop()] - found:
                found.add(target)
                todo.append(target)
        return found

    assert reach(CASE.start.code) == set(ahead)
    ends = {stage.code for stage in CASE.stages if stage.end}
    assert all(reach(code) & ends for code in ahead)
    assert all(not ahead[code] for code in ends)
    assert all(ahead[code] for code in set(ahead) - ends)


def test_what_a_move_sets_is_a_column() -> None:
    inputs = {item.name for move in CASE.moves for item in move.inputs}
    assert inputs - COLUMNS == ONLY_IN_THE_LOG
    assert {name for move in CASE.moves for name in (*move.stamps, *move.derives)} <= COLUMNS


def test_the_papers_of_a_move_exist() -> None:
    assert {code for move in CASE.moves for code in move.papers} <= {form.code for form in FORMS}


def test_no_main_move_stands_behind_a_way_out() -> None:
    for stage in CASE.stages:
        asides = [move.aside for move in CASE.moves_from(stage.code)]
        assert asides == sorted(asides)


def test_every_closing_is_a_word_of_the_trade() -> None:
    success = {"调解成功(履行完毕)", "调解成功(履行中归档)", "调解成功(协议未完全履行)"}
    words = success | {"调解不成", "拒绝调解", "撤回(自行和解)", "不予受理", "移送", "作废"}
    for code in ("close", "close_early", "close_transferred", "void"):
        move = CASE.move(code)
        for source in move.sources:
            assert move.derives["closing"](attempt(code, stage=source)) in words


def test_every_move_has_a_sound_attempt() -> None:
    assert set(SOUND) == {move.code for move in CASE.moves}


@pytest.mark.parametrize("move", SOUND)
def test_a_sound_attempt_meets_no_problem(move: str) -> None:
    assert said(move) == []


@pytest.mark.parametrize("move", SOUND)
def test_a_move_from_another_stage_is_named(move: str) -> None:
    for stage in CASE.stages:
        if stage.code not in CASE.move(move).sources:
            [(message, _)] = said(move, stage=stage.code)
            assert f"现在是“{stage.label}”，不能办理“{CASE.move(move).label}”" in message


@pytest.mark.parametrize("move", SOUND)
def test_no_step_is_taken_on_a_day_that_has_not_come(move: str) -> None:
    assert ("日期2026年11月25日还没有到，请改为今天或以前的日期。", "on") in said(move, on=TOMORROW)


@pytest.mark.parametrize("move", SOUND)
def test_every_required_input_is_asked_for(move: str) -> None:
    for item in CASE.move(move).inputs:
        assert item.required
        assert (f"请填写“{item.label}”。", item.name) in said(move, values={item.name: ""})


def test_an_input_with_choices_takes_no_other_word() -> None:
    assert ("“保管期限”没有“十年”这一项，请重新选择。", "retention") in said("archive", values={"retention": "十年"})
    (kept, *_) = CASE.move("archive").inputs
    assert all(said("archive", values={kept.name: choice.code}) == [] for choice in kept.choices)
