"""Finding cases: by number in any spelling, by words, by filters; and the rows a list shows."""

from __future__ import annotations

import pytest

from mediator.domain.problems import NotFound
from mediator.services.files import indexing
from mediator.services.lists import ledger
from mediator.services.lists.ledger import LedgerFilter
from tests.services.work import ACTOR, Work


@pytest.mark.parametrize("typed", ["(2026)王鲍人调字第001号", "（2026）王鲍人调字第1号", " ［2026］王鲍人调字001 "])
def test_a_number_is_found_however_it_is_written(work: Work, typed: str) -> None:
    case = work.register()
    assert ledger.find_number(work.session, typed) == case.id


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("(2026)王鲍人调字第002号", "没有卷号为“(2026)王鲍人调字第002号”的案件"),
        ("(2026)久隆人调字第001号", "没有卷号为"),
        ("王鲍一号", "“王鲍一号”不像卷号"),
    ],
)
def test_a_number_that_leads_nowhere_is_said_so(work: Work, typed: str, words: str) -> None:
    work.register()
    with pytest.raises(NotFound) as missed:
        ledger.find_number(work.session, typed)
    assert words in str(missed.value)


@pytest.mark.parametrize("text", ["季文标", "jwb", "菜苗", "第001号", "329900196108030033", "邻里", "王鲍 祝银凤"])
def test_a_case_is_found_by_its_words(work: Work, text: str) -> None:
    work.register()
    assert len(ledger.keys(work.session, LedgerFilter(text=text), actor=ACTOR)) == 1


def test_the_index_can_be_built_anew(work: Work) -> None:
    for _ in range(3):
        work.register()
    assert indexing.reindex(work.session) == 3
    assert len(ledger.keys(work.session, LedgerFilter(text="菜苗"), actor=ACTOR)) == 3


def test_a_row_shows_the_case_in_words(work: Work) -> None:
    work.register(values={"claimed": 90000})
    keys = ledger.keys(work.session, LedgerFilter(), actor=ACTOR)
    [row] = ledger.page(work.session, [*keys, 999])
    assert (row.dispute_type, row.stage_label, row.committee, row.mediators) == (
        "邻里纠纷",
        "已登记",
        "启东市王鲍镇人民调解委员会",
        "陆秋萍",
    )
    assert (row.claimed, row.agreed, row.party_names) == (90000, None, "季文标、祝银凤")
    assert ledger.party_names(work.session, keys) == {row.rid: ("季文标", "祝银凤")}
    assert ledger.party_names(work.session, []) == {}
