"""Languages: Chinese is in the code, English in a translation file; labels of the domain are translated here."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mediator.ui.look.assets import TRANSLATIONS

DOMAIN = "domain"
_NUMBERED = re.compile(r"（(\d+)）$")


class Language(StrEnum):
    """The languages of the window; STRETCH doubles every string to find what is cut."""

    CHINESE = "zh"
    ENGLISH = "en"
    STRETCH = "stretch"


class StretchTranslator(QTranslator):
    """Doubles every string, like a language with long words."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text + text


class Languages:
    """The translators of one application; they must live as long as the application."""

    def __init__(self, app: QCoreApplication, *, folder: Path = TRANSLATIONS) -> None:
        self._app, self._folder = app, folder
        self._installed: list[QTranslator] = []

    def stop(self) -> None:
        """Remove every translator, so that the application can go on without this object."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []

    def speak(self, language: Language) -> None:
        """Switch to ``language``: open windows get a LanguageChange event, later windows need nothing."""
        self.stop()
        self._installed = [*_translators(language, self._folder)]
        for new in self._installed:
            self._app.installTranslator(new)
        QLocale.setDefault(QLocale("en_GB" if language is Language.ENGLISH else "zh_CN"))


def label(text: str) -> str:
    """Return a Chinese label of the domain (of a Field, a Choice, a Move) in the language of the window.

    Numbered papers such as 调解记录（2） keep their number.
    """
    words = QCoreApplication.translate(DOMAIN, text) if text else ""
    number = _NUMBERED.search(text)
    if number is None or words != text:
        return words
    stem = text[: number.start()]
    words = QCoreApplication.translate(DOMAIN, stem)
    return text if words == stem else f"{words} ({number[1]})"


def _translators(language: Language, folder: Path) -> list[QTranslator]:
    match language:
        case Language.CHINESE:
            return [_loaded(_qt_folder() / "qtbase_zh_CN.qm")]
        case Language.ENGLISH:
            return [_loaded(folder / "en.qm")]
        case Language.STRETCH:
            return [StretchTranslator()]


def _loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    translator.load(str(path))  # an absent file leaves the Chinese of the code, which is never wrong
    return translator


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
