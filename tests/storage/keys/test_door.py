"""The names on the door: the vault's own list, read without any key and without cryptography."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mediator.domain.problems import Damaged, NotFound
from mediator.storage.keys.door import users_of
from mediator.storage.store import Store, load_vault


def test_the_names_are_those_of_the_vault(store: Store) -> None:
    store.vault.add_user(store.key, user="茅晓燕", passphrase="另一句话的口令")
    assert users_of(store.folder.root) == load_vault(store.folder).users


def test_an_empty_folder_has_no_door(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="还没有调解数据"):
        users_of(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"slots": []}', '{"slots": [{"kind": "user"}]}', '{"slots": 3}'])
def test_a_spoilt_key_file_is_a_sentence(office_folder: Path, content: str) -> None:
    (office_folder / "vault.json").write_text(content)
    with pytest.raises(Damaged, match="钥匙文件"):
        users_of(office_folder)


def test_a_lost_key_file_is_a_sentence(office_folder: Path) -> None:
    (office_folder / "vault.json").unlink()
    with pytest.raises(Damaged, match="不见了"):
        users_of(office_folder)


def test_nothing_heavy_is_loaded_for_it() -> None:
    heavy = "[m for m in ('sqlalchemy', 'argon2', 'cryptography', 'sqlcipher3') if m in sys.modules]"
    program = f"import sys, mediator.storage.keys.door; print({heavy})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
