"""What referrals by the court and by the police share: fields of the letter, steps, checks, the case that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.matter.snapshot import MatterAttempt, MatterSnapshot
from mediator.domain.people.identity import check_phone
from mediator.domain.people.masks import mask_phone
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem, Severity
from mediator.domain.vocabulary import REFERRAL
from mediator.domain.workflow import Check, Move, Stage
from mediator.domain.workflows.case.recusal import named_mediators_free
from mediator.domain.workflows.shared.matter_parts import REASON, not_before, sides

SUCCESS, FAILURE, REFUSED = "调解成功", "调解不成", "拒绝调解"
RESULT = Field(
    name="result", label="调解结果", kind=Kind.CHOICE, choices=choices(SUCCESS, FAILURE, REFUSED), required=True
)
RECEIVER = Field(name="receiver", label="接收人", required=True)
MEDIATORS = Field(name="mediators", label="指定的人民调解员", required=True, hint="几位用顿号隔开")
LETTER_NUMBER = Field(name="letter_number", label="来函文号", required=True)
CONSENTED = Field(name="consented", label="各方同意人民调解", kind=Kind.FLAG)
STAGES = (
    Stage(code="received", label="已收函", tone="accent"),
    Stage(code="signed", label="已签收", tone="accent"),
    Stage(code="mediating", label="调解中", tone="accent"),
)
"""The first stages of a referral."""
ENDED_CASE = ("agreed", "effective", "performed", "defaulted", "terminated", "withdrawn", "closed", "archived")


def side_fields(first: str, second: str) -> tuple[Field, ...]:
    """Fields for name and phone of either side, labelled with the words of the letter."""
    return (
        Field(name="party_a", label=first, required=True),
        Field(name="phone_a", label=f"{first}电话", check=check_phone, mask=mask_phone),
        Field(name="party_b", label=second, required=True),
        Field(name="phone_b", label=f"{second}电话", check=check_phone, mask=mask_phone),
    )


not_before_letter = not_before("sent_on", "签收日期早于来函日期（{day}），请核对。", section="letter", field="sent_on")
not_before_signing = not_before("signed_on", "日期早于签收的日期（{day}），请核对。")


def consent_told(attempt: MatterAttempt) -> Iterator[Problem]:
    """All sides must have agreed to people's mediation (人民调解法 第17条)."""
    if not attempt.matter.flag("consented"):
        message = "来函没有写明各方同意人民调解；请核实后勾选，一方明确拒绝的请点“退回”。"
        yield Problem(message=message, section="letter", field="consented")


def case_registered(attempt: MatterAttempt) -> Iterator[Problem]:
    """The committee must have registered a case, on or after the signing."""
    case, signed = attempt.matter.case, attempt.matter.day("signed_on")
    if case is None:
        yield Problem(message="还没有登记案件，请先点“转为案件”。", section="letter", field="party_a")
    elif case.registered_on is not None and signed is not None and case.registered_on < signed:
        yield Problem(message="案件登记的日期早于签收的日期，请核对。", field="on")


def result_fits_case(attempt: MatterAttempt) -> Iterator[Problem]:
    """The reported result must be that of the case."""
    case, result = attempt.matter.case, attempt.text("result")
    if case is None:
        return
    if result == SUCCESS and not case.in_force:
        lacks = "还没有调解协议" if case.agreement is None else "的协议还没有签署生效"
        message = f"案件{case.number}{lacks}，不能报告调解成功。"
        yield Problem(message=message, section="result", field="result")
    elif result in (FAILURE, REFUSED) and case.stage not in ENDED_CASE:
        message = f"案件{case.number}还没有终止调解；请先在案件里办理终止。"
        yield Problem(message=message, section="result", field="result", severity=Severity.WARN)
    elif result in (FAILURE, REFUSED) and case.agreement is not None and case.termination is None:
        message = f"案件{case.number}已经达成协议，结果不是“{result}”，请核对。"
        yield Problem(message=message, section="result", field="result")


def mediators_free(officials: Callable[[MatterSnapshot], Iterable[Official]]) -> Check[MatterSnapshot]:
    """A check that nobody who hands the dispute over is named as its people's mediator."""

    def check(attempt: MatterAttempt) -> Iterator[Problem]:
        yield from named_mediators_free(attempt.text("mediators"), officials(attempt.matter))

    return check


def sign(paper: str, *checks: Check[MatterSnapshot]) -> Move[MatterSnapshot]:
    """The step 签收: the committee signs for the letter and names the mediators; ``paper`` is the receipt."""
    return Move[MatterSnapshot](
        code="sign",
        label="签收",
        sources=("received",),
        target="signed",
        section="letter",
        checks=(not_before_letter, *checks),
        inputs=(RECEIVER, MEDIATORS),
        stamps=("signed_on",),
        papers=(paper,),
    )


def begin(*checks: Check[MatterSnapshot]) -> Move[MatterSnapshot]:
    """The step 开始调解: mediation begins in the case that was registered."""
    return Move[MatterSnapshot](
        code="begin",
        label="开始调解",
        sources=("signed",),
        target="mediating",
        section="letter",
        checks=(not_before_signing, *checks),
        stamps=("began_on",),
    )


def end(source: str, *checks: Check[MatterSnapshot]) -> Move[MatterSnapshot]:
    """The step 办结: what was owed to the sender of the letter has been done."""
    return Move[MatterSnapshot](
        code="end", label="办结", sources=(source,), target="ended", section="result", checks=checks
    )


def give_back(label: str, section: str) -> Move[MatterSnapshot]:
    """The step 退回: the letter goes back to its sender with the reason; ``label`` is also the outcome."""
    return Move[MatterSnapshot](
        code="return",
        label=label,
        sources=("received", "signed"),
        target="returned",
        section=section,
        inputs=(REASON,),
        stamps=("returned_on",),
        outcome=label,
        aside=True,
    )


def result_of(attempt: MatterAttempt) -> object:
    """The reported result, which becomes the outcome."""
    return attempt.text("result")


def case_start(matter: MatterSnapshot, referrer: str, detail: str) -> Mapping[str, object]:
    """The first values of the intake of a referred case: who referred it, by which letter, and both sides."""
    return {"source": REFERRAL, "referrer": referrer, "source_detail": detail, "parties": sides(matter)}


def sender_of(matter: MatterSnapshot, organ: str, person: str, known_as: str) -> Iterator[Official]:
    """The person who handles the letter at the court or the police, and that organ's contact in the register."""
    yield Official(name=matter.text(person), organ=matter.text(organ), known_as=f"来函写明的{known_as}")
    if matter.organ is not None:
        name = matter.organ.name
        yield Official(name=matter.organ.text("contact"), organ=name, known_as=f"{name}的联络员")


def names(matter: MatterSnapshot) -> str:
    """Both sides as the letter names them, joined by 与."""
    return f"{matter.text('party_a')}与{matter.text('party_b')}"
