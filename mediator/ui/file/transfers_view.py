"""TransfersView: the road of a dispute from unit to unit, the newest last, and the matters it came of or led to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Origin
from mediator.domain.matter.transfers import Transfer
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.chips import ChipRow
from mediator.ui.widgets.controls import column, push_button, row, text_label


class TransfersView(QWidget):
    """``opened(UUID)`` for a transfer or another matter; ``begin`` starts a transfer where one may be started.

    ``own`` is the transfer that is open already.
    """

    opened = Signal(UUID)

    def __init__(
        self,
        hops: Sequence[Transfer],
        *,
        own: UUID | None = None,
        begin: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.buttons: dict[UUID, QPushButton] = {}
        self.begin_button: QPushButton | None = None
        tools: list[QWidget] = []
        if begin is not None:
            self.begin_button = push_button(self.tr("发起移送"), icon="mail", on_click=begin)
            tools.append(self.begin_button)
        self.card = Card(self.tr("移送流转"), *tools)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.card)
        if not hops:
            words = self.tr("还没有移送过。移送以后，每一程的理由、收发日期、回执、期限和结果都列在这里。")
            self.card.add(text_label(words, role="note"))
        for place, hop in enumerate(hops, 1):
            self.card.add(self._hop(place, hop, own=own))

    def show_kin(self, origin: Origin | None, followers: Sequence[Origin]) -> None:
        """The matter this one came of, and those that came of it, each to be opened."""
        kin = [(self.tr("由此而来"), origin)] if origin is not None else []
        kin += [(self.tr("由此引出"), follower) for follower in followers]
        if not kin:
            return
        card = Card(self.tr("有关事项"))
        for word, matter in kin:
            name = " ".join(part for part in (label(kind_of(matter.kind).label), matter.number, matter.title) if part)
            said = text_label(self.tr("{word}：{name}").format(word=word, name=name))
            card.add(row(said, None, self._open_button(matter.id, name)))
        self._layout.addWidget(card)

    def sentences(self) -> tuple[str, ...]:
        """Everything the card says, line by line."""
        return tuple(line.text() for line in self.card.findChildren(QLabel))

    def focus_on(self, problem: Problem) -> bool:
        """Go to the transfer a problem is about, or to the button that begins one."""
        button = self.buttons.get(problem.item) if problem.item is not None else None
        chosen = (self.begin_button or button) if problem.field == "begin_transfer" else (button or self.begin_button)
        if chosen is not None:
            chosen.setFocus()
        return chosen is not None

    def _hop(self, place: int, hop: Transfer, *, own: UUID | None) -> QWidget:
        way = self.tr("{place}. {sender} → {receiver}")
        title = way.format(place=place, sender=hop.from_unit, receiver=hop.to_unit)
        head: list[QWidget | None] = [ChipRow([(label(hop.label), Tone(hop.tone))])]
        if hop.id != own:
            head += [None, self._open_button(hop.id, title)]
        lines = [text_label(title, role="strong"), row(*head)]
        for words in (self._why(hop), self._days(hop), self._result(hop)):
            if words:
                lines.append(text_label(words, role="note"))
        return column(*lines, spacing=4)

    def _why(self, hop: Transfer) -> str:
        parts = [hop.number, self.tr("理由：{reason}").format(reason=hop.reason) if hop.reason else ""]
        if hop.materials:
            parts.append(self.tr("材料：{papers}").format(papers="、".join(hop.materials)))
        return " · ".join(part for part in parts if part)

    def _days(self, hop: Transfer) -> str:
        receipt = self.tr("回执{day}（{who}）") if hop.receiver else self.tr("回执{day}")
        parts = []
        if hop.sent_on is not None:
            parts.append(self.tr("发出{day}").format(day=format_day(hop.sent_on)))
        if hop.received_on is not None:
            parts.append(receipt.format(day=format_day(hop.received_on), who=hop.receiver))
        elif hop.sent_on is not None and hop.open:
            parts.append(self.tr("还没有回执"))
        if hop.due_on is not None:
            parts.append(self.tr("期限{day}").format(day=format_day(hop.due_on)))
        return " · ".join(parts)

    def _result(self, hop: Transfer) -> str:
        if not hop.result:
            return ""
        day = format_day(hop.ended_on) if hop.ended_on is not None else ""
        return self.tr("结果：{day}{result}").format(day=f"{day} " if day else "", result=hop.result)

    def _open_button(self, matter_id: UUID, name: str) -> QPushButton:
        button = push_button(
            self.tr("打开"), role="quiet", icon="folder-open", on_click=partial(self.opened.emit, matter_id)
        )
        button.setAccessibleName(self.tr("打开{name}").format(name=name))
        self.buttons[matter_id] = button
        return button
