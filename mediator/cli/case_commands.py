"""The commands that read cases: cases, papers, print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.cli.call import Call, say, table, warn
from mediator.domain.case.snapshot import Committee
from mediator.domain.people.roles import EXPORT, REVEAL, Actor, require
from mediator.domain.problems import NotFound, NotWritable
from mediator.domain.workflow import CASE_FILE
from mediator.services.files import snapshots
from mediator.services.files.finality import valid_papers
from mediator.services.lists import ledger
from mediator.services.lists.exports import note_export
from mediator.services.lists.ledger import LedgerFilter, LedgerRow
from mediator.services.office import offices, users
from mediator.services.papers import papers
from mediator.services.papers.beside_case import beside_case
from mediator.services.papers.paper_states import ARCHIVED, DRAFT, FINAL, MISSING, SIGNED, PaperState
from mediator.storage.durable import write_durably
from mediator.storage.store import Store

PAGE: Final = 500
BLANK: Final = "blank:"
STATES: Final = {
    MISSING: "缺项",
    DRAFT: "草稿",
    FINAL: "已定稿",
    SIGNED: "已签署",
    ARCHIVED: "已归档",
}


def cases(call: Call) -> int:
    """List all cases, or those that contain the words; with JSON the list counts as an export."""
    with call.enter() if call.options.json else call.look() as store:
        with store.reading() as session:
            actor = users.actor_named(session, store.user)
            keys = ledger.keys(session, LedgerFilter(text=call.options.text), actor=actor)
            rows = [line for at in range(0, len(keys), PAGE) for line in ledger.page(session, keys[at : at + PAGE])]
            names = ledger.party_names(session, keys)
        if call.options.json:
            _log_export(store, actor, call)
    if call.options.json:
        say(json.dumps([_case(row, names.get(row.rid, ())) for row in rows], ensure_ascii=False, indent=1))
    elif rows:
        say(*table([_line(row) for row in rows]), f"共{len(rows)}件。")
    else:
        say("没有找到案件。")
    return 0


def _log_export(store: Store, actor: Actor, call: Call) -> None:
    """Log an export, or warn if the office is open read-only; Refused without the permission."""
    require(actor, EXPORT)
    if store.read_only:
        warn(["数据正由另一个程序打开或只能查看，这次导出没有记入日志。"])
        return
    with store.transaction() as session:
        note_export(session, "案件清单", actor=actor, now=call.now)


def _case(row: LedgerRow, parties: tuple[str, ...]) -> dict[str, Any]:
    return {
        "number": row.number,
        "title": row.title,
        "type": row.dispute_type,
        "source": row.source,
        "committee": row.committee,
        "accepted_on": row.accepted_on.isoformat() if row.accepted_on else None,
        "stage": row.stage,
        "outcome": row.outcome,
        "parties": list(parties),
        "claimed": yuan(row.claimed),
        "agreed": yuan(row.agreed),
    }


def _line(row: LedgerRow) -> tuple[str, ...]:
    accepted = row.accepted_on.isoformat() if row.accepted_on else ""
    return row.number, accepted, row.stage_label, yuan(row.agreed) or "", row.title


def yuan(fen: int | None) -> str | None:
    """Return money as ``6810.50``; None if the sum is not known."""
    return None if fen is None else f"{fen // 100}.{fen % 100:02d}"


def list_papers(call: Call) -> int:
    """List the papers of one case and what each lacks."""
    with call.look() as store, store.reading() as session:
        actor = users.actor_named(session, store.user)
        found = papers.states(session, ledger.find_number(session, call.options.number), actor=actor)
    if call.options.json:
        rows = [
            {"code": p.code, "title": p.title, "state": p.state, "missing": [problem.message for problem in p.missing]}
            for p in found
        ]
        say(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    lines = iter(table([(p.code, STATES[p.state], "必备" if p.required else "", p.title) for p in found]))
    for paper in found:
        say(next(lines), *(f"    {problem.message}" for problem in paper.missing))
    return 0


def print_paper(call: Call) -> int:
    """Write one paper into a file; that of a case is logged first, so no other program may hold the office."""
    code, out = str(call.options.paper), Path(call.options.out)
    if problem := _cannot(code, out, number=call.options.number):
        warn([problem[1]])
        return problem[0]
    if code.startswith(BLANK):
        content = _blank(call, code.removeprefix(BLANK))
        _write(out, content)
        return 0
    with call.write() as store:
        with store.reading() as session:
            actor = users.actor_named(session, store.user)
            require(actor, EXPORT)
            require(actor, REVEAL)
            case_id = ledger.find_number(session, call.options.number)
            file_id, code = _asked_for(session, case_id, code, actor=actor)
            _tell_gaps(papers.state_of(session, file_id, code, actor=actor))
            today = call.now.astimezone().date()
            content = papers.printable(session, store.blobs, file_id, code, actor=actor, when=today)
        _place_for(out)
        with store.transaction() as session:
            papers.note_printed(session, file_id, code, actor=actor, now=call.now)
        _write(out, content)
    return 0


def _asked_for(session: Session, case_id: UUID, code: str, *, actor: Actor) -> tuple[UUID, str]:
    """Return the file and the code of the wanted paper, if the facts require it or it is final."""
    form, number = papers.form_of(code)
    if CASE_FILE not in form.about:
        return beside_case(session, case_id, code, actor=actor)
    plain = form.ref(number)
    if any(row.code == plain for row in valid_papers(session, case_id)):
        return case_id, plain
    return case_id, papers.called_for(snapshots.load(session, case_id), plain)


def _blank(call: Call, code: str) -> bytes:
    papers.form_of(code)
    with call.look() as store, store.reading() as session:
        committee = _committee(session, call.options.number)
        return papers.blank(session, committee, code, when=call.now.astimezone().date())


def _write(out: Path, content: bytes) -> None:
    _place_for(out)
    write_durably(out, content)
    say(f"已存到：{out}")


def _place_for(out: Path) -> None:
    if not out.absolute().parent.is_dir():
        raise NotWritable(f"文件夹“{out.absolute().parent}”不存在，没有写文件。请先建好文件夹。")


def _cannot(code: str, out: Path, *, number: str | None) -> tuple[int, str] | None:
    """Return exit status and sentence for an impossible call, before a passphrase is asked for."""
    kind = out.suffix.lower()
    if kind == ".docx":
        return 1, "这一版还不能存成 Word 文件，请用 .pdf。"
    if kind != ".pdf":
        return 2, f"命令写得不对：文件名应以 .pdf 结尾，写的是“{out.name}”。"
    if code == "case-file":
        return 1, "这一版还不能一次输出整卷，请逐份输出文书。"
    if number is None and not code.startswith(BLANK):
        return 2, "命令写得不对：还缺卷号 NUMBER。"
    return None


def _tell_gaps(state: PaperState) -> None:
    if state.missing:
        warn([f"《{state.title}》还有空缺，按草稿输出："])
        warn(f"    {problem.message}" for problem in state.missing)


def _committee(session: Session, number: str | None) -> Committee:
    """Return the committee of the case ``number``, else the office's first."""
    if number is not None:
        return snapshots.load(session, ledger.find_number(session, number)).committee
    if known := offices.committees(session):
        return known[0]
    raise NotFound("还没有设置人民调解委员会，请先打开窗口完成设置。")
