"""Search finds what a plain look through the text finds, and the newest first."""

from __future__ import annotations

import datetime as dt
import random
from uuid import UUID

import pytest
import sqlalchemy as sa

from mediator.storage import search
from mediator.storage.store import Store

DOCUMENTS = (
    "（2023）王鲍人调字第001号 秦连生 茅国梁 qls mgl 329900196503013955 15412345678 人身损害，医药费12万元",
    "（2023）王鲍人调字第002号 张三 李四 zs ls 32990019900101123X 15400001111 相邻采光，赔1200元",
    "（2024）王鲍人调字第001号 张三丰 𬱖𫖯 zsf 100%责任_暂定 阿卜杜拉·买买提 〇龘",
)


ASKED = (
    pytest.param("张", [3, 2], id="one character"),
    pytest.param("号", [3, 2, 1], id="the last character of a run"),
    pytest.param("李四", [2], id="a name of two"),
    pytest.param("张三", [3, 2], id="a name within a longer one"),
    pytest.param("张三丰", [3], id="a name of three"),
    pytest.param("人身损害", [1], id="a phrase"),
    pytest.param("人调损害", [], id="pairs that do not stand together"),
    pytest.param("张三 采光", [2], id="two words"),
    pytest.param("张三，采光", [2], id="two words with a comma"),
    pytest.param("(2023)王鲍人调字第001号", [1], id="a number with other brackets"),
    pytest.param("〔2023〕王鲍人调字第００１号", [1], id="a number in full width"),
    pytest.param("王鲍人调字第001号", [3, 1], id="a number without its year"),
    pytest.param("329900", [2, 1], id="the region of an identity number"),
    pytest.param("19650301", [1], id="a birthday in the middle"),
    pytest.param("329900196503013955", [1], id="a whole identity number"),
    pytest.param("32990019900101123x", [2], id="an identity number ending in X"),
    pytest.param("123X", [2], id="the last four with X"),
    pytest.param("4567", [1], id="four digits of a telephone number"),
    pytest.param("5678", [1], id="the last four digits"),
    pytest.param("999", [], id="three digits that are nowhere"),
    pytest.param("154", [2, 1], id="three digits"),
    pytest.param("45", [1], id="two digits in the middle"),
    pytest.param("8", [1], id="one digit at the end"),
    pytest.param("12万", [1], id="digits and a character"),
    pytest.param("zs", [3, 2], id="initials from the beginning"),
    pytest.param("ZSF", [3], id="capital initials"),
    pytest.param("100%", [3], id="a per cent sign is no wild card"),
    pytest.param("责任_暂", [3], id="an underline is no wild card"),
    pytest.param("責任", [], id="another character"),
    pytest.param("𬱖", [3], id="a rare character alone"),
    pytest.param("𬱖𫖯", [3], id="a rare name"),
    pytest.param("〇龘", [3], id="zero as a character"),
    pytest.param("阿卜杜拉·买买提", [3], id="a name with a dot"),
    pytest.param("买买提", [3], id="the name after the dot"),
    pytest.param("", [], id="nothing"),
    pytest.param(" ，。*\"' -- ", [], id="signs only"),
    pytest.param('张" OR "李', [], id="the index's own language"),
    pytest.param("NEAR(张 李)", [], id="an operator of the index"),
)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.transaction() as session:
        for rid, body in enumerate(DOCUMENTS, start=1):
            search.index(session, rid=rid, case_id=UUID(int=rid), day=dt.date(2023, 1, rid), body=body)
    return store


def _find(store: Store, text: str, *, limit: int = 50) -> list[int]:
    with store.reading() as session:
        return [one.int for one in search.search(session, text, limit=limit)]


@pytest.mark.parametrize(("text", "found"), ASKED)
def test_search(filled: Store, text: str, found: list[int]) -> None:
    assert _find(filled, text) == found


def test_a_changed_case_is_found_by_its_new_words_only(filled: Store) -> None:
    with filled.transaction() as session:
        search.index(session, rid=2, case_id=UUID(int=2), day=None, body="王五")
    assert (_find(filled, "王五"), _find(filled, "李四")) == ([2], [])
    with filled.transaction() as session:
        search.unindex(session, rid=2)
        search.unindex(session, rid=99)
    assert _find(filled, "王五") == []


def test_an_index_entry_is_rolled_back_with_its_case(filled: Store) -> None:
    with filled.transaction() as session:
        savepoint = session.begin_nested()
        search.index(session, rid=9, case_id=UUID(int=9), day=None, body="王五")
        savepoint.rollback()
    assert _find(filled, "王五") == []


def test_the_newest_come_first_up_to_the_limit(store: Store) -> None:
    with store.transaction() as session:
        for rid in random.Random(1).sample(range(1, 101), 100):
            search.index(session, rid=rid, case_id=UUID(int=rid), day=None, body=f"张三 第{rid}件")
    assert _find(store, "张三", limit=5) == [100, 99, 98, 97, 96]


def test_the_index_agrees_with_a_look_through_every_text(store: Store) -> None:
    draw = random.Random(20261124)
    alphabet = "张三丰李四采光权0123456789ab，"
    bodies = {rid: "".join(draw.choices(alphabet, k=draw.randint(1, 60))) for rid in range(1, 301)}
    with store.transaction() as session:
        for rid, body in bodies.items():
            search.index(session, rid=rid, case_id=UUID(int=rid), day=None, body=body)
    asked = 0
    for _ in range(400):
        source = bodies[draw.choice(list(bodies))]
        start = draw.randrange(len(source))
        text = source[start : start + draw.randint(1, 9)]
        if any(letter in text for letter in "ab，"):
            continue  # letters are found from the beginning of a run only, punctuation is not compared
        asked += 1
        assert _find(store, text, limit=999) == [rid for rid in reversed(bodies) if text in bodies[rid]], text
    assert asked > 100


def test_sqlite_walks_the_index_and_sorts_nothing(filled: Store) -> None:
    asked: list[str] = []
    with filled.reading() as session:
        engine = session.get_bind()
        sa.event.listen(engine, "before_cursor_execute", lambda _c, _u, sql, *_: asked.append(sql))
        assert list(search.found(session, "张三丰"))
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0]}", ("丰",) * asked[0].count("?"))
        steps = [row[-1] for row in plan]
    assert steps[0].startswith("SCAN search_fts VIRTUAL TABLE")
    assert len(steps) == 1


def test_postgresql_gets_its_own_index_and_the_same_query() -> None:
    made: list[str] = []
    engine = sa.create_mock_engine("postgresql+psycopg://", lambda statement, *_, **__: made.append(str(statement)))
    assert engine.dialect.name in search.INDEX_DDL
    query = search.postgresql_hits("张三 1234 z").compile(dialect=engine.dialect)
    assert "AS MATERIALIZED" in str(query)
    assert "(search_doc.tsv || search_doc.tsv_numbers) @@ CAST(" in str(query)
    open_only = search.postgresql_hits("张三 1234 z", numbers=False)
    assert "search_doc.tsv @@ CAST(" in str(open_only.compile(dialect=engine.dialect))
    assert "'张三' & '1234' & 'z':*" in query.params.values()
