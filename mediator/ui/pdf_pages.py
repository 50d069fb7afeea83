"""The pages of a PDF: how many there are, how large each is, and each drawn into an image by PDFium."""

from __future__ import annotations

from ctypes import c_ubyte
from threading import Lock

import pypdfium2_raw as pdfium
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

_ONE = Lock()
"""PDFium is not made for several threads: every call that is more than reading a number holds this."""
_COLOUR = pdfium.FPDFBitmap_BGRx, QImage.Format.Format_RGB32, 0
_GREY = pdfium.FPDFBitmap_Gray, QImage.Format.Format_Grayscale8, pdfium.FPDF_GRAYSCALE
WHITE = 0xFFFFFFFF

pdfium.FPDF_InitLibrary()


class PdfPages:
    """An open PDF; its methods may be called from any thread. ``sizes`` is empty where ``data`` is no readable PDF."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # PDFium reads from it as long as the document is open
        with _ONE:
            self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
            count = pdfium.FPDF_GetPageCount(self._document) if self._document else 0
            self.sizes = tuple(self._size(number) for number in range(count))

    def draw(self, number: int, size: QSize, *, grey: bool = False) -> QImage:
        """Page ``number`` (from 0) filling ``size`` pixels; white where the page is damaged or the PDF was closed."""
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
        """Give the memory back; what is drawn afterwards is white."""
        with _ONE:
            if self._document:
                pdfium.FPDF_CloseDocument(self._document)
            self._document = None

    def _size(self, number: int) -> QSizeF:
        points = pdfium.FS_SIZEF()
        pdfium.FPDF_GetPageSizeByIndexF(self._document, number, points)
        return QSizeF(points.width, points.height)
