"""PartyHead: the name of a party, looked up while it is typed, and the switches beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mediator.domain.case.parties import AGREES, GROUP, ORGANISATION, PERSON, Party
from mediator.domain.vocabulary import PARTY_ROLES
from mediator.ui.intake.person_popup import Find, PersonPopup
from mediator.ui.look.icons import set_icon
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.choice_box import ChoiceBox
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

KINDS = ((PERSON, "自然人", "user"), (ORGANISATION, "单位", "house"), (GROUP, "多人", "users"))


class NameLine(QLineEdit):
    """Emits ``entered`` on Enter when no person is taken from the list."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PartyHead(QWidget):
    """Role, kind, name, consent; emits ``opened`` for the inputs below and ``finished`` on Enter in the name.

    Emits ``showing`` to see the masked numbers of a person from the register.
    """

    changed = Signal()
    finished = Signal()
    opened = Signal()
    showing = Signal()
    removed = Signal()
    agent_wanted = Signal()
    kind_taken = Signal(str)
    person_taken = Signal(object)

    def __init__(self, party: Party, *, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.title = text_label("", role="note", wrap=False)
        self.name = NameLine()
        self.popup = PersonPopup(self.name, find)
        self.more = push_button(self.tr("填详细情况"), icon="chevron-down", on_click=self.opened.emit)
        self.note = text_label("", role="note")
        self.show_button = push_button(self.tr("显示号码"), role="quiet", icon="eye", on_click=self.showing.emit)
        self.show_button.setToolTip(self.tr("显示完整的证件号码和电话，会记入日志"))
        self.show_button.hide()
        self.roles = ChoiceBox(PARTY_ROLES)
        self.roles.setAccessibleName(self.tr("身份"))
        self.roles.setMinimumContentsLength(max(5, *(len(label(choice.label)) for choice in PARTY_ROLES)))
        self.consent = self._switch(self.tr("同意调解"), "check")
        self.agent = push_button(self.tr("加代理人"), role="quiet", icon="user-plus", on_click=self.agent_wanted.emit)
        self.remove = push_button(self.tr("删去这一方"), role="quiet", icon="trash-2", on_click=self.removed.emit)
        self._kinds = QButtonGroup(self)
        self.kinds = {code: self._kind_button(code, words) for code, words, _ in KINDS}
        self._lay_out()
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.name.entered.connect(self.finished)
        self.popup.taken.connect(self.person_taken)
        self.roles.taken.connect(self._role_taken)
        self.consent.clicked.connect(lambda _checked=False: self.changed.emit())
        self.show_party(party)

    def role(self) -> str:
        """Return the side of the party."""
        return self.roles.code() or self.roles.currentText().strip()

    def set_role(self, role: str) -> None:
        """Set the side of the party."""
        self.roles.write(role)
        self._say_role()

    def show_party(self, party: Party) -> None:
        """Show name, role, kind and consent."""
        self.name.setText(party.name)
        self.set_role(party.role)
        self.kinds[party.kind].setChecked(True)
        self.consent.setChecked(party.consent == AGREES)
        placeholder = {
            PERSON: self.tr("姓名；拼音首字母、证件号或电话也可以找到登记过的人"),
            ORGANISATION: self.tr("单位全称"),
            GROUP: self.tr("可以不填，名单写在下面"),
        }
        self.name.setPlaceholderText(placeholder[party.kind])

    def show_summary(self, words: str, *, is_open: bool) -> None:
        """Show the facts below the name while the party is folded."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.more.setText(self.tr("收起") if is_open else self.tr("填详细情况"))
        set_icon(self.more, "chevron-up" if is_open else "chevron-down", tone=Tone.NEUTRAL)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.more)
        switches = QWidget()
        switches.setProperty("role", "clear")
        flow = FlowLayout(switches)
        for widget in (self.roles, *self.kinds.values(), self.consent, self.agent, self.show_button, self.remove):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(switches)

    def _role_taken(self) -> None:
        self._say_role()
        self.changed.emit()

    def _say_role(self) -> None:
        self.title.setText(label(self.role()))
        self.name.setAccessibleName(self.tr("{role}的姓名或名称").format(role=label(self.role())))

    def _switch(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("role", "choice")
        set_icon(button, icon, on=Tone.ACCENT)
        return button

    def _kind_button(self, code: str, words: str) -> QPushButton:
        button = self._switch(label(words), next(icon for kind, _, icon in KINDS if kind == code))
        self._kinds.addButton(button)
        button.clicked.connect(lambda _checked=False: self.kind_taken.emit(code))
        return button
