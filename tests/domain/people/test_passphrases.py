"""How strong a passphrase is, in words."""

from __future__ import annotations

import pytest

from mediator.domain.people.passphrases import Strength, judge, weight


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.SHORT),
        ("1234567", Strength.SHORT),
        ("春风化", Strength.SHORT),
        ("12345678", Strength.WEAK),
        ("１２３４５６７８", Strength.WEAK),
        ("aaaabbbb", Strength.WEAK),
        ("春风化雨", Strength.FAIR),
        ("village8", Strength.FAIR),
        ("春风化雨2026", Strength.GOOD),
        ("correct horse battery", Strength.GOOD),
    ],
)
def test_the_strength_of_a_passphrase(passphrase: str, strength: Strength) -> None:
    verdict = judge(passphrase)
    assert verdict.strength is strength
    assert verdict.suffices is (strength is not Strength.SHORT)
    assert verdict.sentence.endswith("。")


def test_a_chinese_character_weighs_two() -> None:
    assert weight("春风2026") == 8
