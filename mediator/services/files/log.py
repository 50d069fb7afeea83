"""The log of a file: one event a change, in its transaction and with the open deadlines; and the log in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.services.dues.due_index import calendar_of, replace_dues
from mediator.services.files.mapping import to_json
from mediator.services.files.open_files import OpenFile
from mediator.storage import events

WORDS = {
    "register": "登记",
    "open": "登记",
    "item": "填写",
    "remove_item": "删除",
    "link": "关联案件",
    "amend": "修改内容",
    "correct": "更正",
    "move": "办理",
    "undo": "撤销",
    "record": "填写",
    "remove": "删除",
    "file": "文书定稿",
    "void_paper": "文书作废",
    "print": "打印",
    "mark": "标记",
    "reveal": "查看",
    "export": "导出",
    "backup": "备份",
    "mend": "整理索引",
    "risk": "风险等级",
}


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """One line of a file's log; ``seq`` orders it, ``data`` says what changed."""

    seq: int
    at: datetime
    actor: str
    kind: str
    on: date | None
    data: Mapping[str, object]

    @property
    def sentence(self) -> str:
        """Return the line in words: 办理：受理（理由：…）."""
        what = next((str(self.data[key]) for key in ("label", "title", "number") if self.data.get(key)), "")
        reason = self.data.get("reason")
        line = WORDS.get(self.kind, self.kind) + (f"：{what}" if what else "")
        return line + (f"（理由：{reason}）" if reason else "")


def note(
    file: OpenFile[Any],
    kind: str,
    *,
    actor: Actor,
    now: datetime,
    on: date | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """Append one event that changes no deadline, such as looking or printing, or a change that is recorded next."""
    content = to_json(data or {})
    events.append(
        file.session,
        office_id=file.row.office_id,
        kind=kind,
        entity=file.entity,
        entity_id=file.id,
        actor=actor.name,
        now=now,
        on=on,
        data=content if isinstance(content, dict) else {},
    )


def record(
    file: OpenFile[Any],
    kind: str,
    *,
    actor: Actor,
    now: datetime,
    on: date | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """Append one event and rewrite the open deadlines of the file and of its case, in the caller's transaction."""
    note(file, kind, actor=actor, now=now, on=on, data=data)
    refresh(file)
    if (beside := file.beside()) is not None:
        refresh(beside)


def refresh(file: OpenFile[Any]) -> None:
    """Rewrite the open deadlines of a file."""
    file.session.flush()
    clocks = file.kind.clocks(file.snapshot(), calendar_of(file.session))
    row = file.row
    replace_dues(
        file.session, file.entity, row.id, clocks, number=row.number, title=row.title, now_of=row, **file.sight
    )


def log_of(session: Session, file_id: UUID) -> tuple[LogRow, ...]:
    """Return the log of a file, oldest first."""
    return tuple(
        LogRow(seq=event.seq, at=event.at, actor=event.actor, kind=event.kind, on=event.on_date, data=dict(event.data))
        for event in events.of(session, file_id)
    )
