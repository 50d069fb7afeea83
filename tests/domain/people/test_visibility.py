"""Whom a text names: alone, among others, with a title before or after the name."""

from __future__ import annotations

import pytest

from mediator.domain.people.visibility import hidden_from, is_hidden


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("张三", "张三"),
        ("李四、张三", "张三"),
        ("村书记张三", "张三"),
        ("张三主任", "张三"),
        ("张三（河口桥村）", "张三"),
        ("王鲍镇河口桥村欧阳修文", "欧阳修文"),
        ("阿不都·热西提", "阿不都·热西提"),
        ("主任甲", "主任甲"),
    ],
)
def test_named(text: str, name: str) -> None:
    assert is_hidden(hidden_from(text), name)


@pytest.mark.parametrize(
    ("text", "name"), [("", "张三"), ("张三丰", "张三"), ("河口桥村主任", "主任"), ("李四", "张三"), ("张三", "")]
)
def test_not_named(text: str, name: str) -> None:
    assert not is_hidden(hidden_from(text), name)
