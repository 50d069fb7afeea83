"""The recovery code as a PDF to print, seal and lock away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

translate = QCoreApplication.translate


def recovery_sheet(code: str, *, office: str, on: date) -> bytes:
    """Return one A4 page as PDF with the code in large letters and what it is for."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
    writer.setTitle(translate("recovery_sheet", "恢复码"))
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPointSizeF(12)
    document.setDefaultFont(font)
    document.setHtml(_page(code, office=office, on=on))
    document.print_(writer)
    del writer  # the last page is written when the writer goes
    return bytes(buffer.data().data())


def _page(code: str, *, office: str, on: date) -> str:
    groups = code.split("-")
    lines = "<br>".join("　".join(groups[start : start + 3]) for start in range(0, len(groups), 3))
    texts = (
        translate(
            "recovery_sheet", "口令忘了、人员换了的时候，只有这个恢复码能打开调解数据。程序里没有留底，丢了补不回来。"
        ),
        translate("recovery_sheet", "请装进信封封好，交负责人锁进柜子，不要和电脑放在一起，也不要拍照。"),
        translate("recovery_sheet", "打印日期：{day}").format(day=f"{on.year}-{on.month:02d}-{on.day:02d}"),
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    title = translate("recovery_sheet", "调解工作台　恢复码")
    return (
        f"<h1>{title}</h1><h3>{office}</h3>"
        f'<p style="font-size:26pt; font-weight:600; line-height:160%">{lines}</p>{paragraphs}'
    )
