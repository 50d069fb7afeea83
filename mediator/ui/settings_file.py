"""SettingsFile: the window settings of this computer's user in one INI file; it holds no office data."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QSettings

from mediator.ui.look.theme import Appearance, Scheme
from mediator.ui.look.translation import Language
from mediator.ui.look.typography import LARGEST_PERCENT, SMALLEST_PERCENT

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


class Settings(NamedTuple):
    """``data_folder`` is the folder chosen in the window, ``backup_place`` the second place of backups, or None."""

    appearance: Appearance = Appearance()
    language: Language = Language.CHINESE
    backup_place: Path | None = None
    data_folder: Path | None = None


class SettingsFile:
    """Reads and writes ``path``; a missing, old or damaged file gives the defaults."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Settings:
        """Return the saved settings."""
        ini = self._ini()
        return Settings(
            appearance=Appearance(
                scheme=_one_of(Scheme, _text(ini, "look/scheme"), Scheme.SYSTEM), percent=_percent(ini)
            ),
            language=_one_of(Language, _text(ini, "look/language"), Language.CHINESE),
            backup_place=_path(ini, "backup/place"),
            data_folder=_path(ini, "data/folder"),
        )

    def write(self, settings: Settings) -> bool:
        """Save ``settings``; return False if the file cannot be written (they then hold until the program ends)."""
        ini = self._ini()
        ini.setValue("look/scheme", str(settings.appearance.scheme))
        ini.setValue("look/percent", settings.appearance.percent)
        ini.setValue("look/language", str(settings.language))
        ini.setValue("backup/place", str(settings.backup_place or ""))
        ini.setValue("data/folder", str(settings.data_folder or ""))
        ini.sync()
        return ini.status() is QSettings.Status.NoError

    def _ini(self) -> QSettings:
        return QSettings(str(self.path), QSettings.Format.IniFormat)


def _text(ini: QSettings, key: str) -> str:
    return str(ini.value(key, "") or "")


def _one_of(kind: type[ChoiceT], text: str, default: ChoiceT) -> ChoiceT:
    return kind(text) if text in set(kind) else default


def _percent(ini: QSettings) -> int:
    text = _text(ini, "look/percent")
    return max(SMALLEST_PERCENT, min(LARGEST_PERCENT, int(text))) if text.isdecimal() else SMALLEST_PERCENT


def _path(ini: QSettings, key: str) -> Path | None:
    text = _text(ini, key)
    return Path(text) if text else None
