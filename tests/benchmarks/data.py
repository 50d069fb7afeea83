"""A big invented office: cases, parties and the search index, the same ones at every run, in a real encrypted store."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.case.file_numbers import format_number
from mediator.domain.people.identity import id_check_digit
from mediator.domain.people.roles import Actor
from mediator.services.office import offices
from mediator.services.people.name_initials import initials_of
from mediator.storage import search
from mediator.storage.store import Store
from mediator.storage.tables.base import Base
from mediator.storage.tables.cases import CaseTable, PartyTable
from mediator.storage.tables.dues import DueTable
from tests.storage.office import NOW, USER, create

FIRST_DAY, LAST_DAY = dt.date(2007, 1, 4), dt.date(2026, 11, 20)
BATCH = 2000
SHORT_NAMES = ("王鲍", "永兴圩", "三合港", "久丰", "聚阳")
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施茅倪季祝卞喻祁"
)
GIVEN = (
    "国建志文明永春秀桂玉海德华荣根宝生林福祥金银凤兰英美娟芳丽红梅云霞平军伟强勇斌涛杰俊浩宇轩涵梓怡婷雪晓燕琴芬珍珠"
    "花香菊莲萍静敏慧淑惠忠义仁礼信和顺昌盛兴旺达远长庆成功学良才新民安康泰宁波清泉山峰岩松柏青竹"
)
COMMON = (
    "建国秀英建华玉兰志勇海燕桂英国强小红永福德明春梅金凤林生志明文华卫东美华秀芳建平"
    "红梅玉珍志强国华爱华秀兰建军海军桂兰淑珍"
)
MAPPINGS = ("details", "prevented")
PLACES = ("桥东", "河西", "港北", "圩南", "双桥", "新港", "庙角", "沙地", "中心", "北滩")
THINGS = (
    "鸡舍",
    "围墙",
    "水渠",
    "晒场",
    "柴房",
    "猪圈",
    "鱼塘",
    "菜地",
    "院墙",
    "屋檐",
    "化粪池",
    "田埂",
    "果树",
    "空调外机",
)
HARMS = ("积水受淹", "通行不便", "遮挡采光", "墙体开裂", "秧苗枯死", "夜间吵闹", "异味难忍", "出水不畅", "界石移动")
ACTS = ("发生争吵", "相互推搡", "多次理论未果", "到村里反映", "报警处理", "停止施工", "拒绝付款", "打电话相骂")
WISHES = ("要求恢复原状", "要求赔偿损失", "要求赔礼道歉", "要求付清欠款", "要求停止侵害", "要求重新丈量")
SOURCES = ("依申请调解", "主动调解", "接受委托移送调解")
OPEN = ("registered", "accepted", "mediating", "agreed", "effective", "performed", "defaulted", "terminated", "closed")


def fill_cases(session: Session, count: int, *, seed: int = 7) -> None:
    """Add ``count`` cases with two parties each, the oldest first; the last fiftieth is still under way."""
    actor = Actor(name=USER)
    office = offices.open_office(session, user=USER, now=NOW)
    for short in SHORT_NAMES:
        name = f"启东市王鲍镇{short}村人民调解委员会"
        offices.add_committee(session, name=name, short_name=short, actor=actor, now=NOW)
    offices.finish_set_up(session, name="王鲍镇人民调解委员会", actor=actor, now=NOW)
    maker = _Maker(random.Random(seed), office_id=office.id, committees=[c.id for c in offices.committees(session)])
    step = (LAST_DAY - FIRST_DAY) / count
    for first in range(0, count, BATCH):
        places = range(first, min(first + BATCH, count))
        made = [maker.case(n, FIRST_DAY + step * n, is_open=n >= count - count // 50) for n in places]
        _insert(session, made)


def fill_dues(session: Session, count: int, *, today: dt.date, seed: int = 7) -> None:
    """Add ``count`` open deadlines inside their warning windows, to the newest cases, each of them some days from now.

    One in ten only waits for somebody, one in twenty is a sitting without a result.
    """
    chance = random.Random(seed)
    newest = sa.select(CaseTable).order_by(CaseTable.rid.desc()).limit(count)
    rows = []
    for place, case in enumerate(session.scalars(newest)):
        kind = "waiting" if place % 10 == 0 else "session" if place % 20 == 1 else "mediation"
        day = today + dt.timedelta(days=chance.randrange(-30, 1 if kind == "waiting" else 7))
        rows.append(
            {
                **_defaults(DueTable),
                "id": UUID(int=chance.getrandbits(128), version=4),
                "entity": "case",
                "entity_id": case.id,
                "key": kind,
                "day": day,
                "nominal": day,
                "certain": True,
                "warn_from": today - dt.timedelta(days=40),
                "number": case.number,
                "title": case.title,
                "label": {"waiting": "等待受理", "session": "调解"}.get(kind, "调解期限"),
                "section": "meetings",
                "button": "去办理",
            }
        )
    session.execute(sa.insert(Base.metadata.tables[DueTable.__tablename__]), rows)


def open_big_office(folder: Path, count: int) -> Store:
    """A store with ``count`` cases in ``folder``, its key drawn at the tests' cheap cost."""
    store, _ = create(folder)
    with store.transaction() as session:
        fill_cases(session, count)
    return store


