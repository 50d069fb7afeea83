"""Correcting: who may put a file right, what steps there are, and after it the papers it voided, to print anew."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mediator.domain.matter.sections import CORRECT, PAPERS
from mediator.services.files.corrections import correctable
from mediator.services.files.steps_taken import StepTaken
from mediator.services.papers import papers
from mediator.ui.file.file_layout import FileLayout
from mediator.ui.file.open_file import OpenFile
from mediator.ui.file.open_section import OpenSection
from mediator.ui.file.papers.file_papers import FilePapers
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import push_button
from mediator.ui.workspace import Workspace

translate = QCoreApplication.translate
FEW = 3
"""So many papers have a button each; the others are printed from the section of papers."""


def read_steps(workspace: Workspace, file_id: UUID) -> tuple[StepTaken, ...]:
    """Return the steps that a file has taken, as they stand."""
    with workspace.store.reading() as session:
        return correctable(session, file_id, actor=workspace.actor)


class Correcting:
    """The button's permission and the notice after a correction."""

    def __init__(self, file: OpenFile[Any], shown: FileLayout, *, papers: FilePapers, sections: OpenSection) -> None:
        self._file, self._shown, self._papers, self._sections = file, shown, papers, sections

    @property
    def may(self) -> bool:
        """Return True if the user may put right what no other section asks for."""
        sections = self._file.kind.sections(self._file.view.matter)
        return any(self._file.may_write(section) for section in sections if section.code == CORRECT)

    def just_voided(self) -> tuple[str, ...]:
        """Return the codes of the papers that the last change voided and that the file still calls for."""
        view = self._file.view
        voided = {row.data["code"] for row in view.log if row.kind == "void_paper" and row.at == view.log[-1].at}
        return tuple(state.code for state in view.states if state.code in voided)

    def tell(self) -> None:
        """Name the papers that the last change voided, with buttons to print them anew."""
        codes = self.just_voided()
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
