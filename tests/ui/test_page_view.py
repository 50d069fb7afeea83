"""Pages of a PDF on the screen: drawn on a thread, sharp, in their place, and only what is near the eye."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.ui.jobs import Jobs
from mediator.ui.look.theme import Theme
from mediator.ui.page_view import PageView, Zoom
from mediator.ui.pdf_pages import PdfPages
from tests.ui.file.test_preview_printing import paper


class SharpView(PageView):
    """On a screen with two pixels where others have one."""

    def devicePixelRatioF(self) -> float:  # noqa: N802 - Qt's name
        return 2.0


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop_all()


@pytest.fixture
def view(theme: Theme, jobs: Jobs, qtbot: QtBot) -> PageView:
    return shown(PageView(jobs), qtbot)


def shown(view: PageView, qtbot: QtBot) -> PageView:
    qtbot.addWidget(view)
    view.resize(420, 600)
    view.show()
    return view


def dark_box(image: QImage) -> list[float]:
    """Where the upper left corner of the black square is, as parts of the width and the height."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    for y in range(grey.height()):
        row = bytes(grey.constBits())[y * grey.bytesPerLine() :][: grey.width()]
        if min(row) < 128:
            return [next(x for x, value in enumerate(row) if value < 128) / grey.width(), y / grey.height()]
    return [1.0, 1.0]


@pytest.mark.parametrize("grey", [False, True])
def test_a_page_fills_the_image_that_is_asked_for(grey: bool) -> None:
    pages = PdfPages(paper(2, last_lies=True))
    assert [(round(size.width()), round(size.height())) for size in pages.sizes] == [(595, 842), (842, 595)]
    image = pages.draw(0, QSize(301, 407), grey=grey)
    assert image.size() == QSize(301, 407)
    assert dark_box(image) == pytest.approx([72 / 595, 120 / 842], abs=0.01)
    pages.close()
    assert dark_box(pages.draw(0, QSize(30, 40), grey=grey)) == [1, 1]
    pages.close()


def test_what_is_no_pdf_has_no_page() -> None:
    pages = PdfPages(b"%PDF-1.4 and then nothing")
    assert pages.sizes == ()
    assert dark_box(pages.draw(0, QSize(3, 4))) == [1, 1]


def test_pages_are_drawn_away_from_the_window(view: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    draw = PdfPages.draw

    def watched(pages: PdfPages, number: int, size: QSize) -> QImage:
        threads.append(threading.current_thread())
        return draw(pages, number, size)

    monkeypatch.setattr(PdfPages, "draw", watched)
    view.show_pages(paper(3))
    qtbot.waitUntil(view.drawn)
    assert threads
    assert threading.main_thread() not in threads


def test_a_page_is_sharp_on_a_screen_with_more_pixels(theme: Theme, jobs: Jobs, qtbot: QtBot) -> None:
    view = shown(SharpView(jobs), qtbot)
    view.show_pages(paper(1))
    qtbot.waitUntil(view.drawn)
    (image,) = [image for _, image in view._drawn.values()]
    bar = view.verticalScrollBar().width() if view.verticalScrollBar().isVisible() else 0
    assert image.width() == 2 * (420 - bar - 12)


def test_the_black_square_stands_in_its_place_on_the_screen(view: PageView, qtbot: QtBot) -> None:
    view.show_pages(paper(1))
    view.set_zoom(Zoom.PAGE)
    qtbot.waitUntil(view.drawn)
    page = view._on_screen(0)
    image = view.viewport().grab().toImage().copy(page)
    assert dark_box(image) == pytest.approx([72 / 595, 120 / 842], abs=0.01)


def test_only_what_is_near_is_kept(view: PageView, qtbot: QtBot) -> None:
    pages: list[int] = []
    view.page_changed.connect(pages.append)
    view.show_pages(paper(12))
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum() + 1, 40):
        bar.setValue(place)
        QApplication.processEvents()
    qtbot.waitUntil(view.drawn)
    assert len(view._drawn) <= 4
    assert pages == list(range(1, 12))
    assert view.page == 11


def test_the_old_drawing_stays_until_the_new_one_is_there(view: PageView, qtbot: QtBot) -> None:
    view.show_pages(paper(1))
    qtbot.waitUntil(view.drawn)
    before = view.viewport().grab().toImage()
    view.show_pages(paper(1) + b"\n%")
    assert view.viewport().grab().toImage() == before
    qtbot.waitUntil(view.drawn)
    assert view.viewport().grab().toImage() == before


def test_a_view_that_goes_while_it_draws_takes_nobody_along(theme: Theme, qtbot: QtBot) -> None:
    for own in (True, False) * 10:
        page = QWidget()
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, own)
        jobs = Jobs(parent=page)
        view = PageView(jobs, page)
        view.resize(800, 900)
        page.show()
        view.show_pages(paper(2))
        QApplication.processEvents()
        if own:
            page.close()
            QApplication.processEvents()
        del page, view, jobs
    QApplication.processEvents()


def test_a_drawing_that_comes_too_late_is_dropped(jobs: Jobs, theme: Theme, qtbot: QtBot) -> None:
    view = PageView(jobs)
    view.show()
    view.show_pages(paper(1))
    QApplication.processEvents()
    view.deleteLater()
    QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: jobs.running() == 0)


def test_fitting_the_width_comes_to_rest_at_every_height(view: PageView, qtbot: QtBot) -> None:
    view.show_pages(paper(1))
    for height in range(540, 660, 3):
        view.resize(420, height)
        QApplication.processEvents()
        bar = view.verticalScrollBar()
        assert view.horizontalScrollBar().maximum() == 0
        assert bar.isVisible() == (bar.maximum() > 0)
