"""A final paper holds what it prints: the entry, the mark or the case behind it is not changed without a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.documents.papers import paper_at
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Refused
from mediator.services.files import amendments, lists, openings
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import FiledPaperTable
from tests.domain.case import road
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW


def file(session: Session, about: CaseSnapshot | MatterSnapshot, *codes: str) -> None:
    """Make papers final without drawing them."""
    of_matter = isinstance(about, MatterSnapshot)
    for code in codes:
        form, _ = paper_at(code)
        session.add(
            FiledPaperTable(
                id=uuid7(NOW),
                case_id=None if of_matter else about.id,
                matter_id=about.id if of_matter else None,
                code=code,
                title=form.title,
                sha256="",
                blob="",
                pages=1,
                filed_at=NOW,
                filed_by=ACTOR.name,
            )
        )
    session.flush()


def valid(session: Session) -> list[str]:
    query = select(FiledPaperTable.code).where(FiledPaperTable.voided_at.is_(None))
    return list(session.scalars(query.order_by(FiledPaperTable.code)))


def test_a_receipt_that_was_signed_takes_no_other_receiver(work: Work) -> None:
    case = work.register()
    delivery = replace(road.DELIVERIES[0], receiver=case.parties[0].name)
    work.keep(case.id, delivery)
    file(work.session, work.load(case.id), "service-receipt")
    other = replace(delivery, receiver="别人")
    with pytest.raises(Refused, match="《送达回证》已经定稿，要改内容请写明更正理由；原件保留并标为作废。"):
        work.keep(case.id, other)
    assert work.load(case.id).deliveries == (delivery,)
    work.keep(case.id, other, reason="写错")
    assert valid(work.session) == []


def test_a_notice_to_perform_takes_no_other_debtor_but_a_payment(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "agree", "sign")
    urging = replace(road.URGING, debtors=(case.parties[1].name,))
    work.keep(case.id, urging)
    file(work.session, work.load(case.id), "urging-notice")
    work.keep(case.id, road.PAYMENT)
    with pytest.raises(Refused, match="《督促履行通知书》已经定稿"):
        work.keep(case.id, replace(urging, debtors=("别人",)))


def test_a_note_on_the_file_is_not_written_again(work: Work) -> None:
    case = work.register()
    amendments.amend(work.session, case.id, {"file_note": "缺一张照片。"}, actor=ACTOR, now=NOW)
    file(work.session, work.load(case.id), "file-note")
    amendments.amend(work.session, case.id, {"difficult": True, "filer": "茅晓燕"}, actor=ACTOR, now=NOW)
    for marks in ({"file_note": "都在。"}, {"kept_on_paper": ("acceptance",)}):
        with pytest.raises(Refused, match="《卷宗情况说明》已经定稿"):
            amendments.amend(work.session, case.id, marks, actor=ACTOR, now=NOW)
    amendments.amend(work.session, case.id, {"file_note": "都在。"}, actor=ACTOR, now=NOW, reason="已找到")
    assert (work.load(case.id).file_note, valid(work.session)) == ("都在。", [])


def test_a_case_is_void_after_its_closing_and_keeps_the_report(work: Work) -> None:
    case = work.take(work.register().id, "accept", "withdraw", "close")
    file(work.session, case, "closing-report")
    assert work.take(case.id, "void").stage == "void"
    assert valid(work.session) == ["closing-report"]


def request(work: Work, case: CaseSnapshot) -> MatterSnapshot:
    """A joint mediation of the case with one thing asked, whose request is final."""
    values = {"applicant_unit": "王鲍司法所", "applicant": "茅晓燕", "triggers": ("跨部门",)}
    opening = openings.Opening(kind="joint", on=date(2026, 2, 2), values=values, case_id=case.id)
    matter = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
    asked = Item(id=uuid7(NOW), kind="ask", values={"organ": "王鲍派出所", "what": "维持秩序"})
    matter = lists.save(work.session, matter.id, asked, actor=ACTOR, now=NOW)
    file(work.session, matter, "joint-request")
    after: MatterSnapshot = matter
    return after


def test_an_entry_of_a_list_is_held_by_the_paper_that_prints_it(work: Work) -> None:
    matter = request(work, work.register())
    [asked] = matter.of("ask")
    other = replace(asked, values={**asked.values, "what": "不必到场"})
    how: dict[str, Any] = {"actor": ACTOR, "now": NOW}
    with pytest.raises(Refused, match="《联调申请单》已经定稿"):
        lists.save(work.session, matter.id, other, **how)
    with pytest.raises(Refused, match="《联调申请单》已经定稿"):
        lists.remove(work.session, matter.id, asked, **how)
    assert lists.save(work.session, matter.id, other, **how, reason="写错").of("ask") == (other,)
    assert valid(work.session) == []


def test_a_paper_beside_a_case_holds_what_it_prints_of_the_case(work: Work) -> None:
    case = work.register()
    request(work, case)
    work.amend(case, values={"risk": "红", "risk_reason": "扬言报复"})
    with pytest.raises(Refused, match="《联调申请单》已经定稿"):
        work.amend(work.load(case.id), values={"story": "另有经过。"})
    work.amend(work.load(case.id), values={"story": "另有经过。"}, reason="写错")
    assert valid(work.session) == []
