"""The engine alone, over a procedure of three stages and a thing that is not a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest

from mediator.domain.fields import Field, choices
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move, Procedure, Stage, fits_now


@dataclass(frozen=True)
class Lamp:
    stage: str
    bulb: bool = True


def has_bulb(attempt: Attempt[Lamp]) -> Iterator[Problem]:
    if not attempt.matter.bulb:
        yield Problem(message="没有灯泡。", field="bulb")
        yield Problem(message="没有灯泡。", field="bulb")


MODE = Field(name="mode", label="方式", choices=choices("快", "慢"))
OPEN_MODE = Field(name="word", label="用语", choices=choices("请"), editable=True)
LIGHT: Move[Lamp] = Move(
    code="light", label="点亮", sources=("dark",), target="lit", checks=(has_bulb, fits_now), inputs=(MODE, OPEN_MODE)
)
BREAK: Move[Lamp] = Move(code="break", label="打碎", sources=("dark", "lit"), target="gone", aside=True)
DIM: Move[Lamp] = Move(code="dim", label="熄灭", sources=("lit",), target="dark")
LAMP = Procedure(
    code="lamp",
    stages=(Stage(code="dark", label="暗"), Stage(code="lit", label="亮"), Stage(code="gone", label="碎", end=True)),
    moves=(BREAK, LIGHT, DIM),
)
DAY = date(2026, 5, 4)


def tried(lamp: Lamp, **values: object) -> Attempt[Lamp]:
    return Attempt(matter=lamp, on=DAY, today=DAY, values=values)


def test_it_starts_at_the_first_stage_and_offers_the_main_moves_first() -> None:
    assert LAMP.start.label == "暗"
    assert LAMP.moves_from("dark") == (LIGHT, BREAK)
    assert LAMP.moves_from("gone") == ()


def test_an_unknown_stage_or_move_is_a_bug() -> None:
    with pytest.raises(StopIteration):
        LAMP.stage("red")
    with pytest.raises(StopIteration):
        LAMP.move("paint")


def test_the_same_problem_is_told_once_and_an_optional_input_may_be_empty() -> None:
    assert [p.message for p in LAMP.problems(LIGHT, tried(Lamp("dark", bulb=False)))] == ["没有灯泡。"]
    assert LAMP.problems(LIGHT, tried(Lamp("dark"), mode="")) == ()


def test_a_closed_choice_takes_its_words_only_and_an_open_one_any() -> None:
    assert LAMP.problems(LIGHT, tried(Lamp("dark"), mode="快", word="劳驾")) == ()
    [problem] = LAMP.problems(LIGHT, tried(Lamp("dark"), mode="猛"))
    assert (problem.message, problem.field) == ("“方式”没有“猛”这一项，请重新选择。", "mode")


def test_the_wrong_stage_is_the_only_problem() -> None:
    [problem] = LAMP.problems(DIM, tried(Lamp("dark", bulb=False)))
    assert problem.message == "现在是“暗”，不能办理“熄灭”。"


def test_text_of_an_input_that_is_none_is_empty() -> None:
    assert tried(Lamp("dark"), mode=3).text("mode") == ""
    assert tried(Lamp("dark"), mode="快").text("mode") == "快"
    assert tried(Lamp("dark")).text("mode") == ""


def test_a_day_to_come_is_named() -> None:
    [problem] = fits_now(Attempt(matter=Lamp("dark"), on=date(2026, 5, 5), today=DAY))
    assert problem.message == "日期2026年5月5日还没有到，请改为今天或以前的日期。"
