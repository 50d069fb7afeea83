"""人民调解当事人权利义务告知书: what the committee is, how it mediates, and what the parties may and must do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mediator.documents.blocks import Block, Cell, Clauses, DateLine, Grid, Note, Signature, Text, Tick, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.captions import in_order, is_minor
from mediator.documents.papers.parts.gaps import name_gaps
from mediator.documents.papers.parts.signing import notice_signers, signatures, witness_lines
from mediator.documents.papers.parts.wording import NOBODY, cite_all, joined, legal_day, nth, relation_text
from mediator.domain.case.checklists import TITLES
from mediator.domain.case.records import ORAL, Notice
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflows.case.recusal import barred_mediators

_OPENING = (
    "根据有关法律、法规的要求，现将人民调解委员会的性质、调解原则和法律效果，以及在调解中各方当事人享有的权利和"
    "应当承担的义务告知如下："
)
_NATURE = "人民调解委员会是调解民间纠纷的群众性组织。"
_PRINCIPLES = (
    "人民调解委员会调解民间纠纷，遵循下列原则：（一）在当事人自愿、平等的基础上进行调解；（二）不违背法律、法规和国家"
    "政策；（三）尊重当事人的权利，不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。"
)
_FREE = "人民调解委员会调解民间纠纷，不收取任何费用。"
_RIGHTS = (
    "当事人在人民调解活动中享有下列权利：（一）选择或者接受人民调解员；（二）接受调解、拒绝调解或者要求终止调解；"
    "（三）要求调解公开进行或者不公开进行；（四）自主表达意愿、自愿达成调解协议。"
)
_DUTIES = (
    "当事人在人民调解活动中履行下列义务：（一）如实陈述纠纷事实；（二）遵守调解现场秩序，尊重人民调解员；（三）尊重"
    "对方当事人行使权利。"
)
_EFFECT = (
    "经人民调解委员会调解达成的调解协议具有法律约束力，当事人应当按照约定履行；就协议的履行或者内容发生争议的，一方"
    "当事人可以向人民法院提起诉讼"
)
_CONFIRMATION = (
    "双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认；经依法确认有效的协议，一方"
    "拒绝履行或者未全部履行的，对方可以向人民法院申请强制执行"
)
_FAILURE = "调解不成的，终止调解，当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。"
_RECUSAL = (
    "当事人认为人民调解员是本纠纷当事人或者其代理人的近亲属，与本纠纷有利害关系，或者有其他可能影响公正调解的情形的，"
    "可以要求其回避。"
)
_BASES = (
    "principles",
    "free_of_charge",
    "rights",
    "duties",
    "termination",
    "performance_remedies",
    "confirmation_term",
    "confirmation_application",
    "privacy_notice",
    "sensitive_data",
)
_READ, _READ_OUT = "以上内容我已阅读并知悉。", "以上内容已向我宣读，我已知悉。"
_ASKED = (
    "为调解本纠纷处理我的个人信息",
    "其中医疗健康、银行账户等敏感个人信息",
    "我作为监护人，处理未成年人的个人信息",
)
_COLUMNS = ("签收人", "一、\n个人信息", "二、其中\n敏感信息", "三、\n未成年人", "签名或按指印、日期")
_WEIGHTS = (2.4, 1.4, 1.4, 1.4, 3.0)
_CHILD = 3
"""The column that only guardians tick."""
_TICKS = (Tick("同意", chosen=False), "\n", Tick("不同意", chosen=False))
_BLANK_ROWS = 4
_NONE = "不涉及"
_DAY = "　　　年　月　日"


def _articles(case: CaseSnapshot) -> tuple[str, ...]:
    return (
        _NATURE,
        _PRINCIPLES,
        _FREE,
        _RIGHTS,
        _DUTIES,
        f"{_EFFECT}。{_CONFIRMATION}。",
        _FAILURE,
        _who_mediates(case) + relation_text(case) + _RECUSAL,
        _privacy(case),
    )


def _who_mediates(case: CaseSnapshot) -> str:
    mediators = joined(mediator.name for mediator in case.mediators)
    return f"本纠纷由人民调解员{mediators}调解。" if mediators else ""


def _privacy(case: CaseSnapshot) -> str:
    """Return handler and contact, purpose, method, kinds, retention and rights (个人信息保护法)."""
    office = case.committee
    contact = joined((office.address, office.phone and f"电话{office.phone}"), "，")
    handler = (office.name or "本人民调解委员会") + (f"（{contact}）" if contact else "")
    kept = f"（{case.retention}）" if case.retention else ""
    return (
        f"{handler}为调解本纠纷、制作和保管文书、依法统计，处理当事人的姓名、身份证件号码、联系方式、住址和与纠纷有关的"
        f"信息，记载于纸质案卷和加密的电子案卷，不公开；保存期限为案卷的保管期限{kept}，期满依法鉴定后销毁；提供给其他单位"
        "的，另行取得同意，法律另有规定的除外。当事人可以查阅、复制、更正其个人信息，可以撤回同意，撤回不影响此前的处理。"
    )


@dataclass(frozen=True)
class _Signer:
    """Whoever signs for one party, ticking for himself; a guardian ticks for the child too."""

    name: str
    guardian: bool = False


def _signers(case: CaseSnapshot, on: date) -> Iterator[_Signer]:
    for party in case.parties and in_order(case):
        for label, name in notice_signers(party, on=on):
            yield _Signer(label if not name else f"{name}{label}", guardian=is_minor(party, on))
    if not case.parties:
        yield from (_Signer("", guardian=True),) * _BLANK_ROWS


def _consent(case: CaseSnapshot, on: date) -> Iterator[Block]:
    """Yield what each is asked, and the list on which each ticks and signs for himself (个人信息保护法)."""
    signers = tuple(_signers(case, on))
    asked = _ASKED if any(signer.guardian for signer in signers) else _ASKED[:-1]
    wanted = "；".join(f"{number}、{text}" for number, text in zip("一二三", asked, strict=False))
    yield Text(f"请各人在表里分别勾选是否同意，不同意不影响调解：{wanted}。")
    columns = [place for place in range(len(_COLUMNS)) if place != _CHILD or len(asked) == len(_ASKED)]
    rows = [tuple(Cell(_COLUMNS[place], label=True) for place in columns)]
    for signer in signers:
        ticks = (_TICKS, _TICKS, _TICKS if signer.guardian else _NONE)
        cells = (Cell(signer.name, lines=3), *map(Cell, ticks), Cell(lines=3, foot=(_DAY,)))
        rows.append(tuple(cells[place] for place in columns))
    yield Grid(tuple(_WEIGHTS[place] for place in columns), tuple(rows), heads=1)


def _bases(case: CaseSnapshot, on: date) -> tuple[str, ...]:
    return (*_BASES, "children_data") if any(signer.guardian for signer in _signers(case, on)) else _BASES


def _build(case: CaseSnapshot, n: int) -> Sequence[Block]:
    notice = nth(_written(case), n) or Notice(id=NOBODY)
    on = legal_day(case, notice.on)
    return (
        Title("人民调解当事人权利义务告知书"),
        Text(_OPENING),
        Clauses(_articles(case)),
        Note(f"{cite_all(*_bases(case, on), on=on)}。", "依据"),
        Text(_READ_OUT if "宣读" in notice.form else _READ),
        *_consent(case, on),
        *witness_lines(case),
        signatures(Signature("告知人（签名）")),
        DateLine(notice.on),
    )


def _written(case: CaseSnapshot) -> Sequence[Notice]:
    return tuple(notice for notice in case.notices if notice.form != ORAL)


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    return (*name_gaps(case), *_contact_gap(case), *barred_mediators(case))


def _contact_gap(case: CaseSnapshot) -> Iterator[Problem]:
    """Whoever handles personal data says how to be reached (个人信息保护法)."""
    office = case.committee
    if not (office.phone or office.address):
        message = f"告知书要写明怎样联系{office.name or '调委会'}：请先在“名册”的“调委会”里填写电话或地址。"
        yield Problem(message=message, section="notice")


def _count(case: CaseSnapshot) -> int:
    return len(_written(case)) if case.notices else 1


# The retention period is decided at filing, long after this notice.
PAPER = Paper(
    "rights-notice",
    TITLES["rights-notice"],
    _build,
    _needs,
    _count,
    sections=("notice",),
    signed=lambda case, _n: any(notice.signed_by for notice in case.notices),
    outlives=("retention",),
)
