"""The shipped fonts have every character of GB 18030-2022 level 3, and each style finds the right one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from mediator.documents.typeset.fonts import FONT_FOLDER, GETA, FontsMissing, Style, clean, font, stack
from tools.han_sets import GB2312, LEVEL_3, LEVEL_3_BLOCKS, STANDARD

MEGABYTE = 1_000_000


def test_sets_have_the_sizes_of_their_standards() -> None:
    assert len(GB2312) == 6763
    assert len(STANDARD) == 8105
    assert len(LEVEL_3) == 87_887


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("block", LEVEL_3_BLOCKS)
def test_every_character_of_level_3_has_a_glyph(style: Style, block: str) -> None:
    found = stack(style)
    assert [chr(code) for code in LEVEL_3_BLOCKS[block] if not found.glyph(chr(code)).found] == []


@pytest.mark.parametrize("char", "·〇、。〔〕☐☑—“”…①㎡")
def test_marks_of_forms_have_a_glyph(char: str) -> None:
    assert stack(Style.FANG).glyph(char).found


@pytest.mark.parametrize(
    ("style", "char", "face"),
    [
        (Style.FANG, "人", "MediatorFang-Regular"),
        (Style.FANG, "7", "MediatorSong-Regular"),
        (Style.FANG, "𬭎", "MediatorSong-Regular"),
        (Style.FANG, "\U00020000", "RareHanB"),
        (Style.FANG, "𰻝", "RareHanG"),
        (Style.BOLD, "人", "MediatorSong-Bold"),
        (Style.HEI, "人", "MediatorSans-Bold"),
    ],
)
def test_the_first_font_with_the_character_draws_it(style: Style, char: str, face: str) -> None:
    assert stack(style).glyph(char).face == face


def test_a_rare_character_in_a_bold_word_is_thickened() -> None:
    assert stack(Style.BOLD).glyph("\U00020000").faux
    assert not stack(Style.BOLD).glyph("人").faux
    assert not stack(Style.FANG).glyph("\U00020000").faux


def test_an_unknown_character_gets_the_geta_mark() -> None:
    glyph = stack(Style.FANG).glyph("🙂")
    assert not glyph.found
    assert glyph.face == stack(Style.FANG).glyph(GETA).face
    assert glyph.width == 1.0


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain text", "plain text"),
        ("张\x00三\u200b\ufeff", "张三"),
        ("一\r\n二\u2028三", "一\n二\n三"),
        ("a\tb\xa0c\u2003d", "a b c d"),
        ("葛\U000e0100", "葛"),
        ("Mu\u0308ller", "Müller"),
        ("坏\ud800字", "坏字"),
        ("\ufa0e", "\ufa0e"),
    ],
)
def test_clean_drops_only_what_no_font_draws(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_missing_font_file_is_told_in_a_sentence() -> None:
    with pytest.raises(FontsMissing, match="已录入的内容没有丢失"):
        font("NoSuchFont-Regular")


def test_importing_the_renderer_opens_no_font() -> None:
    code = "import sys, mediator.documents.pdf; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def _files() -> list[Path]:
    return sorted(FONT_FOLDER.glob("*.ttf"))


def test_the_fonts_are_small_enough_to_ship() -> None:
    sizes = {path.name: path.stat().st_size for path in _files()}
    assert len(sizes) == 7
    assert sum(sizes.values()) <= 75 * MEGABYTE
    assert sizes["MediatorSans-Regular.ttf"] <= 6 * MEGABYTE


def test_every_licence_lies_beside_the_fonts() -> None:
    for name in ("OFL.txt", "ARPHICPL.txt", "Hanazono.txt", "GPL-3.txt", "Fandol-README.txt", "README.md"):
        assert (FONT_FOLDER / name).stat().st_size > 500


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.stem)
def test_a_changed_font_has_a_new_name_and_says_how_it_was_changed(path: Path) -> None:
    with TTFont(path, lazy=True) as face:
        names = {number: face["name"].getDebugName(number) for number in (0, 1, 4, 6, 10, 13)}
        outlines = "glyf" in face and "CFF " not in face
    assert outlines
    assert names[1].split()[0] in {"Mediator", "Rare"}
    assert not any(
        word in f"{names[1]} {names[4]} {names[6]}" for word in ("Noto", "Source", "Hana", "Fandol", "Babel")
    )
    assert names[10].startswith("Changed 2026-")
    assert (FONT_FOLDER / names[13].rsplit(": ", 1)[1].split(", ")[0]).exists()
    assert "opyright" in names[0] or "(c)" in names[0]
