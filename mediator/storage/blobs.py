"""Blobs: filed papers and attachments as encrypted files, each named by a keyed hash of its content."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mediator.domain.problems import Damaged, NotFound
from mediator.storage.durable import sentences, sync_folder, write_durably
from mediator.storage.keys.vault import subkey

_NONCE: Final = 12
_NAME: Final = re.compile(r"[0-9a-f]{64}")


class Blobs:
    """The files under ``root``; equal content is stored once. Write the blob first, then the row that names it."""

    def __init__(self, root: Path, *, key: bytes) -> None:
        """``key`` is the data key; names and contents use keys of their own."""
        self.root = root
        self._naming = subkey(key, "blob names")
        self._cipher = AESGCM(subkey(key, "blobs"))

    def put(self, content: bytes) -> str:
        """Store the content and return its name once the file is on the disk; a damaged file is mended."""
        name = hmac.new(self._naming, content, hashlib.sha256).hexdigest()
        path = self.path(name)
        if path.exists() and self.fault(name) is None:
            return name
        if not path.parent.is_dir():
            with sentences(path.parent):
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                sync_folder(self.root)
        nonce = secrets.token_bytes(_NONCE)
        write_durably(
            path, nonce + self._cipher.encrypt(nonce, content, name.encode()), part=self.root / f"{name}.part"
        )
        return name

    def get(self, name: str) -> bytes:
        """Return the content; NotFound without a file, :class:`Damaged` if the file is not what was written."""
        path = self.path(name)
        if not path.exists():
            raise NotFound("存档文件不见了（可能被删除或未随数据一起复制）。请从备份中恢复。")
        with sentences(path):
            sealed = path.read_bytes()
        return self._unsealed(name, sealed)

    def take_back(self, name: str, sealed: bytes) -> None:
        """Write the file of this name from a backup; :class:`Damaged` if it is not what was written."""
        self.put(self._unsealed(name, sealed))

    def _unsealed(self, name: str, sealed: bytes) -> bytes:
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], name.encode())
        except (InvalidTag, ValueError) as error:
            raise Damaged("存档文件已损坏，内容与当初保存的不一致。其他数据没有受影响；请从备份中恢复。") from error

    def path(self, name: str) -> Path:
        """Return the path of the blob called ``name``."""
        if not _NAME.fullmatch(name):
            raise NotFound("存档文件的名称不对。")
        return self.root / name[:2] / name

    def names(self) -> Iterator[str]:
        """Yield the names of all blobs with a file, in order."""
        return (path.name for path in sorted(self.root.glob("??/*")) if _NAME.fullmatch(path.name))

    def fault(self, name: str, *, sha256: str = "") -> str | None:
        """Return what is wrong with one blob, as a sentence, or None; ``sha256`` is the row's sum of the content."""
        try:
            content = self.get(name)
        except (NotFound, Damaged) as error:
            return f"{name[:12]}…：{error}"
        if sha256 and hashlib.sha256(content).hexdigest() != sha256:
            return f"{name[:12]}…：内容不是定稿时的那一份。"
        return None

    def verify(self, names: Iterable[str], *, hashes: Mapping[str, str] = MappingProxyType({})) -> list[str]:
        """Read back each of ``names`` (those in rows); return a sentence for every one that is lost or changed.

        ``hashes`` are the SHA-256 sums that rows have of some of them.
        """
        return [fault for name in names if (fault := self.fault(name, sha256=hashes.get(name, "")))]
