"""NewPassphrase: a new passphrase typed twice, with its strength in words while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.people.passphrases import Strength, judge
from mediator.ui.door.passphrase_edit import PassphraseEdit
from mediator.ui.look.tokens import Tone
from mediator.ui.look.translation import label
from mediator.ui.widgets.captioned import Captioned

_TONES = {Strength.SHORT: Tone.WARN, Strength.WEAK: Tone.WARN, Strength.FAIR: Tone.OK, Strength.GOOD: Tone.OK}


class NewPassphrase(QWidget):
    """Emits ``entered`` on Enter in the second line."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.first = PassphraseEdit(self.tr("新口令"))
        self.second = PassphraseEdit(self.tr("再输一遍"))
        note = self.tr("至少8位，一个汉字算两位。可以是一句自己记得住的话。")
        self.first_box = Captioned(self.tr("新口令"), self.first, note=note)
        self.second_box = Captioned(self.tr("再输一遍"), self.second)
        self.first.edited.connect(self._judge)
        self.second.edited.connect(lambda _text: self.second_box.say(""))
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.first_box)
        layout.addWidget(self.second_box)
        self.setFocusProxy(self.first)

    def text(self) -> str:
        """The passphrase typed; valid only after :meth:`check`."""
        return self.first.text()

    def check(self) -> bool:
        """Return True if the passphrase is acceptable; else show beside the line what is missing and focus it."""
        verdict = judge(self.first.text())
        if not verdict.suffices:
            self._judge(self.first.text())
            self.first.setFocus()
            return False
        if self.first.text() != self.second.text():
            words = self.tr("两遍不一样。请点“显示”看一看，再输一遍。")
            self.second_box.say(words, tone=Tone.BAD)
            self.second.setFocus()
            return False
        return True

    def clear(self) -> None:
        """Empty both lines."""
        self.first.clear()
        self.second.clear()
        self.first_box.say("")

    def _judge(self, text: str) -> None:
        verdict = judge(text)
        self.first_box.say(label(verdict.sentence), tone=_TONES[verdict.strength])
