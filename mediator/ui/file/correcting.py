"""Correcting: after a correction says which final papers it voided and offers to print them anew."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from mediator.domain.matter.sections import PAPERS
from mediator.services.papers import papers
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.open_section import OpenSection
from mediator.ui.file.papers.file_papers import FilePapers
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button

translate = QCoreApplication.translate
FEW = 3
"""So many papers have a button each; the others are printed from the section of papers."""


class Correcting:
    """The notice after a correction."""

    def __init__(self, file: OpenFile[Any], shown: FileLayout, *, papers: FilePapers, sections: OpenSection) -> None:
        self._file, self._shown, self._papers, self._sections = file, shown, papers, sections

    def tell(self) -> None:
        """Name the papers that the last change voided, with buttons to print them anew."""
        codes = self._file.just_voided()
        if not codes:
            self._shown.toast.say(translate("Correcting", "已更正，定稿的文书都不受影响。"))
            return
        titles = [label(papers.title_of(code)) for code in codes]
        words = translate("Correcting", "已更正。作废了{titles}（原件保留），请重新打印、定稿。")
        buttons = []
        if self._file.may_export:
            again = translate("Correcting", "重新打印《{title}》")
            for code, title in list(zip(codes, titles, strict=True))[:FEW]:
                printing = partial(self._papers.print_paper, code)
                buttons.append(push_button(again.format(title=title), icon="printer", on_click=printing))
        to_papers = partial(self._sections.go_to, PAPERS)
        buttons.append(push_button(translate("Correcting", "看全部文书"), role="quiet", on_click=to_papers))
        named = "、".join(f"《{title}》" for title in titles)
        self._shown.say(words.format(titles=named), *buttons, tone=Tone.WARN)
