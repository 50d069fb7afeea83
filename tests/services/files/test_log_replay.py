"""What somebody changes beside the program is found by comparing the tables with the log."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mediator.services.papers import papers
from mediator.storage.engine import connect
from mediator.storage.folder import Folder
from mediator.storage.safety import replay
from mediator.storage.safety.verify import verify
from mediator.storage.store import database_key
from mediator.storage.tables.cases import CaseTable
from tests.shelf import HEAD, Shelf, sample
from tests.storage.office import NOW, unlock


@pytest.fixture(scope="module")
def made(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The sample office with one final paper: its folder, closed, and its key."""
    folder = shelf.copy(tmp_path_factory.mktemp("sample") / "data", sample)
    with unlock(folder) as store, store.transaction() as session:
        case = session.query(CaseTable).order_by(CaseTable.rid).first()
        assert case is not None
        papers.finalise(session, store.blobs, case.id, "acceptance", actor=HEAD, now=NOW)
        seen = replay.replay(session)
    assert (len(seen.cases), len(seen.filed)) == (10, 1)
    assert all({"stage", "agreed", "outcome", "number"} <= set(row) for row in seen.cases.values())
    assert len(seen.records) > 100
    return folder, store.key


@pytest.fixture
def filled(made: tuple[Path, bytes], tmp_path: Path) -> tuple[Path, bytes]:
    """A copy of it to change."""
    return shutil.copytree(made[0], tmp_path / "copy"), made[1]


def changed(filled: tuple[Path, bytes], *statements: str) -> tuple[str, ...]:
    """What is found after these statements."""
    folder, key = filled
    raw = connect(Folder(folder).database, key=database_key(key))
    for statement in ("PRAGMA foreign_keys=off", *statements):
        raw.execute(statement)
    raw.close()
    return verify(folder, key=key).problems


def test_the_sample_is_what_its_log_says(filled: tuple[Path, bytes]) -> None:
    assert changed(filled) == ()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ('UPDATE "case" SET agreed = 1 WHERE rid = 1', "第001号与日志不符：协议金额。"),
        ("UPDATE \"case\" SET stage = 'mediating', claimed = 7 WHERE rid = 2", "与日志不符：争议金额、办理阶段。"),
        ("UPDATE \"case\" SET closed_on = '2020-01-01' WHERE rid = 1", "与日志不符：closed_on。"),
        ('DELETE FROM "case" WHERE rid = 1', "第001号在日志里有，数据里却不见了。"),
        ("UPDATE matter SET stage = 'x'", "与日志不符：办理阶段。"),
        ("DELETE FROM matter", "在日志里有，数据里却不见了。"),
        ("UPDATE agreement SET amount = 5", "卷宗里的协议内容与日志不符：金额。"),
        ("DELETE FROM meeting", "条记录在日志里有，数据里却不见了。"),
        ("UPDATE meeting SET id = 'ff' || substr(id, 3)", "卷宗里的调解记录与日志不符：没有填写的记录。"),
        ("DELETE FROM filed_paper", "已定稿的文书（acceptance）在日志里有，数据里却不见了。"),
        ("UPDATE filed_paper SET sha256 = 'x'", "已定稿的文书（acceptance）在日志里没有定稿的记录。"),
        ("UPDATE filed_paper SET sha256 = 'x'", "内容不是定稿时的那一份。"),
        ("UPDATE filed_paper SET voided_at = filed_at", "是否作废与日志不符。"),
        ("DROP TRIGGER event_no_update; UPDATE event SET data = '[]' WHERE kind = 'register'", "不能与数据核对。"),
    ],
)
def test_what_was_changed_beside_the_program_is_named(filled: tuple[Path, bytes], statement: str, found: str) -> None:
    problems = changed(filled, *statement.split("; "))
    assert any(found in problem for problem in problems), problems


def test_data_of_an_older_version_are_not_compared_column_by_column(filled: tuple[Path, bytes]) -> None:
    older = "UPDATE alembic_version SET version_num = '0000'"
    assert changed(filled, older, 'ALTER TABLE "case" DROP COLUMN channel') == ()
