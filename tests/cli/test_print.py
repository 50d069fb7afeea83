"""One paper into a file: drafts, final papers, blank forms, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from mediator.documents.papers import PAPERS
from mediator.domain.people.roles import Actor
from mediator.services.files.log import log_of
from mediator.storage.events import Event
from mediator.storage.tables.matters import MatterTable
from tests.cli.caller import ENVIRON, NUMBER, Run, text_of
from tests.storage.office import NOW, PASSPHRASE, USER, unlock


def test_a_draft_is_marked_and_a_final_paper_is_the_filed_one(run: Run, data: Path, tmp_path: Path) -> None:
    from mediator.services.lists import ledger
    from mediator.services.office import users
    from mediator.services.papers import papers

    out = tmp_path / "记录.PDF"
    argv = ("print", NUMBER, "--paper", "mediation-record:2", "--out", out, "--data", data)
    said = run(*argv)
    assert (said.status, said.out) == (0, f"已存到：{out}\n")
    assert "草稿" in text_of(out)
    with unlock(data) as store, store.transaction() as session:
        case_id, actor = ledger.find_number(session, NUMBER), users.actor_named(session, USER)
        papers.finalise(session, store.blobs, case_id, "mediation-record:2", actor=actor, now=NOW)
        filed = papers.filed_bytes(session, store.blobs, case_id, "mediation-record:2")
    assert run(*argv).status == 0
    assert out.read_bytes() == filed


def prints(data: Path) -> list[tuple[str, object]]:
    """Who printed what of the case."""
    from mediator.services.lists import ledger

    with unlock(data, read_only=True) as store, store.reading() as session:
        log = log_of(session, ledger.find_number(session, NUMBER))
    return [(row.actor, row.data["code"]) for row in log if row.kind == "print"]


def test_a_filled_paper_is_printed_only_where_the_log_can_say_so(run: Run, data: Path, tmp_path: Path) -> None:
    before = prints(data)
    argv = ("print", NUMBER, "--paper", "cover", "--out", tmp_path / "a.pdf", "--data", data)
    with unlock(data):
        said = run(*argv)
        assert (said.status, said.out) == (1, "")
        assert "数据文件夹正被另一个程序使用" in said.err
        assert run("print", "--paper", "blank:cover", "--out", tmp_path / "b.pdf", "--data", data).status == 0
    assert prints(data) == before
    assert not (tmp_path / "a.pdf").exists()
    assert run(*argv).status == 0
    assert prints(data) == [*before, (USER, "cover")]
    assert run("print", "--paper", "blank:cover", "--out", tmp_path / "b.pdf", "--data", data).status == 0
    assert len(prints(data)) == len(before) + 1


def test_a_print_stands_in_the_log_before_the_file_is_written(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mediator.cli import case_commands
    from mediator.domain.problems import NotWritable

    def full(_path: Path, _content: bytes) -> None:
        raise NotWritable("磁盘满了。")

    before = prints(data)
    monkeypatch.setattr(case_commands, "write_durably", full)
    said = run("print", NUMBER, "--paper", "cover", "--out", tmp_path / "a.pdf", "--data", data)
    assert said.status == 1
    assert prints(data) == [*before, (USER, "cover")]


def test_a_draft_with_gaps_says_what_is_missing(run: Run, data: Path, tmp_path: Path) -> None:
    said = run("print", NUMBER, "--paper", "cover", "--out", tmp_path / "a.pdf", "--data", data)
    assert said.status == 0
    assert "《卷宗封面》还有空缺，按草稿输出：\n" in said.err
    assert "请填写立卷人" in said.err


def test_a_blank_form_needs_no_case(run: Run, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    assert run("print", "--paper", "blank:acceptance", "--out", out, "--data", data).status == 0
    assert "草稿" not in text_of(out)
    assert "启东市王鲍镇人民调解委员会" in text_of(out)
    village = "(2023)永兴圩人调字第003号"
    assert run("print", village, "--paper", "blank:acceptance", "--out", out, "--data", data).status == 0
    assert "永兴圩村人民调解委员会" in text_of(out)


@pytest.mark.parametrize(
    ("code", "out", "words"),
    [
        ("dance", "a.pdf", "没有代码为“dance”的文书"),
        ("blank:dance", "a.pdf", "没有代码为“dance”的文书"),
        ("catalogue", "a.pdf", "这一版还没有“catalogue”这份文书"),
        ("blank:claims-list", "a.pdf", "这一版还没有“claims-list”这份文书"),
        ("termination", "a.pdf", "没有《人民调解终止（不成）告知书》，没有输出。要空白表请写 blank:termination"),
        ("oral-agreement", "a.pdf", "要空白表请写 blank:oral-agreement"),
        ("withdrawal", "a.pdf", "要空白表请写 blank:withdrawal"),
        ("court-referral", "a.pdf", "要空白表请写 blank:court-referral"),
        ("agreement:x", "a.pdf", "第二份写作agreement:2"),
        ("agreement:2", "a.pdf", "没有第2份《人民调解协议书》"),
        ("case-file", "a.pdf", "请逐份输出文书"),
        ("agreement", "a.docx", "请用 .pdf"),
        ("agreement", "没有/a.pdf", "不存在，没有写文件"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    run: Run, data: Path, tmp_path: Path, code: str, out: str, words: str
) -> None:
    said = run("print", NUMBER, "--paper", code, "--out", tmp_path / out, "--data", data)
    assert (said.status, said.out) == (1, "")
    assert words in said.err
    assert not (tmp_path / out).exists()


@pytest.mark.parametrize("code", [form.code for form in PAPERS if "case" not in form.about])
def test_the_letters_of_matters_have_blank_forms(run: Run, data: Path, tmp_path: Path, code: str) -> None:
    out = tmp_path / "a.pdf"
    assert run("print", "--paper", f"blank:{code}", "--out", out, "--data", data).status == 0
    assert "草稿" not in text_of(out)


def test_a_letter_beside_a_case_prints_under_the_number_of_the_case(run: Run, data: Path, tmp_path: Path) -> None:
    from mediator.services.lists import ledger

    with unlock(data, read_only=True) as store, store.reading() as session:
        query = select(MatterTable).where(MatterTable.kind == "police_referral")
        case_id = session.scalars(query).one().case_id
        rows = ledger.page(session, ledger.keys(session, ledger.LedgerFilter(), actor=Actor(name=USER)))
        number = next(row.number for row in rows if row.id == case_id)
    out = tmp_path / "a.pdf"
    assert run("print", number, "--paper", "police-referral", "--out", out, "--data", data).status == 0
    assert "移送" in text_of(out)
    said = run("print", number, "--paper", "police-referral:2", "--out", tmp_path / "b.pdf", "--data", data)
    assert (said.status, said.out) == (1, "")
    assert "没有第2份《" in said.err
    with unlock(data, read_only=True) as store, store.reading() as session:
        kinds = [(row.kind, row.data.get("code")) for row in session.scalars(select(Event))]
    assert ("print", "police-referral") in kinds


def test_a_blank_form_of_an_office_without_committee_is_refused(run: Run, office_folder: Path, tmp_path: Path) -> None:
    said = run("print", "--paper", "blank:cover", "--out", tmp_path / "a.pdf", "--data", office_folder)
    assert said.status == 1
    assert "还没有设置人民调解委员会" in said.err


def test_a_role_that_may_not_export_prints_no_case(run: Run, data: Path, tmp_path: Path) -> None:
    from mediator.domain.people.roles import READER
    from mediator.services.office import users

    with unlock(data) as store:
        with store.reading() as session:
            actor = users.actor_named(session, USER)
        users.add_user(store, name="陆秋萍", role=READER, passphrase=PASSPHRASE, actor=actor, now=NOW)
    out, environ = tmp_path / "a.pdf", {**ENVIRON, "MEDIATOR_USER": "陆秋萍"}
    said = run("print", NUMBER, "--paper", "cover", "--out", out, "--data", data, environ=environ)
    assert said.status == 1
    assert "“陆秋萍”的角色是只读，不能打印和导出" in said.err
    assert not out.exists()
