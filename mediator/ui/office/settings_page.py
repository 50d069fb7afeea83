"""SettingsPage: the look, the folders and the keys; every choice applies at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget

from mediator.domain.people.roles import SETTINGS, USERS
from mediator.ui.look.theme import Scheme
from mediator.ui.look.translation import Language
from mediator.ui.office.office_rules_page import OfficeRulesPage
from mediator.ui.office.settings_keys import PassphraseCard, RecoveryCard
from mediator.ui.widgets.card_page import CardPage
from mediator.ui.widgets.cards import Card
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host

SIZES = (100, 125, 150, 175, 200)


class Choices(QWidget):
    """A row of buttons, one of them chosen."""

    def __init__(self, options: Sequence[tuple[str, str]], *, chosen: str, on_choice: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._group = QButtonGroup(self)
        layout = FlowLayout(self)
        self.buttons = {}
        for code, words in options:
            button = self.buttons[code] = push_button(words, role="choice", on_click=partial(on_choice, code))
            button.setCheckable(True)
            button.setChecked(code == chosen)
            self._group.addButton(button)
            layout.addWidget(button)


class SettingsPage(CardPage):
    """Saves settings of this computer in its INI file, those of the office with its data."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self._window, self._shell = window, window.shell
        self.passphrase = PassphraseCard(window)
        self.recovery = RecoveryCard(window) if window.workspace.actor.may(USERS) else None
        office = (self._office_card(),) if window.workspace.may(SETTINGS) else ()
        keys = (self.passphrase,) if self.recovery is None else (self.passphrase, self.recovery)
        self.show_cards(self._look_card(), self._places_card(), *office, *keys)
        self.setFocusProxy(self.sizes.buttons[str(SIZES[0])])

    def _look_card(self) -> Card:
        look, language = self._shell.settings.appearance, self._shell.settings.language
        self.sizes = Choices(
            [(str(size), f"{size}%") for size in SIZES], chosen=str(look.percent), on_choice=self._set_size
        )
        self.scheme = Choices(
            [(Scheme.SYSTEM, self.tr("随系统")), (Scheme.LIGHT, self.tr("浅色")), (Scheme.DARK, self.tr("深色"))],
            chosen=look.scheme,
            on_choice=self._set_scheme,
        )
        self.language = Choices(
            [(Language.CHINESE, "中文"), (Language.ENGLISH, "English")], chosen=language, on_choice=self._set_language
        )
        card = Card(self.tr("看得清"))
        for words, choices in (
            (self.tr("字的大小"), self.sizes),
            (self.tr("颜色"), self.scheme),
            (self.tr("语言（文书总是中文）"), self.language),
        ):
            card.add(text_label(words, role="strong"), choices)
        return card

    def _places_card(self) -> Card:
        card = Card(self.tr("放在哪里"))
        self.folder = text_label(str(self._window.workspace.store.folder.root))
        self.backup_place = text_label("")
        other = push_button(self.tr("换一个数据文件夹"), icon="folder-open", on_click=self._change_folder)
        choose = push_button(self.tr("选第二备份位置"), icon="usb", on_click=self._choose_backup)
        for part in (
            text_label(self.tr("数据文件夹"), role="strong"),
            self.folder,
            row(other, None),
            text_label(self.tr("第二备份位置"), role="strong"),
            self.backup_place,
            row(choose, None),
        ):
            card.add(part)
        self._show_backup_place()
        return card

    def _office_card(self) -> Card:
        card = Card(self.tr("本单位的规矩"), note=self.tr("期限和提醒、文书、节假日、值班检查表，对所有用户都一样。"))
        self.rules = push_button(self.tr("期限、节假日和检查表"), icon="calendar", on_click=self._open_rules)
        card.add(row(self.rules, None))
        return card

    def _open_rules(self) -> None:
        self._window.open_page(OfficeRulesPage(self._window))

    def _set_size(self, code: str) -> None:
        look = self._shell.settings.appearance
        self._shell.keep(self._shell.settings._replace(appearance=look._replace(percent=int(code))))

    def _set_scheme(self, code: str) -> None:
        look = self._shell.settings.appearance
        self._shell.keep(self._shell.settings._replace(appearance=look._replace(scheme=Scheme(code))))

    def _set_language(self, code: str) -> None:
        if Language(code) is not self._shell.settings.language:
            self._shell.keep(self._shell.settings._replace(language=Language(code)))
            self._shell.rebuild_main()

    def _choose_backup(self) -> None:
        for path in self._shell.ask(self).folder(self.tr("选第二备份位置")):
            self._shell.keep(self._shell.settings._replace(backup_place=path))
        self._show_backup_place()

    def _show_backup_place(self) -> None:
        place = self._shell.settings.backup_place
        self.backup_place.setText(str(place) if place else self.tr("还没有选。"))

    def _change_folder(self) -> None:
        start = self._window.workspace.store.folder.root.parent
        for path in self._shell.ask(self).folder(self.tr("选数据文件夹"), start=start):
            self._shell.leave_for(path)
