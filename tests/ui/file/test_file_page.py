"""What every open file does, a case as a matter: steps, what is typed, lists, papers, printing, who may only look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mediator.services.files.new_ids import new_id
from mediator.storage import drafts
from mediator.ui.file.log_view import LogView
from mediator.ui.file.papers.papers_view import PapersView
from mediator.ui.look.theme import Theme
from mediator.ui.printing import Printing
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets
from tests.ui.file.samples import Sample, a_case, a_matter, button, said
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Typist

DAY = "2023-03-22"


@pytest.fixture(params=[a_case, a_matter])
def sample(request: pytest.FixtureRequest, office: Workspace, clock: Clock, theme: Theme) -> Sample:
    make: Callable[..., Sample] = request.param
    return make(office, clock)


def test_it_opens_where_the_next_step_is(sample: Sample, qtbot: QtBot) -> None:
    page = sample.page(qtbot)
    assert page.shown.head.title.text() == sample.title
    assert sample.number in page.shown.head.line.text()
    assert page.shown.head.chips.texts()[0] == sample.words[0]
    assert page.shown.foot.bar.main.text() == sample.step
    assert page.form.code == sample.first


def test_what_is_typed_is_drawn_and_saved_when_the_section_is_left(sample: Sample, qtbot: QtBot) -> None:
    page = sample.page(qtbot)
    sample.show_paper(page)
    form = sample.open_form(page)
    page.shown.preview.draw()
    before = page.shown.preview.preview.data
    Typist(page).fill(form, sample.form[1], "已经调解过两次。")
    assert page.pause.isActive()
    assert "已经调解过两次。" not in sample.text()
    page.judge()
    page.shown.preview.draw()
    assert page.shown.preview.preview.pages() >= 1
    assert page.shown.preview.preview.data != before
    page.open_section("log")
    assert "已经调解过两次。" in sample.text()
    assert page.form.code == "log"


def test_what_cannot_be_saved_waits_as_a_draft_and_comes_back(sample: Sample, qtbot: QtBot) -> None:
    name, words, message = sample.unsaved
    page = sample.page(qtbot)
    part = sample.open_rows(page)
    if part.editor is None:
        part.add()
    assert part.editor is not None
    Typist(page).fill(part.editor, name, words)
    page.open_section("log")
    assert page.form.code == "log"
    assert sample.kept_rows() == 0
    again = sample.page(qtbot)
    restored = sample.open_rows(again).editor
    assert restored is not None
    assert words in restored.raw()[name]
    assert again.form.restored
    assert not again.keep()
    assert any(message in sentence for sentence in said(again))
    button(again, "不要了").click()
    assert not again.form.touched()
    key = f"{sample.entity}/{sample.id}/{sample.rows[0]}"
    with sample.workspace.store.reading() as session:
        assert drafts.load(session, key, owner=sample.workspace.actor.name) is None


def test_a_draft_of_the_released_version_is_found(sample: Sample, qtbot: QtBot) -> None:
    name, words, _ = sample.unsaved
    section, _, _ = sample.rows
    raw = {"id": str(new_id(sample.workspace.clock())), "fields": {name: words}}
    data = {"parts": [raw]} if sample.released == "parts" else {"part": raw}
    now, owner = sample.workspace.clock(), sample.workspace.actor.name
    with sample.workspace.store.transaction() as session:
        drafts.save(session, f"{sample.entity}/{sample.id}/{section}", owner=owner, data=data, now=now)
    editor = sample.open_rows(sample.page(qtbot)).editor
    assert editor is not None
    assert editor.raw()[name] == words


def test_a_step_is_taken_said_and_taken_back(sample: Sample, qtbot: QtBot) -> None:
    page = sample.page(qtbot)
    sample.take(page)
    assert sample.read().stage == sample.stages[1]
    assert page.shown.head.chips.texts()[0] == sample.words[1]
    assert page.shown.toast.text.text() == f"已办理：{sample.step}。"
    page.shown.toast.action.click()
    assert sample.read().stage == sample.stages[0]


def test_undo_asks_for_a_reason_once_the_paper_of_the_step_is_final(sample: Sample, qtbot: QtBot) -> None:
    sheets = Sheets()
    page = sample.page(qtbot, sheets)
    sample.take(page)
    page.shown.head.undo.click()
    assert sample.read().stage == sample.stages[0]
    sample.take(page)
    sample.show_paper(page)
    page.shown.head.print_button.click()
    assert sheets.printed == [(sample.paper[1], 1)]
    page.undo()
    assert sample.read().stage == sample.stages[1]
    assert page.shown.reason.isVisible()
    QTest.keyClicks(page.shown.reason.line, "date")
    QTest.keyClick(page.shown.reason.line, Qt.Key.Key_Return)
    assert sample.read().stage == sample.stages[0]
    assert not page.shown.reason.isVisible()


def test_changing_what_a_final_paper_prints_asks_why_or_puts_it_back(sample: Sample, qtbot: QtBot) -> None:
    page = sample.page(qtbot)
    sample.take(page)
    sample.show_paper(page)
    page.shown.head.print_button.click()
    before = sample.text()
    Typist(page).fill(sample.open_form(page), sample.form[1], "又吵了一次。")
    page.open_section("log")
    assert page.form.code == sample.form[0]
    assert page.shown.reason.isVisible()
    page.shown.reason.put_away.emit()
    page.open_section("log")
    assert page.form.code == "log"
    assert sample.text() == before
    Typist(page).fill(sample.open_form(page), sample.form[1], "又吵了一次。")
    assert not page.keep()
    page.shown.reason.given.emit("补充")
    assert "又吵了一次。" in sample.text()


def test_rows_are_added_folded_opened_removed_and_put_back(sample: Sample, qtbot: QtBot) -> None:
    page, values = sample.page(qtbot), sample.rows[2]
    part = sample.open_rows(page)
    for number in (1, 2):
        if part.editor is None:
            part.add_button.click()
        assert part.editor is not None
        part.editor.set_values(values)
        Typist(page).fill(part.editor, sample.rows[1], "一")
        button(page, "收起").click()
        assert part.editor is None
        assert sample.kept_rows() == number
    title = page.form.section.title if page.form.section else ""
    assert f"{title} 2" in [step.text() for step in page.shown.steps.findChildren(type(page.shown.head.undo))]
    button(page, "打开").click()
    assert part.open_record == part.rows()[1]
    part.fold()
    button(page, "删去").click()
    assert sample.kept_rows() == 1
    page.shown.toast.action.click()
    assert sample.kept_rows() == 2


def test_papers_are_listed_made_final_looked_at_saved_and_logged(sample: Sample, qtbot: QtBot, tmp_path: Path) -> None:
    code, title, _ = sample.paper
    sheets = Sheets()
    sheets.ask = ScriptedAsk([None, tmp_path / "文书.pdf"])
    page = sample.page(qtbot, sheets)
    if sample.entity == "case":
        sample.take(page)
    page.open_section("papers")
    view = page.form.findChildren(PapersView)[-1]
    lines = len(page.file.view.log)
    view.saving.emit(code)
    assert code not in page.file.view.filed, "the dialog was left"
    assert len(page.file.view.log) == lines
    view.saving.emit(code)
    assert code in page.file.view.filed
    assert (tmp_path / "文书.pdf").read_bytes() == page.file.printable(code)
    page.form.findChildren(PapersView)[-1].previewing.emit(code)
    assert "已定稿" in page.shown.preview.caption.text()
    page.form.findChildren(PapersView)[-1].printing.emit(sample.lacking[0])
    assert sheets.printed == []
    page.open_section("log")
    sentences = page.form.findChildren(LogView)[-1].sentences()
    assert sentences[0].startswith("打印：")
    assert sentences[1] == f"文书定稿：{title}"


def test_a_paper_that_lacks_something_says_what_and_prints_only_as_a_draft(sample: Sample, qtbot: QtBot) -> None:
    sheets, code = Sheets(), sample.lacking[0]
    page = sample.page(qtbot, sheets)
    sample.show_paper(page, code)
    page.print_shown()
    assert sheets.printed == []
    button(page, "打印草稿").click()
    assert len(sheets.printed) == 1
    assert code not in page.file.view.filed
    section = page.file.missing(code)[0].section
    button(page, "去补上").click()
    assert page.form.code == (section or "intake")


def test_a_print_dialog_that_is_left_changes_nothing(sample: Sample, qtbot: QtBot) -> None:
    sheets, code = Sheets(), sample.paper[0]
    page = sample.page(qtbot, sheets)
    sample.take(page)
    sample.show_paper(page)
    before, log = sample.read(), page.file.view.log
    sheets.taking = False
    page.shown.head.print_button.click()
    page.show_file()
    assert (sheets.sent, page.file.view.filed, page.file.view.log) == ([], frozenset(), log)
    assert sample.read() == before
    sheets.taking = True
    page.shown.head.print_button.click()
    assert page.file.view.filed == {code}
    assert sheets.sent == [page.file.printable(code)], "what was printed is what was filed"
    page.print_shown()
    assert sheets.sent[1] == sheets.sent[0]


def test_without_a_printer_the_saved_file_is_named(sample: Sample, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "文书.pdf"
    page = sample.page(qtbot, printing=Printing(ScriptedAsk([False, True, file]), printers=lambda: ()))
    sample.take(page)
    sample.show_paper(page)
    page.print_shown()
    assert not file.exists()
    assert page.file.view.filed == frozenset()
    page.print_shown()
    assert file.read_bytes().startswith(b"%PDF")
    assert page.shown.toast.text.text() == f"没有打印，《{sample.paper[1]}》已存为PDF：{file}"
    assert page.file.view.filed == {sample.paper[0]}
