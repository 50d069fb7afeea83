"""Every role does what is its to do, and is refused in words what is not; nothing is changed by a refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from mediator.domain.case.record_kinds import record_kind
from mediator.domain.case.records import Evidence, Visit
from mediator.domain.people.roles import (
    DIRECTOR,
    MEDIATOR,
    PETITION_OFFICER,
    READER,
    REGISTRAR,
    REVIEWER,
    Actor,
)
from mediator.domain.problems import Refused
from mediator.domain.workflows.case.kind import KIND
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files import amendments, intake, lists, steps
from mediator.services.office import office_edits, offices
from mediator.services.papers import papers
from mediator.services.people import masking
from mediator.storage.store import Store
from tests.domain.case import road
from tests.services.work import ACTOR, FIRST_DAY, Work
from tests.storage.office import NOW

ROLES = (DIRECTOR, MEDIATOR, REGISTRAR, PETITION_OFFICER, REVIEWER, READER)
REGISTERING = {DIRECTOR, MEDIATOR, REGISTRAR, PETITION_OFFICER}
MEDIATING = {DIRECTOR, MEDIATOR, PETITION_OFFICER}
ARCHIVING = {DIRECTOR, MEDIATOR}
LOOKING = {DIRECTOR, MEDIATOR, REGISTRAR, PETITION_OFFICER, REVIEWER}
Act = Callable[[Work, Actor], object]


def as_role(role: str) -> Actor:
    return Actor(name="某人", role=role)


def accept(work: Work, actor: Actor) -> None:
    case = work.register()
    steps.advance(work.session, case.id, "accept", on=FIRST_DAY, actor=actor, now=NOW)


def decline(work: Work, actor: Actor) -> None:
    case = work.register()
    values = {"exit_reason": "不属于民间纠纷", "direction": "法院"}
    steps.advance(work.session, case.id, "decline", on=FIRST_DAY, actor=actor, now=NOW, values=values)


def begin(work: Work, actor: Actor) -> None:
    case = work.register()
    work.take(case.id, "accept")
    day = work.prepare(case.id, "begin")
    steps.advance(work.session, case.id, "begin", on=day, actor=actor, now=NOW)


def void(work: Work, actor: Actor) -> None:
    case = work.register()
    values = {"exit_reason": "登记重复"}
    steps.advance(work.session, case.id, "void", on=FIRST_DAY, actor=actor, now=NOW, values=values)


def archive(work: Work, actor: Actor) -> None:
    case = work.register()
    work.take(case.id, "accept", "withdraw", "close")
    day = work.prepare(case.id, "archive")
    values = {"retention": "短期", "filer": "茅晓燕"}
    steps.advance(work.session, case.id, "archive", on=day, actor=actor, now=NOW, values=values)


def undo_begin(work: Work, actor: Actor) -> None:
    case = work.register()
    work.take(case.id, "accept", "begin")
    steps.undo(work.session, case.id, actor=actor, now=NOW)


def undo_accept(work: Work, actor: Actor) -> None:
    case = work.register()
    work.take(case.id, "accept")
    steps.undo(work.session, case.id, actor=actor, now=NOW)


def register(work: Work, actor: Actor) -> None:
    intake.register(work.session, work.intake(), actor=actor, now=NOW)


def amend(work: Work, actor: Actor) -> None:
    case = work.register()
    typed = work.intake(values={"story": "雨后积水，又吵了一次。"}, parties=case.parties)
    amendments.amend(work.session, case.id, typed.facts, actor=actor, now=NOW)


def write_down(work: Work, actor: Actor) -> None:
    lists.save(work.session, work.register().id, Evidence(id=uuid4(), name="照片"), actor=actor, now=NOW)


def take_out(work: Work, actor: Actor) -> None:
    case, photo = work.register(), Evidence(id=uuid4(), name="照片")
    work.keep(case.id, photo)
    lists.remove(work.session, case.id, photo, actor=actor, now=NOW)


def type_anew(work: Work, actor: Actor) -> None:
    visit = replace(road.VISIT, id=uuid4())
    lists.replace_all(work.session, work.register().id, record_kind(Visit), [visit], actor=actor, now=NOW)


def mark(work: Work, actor: Actor) -> None:
    amendments.amend(work.session, work.register().id, {"recorder": "茅晓燕"}, actor=actor, now=NOW)


def print_paper(work: Work, actor: Actor) -> None:
    papers.note_printed(work.session, work.register().id, "acceptance", actor=actor, now=NOW)


def see_numbers(work: Work, actor: Actor) -> None:
    masking.note_revealed(work.session, work.register().id, actor=actor, now=NOW)


def add_committee(work: Work, actor: Actor) -> None:
    offices.add_committee(work.session, name="永兴圩村人民调解委员会", short_name="永兴圩", actor=actor, now=NOW)


def add_station(work: Work, actor: Actor) -> None:
    offices.add_station(work.session, name="久隆工作站", actor=actor, now=NOW)


def add_mediator(work: Work, actor: Actor) -> None:
    offices.add_mediator(work.session, {"name": "沈广和"}, actor=actor, now=NOW)


def edit_committee(work: Work, actor: Actor) -> None:
    values = {"address": "王鲍镇人民路1号"}
    office_edits.update_committee(work.session, work.committee.id, values, actor=actor, now=NOW)


def change_setting(work: Work, actor: Actor) -> None:
    offices.set_setting(work.session, "terms", {"visit_days": 20}, actor=actor, now=NOW)


ACTS: Mapping[Act, set[str]] = {
    register: REGISTERING,
    amend: REGISTERING,
    accept: REGISTERING,
    decline: REGISTERING,
    undo_accept: REGISTERING,
    begin: MEDIATING,
    undo_begin: MEDIATING,
    write_down: MEDIATING,
    take_out: MEDIATING,
    type_anew: MEDIATING,
    mark: MEDIATING,
    void: ARCHIVING,
    archive: ARCHIVING,
    print_paper: LOOKING,
    see_numbers: LOOKING,
    add_committee: {DIRECTOR, MEDIATOR},
    add_station: {DIRECTOR, MEDIATOR},
    add_mediator: {DIRECTOR, MEDIATOR},
    edit_committee: {DIRECTOR, MEDIATOR},
    change_setting: {DIRECTOR},
}


@pytest.mark.parametrize("role", ROLES)
def test_a_role_does_its_own_work_and_no_more(work: Work, role: str) -> None:
    for act, allowed in ACTS.items():
        with work.session.begin_nested() as trial:
            if role in allowed:
                act(work, as_role(role))
            else:
                with pytest.raises(Refused, match=f"某人”的角色是{role}，不能"):
                    act(work, as_role(role))
            trial.rollback()


def test_a_refused_step_leaves_the_case_as_it_was(work: Work) -> None:
    case = work.register()
    with pytest.raises(Refused, match="不能登记"):
        steps.advance(work.session, case.id, "accept", on=FIRST_DAY, actor=as_role(READER), now=NOW)
    assert work.load(case.id) == case


def test_a_reader_makes_no_paper_final(work: Work, session: Session, store: Store) -> None:
    case = work.register()
    work.take(case.id, "accept")
    with pytest.raises(Refused, match="不能打印和导出"):
        papers.finalise(session, store.blobs, case.id, "acceptance", actor=as_role(READER), now=NOW)
    assert papers.finalise(session, store.blobs, case.id, "acceptance", actor=ACTOR, now=NOW).filed_by == ACTOR.name


def test_each_step_names_a_permission_that_exists() -> None:
    needed = {move.code: KIND.needs(move) for move in CASE.moves}
    assert {code for code, permission in needed.items() if permission == "register"} == {"accept", "decline"}
    assert {code for code, permission in needed.items() if permission == "archive"} == {"archive", "void"}
    assert set(needed.values()) == {"register", "mediate", "archive"}
