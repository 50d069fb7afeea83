"""NumberOwner: asks at once when a number typed for a party belongs to a known person with another name."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import ORGANISATION, Party
from mediator.services.people.register import PersonRow
from mediator.ui.intake.party_head import PartyHead
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Notice
from mediator.ui.widgets.controls import push_button, row


class NumberOwner(QWidget):
    """Hidden until :meth:`look` finds a person; ``same`` maps a typed name to the person the user said it is.

    ``slip(field)`` goes back to the input. Nothing is asked before the user leaves the name.
    """

    answered = Signal()
    slip = Signal(str)

    def __init__(
        self, head: PartyHead, owner_of: Callable[[Party], PersonRow | None], *, party: Callable[[], Party]
    ) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._head, self._owner_of, self._party = head, owner_of, party
        self._asked: tuple[str, ...] = ()
        self._owner: PersonRow | None = None
        self.same: dict[str, UUID] = {}
        self.notice = Notice("", tone=Tone.WARN)
        self.yes = push_button(self.tr("是同一个，换了名称"), on_click=self._is_same)
        self.no = push_button(self.tr("写错了，去改"), role="quiet", on_click=self._is_slip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.notice)
        layout.addWidget(row(self.yes, self.no, None))
        head.name.editingFinished.connect(self._find)
        self.hide()

    def look(self) -> None:
        """Search the register again if name or number have changed."""
        if not self._head.name.hasFocus():
            self._find()

    def _find(self) -> None:
        party = self._party()
        asked = (party.name, party.id_number, party.credit_code, str(party.person_id or ""))
        if asked == self._asked:
            return
        self._asked, self._owner = asked, self._owner_of(party)
        self.setVisible(self._owner is not None)
        if self._owner is not None:
            words = self.tr("这个号码登记的是“{known}”，不是“{typed}”。是同一个人（单位）换了名称，还是写错了？")
            self.notice.sentence.setText(words.format(known=self._owner.name, typed=party.name))

    def _is_same(self) -> None:
        if self._owner is not None:
            self.same[self._party().name] = self._owner.id
            self._find()
            self.answered.emit()

    def _is_slip(self) -> None:
        self.slip.emit("credit_code" if self._party().kind == ORGANISATION else "id_number")