def _insert(session: Session, made: list[tuple[dict[str, Any], list[dict[str, Any]], str]]) -> None:
    session.execute(sa.insert(Base.metadata.tables[CaseTable.__tablename__]), [case for case, _, _ in made])
    session.execute(
        sa.insert(Base.metadata.tables[PartyTable.__tablename__]),
        [party for _, parties, _ in made for party in parties],
    )
    docs = [
        {
            "rid": case["rid"],
            "case_id": case["id"],
            "day": case["registered_on"],
            "body": search.normal(body),
            "numbers": _numbers(parties),
        }
        for case, parties, body in made
    ]
    session.execute(sa.insert(search.search_doc), docs)
    rows = [
        {
            "rid": search.entry(case["rid"], case["registered_on"]),
            "grams": " ".join(search.grams(body)),
            "numbers": " ".join(search.grams(_numbers(parties))),
        }
        for case, parties, body in made
    ]
    session.execute(sa.text("INSERT INTO search_fts (rowid, grams, numbers) VALUES (:rid, :grams, :numbers)"), rows)


class _Maker:
    def __init__(self, chance: random.Random, *, office_id: UUID, committees: list[UUID]) -> None:
        self.chance, self.office_id, self.committees = chance, office_id, committees
        self.serials: dict[tuple[int, int], int] = {}
        self.blank_case = _defaults(CaseTable)
        self.blank_party = _defaults(PartyTable)

    def case(self, place: int, day: dt.date, *, is_open: bool) -> tuple[dict[str, Any], list[dict[str, Any]], str]:
        """One case as rows: the case, its parties, and the text that finds it."""
        chance = self.chance
        committee = chance.randrange(len(self.committees))
        serial = self.serials[committee, day.year] = self.serials.get((committee, day.year), 0) + 1
        kind, case_id = chance.choice(DISPUTE_TYPES), self._id()
        parties = [self._party(case_id, seq, role) for seq, role in enumerate(("申请人", "被申请人"), start=1)]
        names = [party["name"] for party in parties]
        case = {
            **self.blank_case,
            "rid": place + 1,
            "id": case_id,
            "office_id": self.office_id,
            "committee_id": self.committees[committee],
            "year": day.year,
            "serial": serial,
            "number": format_number(day.year, SHORT_NAMES[committee], serial),
            "registered_on": day,
            "accepted_on": day,
            "created_at": dt.datetime.combine(day, dt.time(2), tzinfo=dt.UTC),
            "title": f"{names[0]}与{names[1]}{kind.label}",
            "dispute_type": kind.code,
            "source": chance.choice(SOURCES),
            "risk": chance.choice("红橙黄黄蓝蓝蓝"),
            "story": self._story(names, day),
            "claims": [f"{chance.choice(WISHES)}。"],
            "claimed": chance.choice((None, chance.randrange(100, 90_000) * 100)),
            "mediators": [{"id": "", "name": self._name(), "certificate": ""}],
            "stage": chance.choice(OPEN) if is_open else "archived",
            "stage_on": day,
            "outcome": "调解成功",
            "party_names": "、".join(names),
            "version": 1,
        }
        return case, parties, "\n".join(_searchable(case, parties, kind.label))

    def _party(self, case_id: UUID, seq: int, role: str) -> dict[str, Any]:
        chance = self.chance
        body = f"329900{chance.randrange(1940, 2004)}{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}"
        body += f"{chance.randrange(1000):03}"
        return {
            **self.blank_party,
            "id": self._id(),
            "case_id": case_id,
            "seq": seq,
            "role": role,
            "kind": "自然人",
            "name": self._name(),
            "id_number": body + id_check_digit(body),
            "phone": f"154{chance.randrange(10**8):08}",
            "address": f"王鲍镇{chance.choice(PLACES)}村{chance.randrange(1, 30)}组{chance.randrange(1, 90)}号",
        }

    def _name(self) -> str:
        chance = self.chance
        at = 2 * chance.randrange(len(COMMON) // 2)
        common, rare = COMMON[at : at + 2], "".join(chance.choices(GIVEN, k=1 + (chance.random() < 0.6)))
        return chance.choice(SURNAMES) + (common if chance.random() < 0.4 else rare)

    def _story(self, names: list[str], day: dt.date) -> str:
        chance = self.chance
        first = (
            f"{day.year}年{day.month}月{day.day}日，{names[1]}在{chance.choice(PLACES)}村翻修{chance.choice(THINGS)}，"
        )
        second = f"致{names[0]}的{chance.choice(THINGS)}{chance.choice(HARMS)}，双方{chance.choice(ACTS)}。"
        third = f"{names[0]}称损失约{chance.randrange(2, 900) * 100}元，{chance.choice(WISHES)}；"
        return f"{first}{second}{third}{names[1]}认为{chance.choice(THINGS)}早已存在，{chance.choice(ACTS)}。"

    def _id(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128), version=4)


def _searchable(case: dict[str, Any], parties: list[dict[str, Any]], label: str) -> Iterator[str]:
    yield from (case["number"], case["title"], label, case["mediators"][0]["name"])
    for party in parties:
        yield from (party["address"], party["name"])
    for party in parties:
        yield from sorted(initials_of(party["name"]))
    yield case["story"]
    yield from case["claims"]


def _numbers(parties: list[dict[str, Any]]) -> str:
    return "\n".join(number for party in parties for number in (party["id_number"], party["phone"]))


def _defaults(table: type[Any]) -> dict[str, Any]:
    """Every column with what an unset one holds."""
    return {column.name: None if column.nullable else _empty(column) for column in table.__table__.columns}


def _empty(column: sa.Column[Any]) -> object:
    if isinstance(column.type, sa.JSON):
        return {} if column.name in MAPPINGS else []
    if column.default is not None and column.default.is_scalar:
        return getattr(column.default, "arg", None)
    return {sa.Text: "", sa.Boolean: False}.get(type(column.type))
