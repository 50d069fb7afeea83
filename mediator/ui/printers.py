"""Printers: those installed, the system's dialog, the options for ``lp``, and pages drawn in grey at 300 dpi."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mediator.ui.pdf_pages import PdfPages

RASTER_DPI = 300
SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    QPrinter.DuplexMode.DuplexNone: "one-sided",
}
translate = QCoreApplication.translate


def installed() -> Sequence[str]:
    """Return the names of the printers of this computer."""
    return QPrinterInfo.availablePrinterNames()


def new_printer(title: str, *, copies: int) -> QPrinter:
    """Return a printer set to A4 and grey, before the user picks a device."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def choose(printer: QPrinter, parent: QWidget | None) -> bool:
    """Show the print dialog of the system; return True if the user wants to print."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("printing", "打印"))
    return dialog.exec() == QDialog.DialogCode.Accepted


def is_native(printer: QPrinter) -> bool:
    """Return True if it prints through the system, not into a file."""
    return printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and not printer.outputFileName()


def lp_arguments(lp: str, printer: QPrinter, *, title: str) -> list[str]:
    """Return the command that prints standard input with the options of the dialog."""
    arguments = [lp, "-s", "-d", printer.printerName(), "-t", title, "-n", str(printer.copyCount())]
    if printer.fromPage():
        arguments += ["-P", f"{printer.fromPage()}-{max(printer.toPage(), printer.fromPage())}"]
    if printer.duplex() in SIDES:
        arguments += ["-o", f"sides={SIDES[printer.duplex()]}"]
    return arguments


def raster_print(data: bytes, printer: QPrinter) -> bool:
    """Draw the PDF ``data`` in grey at 300 dpi on ``printer``; return False if the printer refuses it."""
    with closing(PdfPages(data)) as pages:
        return _print_pages(pages, printer)


def _print_pages(pages: PdfPages, printer: QPrinter) -> bool:
    first = max(1, printer.fromPage())
    last = min(len(pages.sizes), printer.toPage() or len(pages.sizes))
    if last < first:
        return False
    printer.setFullPage(True)
    _turn(printer, pages.sizes[first - 1])
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number in range(first - 1, last):
        if number >= first:
            _turn(printer, pages.sizes[number])
            printer.newPage()
        _draw(pages, number, painter)
    return painter.end()


def _draw(pages: PdfPages, number: int, painter: QPainter) -> None:
    inches = pages.sizes[number] / 72
    page = pages.draw(number, (inches * RASTER_DPI).toSize(), grey=True)
    dots = painter.device()
    painter.drawImage(QRectF(0, 0, inches.width() * dots.logicalDpiX(), inches.height() * dots.logicalDpiY()), page)


def _turn(printer: QPrinter, size: QSizeF) -> None:
    lying = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
