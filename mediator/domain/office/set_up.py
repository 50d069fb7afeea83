"""The answers of the first start: committees, reception points, people; and what is missing in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from mediator.domain.problems import Problem

DUTIES = ("调解员", "调委会主任", "首席调解员", "登记员")
"""What a person does in the office; only a 登记员 (registrar) conducts no mediation."""

SUGGESTED_STATIONS = ("平安法治联盟工作站", "派出所调解室", "人民法庭调解室", "信访接待室")


@dataclass(frozen=True, kw_only=True)
class CommitteeEntry:
    """A committee; ``first`` is the serial of its first case of this year."""

    name: str = ""
    short_name: str = ""
    phone: str = ""
    first: int = 1


@dataclass(frozen=True, kw_only=True)
class MediatorEntry:
    """A person of the office; ``committee`` is the short name of their committee."""

    name: str = ""
    certificate: str = ""
    committee: str = ""
    duty: str = DUTIES[0]


@dataclass(frozen=True, kw_only=True)
class SetUp:
    """All answers of the first start, and the page it has reached."""

    committees: tuple[CommitteeEntry, ...] = ()
    stations: tuple[str, ...] = ()
    mediators: tuple[MediatorEntry, ...] = ()
    page: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return JSON values, for a draft."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SetUp:
        """Return the answers from :meth:`to_json`."""
        return cls(
            committees=tuple(CommitteeEntry(**entry) for entry in data["committees"]),
            stations=tuple(data["stations"]),
            mediators=tuple(MediatorEntry(**entry) for entry in data["mediators"]),
            page=data["page"],
        )


def committee_problems(entries: tuple[CommitteeEntry, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with the committees; ``field`` is ``<name>.<row>``."""
    if not entries:
        return (Problem(message="请至少填写一个人民调解委员会。", field="name.0"),)
    return tuple(_committee_problems(entries))


def _committee_problems(entries: tuple[CommitteeEntry, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, entry in enumerate(entries):
        if not entry.name:
            yield Problem(message="请填写人民调解委员会的全称。", field=f"name.{number}")
        if not entry.short_name:
            yield Problem(message="请填写编号用的简称，如“王鲍”。", field=f"short_name.{number}")
        elif entry.short_name in seen:
            message = f"简称“{entry.short_name}”用了两次，两个调委会的卷号会分不清。"
            yield Problem(message=message, field=f"short_name.{number}")
        if entry.first < 1:
            yield Problem(message="今年第一件的序号应为1以上的整数。", field=f"first.{number}")
        seen.add(entry.short_name)


def mediator_problems(entries: tuple[MediatorEntry, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with the people: nobody mediates, or somebody has no name."""
    problems = [
        Problem(message="这一行填了内容，还没有填姓名。", field=f"name.{number}")
        for number, entry in enumerate(entries)
        if not entry.name
    ]
    if not any(entry.name and entry.duty != "登记员" for entry in entries):
        problems.append(Problem(message="请至少填写一位调解员。", field="name.0"))
    return tuple(problems)


def suggested_short_name(name: str) -> str:
    """Return ``王鲍`` for ``启东市王鲍镇人民调解委员会``: the part between the last 省市县区 and 镇乡街道村社区."""
    place = name.split("人民调解")[0].split("调解委员会")[0]
    for ending in ("村民委员会", "居民委员会", "街道", "社区", "镇", "乡", "村"):
        if place.endswith(ending):
            place = place.removesuffix(ending)
            break
    for border in ("省", "市", "县", "区", "镇", "乡", "街道"):
        place = place.rpartition(border)[2] or place
    return place
