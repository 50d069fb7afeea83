"""Bring lost or damaged filed papers back from the backups that can be found."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mediator.domain.problems import StorageTrouble
from mediator.storage.safety.backup import SUFFIX, last_backup
from mediator.storage.safety.verify import blob_names
from mediator.storage.store import Store


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """The number of files that came back, and of those that no found backup has."""

    papers: int
    lost: int


def fetch_papers(store: Store) -> Fetched:
    """Check the file of every row; replace an unreadable one from the newest backup that holds it whole."""
    with store.reading() as session:
        named = blob_names(session.connection())
    wanted = {name for name in sorted(named) if store.blobs.fault(name)}
    lacking = set(wanted)
    for file in _backups(store) if wanted else ():
        lacking -= _taken(store, file, lacking)
    return Fetched(papers=len(wanted) - len(lacking), lost=len(lacking))


def _backups(store: Store) -> Iterator[Path]:
    """Yield the backups of the folder and those beside its newest one, the newest first."""
    places = [store.folder.backups]
    last = last_backup(store.folder.root)
    if last is not None and last.path.parent not in places:
        places.append(last.path.parent)
    found = [file for place in places for file in place.glob(f"*{SUFFIX}")]
    yield from sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)


def _taken(store: Store, file: Path, names: set[str]) -> set[str]:
    """Return which of these files the backup restored; a damaged backup gives those that are whole in it."""
    taken = set()
    with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(file) as archive:
        for name in sorted(names):
            with suppress(KeyError, zipfile.BadZipFile, StorageTrouble):
                store.blobs.take_back(name, archive.read(f"blobs/{name[:2]}/{name}"))
                taken.add(name)
    return taken
