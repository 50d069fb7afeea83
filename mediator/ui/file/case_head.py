"""CaseHead: the name of the case large, who and what below, its state in chips, and what can always be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mediator.domain.case.sections import asides
from mediator.domain.workflows.case.procedure import CASE
from mediator.ui.file.case_file import CaseView
from mediator.ui.file.file_head import FileHead, term_chip
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label

TERMS = ("mediation", "extension", "labour", "court_pre_filing", "court_ordinary", "court_summary", "transfer")
RISKS = {"红": Tone.BAD, "橙": Tone.WARN, "黄": Tone.WARN, "蓝": Tone.ACCENT}


class CaseHead(FileHead):
    """The head of a case; its terms and its risk are chips."""

    def show_view(self, view: CaseView, *, today: date, can_undo: bool, may: Callable[[str], bool]) -> None:
        """Show the case; ``may(permission)`` says what the user can do with it."""
        case = view.case
        self.title.say(case.title)
        people = "、".join(mediator.name for mediator in case.mediators)
        mediators = self.tr("调解员{names}").format(names=people) if people else ""
        self.line.setText(" · ".join(part for part in (case.number, label(case.source), mediators) if part))
        self.chips.show_chips(self._chips(view, today))
        self.let_undo(can=can_undo)
        self.show_asides(move for move in asides(case) if may(move.permission))

    def _chips(self, view: CaseView, today: date) -> list[tuple[str, Tone]]:
        case = view.case
        stage = CASE.stage(case.stage)
        chips = [(label(stage.label), Tone(stage.tone))]
        if case.risk:
            chips.append(
                (self.tr("{colour}色风险").format(colour=label(case.risk)), RISKS.get(case.risk, Tone.NEUTRAL))
            )
        for clock in view.clocks:
            if clock.key in TERMS:
                chips.append(term_chip(clock.label, clock.due.days_left(today), near=clock.warn_from <= today))
        there, needed = view.complete
        words = self.tr("卷宗{there}/{needed}齐").format(there=there, needed=needed)
        chips.append((words, Tone.OK if there == needed else Tone.NEUTRAL))
        return chips
