"""The gate's three lengths: what they let the tests walk, and what is refused."""

from __future__ import annotations

import pytest

from tests.walks import LENGTHS
from tools import gate


def test_the_words_stand_for_the_lengths_of_the_walks() -> None:
    assert sorted(gate.WALKS.values()) == sorted(LENGTHS)


@pytest.mark.parametrize("words", [["--fast"], ["--quick", "--long"], [""]])
def test_other_words_are_refused_with_a_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.main(words) == 2
    assert capsys.readouterr().err == (
        f"There is no “{' '.join(words)}”: --quick, --long or nothing says how much to check.\n"
    )


def test_the_walks_of_a_run_are_those_it_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(gate, "check", seen.append)
    for words in ([], ["--quick"], ["--long"]):
        gate.main(words)
    assert seen == ["short", "none", "full"]
