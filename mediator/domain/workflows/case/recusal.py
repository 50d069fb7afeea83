"""Who may not mediate a case: a party or agent of it, and whoever comes to it from the court or the police."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mediator.domain.case.parties import names_of
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.identity import squeeze
from mediator.domain.people.officials import Official, barred, named
from mediator.domain.problems import Problem


def barred_mediators(case: CaseSnapshot) -> Iterator[Problem]:
    """One problem for each mediator who is on a party's side (特邀调解规定 第15条) or of the court or the police."""
    if case.namesake:
        return
    people = names_of(case.parties)
    for mediator in case.mediators:
        message = ""
        official = barred(mediator.name, case.officials)
        if squeeze(mediator.name) in people:
            message = f"调解员{mediator.name}是本案当事人或其代理人，应当回避，请换人；只是同名的，请核对后勾选同名。"
        elif official is not None:
            message = f"调解员{_not_ours(mediator.name, official)}，请换人；只是同名的，请核对后勾选同名。"
        if message:
            yield Problem(message=message, section="intake", field="mediators", bars_print=True)


def people_met(matter: MatterSnapshot) -> Iterator[Official]:
    """The people who came to the meeting of a matter, or were to come, each with their organ."""
    for item in matter.of("attendance"):
        yield Official(name=item.text("person"), organ=item.text("organ"), known_as=f"{item.text('organ')}的到会人员")
    for item in matter.of("notice"):
        yield Official(name=item.text("attendee"), organ=item.text("organ"), known_as=f"{item.text('organ')}的参会人")


def named_mediators_free(mediators: str, officials: Iterable[Official]) -> Iterator[Problem]:
    """None of the mediators named for a letter may be among those who sent it."""
    known = tuple(officials)
    for name in sorted(named(mediators)):
        official = barred(name, known)
        if official is not None:
            yield Problem(message=f"{_not_ours(name, official)}，请另行指定。", section="letter", field="mediators")


def _not_ours(name: str, official: Official) -> str:
    return f"{name}是{official.known_as}，法庭、派出所的人不能作为人民调解员调解和签名，协议只由调委会作出"
