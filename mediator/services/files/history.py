"""The case's log: every change in the same transaction, and the sentences it is shown in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.services.dues.case_dues import refresh_case
from mediator.services.files.mapping import to_json
from mediator.storage import events
from mediator.storage.tables.cases import CaseTable

WORDS = {
    "register": "登记",
    "open": "登记",
    "item": "填写",
    "remove_item": "删除",
    "link": "关联案件",
    "amend": "修改登记内容",
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
    """One line of a case's log; ``seq`` orders it, ``data`` says what changed."""

    seq: int
    at: datetime
    actor: str
    kind: str
    on: date | None
    data: Mapping[str, object]

    @property
    def sentence(self) -> str:
        """The line in words: 办理：受理（理由：…）."""
        what = next((str(self.data[key]) for key in ("label", "title", "number") if self.data.get(key)), "")
        reason = self.data.get("reason")
        line = WORDS.get(self.kind, self.kind) + (f"：{what}" if what else "")
        return line + (f"（理由：{reason}）" if reason else "")


def record(  # noqa: PLR0913 - the columns of an event
    session: Session,
    row: CaseTable,
    kind: str,
    *,
    actor: Actor,
    now: datetime,
    on: date | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """Append one event of this case, inside the caller's transaction."""
    content = to_json(data or {})
    events.append(
        session,
        office_id=row.office_id,
        kind=kind,
        entity="case",
        entity_id=row.id,
        actor=actor.name,
        now=now,
        on=on,
        data=content if isinstance(content, dict) else {},
    )
    session.flush()
    refresh_case(session, row)


def log_of(session: Session, case_id: UUID) -> tuple[LogRow, ...]:
    """The log of a case, oldest first."""
    return tuple(
        LogRow(seq=event.seq, at=event.at, actor=event.actor, kind=event.kind, on=event.on_date, data=dict(event.data))
        for event in events.of(session, case_id)
    )
