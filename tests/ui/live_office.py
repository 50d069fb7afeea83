"""An office with cases in every lane: just logged, accepted, in mediation, waiting for signatures, being performed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.intake import Intake
from mediator.domain.case.snapshot import CaseSnapshot, Mediator
from mediator.domain.people.identity import id_check_digit
from mediator.domain.people.roles import Actor
from mediator.services.files import intake, lists, steps
from mediator.services.files.snapshots import load
from mediator.services.office import offices
from mediator.storage.store import Store
from mediator.ui.workspace import Changes, Workspace
from tests.builders import made, person

ACTOR = Actor(name="陆建华")
NOW = datetime(2023, 5, 24, 2, tzinfo=UTC)


def set_up(session: Session, *, second: bool = False) -> None:
    """An office with one committee (or two), a mediator and a reception point."""
    offices.open_office(session, user=ACTOR.name, now=NOW)
    names = [("启东市王鲍镇人民调解委员会", "王鲍"), ("启东市王鲍镇永兴圩村人民调解委员会", "永兴圩")]
    for name, short in names[: 2 if second else 1]:
        offices.add_committee(session, name=name, short_name=short, actor=ACTOR, now=NOW)
    offices.add_mediator(session, {"name": "沈广和", "phone": "15400000901"}, actor=ACTOR, now=NOW)
    offices.add_station(session, name="久隆工作站", actor=ACTOR, now=NOW)
    offices.finish_set_up(session, name="王鲍镇人民调解委员会", actor=ACTOR, now=NOW)


def register(
    session: Session, first: str, second: str, *, on: str, kind: str = "邻里纠纷", committee: int = 0, **values: object
) -> CaseSnapshot:
    """Log one dispute between two people."""
    day = date.fromisoformat(on)
    sides = zip(
        (first, second),
        ("申请人", "被申请人"),
        map(id_of, (first, second)),
        map(phone_of, (first, second)),
        strict=True,
    )
    parties = tuple(
        replace(
            person(name, role, number, phone=phone, consent="同意", consent_on=day, address="永兴圩村6组"),
            id=made(f"{on}{role}{name}"),
        )
        for name, role, number, phone in sides
    )
    given = {"dispute_type": kind, "story": f"{first}与{second}为排水争吵。", "source": "依申请调解", **values}
    return intake.register(
        session,
        Intake(
            committee_id=offices.committees(session)[committee].id,
            registered_on=day,
            values=given,
            parties=parties,
            mediators=(Mediator(id=None, name="沈广和"),),
        ),
        actor=ACTOR,
        now=moment(on),
    )


def id_of(name: str) -> str:
    """An invented ID number of somebody born on 3 August 1961; each name has its own."""
    body = f"32990019610803{made(name).int % 1000:03}"
    return body + id_check_digit(body)


def phone_of(name: str) -> str:
    """An invented phone."""
    return f"154{made(name).int % 10**8:08}"


def moment(on: str) -> datetime:
    """Ten in the morning of a day, in China."""
    return datetime.combine(date.fromisoformat(on), time(2), tzinfo=UTC)


def step(session: Session, case: CaseSnapshot, move: str, *, on: str) -> None:
    """Take one step."""
    steps.advance(session, case.id, move, on=date.fromisoformat(on), actor=ACTOR, now=moment(on))


def keep(session: Session, case: CaseSnapshot, record: records.Record, *, on: str) -> None:
    """Keep one record."""
    lists.save(session, case.id, record, actor=ACTOR, now=moment(on))


def begin(session: Session, case: CaseSnapshot, *, on: str) -> None:
    """Accept, tell of the rights, begin to mediate: all on one day."""
    step(session, case, "accept", on=on)
    names = tuple(party.name for party in case.parties)
    day = date.fromisoformat(on)
    keep(session, case, records.Notice(id=made(f"告知{case.id}"), on=day, signed_by=names, informer="沈广和"), on=on)
    step(session, case, "begin", on=on)


def agree(session: Session, case: CaseSnapshot, *, on: str, due_on: str) -> None:
    """Settle in a meeting and write the agreement; nobody has signed."""
    day = date.fromisoformat(on)
    meeting = records.Meeting(
        id=made(f"调解{case.id}"),
        on=day,
        time="14:00",
        place="调解室",
        text="经调解达成一致。",
        result=records.SETTLED,
        recorder="茅晓燕",
    )
    keep(session, case, meeting, on=on)
    payer, payee = case.parties[1].name, case.parties[0].name
    due = date.fromisoformat(due_on)
    clause = f"{payer}于{due.year}年{due.month}月{due.day}日前支付{payee}人民币600元。"
    agreement = records.Agreement(
        id=made(f"协议{case.id}"), agreed_on=day, place="调解室", facts="排水争吵。", clauses=(clause,), amount=60000,
        method="现金", due_on=due, copies=3,
    )  # fmt: skip
    keep(session, case, agreement, on=on)
    step(session, case, "agree", on=on)


def sign(session: Session, case: CaseSnapshot, *, on: str) -> None:
    """Everybody signs, the committee seals."""
    day = date.fromisoformat(on)
    for number, party in enumerate(case.parties):
        signature = records.Signature(id=made(f"签{number}{case.id}"), party_id=party.id, signer=party.name, on=day)
        keep(session, case, signature, on=on)
    stored = next(row for row in kept_agreements(session, case.id))
    keep(session, case, replace(stored, mediator_signed_on=day, sealed_on=day), on=on)
    step(session, case, "sign", on=on)


def kept_agreements(session: Session, case_id: UUID) -> tuple[records.Agreement, ...]:
    """The agreement of a case, if it has one."""
    agreement = load(session, case_id).agreement
    return () if agreement is None else (agreement,)


def lanes(store: Store) -> dict[str, UUID]:
    """Name → id of a case in each lane, seen on 24 May 2023."""
    with store.transaction() as session:
        return fill_live(session)


def fill_live(session: Session) -> dict[str, UUID]:
    """The same in an open transaction."""
    set_up(session, second=True)
    logged = register(session, "秦连生", "茅国梁", on="2023-05-23", risk="红")
    accepted = register(session, "季文标", "祝银凤", on="2023-05-10", risk="黄")
    step(session, accepted, "accept", on="2023-05-10")
    late = register(session, "施海兵", "喻秀英", on="2023-04-18", kind="合同纠纷", committee=1)
    begin(session, late, on="2023-04-18")
    soon = register(session, "夏根宝", "严小毛", on="2023-04-26")
    begin(session, soon, on="2023-04-26")
    plan = records.Meeting(id=made("预约"), on=date(2023, 5, 25), time="09:30", place="久隆工作站", text="", result="")
    keep(session, soon, plan, on="2023-05-20")
    unsigned = register(session, "丁美娟", "祁长林", on="2023-05-08")
    begin(session, unsigned, on="2023-05-08")
    agree(session, unsigned, on="2023-05-15", due_on="2023-06-15")
    running = register(session, "左红梅", "向德明", on="2023-04-20")
    begin(session, running, on="2023-04-20")
    agree(session, running, on="2023-04-28", due_on="2023-05-26")
    sign(session, running, on="2023-04-28")
    found = {"logged": logged, "accepted": accepted, "late": late, "soon": soon, "unsigned": unsigned}
    return {name: case.id for name, case in {**found, "running": running}.items()}


def workspace(store: Store, *, now: datetime = NOW) -> Workspace:
    """What a page is built with, on that day."""
    return Workspace(store=store, actor=ACTOR, clock=lambda: now, changes=Changes())
