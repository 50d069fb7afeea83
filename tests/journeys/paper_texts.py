"""The words of final papers, and the golden texts beside these tests that they are compared with."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.services.files.finality import valid_papers
from mediator.services.papers.paper_states import BlobStore
from mediator.storage.tables.cases import FiledPaperTable
from tests.documents.reading import UPDATE, pages

GOLDEN = Path(__file__).parent / "golden"


def text_of_case(session: Session, blobs: BlobStore, case_id: UUID) -> str:
    """Every final paper of a case, one below the other, in the order they became final."""
    return _text(valid_papers(session, case_id), blobs)


def text_of_matter(session: Session, blobs: BlobStore, matter_id: UUID) -> str:
    """Every final paper of a matter."""
    return _text(valid_papers(session, matter_id), blobs)


def compare(name: str, text: str) -> None:
    """Fail if the papers do not say what is kept under this name."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get(UPDATE):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing: run once with {UPDATE}=1 and read it"
    assert text == path.read_text(encoding="utf-8")


def _text(rows: Iterable[FiledPaperTable], blobs: BlobStore) -> str:
    return "".join(f"《{row.title}》\n{_lines(blobs.get(row.blob))}\n" for row in rows)


def _lines(pdf: bytes) -> str:
    return "".join(f"{line.rstrip()}\n" for page in pages(pdf) for line in page.split("\n") if line.strip())
