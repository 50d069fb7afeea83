"""Preview: a PDF as it will print, given as bytes, shown beside the form."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mediator.ui.jobs import Jobs
from mediator.ui.look.palette import tokens
from mediator.ui.page_view import POINTS_PER_INCH, PageView, Zoom
from mediator.ui.widgets.cards import EmptyState
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.25, 4.0, 1.25


class Preview(QWidget):
    """Shows the last :meth:`show_pdf`; a new version of the same paper keeps the scroll position."""

    def __init__(self, jobs: Jobs, *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.data = b""
        self.view = PageView(jobs)
        self.view.setAccessibleName(self.tr("打印预览"))
        self.view.page_changed.connect(self._say_page)
        self.page = text_label("", role="note", wrap=False)
        self._tools = QWidget()
        tools = FlowLayout(self._tools, spacing=2)
        for part in (
            self.page,
            push_button(self.tr("整宽"), role="quiet", on_click=self.fit_width),
            push_button(self.tr("整页"), role="quiet", on_click=self.fit_page),
            push_button(self.tr("缩小"), role="quiet", icon="zoom-out", on_click=self.smaller),
            push_button(self.tr("放大"), role="quiet", icon="zoom-in", on_click=self.larger),
        ):
            tools.addWidget(part)
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._tools)
        inside.addWidget(self.view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("file-text", empty or self.tr("填好以后，这里就是打印出来的样子。")))
        self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._paint_ground()

    def show_pdf(self, data: bytes) -> None:
        """Show the PDF ``data``; empty bytes show the sentence for an empty preview."""
        if data == self.data:
            return
        self.data = data
        self.view.show_pages(data)
        self._stack.setCurrentIndex(1 if self.pages() else 0)
        self._say_page()

    def pages(self) -> int:
        """Return the number of pages shown; 0 if there are none or the PDF is unreadable."""
        return len(self.view.pages.sizes)

    def fit_width(self) -> None:
        """Show pages as wide as the view."""
        self.view.set_zoom(Zoom.WIDTH)

    def fit_page(self) -> None:
        """Show a whole page at a time."""
        self.view.set_zoom(Zoom.PAGE)

    def larger(self) -> None:
        """Zoom in."""
        self._zoom(ZOOM_STEP)

    def smaller(self) -> None:
        """Zoom out."""
        self._zoom(1 / ZOOM_STEP)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self._paint_ground()

    def _zoom(self, factor: float) -> None:
        if self.view.zoom is not Zoom.FACTOR and self.pages():
            pixels = self.view.pages.sizes[0].width() * self.logicalDpiX() / POINTS_PER_INCH
            now = max(1, self.view.viewport().width() - 12) / max(1.0, pixels)
        else:
            now = self.view.factor
        self.view.set_zoom(Zoom.FACTOR, max(LEAST_ZOOM, min(MOST_ZOOM, now * factor)))

    def _say_page(self, _page: int = 0) -> None:
        number = self.view.page + 1
        self.page.setText(self.tr("第{number}页，共{total}页").format(number=number, total=self.pages()))

    def _paint_ground(self) -> None:
        palette = QPalette(self.view.palette())
        palette.setColor(QPalette.ColorRole.Dark, QColor(tokens().sunken))
        self.view.setPalette(palette)
