"""Actors, and the permissions of each role as data; the services check them on every change and every reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mediator.domain.problems import Problem, Refused

DIRECTOR, MEDIATOR, REGISTRAR, PETITION_OFFICER, REVIEWER, READER = (
    "主任",
    "调解员",
    "登记员",
    "信访专员",
    "审核",
    "只读",
)

REGISTER = "register"  # log disputes, reports, enquiries
MEDIATE = "mediate"  # take cases through their steps, keep records, finalise papers
ARCHIVE = "archive"  # close into the archive, void
PETITIONS = "petitions"  # see petitions
HANDLE_PETITIONS = "handle_petitions"  # register petitions and take them through their steps
ACCUSATIONS = "accusations"  # see 检举控告 (信访工作条例 第30条)
REVEAL = "reveal"  # see ID numbers and phones unmasked
EXPORT = "export"  # print, save and export
REGISTERS = "registers"  # edit committees, people, organs
USERS = "users"  # add, remove and reset users
SETTINGS = "settings"  # change the office's settings

WORDS: Mapping[str, str] = {
    REGISTER: "登记",
    MEDIATE: "办理案件",
    ARCHIVE: "归档和作废",
    PETITIONS: "查看信访事项",
    HANDLE_PETITIONS: "办理信访事项",
    ACCUSATIONS: "查看检举控告",
    REVEAL: "查看完整的证件号码和电话",
    EXPORT: "打印和导出",
    REGISTERS: "修改名册",
    USERS: "管理用户",
    SETTINGS: "修改设置",
}

ROLES: Mapping[str, frozenset[str]] = {
    DIRECTOR: frozenset(WORDS),
    MEDIATOR: frozenset({REGISTER, MEDIATE, ARCHIVE, REVEAL, EXPORT, REGISTERS}),
    REGISTRAR: frozenset({REGISTER, REVEAL, EXPORT}),
    PETITION_OFFICER: frozenset({REGISTER, MEDIATE, PETITIONS, HANDLE_PETITIONS, ACCUSATIONS, REVEAL, EXPORT}),
    REVIEWER: frozenset({REVEAL, EXPORT, PETITIONS}),
    READER: frozenset(),
}


@dataclass(frozen=True, kw_only=True)
class Actor:
    """The user at the keyboard; ``name`` is the name of their key slot."""

    name: str
    role: str = DIRECTOR

    def may(self, permission: str) -> bool:
        """Return True if the role has this permission; an unknown role has none."""
        return permission in ROLES.get(self.role, frozenset())


def require(actor: Actor, permission: str) -> None:
    """Refuse with a sentence if the actor does not have this permission."""
    if not actor.may(permission):
        message = f"“{actor.name}”的角色是{actor.role}，不能{WORDS[permission]}；请由主任或有权限的人办理。"
        raise Refused([Problem(message=message)])
