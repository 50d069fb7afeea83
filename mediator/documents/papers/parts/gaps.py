"""What a paper still lacks, as problems that name the field; shared by ``needs`` of the papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from mediator.documents.papers.parts.captions import head_of, in_order, is_minor, party_name
from mediator.documents.papers.parts.wording import nth
from mediator.domain.case.parties import ENTRUSTED, FULL_AUTHORITY, GROUP, ORGANISATION, Party
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.identity import ID_CHECKED_KINDS, check_id_number, check_phone
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflows.case.recusal import barred_mediators

_PERSON = (
    ("sex", "性别"),
    ("ethnicity", "民族"),
    ("birth", "出生日期"),
    ("occupation", "职业或职务"),
    ("phone", "联系电话"),
    ("address", "住址"),
)
_ORGANISATION = (
    ("address", "地址"),
    ("credit_code", "统一社会信用代码"),
    ("representative_duty", "负责人职务"),
    ("phone", "联系电话"),
)


class Recorded(Protocol):
    """Any record with its own id."""

    @property
    def id(self) -> UUID: ...


R = TypeVar("R", bound=Recorded)


def missing(value: object, message: str, *, section: str, field: str, item: UUID | None = None) -> Iterator[Problem]:
    """Yield one problem if the value is empty."""
    if not value:
        yield Problem(message=message, section=section, field=field, item=item)


def number_gap(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield a problem if the case has no number."""
    yield from missing(case.number, "案件还没有编号，请先保存登记。", section="intake", field="number")


def mediator_gap(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield a problem without a mediator, or with one who belongs to a party, the court or the police."""
    yield from missing(case.mediators, "请指定人民调解员。", section="intake", field="mediators")
    yield from barred_mediators(case)


def story_gap(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield a problem if the dispute is not described."""
    yield from missing(case.story, "请写明纠纷简要情况。", section="intake", field="story")


def name_gaps(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield a problem with fewer than two parties, and one for each party without a name."""
    if len(case.parties) < 2:
        yield Problem(message="至少要有两方当事人。", section="parties", field="name")
    for place, party in enumerate(case.parties, 1):
        if not party_name(party):
            message = f"第{place}个当事人还没有姓名或名称。"
            yield Problem(message=message, section="parties", field="name", item=party.id)


def caption_gaps(case: CaseSnapshot, *, on: date, identified: bool = False, brief: bool = False) -> Iterator[Problem]:
    """Yield what the caption 当事人基本情况 lacks; ``identified`` requires identity numbers too.

    Of a ``brief`` one only the names must be there: the rest is told of, and may be written in by hand.
    """
    severity = Severity.WARN if brief else Severity.STOP
    yield from name_gaps(case)
    for party in in_order(case) if case.parties else ():
        if not party_name(party):
            continue
        if party.kind == GROUP:
            yield from _group_gaps(party)
        elif party.kind == ORGANISATION:
            yield from _field_gaps(party, _ORGANISATION, severity)
            yield from _head_gap(party, severity)
        else:
            yield from _field_gaps(party, _PERSON, severity)
            yield from _identity_gaps(party, on=on, required=identified)
        yield from _phone_gap(party)
        yield from _guardian_gaps(party, on=on)


def _field_gaps(party: Party, wanted: tuple[tuple[str, str], ...], severity: Severity) -> Iterator[Problem]:
    for field, word in wanted:
        value = getattr(party, field) or (field == "address" and party.household)
        message = f"请填写{party.name}的{word}。"
        if not value:
            yield Problem(message=message, section="parties", field=field, item=party.id, severity=severity)


def _head_gap(party: Party, severity: Severity) -> Iterator[Problem]:
    message = f"请填写{party.name}的{head_of(party)}姓名。"
    if not party.representative:
        yield Problem(message=message, section="parties", field="representative", item=party.id, severity=severity)


def _group_gaps(party: Party) -> Iterator[Problem]:
    if not party.members:
        message = f"请填写{party_name(party)}的人员名单。"
        yield Problem(message=message, section="parties", field="members", item=party.id)
    elif not party.representatives:
        message = f"请在{party_name(party)}的名单里注明推举的代表。"
        yield Problem(message=message, section="parties", field="members", item=party.id)


def _identity_gaps(party: Party, *, on: date, required: bool) -> Iterator[Problem]:
    if required:
        message = f"请填写{party.name}的身份证号，申请司法确认时法院要核对身份。"
        yield from missing(party.id_number, message, section="parties", field="id_number", item=party.id)
    if party.id_kind not in ("", *ID_CHECKED_KINDS):
        return
    doubt = check_id_number(party.id_number, on=on).message
    if doubt:
        yield Problem(message=f"{party.name}：{doubt}", section="parties", field="id_number", item=party.id)


def _phone_gap(party: Party) -> Iterator[Problem]:
    doubt = check_phone(party.phone) if party.phone != "无" else None
    if doubt:
        yield Problem(
            message=f"{party_name(party)}：{doubt}",
            section="parties",
            field="phone",
            item=party.id,
            severity=Severity.WARN,
        )


def _guardian_gaps(party: Party, *, on: date) -> Iterator[Problem]:
    if is_minor(party, on) and not party.guardians:
        message = f"{party.name}未满十八周岁，请填写法定代理人。"
        yield Problem(message=message, section="parties", field="agents", item=party.id)


def authority_gaps(case: CaseSnapshot) -> Iterator[Problem]:
    """Yield a problem for each signing agent without special authority (民事诉讼法: 承认、放弃、变更请求，进行和解)."""
    signed = {signature.party_id for signature in case.signatures if signature.capacity == ENTRUSTED}
    for party in case.parties:
        for agent in party.agents:
            if agent.kind != ENTRUSTED or agent.may_sign:
                continue
            signs = party.id in signed
            tail = "不能代签协议。" if signs else "协议须由当事人本人签署。"
            yield Problem(
                message=f"{party_name(party)}的委托代理人{agent.name}没有“{FULL_AUTHORITY}”，{tail}",
                section="parties",
                field="authority",
                item=party.id,
                severity=Severity.STOP if signs else Severity.WARN,
            )


def record_gaps(record: Recorded, wanted: tuple[tuple[str, str], ...], *, section: str, what: str) -> Iterator[Problem]:
    """Yield one problem for each (attribute, word) that ``record`` leaves empty."""
    for field, word in wanted:
        message = f"请填写{what}的{word}。"
        yield from missing(getattr(record, field), message, section=section, field=field, item=record.id)


def nth_gaps(
    records: Sequence[R], n: int, wanted: tuple[tuple[str, str], ...], *, section: str, name: str, each: str = "份"
) -> Iterator[Problem]:
    """Yield what the ``n``-th record lacks, or that there is none; with several records its number is named."""
    record = nth(records, n)
    if record is None:
        yield from record_gap(record, n=n, name=name, section=section)
    else:
        what = f"第{n}{each}{name}" if len(records) > 1 else name
        yield from record_gaps(record, wanted, section=section, what=what)


def record_gap(record: object, *, n: int, name: str, section: str) -> Iterator[Problem]:
    """Yield a problem if there is no ``n``-th record of the kind."""
    if record is None:
        message = f"还没有{name}。" if n == 1 else f"还没有第{n}份{name}。"
        yield Problem(message=message, section=section)
