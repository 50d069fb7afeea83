"""What referrals of the court and of the police share: parties named in a letter, receipts, results, the case."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.matter.kind import MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masking import mask_phone
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day

SUCCESS, FAILURE, REFUSED = "调解成功", "调解不成", "拒绝调解"
RESULT = Field(
    name="result", label="调解结果", kind=Kind.CHOICE, choices=choices(SUCCESS, FAILURE, REFUSED), required=True
)
RECEIVER = Field(name="receiver", label="接收人", required=True)
MEDIATORS = Field(name="mediators", label="指定的人民调解员", required=True, hint="几位用顿号隔开")
MATERIALS = Field(name="materials", label="移送材料", kind=Kind.CHOICES, wide=True, hint="一行一项，写明份数")
CONSENTED = Field(name="consented", label="各方同意人民调解", kind=Kind.FLAG)
ENDED_CASE = ("agreed", "effective", "performed", "defaulted", "terminated", "withdrawn", "closed", "archived")


def side_fields(first: str, second: str) -> tuple[Field, ...]:
    """Name and phone of either side, called as the letter calls them."""
    return (
        Field(name="party_a", label=first, required=True),
        Field(name="phone_a", label=f"{first}电话", check=check_phone, mask=mask_phone),
        Field(name="party_b", label=second, required=True),
        Field(name="phone_b", label=f"{second}电话", check=check_phone, mask=mask_phone),
    )


def sides(matter: MatterSnapshot) -> tuple[tuple[str, str], ...]:
    """Name and phone of either side, for the intake."""
    return (
        (matter.text("party_a"), matter.text("phone_a")),
        (matter.text("party_b"), matter.text("phone_b")),
    )


def not_before_letter(attempt: MatterAttempt) -> Iterator[Problem]:
    """A letter is signed for on or after the day it was sent."""
    sent = attempt.matter.day("sent_on")
    if sent is not None and attempt.on < sent:
        message = f"签收日期早于来函日期（{format_day(sent)}），请核对。"
        yield Problem(message=message, section="letter", field="sent_on")


def not_before_signing(attempt: MatterAttempt) -> Iterator[Problem]:
    """What follows the signing is not dated before it."""
    signed = attempt.matter.day("signed_on")
    if signed is not None and attempt.on < signed:
        yield Problem(message=f"日期早于签收的日期（{format_day(signed)}），请核对。", field="on")


def consent_told(attempt: MatterAttempt) -> Iterator[Problem]:
    """All sides agreed to people's mediation (人民调解法 第17条)."""
    if not attempt.matter.flag("consented"):
        message = "来函没有写明各方同意人民调解；请核实后勾选，一方明确拒绝的请点“退回”。"
        yield Problem(message=message, section="letter", field="consented")


def case_registered(attempt: MatterAttempt) -> Iterator[Problem]:
    """Mediation runs in a case of the committee, registered on or after the signing."""
    case, signed = attempt.matter.case, attempt.matter.day("signed_on")
    if case is None:
        yield Problem(message="还没有登记案件，请先点“转为案件”。", section="letter", field="party_a")
    elif case.registered_on is not None and signed is not None and case.registered_on < signed:
        yield Problem(message="案件登记的日期早于签收的日期，请核对。", field="on")


def result_fits_case(attempt: MatterAttempt) -> Iterator[Problem]:
    """The reported result is that of the case."""
    case, result = attempt.matter.case, attempt.text("result")
    if case is None:
        return
    if result == SUCCESS and case.agreement is None:
        message = f"案件{case.number}还没有调解协议，不能报告调解成功。"
        yield Problem(message=message, section="result", field="result")
    elif result in (FAILURE, REFUSED) and case.stage not in ENDED_CASE:
        message = f"案件{case.number}还没有终止调解；请先在案件里办理终止。"
        yield Problem(message=message, section="result", field="result", severity=Severity.WARN)
    elif result in (FAILURE, REFUSED) and case.agreement is not None and case.termination is None:
        message = f"案件{case.number}已经达成协议，结果不是“{result}”，请核对。"
        yield Problem(message=message, section="result", field="result")


def sender_of(matter: MatterSnapshot, organ: str, person: str, known_as: str) -> Iterator[Official]:
    """Who handles the letter at the court or the police, and the contact of that organ in the register."""
    yield Official(name=matter.text(person), organ=matter.text(organ), known_as=f"来函写明的{known_as}")
    if matter.organ is not None:
        name = matter.organ.name
        yield Official(name=matter.organ.text("contact"), organ=name, known_as=f"{name}的联络员")


def names(matter: MatterSnapshot) -> str:
    """甲与乙 as the letter names them."""
    return f"{matter.text('party_a')}与{matter.text('party_b')}"
