"""PetitionFiguresCard: how many petitions were registered, accepted, ended and resolved in a year, and conferences."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from mediator.services.lists import petition_counts as petitions
from mediator.ui.look.translation import label
from mediator.ui.registers.filter_box import FilterBox
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import row, text_label
from mediator.ui.workspace import Workspace


class PetitionFiguresCard(Card):
    """Shows the figures of the chosen year, at first the present one."""

    def __init__(self, workspace: Workspace, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self.year = FilterBox(self.tr("年度"), self.tr("全部年度"))
        self.year.chosen.connect(self.read)
        self.figures = [text_label("", role="strong", wrap=False) for _ in range(5)]
        self.add(row(self.year, *self.figures, None, spacing=24))
        self._offer()
        self.year.choose(workspace.today.year)

    def read(self) -> None:
        """Count again."""
        self._offer()
        chosen = self.year.value()
        start, end = petitions.span(chosen if isinstance(chosen, int) else None)
        with self._workspace.store.reading() as session:
            found = petitions.figures(session, start=start, end=end, actor=self._workspace.actor)
        words = (
            self.tr("登记 {n} 件").format(n=sum(found.received.values())),
            self.tr("受理 {n} 件").format(n=found.accepted),
            self.tr("办结 {n} 件").format(n=found.ended),
            self.tr("积案化解 {n} 件").format(n=found.backlog_resolved),
            self.tr("联席会议 {n} 次").format(n=found.conferences),
        )
        for shown, text in zip(self.figures, words, strict=True):
            shown.setText(text)
        self.figures[0].setToolTip("\n".join(f"{label(kind)} {n}" for kind, n in found.received.items()))

    def texts(self) -> list[str]:
        """The figures as shown."""
        return [shown.text() for shown in self.figures if isinstance(shown, QLabel)]

    def _offer(self) -> None:
        with self._workspace.store.reading() as session:
            years = {*petitions.years(session, actor=self._workspace.actor), self._workspace.today.year}
        words = self.tr("{year}年")
        self.year.offer([(words.format(year=year), year) for year in sorted(years, reverse=True)])
