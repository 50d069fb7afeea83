"""The paper on the screen and on the printer: preview, raster, lp, saving."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from mediator.domain.problems import NotWritable
from mediator.ui.jobs import Jobs
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.page_view import Zoom
from mediator.ui.preview import MOST_ZOOM, Preview
from mediator.ui.printers import SIDES, lp_arguments, raster_print
from mediator.ui.printing import Printed, Printing, documents_folder, file_name, lp_program, send_to, write_whole
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.test_ask import when_asked
from tests.ui.typist import Show


def paper(pages: int, *, last_lies: bool = False) -> bytes:
    """A PDF whose pages have a black square at the upper left; the last one may lie."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for number in range(pages):
        if last_lies and number == pages - 1:
            canvas.setPageSize(landscape(A4))
        canvas.rect(72, 650, 72, 72, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def preview(theme: Theme, show: Show) -> Preview:
    return show(Preview(Jobs(parent=theme)), 420, 600)


def test_the_preview_shows_every_page_and_says_which(preview: Preview) -> None:
    assert preview.pages() == 0
    preview.show_pdf(paper(3))
    assert preview.pages() == 3
    assert preview.page.text() == "第1页，共3页"
    preview.show_pdf(b"")
    assert preview.pages() == 0
    preview.show_pdf(b"not a pdf")
    assert preview.pages() == 0


def test_a_fresh_copy_stays_where_it_was(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(paper(4))
    QApplication.processEvents()
    bar = preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    preview.show_pdf(paper(4) + b"\n%")
    QApplication.processEvents()
    assert bar.value() == pytest.approx(place, abs=3)
    preview.show_pdf(preview.data)
    assert bar.value() == pytest.approx(place, abs=3)


def test_the_preview_can_be_closer_and_farther(preview: Preview, theme: Theme) -> None:
    preview.larger()
    preview.fit_page()
    assert preview.view.zoom is Zoom.PAGE
    preview.show_pdf(paper(1))
    preview.fit_width()
    preview.smaller()
    small = preview.view.factor
    preview.larger()
    assert preview.view.factor > small
    for _ in range(12):
        preview.larger()
    assert preview.view.factor == MOST_ZOOM
    theme.apply(Appearance(scheme=Scheme.DARK))


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def test_pages_are_drawn_in_their_place_and_turned(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    assert raster_print(paper(2, last_lies=True), pdf_printer(path))
    document = pypdfium2.PdfDocument(path)
    sizes = [document[number].get_size() for number in range(len(document))]
    assert [(round(wide), round(high)) for wide, high in sizes] == [(595, 842), (842, 595)]
    page = document[0].render(scale=1, grayscale=True).to_pil()
    dark = page.convert("L").point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark == (
        pytest.approx(72, abs=3),
        pytest.approx(120, abs=3),
        pytest.approx(144, abs=3),
        pytest.approx(192, abs=3),
    )
    document.close()


def test_only_the_pages_asked_for_are_drawn(qapp: QApplication, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "out.pdf")
    printer.setFromTo(2, 3)
    assert raster_print(paper(4), printer)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == 2
    document.close()
    printer.setFromTo(9, 9)
    assert not raster_print(paper(4), printer)
    assert not raster_print(paper(1), pdf_printer(tmp_path / "none" / "out.pdf"))


def printing(ask: ScriptedAsk, path: Path, *, lp: str = "", takes: bool = True) -> tuple[Printing, list[list[str]]]:
    """Printing on a printer that writes to ``path``, and what lp was called with."""
    calls: list[list[str]] = []

    def choose(printer: QPrinter, _parent: QWidget | None) -> bool:
        if not lp:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
        return takes

    def run(arguments: Sequence[str], _data: bytes) -> bool:
        calls.append(list(arguments))
        return True

    return Printing(ask, printers=lambda: ["办公室"], choose=choose, lp=lp, run_lp=run), calls


def test_a_paper_is_printed_or_put_away(qapp: QApplication, tmp_path: Path) -> None:
    ask = ScriptedAsk()
    path = tmp_path / "out.pdf"
    assert printing(ask, path)[0].print_pdf(paper(1), title="协议书") is Printed.PRINTED
    assert path.stat().st_size > 1000
    assert printing(ask, path, takes=False)[0].print_pdf(paper(1), title="协议书") is Printed.PUT_AWAY
    broken = tmp_path / "none" / "out.pdf"
    assert printing(ask, broken)[0].print_pdf(paper(1), title="协议书") is Printed.PUT_AWAY
    assert "没有打印；文书没有变" in ask.told[0]


def test_on_linux_the_pdf_itself_goes_to_the_queue(qapp: QApplication, tmp_path: Path) -> None:
    printer, calls = printing(ScriptedAsk(), tmp_path / "out.pdf", lp="/usr/bin/lp")
    if QPrinter().outputFormat() is QPrinter.OutputFormat.NativeFormat:
        assert printer.print_pdf(paper(1), title="协议书") is Printed.PRINTED
        assert calls[0][0] == "/usr/bin/lp"


def test_lp_is_called_as_the_dialog_was_filled_in(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setCopyCount(3)
    printer.setFromTo(2, 4)
    arguments = lp_arguments("lp", printer, title="协议书")
    assert arguments[:3] == ["lp", "-s", "-d"]
    assert " ".join(arguments[4:]) == f"-t 协议书 -n 3 -P 2-4 -o sides={SIDES[printer.duplex()]}"
    assert Path(lp_program() or "lp").name == "lp"


def test_a_program_takes_the_paper_or_refuses_it() -> None:
    check = "import sys; sys.exit(sys.stdin.buffer.read() != b'%PDF')"
    assert send_to([sys.executable, "-c", check], b"%PDF")
    assert not send_to([sys.executable, "-c", check], b"other")


def test_the_dialog_of_the_system_can_be_put_away(qapp: QApplication, tmp_path: Path) -> None:
    out = Printing(ScriptedAsk(), printers=lambda: ["办公室"])
    when_asked(lambda box: box.close())
    assert out.print_pdf(paper(1), title="协议书") is Printed.PUT_AWAY


def test_without_a_printer_saving_is_offered(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "协议书.pdf"
    ask = ScriptedAsk([True, path, False, True, None])
    out = Printing(ask, printers=tuple)
    assert out.print_pdf(paper(1), title="协议书") is Printed.SAVED
    assert path.read_bytes() == paper(1) or path.read_bytes().startswith(b"%PDF")
    assert "没有装打印机" in ask.asked[0]
    assert out.print_pdf(paper(1), title="协议书") is Printed.PUT_AWAY
    assert out.print_pdf(paper(1), title="协议书") is Printed.PUT_AWAY


def test_what_cannot_be_written_is_said(qapp: QApplication, tmp_path: Path) -> None:
    ask = ScriptedAsk([tmp_path / "none" / "a.pdf"])
    assert Printing(ask).save_pdf(b"%PDF", title="协议书", folder=tmp_path) == ()
    assert "换一个文件夹" in ask.told[0]
    with pytest.raises(NotWritable):
        write_whole(tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("秦连生与茅国梁/人身损害:协议书", "秦连生与茅国梁 人身损害 协议书.pdf"),
        ("  ...", "文件.pdf"),
        ("长" * 200, "长" * 80 + ".pdf"),
        ("a\nb", "a b.pdf"),
        ("𬭎" * 80, "𬭎" * 60 + ".pdf"),
        ("a" + "长" * 80, "a" + "长" * 79 + ".pdf"),
    ],
)
def test_file_names_suit_every_system(title: str, name: str, tmp_path: Path) -> None:
    assert file_name(title) == name
    write_whole(tmp_path / name, b"%PDF")
    assert (tmp_path / name).read_bytes() == b"%PDF"


def test_papers_are_saved_where_people_look(qapp: QApplication) -> None:
    assert documents_folder().is_absolute()


def test_a_file_where_the_folder_should_be_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "文书").write_text("不是文件夹")
    with pytest.raises(NotWritable, match="写不进去。文书还在程序里"):
        write_whole(tmp_path / "文书" / "协议书.pdf", b"%PDF")
    assert (tmp_path / "文书").read_text() == "不是文件夹"
