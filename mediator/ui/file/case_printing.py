"""CasePrinting: a paper is made final and goes to the printer or into a file; what is missing is said, never hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from mediator.domain.problems import Problem
from mediator.services.papers import papers
from mediator.services.papers.section_papers import copies_of
from mediator.ui.file.case_file import CaseFile
from mediator.ui.look.translation import label
from mediator.ui.printing import Printed, Printing

translate = QCoreApplication.translate


class CasePrinting:
    """``say`` shows a sentence for a while, ``lacks(code, problems)`` shows what keeps a paper from being final."""

    def __init__(
        self,
        file: CaseFile,
        printing: Printing,
        *,
        say: Callable[[str], object],
        lacks: Callable[[str, Sequence[Problem]], object],
    ) -> None:
        self._file, self._printing, self._say, self._lacks = file, printing, say, lacks

    def print_paper(self, code: str, *, draft: bool = False) -> None:
        """Print a paper, final if it is complete; ``draft`` prints it as it is, with the mark."""
        barred = papers.unprintable(self._file.view.case, code) if draft else ()
        if barred:
            self._lacks(code, barred)
        if barred or (not draft and not self._finalised(code)):
            return
        copies = copies_of(self._file.view.case, code)
        title = label(papers.title_of(code))
        done = self._printing.print_pdf(self._file.printable(code), title=title, copies=copies)
        if done is Printed.PUT_AWAY:
            return
        self._file.note_printed(code)
        if done is Printed.SAVED:
            words = translate("CasePrinting", "没有打印，《{title}》已存为PDF：{path}")
            self._say(words.format(title=title, path=self._printing.place))
        else:
            words = translate("CasePrinting", "《{title}》已送去打印，{copies}份。")
            self._say(words.format(title=title, copies=copies))

    def save_paper(self, code: str) -> None:
        """Save a paper as PDF, final if it is complete, else as a draft with its mark."""
        if not self._file.missing(code):
            self._file.finalise(code)
        title = label(papers.title_of(code))
        name = f"{title} {self._file.view.case.title}"
        for path in self._printing.save_pdf(self._file.printable(code), title=name):
            self._file.note_printed(code)
            self._say(translate("CasePrinting", "已存到{path}。").format(path=path))

    def finalise(self, code: str) -> None:
        """Make a paper final without printing it."""
        if self._finalised(code):
            words = translate("CasePrinting", "《{title}》已定稿。")
            self._say(words.format(title=label(papers.title_of(code))))

    def _finalised(self, code: str) -> bool:
        missing = self._file.missing(code)
        if missing:
            self._lacks(code, missing)
            return False
        self._file.finalise(code)
        return True
