"""The pages of a PDF: their number and sizes, and each drawn into an image by PDFium."""

from __future__ import annotations

from ctypes import c_ubyte
from threading import Lock

import pypdfium2_raw as pdfium
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

_ONE = Lock()
"""Held during every call of PDFium, which is not thread-safe; reading a stored number needs no lock."""
_COLOUR = pdfium.FPDFBitmap_BGRx, QImage.Format.Format_RGB32, 0
_GREY = pdfium.FPDFBitmap_Gray, QImage.Format.Format_Grayscale8, pdfium.FPDF_GRAYSCALE
WHITE = 0xFFFFFFFF

pdfium.FPDF_InitLibrary()


class PdfPages:
    """An open PDF for use from any thread; ``sizes`` is empty if ``data`` is not a readable PDF."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # PDFium reads from it while the document is open
        with _ONE:
            self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
            count = pdfium.FPDF_GetPageCount(self._document) if self._document else 0
            self.sizes = tuple(self._size(number) for number in range(count))

    def draw(self, number: int, size: QSize, *, grey: bool = False) -> QImage:
        """Draw page ``number`` (from 0) at ``size`` pixels; white if the page is damaged or the PDF is closed."""
        kind, format_, flags = _GREY if grey else _COLOUR
        image = QImage(size, format_)
        image.fill(WHITE)
        with _ONE:
            page = pdfium.FPDF_LoadPage(self._document, number) if self._document else None
            if page:
                pixels = (c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
                wide, high = size.width(), size.height()
                bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, kind, pixels, image.bytesPerLine())
                pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, flags)
                pdfium.FPDFBitmap_Destroy(bitmap)
                pdfium.FPDF_ClosePage(page)
        return image

    def close(self) -> None:
        """Release the memory; later drawings are white."""
        with _ONE:
            if self._document:
                pdfium.FPDF_CloseDocument(self._document)
            self._document = None

    def _size(self, number: int) -> QSizeF:
        points = pdfium.FS_SIZEF()
        pdfium.FPDF_GetPageSizeByIndexF(self._document, number, points)
        return QSizeF(points.width, points.height)
