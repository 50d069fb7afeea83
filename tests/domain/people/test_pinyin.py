"""Two letters find a person, whichever way the name is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediator.domain.people.pinyin import LIMIT, PinyinTable, load_table

FILE = Path(__file__).parents[3] / "resources" / "pinyin_initials.txt"


@pytest.fixture(scope="module")
def table() -> PinyinTable:
    return load_table(FILE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("季文标", "jwb"),
        ("祝银凤", "zyf"),
        ("诸葛明亮", "zgml"),
        ("仇保田", "qbt"),
        ("单小毛", "sxm"),
        ("区海兵", "ohb"),
        ("解红", "xh"),
        ("查三", "zs"),
        ("覃三", "qs"),
        ("覃三", "ts"),
        ("翟三", "zs"),
        ("翟三", "ds"),
        ("尉迟恭", "ycg"),
        ("万俟三", "mqs"),
        ("长孙三", "zss"),
        ("曾三", "zs"),
        ("朴三", "ps"),
        ("阿依古丽·买买提", "ayglmmt"),
        ("张A3", "za3"),
        ("李𬭎", "lh"),
        ("王䶮", "wy"),
        ("欧阳〇三", "oyls"),
        ("", ""),
    ],
)
def test_initials(table: PinyinTable, name: str, letters: str) -> None:
    assert letters in (table.initials(name) or {""})


def test_the_most_readings_are_capped(table: PinyinTable) -> None:
    assert 1 < len(table.initials("单" * 20)) <= LIMIT


def test_signs_have_no_initials(table: PinyinTable) -> None:
    assert table.initials("·—") == frozenset()


def test_the_file_is_small_and_names_its_source() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert FILE.stat().st_size <= 26_000
    assert "MIT" in text.splitlines()[1]


@pytest.mark.parametrize("text", ["ab\x00", "=A", "+y", "", "# nothing\n", "A"])
def test_a_damaged_table_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="拼音表文件"):
        load_table(text)
