"""Lets fcitx users type Chinese on Linux: its Qt plugin is not shipped, but fcitx also answers to ibus."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo


def plugin_folder() -> Path:
    """Return the folder of Qt's input method plugins."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"


def prepare_environment(environ: MutableMapping[str, str], *, plugins: Path | None = None) -> None:
    """Turn ``QT_IM_MODULE=fcitx`` into ``ibus`` if there is no fcitx plugin; call it before QApplication is made.

    fcitx 5 emulates the ibus service, so typing works as before.
    """
    wanted = environ.get("QT_IM_MODULE", "")
    folder = plugins if plugins is not None else plugin_folder()
    if wanted.startswith("fcitx") and not any(folder.glob(f"*{wanted}platforminputcontext*")):
        environ["QT_IM_MODULE"] = "ibus"
        environ.pop("QT_IM_MODULES", None)
