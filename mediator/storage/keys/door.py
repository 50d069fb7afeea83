"""The names of the users who can unlock a folder, read quickly and without any key."""

from __future__ import annotations

import json
from pathlib import Path

from mediator.domain.problems import Damaged, NotFound
from mediator.storage.folder import Folder


def users_of(folder: Path) -> tuple[str, ...]:
    """Return the names of those who have a passphrase for the office in ``folder``, the first user first.

    NotFound if there is no office, Damaged if its key file is missing or cannot be read. The names are those of
    :attr:`mediator.storage.keys.vault.Vault.users`, read without loading cryptography, since this runs before the first
    paint.
    """
    place = Folder(folder)
    if not place.holds_office():
        raise NotFound(f"“{folder}”里还没有调解数据。请先新建，或选择数据所在的文件夹。")
    try:
        slots = json.loads(place.vault.read_bytes())["slots"]
        users = tuple(str(slot["name"]) for slot in slots if slot["kind"] == "user")
    except (OSError, ValueError, KeyError, TypeError):
        users = ()
    if not users:
        raise Damaged(f"钥匙文件“{place.vault}”不见了或已损坏，不能解锁。数据没有改动；请从备份恢复。")
    return users
