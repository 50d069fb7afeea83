"""ChipCell: draws a table cell as a chip: the word on the soft tint of its tone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mediator.ui.look.palette import tokens
from mediator.ui.look.tokens import Tone
from mediator.ui.look.typography import sizes_for
from mediator.ui.widgets.rows import TONE_ROLE
from mediator.ui.widgets.rows_table import RowsTable


class ChipCell(QStyledItemDelegate):
    """For one column of ``table``; the model gives the word, and the tone's name under TONE_ROLE."""

    def __init__(self, table: RowsTable) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""
        if index.row() == self._table.hovered_row:
            option.state |= QStyle.StateFlag.State_MouseOver

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        word = str(index.data() or "")
        if not word:
            return
        tone, colours = Tone(index.data(TONE_ROLE) or Tone.NEUTRAL), tokens()
        font = self._table.font()
        font.setPointSizeF(sizes_for(self._table.font()).note_pt)
        metrics = QFontMetrics(font)
        cell = option.rect
        width = min(metrics.horizontalAdvance(word) + 22, cell.width() - 12)
        height = metrics.height() + 6
        box = QRectF(cell.left() + 10, cell.center().y() - height / 2 + 1, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line) if tone is Tone.NEUTRAL else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint(tone)))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(colours.ink(tone)))
        painter.setFont(font)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(word, Qt.TextElideMode.ElideRight, int(width) - 8)
        )
        painter.restore()
