"""Commands that look at cases: cases and papers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mediator.cli.case_commands import yuan
from tests.cli.caller import ENVIRON, NUMBER, Run
from tests.storage.office import NOW, PASSPHRASE, USER, unlock


def test_cases_as_json_have_the_keys_of_the_contract(run: Run, data: Path) -> None:
    said = run("cases", "--json", "--data", data)
    assert (said.status, said.err) == (0, "")
    cases = json.loads(said.out)
    assert [case["number"] for case in cases][:2] == ["(2024)王鲍人调字第001号", "(2023)王鲍人调字第008号"]
    assert next(case for case in cases if case["number"] == NUMBER) == {
        "number": NUMBER,
        "title": "秦连生与茅国梁人身损害赔偿纠纷",
        "type": "损害赔偿纠纷",
        "source": "接受委托移送调解",
        "committee": "启东市王鲍镇人民调解委员会",
        "accepted_on": "2023-03-22",
        "stage": "closed",
        "outcome": "调解成功",
        "parties": ["秦连生", "茅国梁"],
        "claimed": "9000.00",
        "agreed": "6810.50",
    }
    failed = next(case for case in cases if case["number"] == "(2023)王鲍人调字第006号")
    assert (failed["claimed"], failed["agreed"], failed["outcome"]) == (None, None, "调解不成")


def test_json_is_an_export_for_who_may_and_logged(run: Run, data: Path) -> None:
    from mediator.domain.people.roles import READER
    from mediator.services.office import users
    from mediator.storage.events import Event

    with unlock(data) as store:
        with store.reading() as session:
            actor = users.actor_named(session, USER)
        users.add_user(store, name="陆秋萍", role=READER, passphrase=PASSPHRASE, actor=actor, now=NOW)
    reader = {**ENVIRON, "MEDIATOR_USER": "陆秋萍"}
    said = run("cases", "--json", "--data", data, environ=reader)
    assert (said.status, said.out) == (1, "")
    assert "不能打印和导出" in said.err
    assert run("cases", "--data", data, environ=reader).status == 0
    assert run("cases", "15400000101", "--data", data, environ=reader).out == "没有找到案件。\n"
    assert run("cases", "15400000101", "--data", data).out != "没有找到案件。\n"
    assert run("cases", "--json", "--data", data).status == 0
    with unlock(data) as store, store.reading() as session:
        logged = session.query(Event).filter_by(kind="export").all()
        assert [event.actor for event in logged] == [USER]
        said = run("cases", "--json", "--data", data)
        assert said.status == 0
        assert "这次导出没有记入日志" in said.err


@pytest.mark.parametrize(
    ("text", "count"), [("茅国梁", 1), ("mgl", 1), ("第001号", 2), ("纠纷", 10), ("查无此人", 0), ("，", 0)]
)
def test_cases_are_searched(run: Run, data: Path, text: str, count: int) -> None:
    assert len(json.loads(run("cases", text, "--json", "--data", data).out)) == count
    lines = run("--data", data, "cases", text).out.splitlines()
    assert lines[-1] == (f"共{count}件。" if count else "没有找到案件。")


def test_the_options_stand_before_or_after(run: Run, data: Path) -> None:
    after = run("cases", "--data", data, "--user", USER)
    assert run("--data", data, "--user", USER, "cases") == after


@pytest.mark.parametrize(("fen", "text"), [(None, None), (0, "0.00"), (5, "0.05"), (681050, "6810.50")])
def test_money_is_a_decimal_string_in_yuan(fen: int | None, text: str | None) -> None:
    assert yuan(fen) == text


def test_papers_say_their_state_and_what_is_missing(run: Run, data: Path) -> None:
    said = run("papers", "（2023）王鲍人调字第2号", "--json", "--data", data)
    assert said.status == 0
    papers = {paper["code"]: paper for paper in json.loads(said.out)}
    assert set(papers["cover"]) == {"code", "title", "state", "missing"}
    assert papers["cover"]["state"] == "missing"
    assert "请填写立卷人。" in papers["cover"]["missing"]
    assert (papers["agreement"]["state"], papers["agreement"]["missing"]) == ("draft", [])
    assert papers["mediation-record:2"]["title"] == "人民调解记录（2）"
    text = run("papers", NUMBER, "--data", data).out
    assert "    请填写立卷人。\n" in text
    assert "必备  人民调解协议书\n" in text


@pytest.mark.parametrize(
    ("number", "words"), [("(2023)王鲍人调字第099号", "没有卷号为"), ("二号案", "“二号案”不像卷号")]
)
def test_a_number_that_leads_nowhere_is_refused(run: Run, data: Path, number: str, words: str) -> None:
    said = run("papers", number, "--data", data)
    assert (said.status, said.out) == (1, "")
    assert words in said.err
