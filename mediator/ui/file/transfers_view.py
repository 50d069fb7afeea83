"""TransfersView: the transfers of a dispute from unit to unit, newest last, and the matters before and after it."""

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
    """Emits ``opened(UUID)`` for a transfer or another matter; ``begin`` starts a new transfer where one is allowed.

    ``own`` is the transfer that is already open.
    """

    opened = Signal(UUID)

    def __init__(
        self,
        transfers: Sequence[Transfer],
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
        if not transfers:
            words = self.tr("还没有移送过。移送以后，每一程的理由、收发日期、回执、期限和结果都列在这里。")
            self.card.add(text_label(words, role="note"))
        for place, transfer in enumerate(transfers, 1):
            self.card.add(self._transfer_row(place, transfer, own=own))

    def show_kin(self, origin: Origin | None, followers: Sequence[Origin]) -> None:
        """Show the matter this one came from and those opened from it, each with a button."""
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
        """Return the text of the card, line by line."""
        return tuple(line.text() for line in self.card.findChildren(QLabel))

    def focus_on(self, problem: Problem) -> bool:
        """Go to the transfer of the problem, or to the button that starts one."""
        button = self.buttons.get(problem.item) if problem.item is not None else None
        chosen = (self.begin_button or button) if problem.field == "begin_transfer" else (button or self.begin_button)
        if chosen is not None:
            chosen.setFocus()
        return chosen is not None

    def _transfer_row(self, place: int, transfer: Transfer, *, own: UUID | None) -> QWidget:
        pattern = self.tr("{place}. {sender} → {receiver}")
        title = pattern.format(place=place, sender=transfer.from_unit, receiver=transfer.to_unit)
        head: list[QWidget | None] = [ChipRow([(label(transfer.label), Tone(transfer.tone))])]
        if transfer.id != own:
            head += [None, self._open_button(transfer.id, title)]
        lines = [text_label(title, role="strong"), row(*head)]
        for words in (self._files(transfer), self._why(transfer), self._days(transfer), self._result(transfer)):
            if words:
                lines.append(text_label(words, role="note"))
        return column(*lines, spacing=4)

    def _files(self, transfer: Transfer) -> str:
        if not transfer.taken_up:
            return ""
        words = self.tr("移送的卷号{sent}，接收后的卷号{taken}，按一件纠纷统计。")
        return words.format(sent=transfer.of_case, taken=transfer.taken_up)

    def _why(self, transfer: Transfer) -> str:
        parts = [transfer.number, self.tr("理由：{reason}").format(reason=transfer.reason) if transfer.reason else ""]
        if transfer.materials:
            parts.append(self.tr("材料：{papers}").format(papers="、".join(transfer.materials)))
        return " · ".join(part for part in parts if part)

    def _days(self, transfer: Transfer) -> str:
        receipt = self.tr("回执{day}（{who}）") if transfer.receiver else self.tr("回执{day}")
        parts = []
        if transfer.sent_on is not None:
            parts.append(self.tr("发出{day}").format(day=format_day(transfer.sent_on)))
        if transfer.received_on is not None:
            parts.append(receipt.format(day=format_day(transfer.received_on), who=transfer.receiver))
        elif transfer.sent_on is not None and transfer.open:
            parts.append(self.tr("还没有回执"))
        if transfer.due_on is not None:
            parts.append(self.tr("期限{day}").format(day=format_day(transfer.due_on)))
        return " · ".join(parts)

    def _result(self, transfer: Transfer) -> str:
        if not transfer.result:
            return ""
        day = format_day(transfer.ended_on) if transfer.ended_on is not None else ""
        return self.tr("结果：{day}{result}").format(day=f"{day} " if day else "", result=transfer.result)

    def _open_button(self, matter_id: UUID, name: str) -> QPushButton:
        button = push_button(
            self.tr("打开"), role="quiet", icon="folder-open", on_click=partial(self.opened.emit, matter_id)
        )
        button.setAccessibleName(self.tr("打开{name}").format(name=name))
        self.buttons[matter_id] = button
        return button
