"""The age of the newest backup in words for the title bar, with a warning when it is too old."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mediator.ui.look.tokens import Tone

TOO_OLD = 7
"""Days after which a backup counts as old."""

translate = QCoreApplication.translate


def backup_words(made_at: datetime | None, *, now: datetime) -> tuple[str, Tone]:
    """Return words like ``备份：今天 09:12`` and their tone; None stands for no backup at all."""
    if made_at is None:
        return translate("backup_age", "还没有备份"), Tone.WARN
    local = made_at.astimezone()
    days = (now.astimezone().date() - local.date()).days
    if days <= 0:
        return translate("backup_age", "备份：今天 {time}").format(time=f"{local:%H:%M}"), Tone.NEUTRAL
    if days == 1:
        return translate("backup_age", "备份：昨天 {time}").format(time=f"{local:%H:%M}"), Tone.NEUTRAL
    if days < TOO_OLD:
        return translate("backup_age", "备份：{days}天前").format(days=days), Tone.NEUTRAL
    return translate("backup_age", "备份：{days}天前，该备份了").format(days=days), Tone.WARN
