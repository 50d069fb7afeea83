"""The records of a case, each a frozen value; money is in fen, a time is ``HH:MM``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

SETTLED = "调解成功"
FAILED = "调解不成"
CONTINUES = "有待继续调解"

WRITTEN = "书面"
ORAL = "口头"

JOINTLY = "共同申请"
NOT_NOW = "暂不申请"
"""The wishes that parties may state when they are told of the judicial confirmation."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has: its id, and its place among those of its kind, from 1."""

    id: UUID
    seq: int = 1


@dataclass(frozen=True, kw_only=True)
class Notice(Record):
    """权利义务告知: when, how and by whom the parties were told, and who signed for it."""

    on: date | None = None
    form: str = WRITTEN  # 书面 | 口头 | 口头宣读并书面签收
    informer: str = ""
    signed_by: tuple[str, ...] = ()
    not_agreed: tuple[str, ...] = ()  # who did not agree to what of the personal data


@dataclass(frozen=True, kw_only=True)
class Investigation(Record):
    """人民调解调查记录."""

    on: date | None = None
    time: str = ""
    place: str = ""
    attendees: str = ""  # 参加人
    interviewee: str = ""  # 被调查人
    investigator: str = ""
    recorder: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """One line of the 证据材料 list."""

    name: str = ""
    kind: str = ""
    copies: int | None = None
    pages: int | None = None
    provider: str = ""
    provided_on: date | None = None
    proves: str = ""
    checked: bool = False  # 是否核对原件


@dataclass(frozen=True, kw_only=True)
class Meeting(Record):
    """One mediation sitting, printed as 人民调解记录."""

    on: date | None = None
    time: str = ""
    place: str = ""
    attendance: str = ""  # 到场当事人; empty = all
    participants: tuple[str, ...] = ()  # 参加人 (invited)
    participants_agreed: bool = False  # 双方同意邀请 (人民调解法 第20条)
    text: str = ""
    result: str = ""  # 调解成功 | 调解不成 | 有待继续调解
    recorder: str = ""


@dataclass(frozen=True, kw_only=True)
class Agreement(Record):
    """What was agreed, written (人民调解协议书) or oral (口头协议登记表)."""

    form: str = WRITTEN
    agreed_on: date | None = None  # 签订日期; oral: the day agreement was reached
    place: str = ""
    facts: str = ""  # 纠纷主要事实、争议事项
    clauses: tuple[str, ...] = ()
    amount: int | None = None  # 协议涉及金额
    method: str = ""  # 履行方式
    performance_place: str = ""
    due_on: date | None = None  # 履行期限
    breach: str = ""  # 违约责任
    copies: int | None = None  # empty = parties + committee + referrer
    attachments: tuple[str, ...] = ()
    at_once: bool = False  # 当场履行完毕
    mediator_signed_on: date | None = None
    sealed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Signature(Record):
    """Who signed the agreement for which party, how and when; never an image (biometric data are not kept)."""

    party_id: UUID | None = None
    signer: str = ""
    capacity: str = "本人"  # 本人 | 法定代理人 | 委托代理人 | 法定代表人或负责人 | 推举代表
    method: str = "签名并按指印"  # 签名 | 按指印 | 签名并按指印 | 签名并盖章 | 盖章
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Instalment(Record):
    """One row of a payment plan (分期)."""

    due_on: date | None = None
    amount: int | None = None


@dataclass(frozen=True, kw_only=True)
class Performance(Record):
    """履行记录: something paid or done, with its voucher; ``instalment`` is the number in the plan."""

    on: date | None = None
    instalment: int | None = None
    amount: int | None = None
    content: str = ""
    voucher: str = ""  # 收条1张 …


@dataclass(frozen=True, kw_only=True)
class Urging(Record):
    """督促履行: a reminder to perform, by word or letter, to whoever owes (``debtors``, by name)."""

    on: date | None = None
    debtors: tuple[str, ...] = ()  # 义务人
    method: str = ""
    content: str = ""


@dataclass(frozen=True, kw_only=True)
class Contact(Record):
    """首次联系和走访: a contact with the sides while the dispute is open, as its colour asks for."""

    on: date | None = None
    time: str = ""
    who: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Visit(Record):
    """人民调解回访记录."""

    on: date | None = None
    method: str = ""  # 上门 | 电话 | 来站 | 网络
    visitor: str = ""
    interviewee: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Confirmation(Record):
    """司法确认: offered, applied for jointly, decided (民事诉讼法; 人民调解法 第33条)."""

    offered_on: date | None = None  # 告知日期
    wish: str = ""  # JOINTLY | NOT_NOW
    applied_on: date | None = None
    court: str = ""
    ruled_on: date | None = None
    ruling_number: str = ""
    result: str = ""  # 裁定有效 | 裁定驳回 | 不予受理 | 撤回申请
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Termination(Record):
    """终止调解: why, and which other ways the parties were told of (人民调解法 第26条)."""

    on: date | None = None
    reason: str = ""
    detail: str = ""
    remedies: tuple[str, ...] = ()
    hint: str = ""  # 期限提示


@dataclass(frozen=True, kw_only=True)
class Delivery(Record):
    """送达: one paper handed to one person."""

    paper: str = "终止（不成）告知书"
    receiver: str = ""
    on: date | None = None
    method: str = "直接送达"
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Pursuit(Record):
    """权利主张: what the holder of the claim did about it afterwards; it breaks or ends the long terms."""

    on: date | None = None
    kind: str = ""  # 请求履行 | 对方同意履行 | 起诉 | 申请仲裁 | 申请支付令 | 申请强制执行 | 已经履行 | 不再主张
    note: str = ""
