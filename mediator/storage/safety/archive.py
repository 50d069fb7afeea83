"""The container of a backup: a plain zip, uncompressed, that ends with the SHA-256 of everything before it."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import os
import re
import struct
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any, Final

from mediator.domain.problems import Damaged
from mediator.storage.durable import sentences

FORMAT: Final = 1
DATABASE: Final = "mediator.db"
VAULT: Final = "vault.json"
MANIFEST: Final = "manifest.json"
CHUNK: Final = 1 << 20
Member = tuple[str, Path]
"""Name in the archive, and the file to take."""
Step = Callable[[int], None]
"""Called with the number of bytes done since the last call; may raise to stop the work."""

_ALLOWED: Final = re.compile(r"mediator\.db|vault\.json|blobs/[0-9a-f]{2}/[0-9a-f]{64}")
_MARK: Final = b"sha256:"
_DIGEST: Final = 64
_UNREADABLE: Final = (zipfile.BadZipFile, struct.error, ValueError, KeyError, TypeError, RuntimeError, EOFError)


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """The contents of a backup: ``files`` maps names to [size, SHA-256], ``events`` is the newest event's number."""

    made_at: dt.datetime
    vault_id: str
    revision: str
    events: int
    files: dict[str, tuple[int, str]]
    seal: str = ""

    def content(self) -> bytes:
        """Return the bytes the seal is computed over."""
        data = {**asdict(self), "format": FORMAT, "made_at": self.made_at.isoformat()}
        del data["seal"]
        return json.dumps(data, ensure_ascii=False, sort_keys=True).encode()

    def sealed(self, key: bytes) -> Manifest:
        """Return it with the keyed hash that only this office's key can make."""
        return replace(self, seal=hmac.new(key, self.content(), hashlib.sha256).hexdigest())

    def to_json(self) -> bytes:
        """Return the member ``manifest.json``."""
        return json.dumps({**json.loads(self.content()), "seal": self.seal}, ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_json(cls, content: bytes) -> Manifest:
        """Return the manifest; ``KeyError``, ``TypeError`` or ``ValueError`` if it is not one of ours."""
        data: dict[str, Any] = json.loads(content)
        if data.pop("format") != FORMAT:
            raise ValueError("another format")
        files = {str(name): (int(size), str(digest)) for name, (size, digest) in data.pop("files").items()}
        if not {DATABASE, VAULT} <= set(files) or not all(map(_ALLOWED.fullmatch, files)):
            raise ValueError("names that do not belong here")
        return cls(made_at=dt.datetime.fromisoformat(data.pop("made_at")), files=files, **data)


def write_archive(
    path: Path, *, members: Iterable[tuple[str, Path]], manifest: Manifest, key: bytes, step: Step
) -> None:
    """Write ``members`` (name, file) and the completed ``manifest`` to ``path``, and wait for the disk."""
    with path.open("x+b") as file:
        files: dict[str, tuple[int, str]] = {}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, source in members:
                files[name] = _add(archive, name, source, step)
            archive.writestr(_entry(MANIFEST), replace(manifest, files=files).sealed(key).to_json())
            archive.comment = _MARK + b"0" * _DIGEST
        size = file.seek(0, os.SEEK_END)
        digest = _digest(file, size - _DIGEST, step=lambda _: None)
        file.seek(size - _DIGEST)
        file.write(digest.encode())
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading back reads the medium, not the memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o600 << 16
    return entry


def _add(archive: zipfile.ZipFile, name: str, source: Path, step: Step) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reader, archive.open(_entry(name), "w", force_zip64=True) as writer:
        while chunk := reader.read(CHUNK):
            writer.write(chunk)
            digest.update(chunk)
            size += len(chunk)
            step(len(chunk))
    return size, digest.hexdigest()


def _digest(file: IO[bytes], length: int, *, step: Step) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while length > 0 and (chunk := file.read(min(CHUNK, length))):
        digest.update(chunk)
        length -= len(chunk)
        step(len(chunk))
    return digest.hexdigest()


def read_manifest(path: Path, *, step: Step = lambda _: None) -> Manifest:
    """Prove that ``path`` is whole, byte for byte, and return its manifest; raises :class:`Damaged`."""
    with sentences(path), path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _DIGEST - len(_MARK)))
        tail = file.read()
        if not tail.startswith(_MARK):
            raise Damaged(f"“{path.name}”不是本程序的备份文件，或后半截丢了（复制没有完成）。请换一份备份。")
        if tail[len(_MARK) :] != _digest(file, size - _DIGEST, step=step).encode():
            raise Damaged(f"备份文件“{path.name}”的内容被改动或损坏，不能用来恢复。请换一份备份。")
        try:
            with zipfile.ZipFile(file) as archive:
                manifest = Manifest.from_json(archive.read(MANIFEST))
                if {*manifest.files, MANIFEST} != set(archive.namelist()):
                    raise ValueError("members and manifest differ")
        except _UNREADABLE as error:
            raise Damaged(f"“{path.name}”不是本程序的备份文件。请换一份备份。") from error
    return manifest


def read_member(path: Path, name: str) -> bytes:
    """Return the content of one member of a proven archive."""
    with sentences(path), zipfile.ZipFile(path) as archive:
        return archive.read(name)


def extract(path: Path, *, names: Iterable[str], manifest: Manifest, into: Path, step: Step = lambda _: None) -> None:
    """Write the members ``names`` under ``into``, each compared with ``manifest`` and synced to the disk."""
    with sentences(into), zipfile.ZipFile(path) as archive:
        for name in names:
            target = into / name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with archive.open(name) as reader, target.open("xb") as writer:
                while chunk := reader.read(CHUNK):
                    writer.write(chunk)
                    digest.update(chunk)
                    step(len(chunk))
                writer.flush()
                os.fsync(writer.fileno())
            if digest.hexdigest() != manifest.files[name][1]:
                raise Damaged(f"备份文件“{path.name}”里的“{name}”与清单不符。请换一份备份。")
