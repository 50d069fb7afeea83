"""C04, twenty workers against two firms, and the longest case that is accepted."""

from __future__ import annotations

from mediator.domain.case.parties import Member, Party
from mediator.domain.case.records import (
    SETTLED,
    Agreement,
    Confirmation,
    Delivery,
    Evidence,
    Investigation,
    Meeting,
    Notice,
    Termination,
    Visit,
)
from mediator.domain.case.snapshot import CaseSnapshot, Mediator
from tests.builders import TOWN, day, entrusted, group, made, mediators, organisation

_WORKERS = """卞学军 32990019680101041X 21600.00 *
仇保田 329900197002080432 19800.00
褚立春 32990019720315045X 22400.00
戚玉兰 329900197404220469 15600.00
谈志远 329900197605010492 20300.00 *
茆德胜 329900197806080518 18750.00
阚小虎 329900198007150537 24000.00
邬长根 329900198208220554 19950.00
闵桂芳 329900198409010561 14800.00
糜海龙 329900198610080596 20600.00
诸葛明亮 329900198811150618 21200.00
滕建设 329900199012220637 17900.00 *
桑国富 329900199201010655 18600.00
牧云飞 329900199402080676 22750.00
扈二宝 329900199603150693 19400.00
隗春生 329900199804220715 16850.00
宓爱珍 329900200005010725 15200.00
鞠大勇 329900196806080759 23100.00
郗文革 329900197007150778 18300.00
璩福来 329900197208220795 15400.50"""


def _workers() -> tuple[Member, ...]:
    rows = [line.split() for line in _WORKERS.splitlines()]
    return tuple(
        Member(
            name=row[0],
            sex="女" if int(row[1][16]) % 2 == 0 else "男",
            ethnicity="汉族",
            id_number=row[1],
            phone=f"154000001{place:02d}",
            amount=round(float(row[2]) * 100),
            representative=len(row) > 3,
        )
        for place, row in enumerate(rows, 8)
    )


def wages() -> CaseSnapshot:
    """C04: a group of 20 with three representatives, its list annexed, and a third party."""
    firm = organisation(
        "江苏虚构桥隧劳务有限公司",
        "被申请人",
        "91329900MA9XNR029G",
        address="江苏省南通市虚构区虚构路9号",
        representative="巫志宏",
        representative_duty="总经理",
        phone="15400000129",
        agents=(entrusted("浦正华", sex="男", identity="单位工作人员（现场负责人）", authority="特别授权"),),
    )
    builder = organisation(
        "虚构铁建北沿江项目经理部（施工总承包单位）",
        "第三人",
        "91329900MA9XNR037B",
        org_kind="非法人组织",
        address="江苏省启东市王鲍镇北沿江高铁王鲍段项目部",
        representative="聂成林",
        representative_duty="项目经理",
        phone="15400000130",
    )
    return CaseSnapshot(
        id=made("C04"),
        committee=TOWN,
        number="(2023)王鲍人调字第004号",
        title="卞学军等20人与江苏虚构桥隧劳务有限公司拖欠工资纠纷",
        dispute_type="拖欠农民工工资纠纷",
        source="依申请调解",
        story="2022年11月至2023年4月，20名农民工工资合计386500.50元未足额支付，5月9日部分工人准备集体上访。",
        claims=("支付拖欠工资人民币386500.50元",),
        applied_on=day("2023-05-10"),
        accepted_on=day("2023-05-10"),
        mediators=mediators("施卫东", "沈广和"),
        parties=(firm, builder, group("申请人", _workers())),
        notices=(Notice(id=made("C04告知"), on=day("2023-05-10")),),
        meetings=(
            Meeting(
                id=made("C04会"),
                on=day("2023-05-16"),
                time="09:00",
                place="工作站调解室",
                participants=("久隆人民法庭顾明远（法律指导）", "王鲍派出所黄海涛", "王鲍司法所樊立新"),
                participants_agreed=True,
                text="劳务公司确认考勤表、工资表和欠款数额，总承包单位同意先行清偿。",
                result=SETTLED,
            ),
        ),
        agreement=Agreement(
            id=made("C04协议"),
            agreed_on=day("2023-05-16"),
            facts="2022年11月至2023年4月，劳务公司拖欠20名申请人工资合计386500.50元。各方对支付时间和方式有争议。",
            clauses=(
                "劳务公司确认拖欠20名申请人工资合计人民币386500.50元，明细见附件《工资确认表》。",
                "劳务公司于2023年5月31日前通过农民工工资专用账户将上述款项足额发放至每名申请人本人银行卡。",
                "劳务公司逾期未足额支付的，由施工总承包单位于2023年6月5日前先行清偿，并有权向劳务公司追偿。",
            ),
            amount=38650050,
            method="农民工工资专用账户转账",
            due_on=day("2023-05-31"),
            copies=23,
            attachments=("工资确认表",),
        ),
    )


RARE_NAME = "阿卜杜热依木·买买提吐尔逊·𬭎𠅤㛃䶮"
LONG_NAME = ("阿依古丽·" * 12)[:59] + "尔"


def _crowd() -> tuple[Party, ...]:
    return tuple(
        Party(
            id=made(f"众{place}"),
            role="申请人" if place < 20 else "被申请人",
            name=RARE_NAME if place == 0 else f"{LONG_NAME[:56]}甲{place:02d}乙",
            sex="女",
            ethnicity="维吾尔族",
            birth=day("1980-02-29"),
            id_number="329900198002290016",
            occupation="务农",
            phone="15400000150",
            address=f"江苏省启东市王鲍镇三合港村{place + 1}组某某大道与某某路交叉口东南角第{place + 1}排安置房",
        )
        for place in range(40)
    )


def _long(mark: str, length: int) -> str:
    sentence = f"{mark}因相邻排水、通行和采光发生争议，经多次协商没有结果，双方情绪激动，损失共计1,234,567.89元；"
    return (sentence * (length // len(sentence) + 1))[: length - 1] + "完"


def longest() -> CaseSnapshot:
    """40 parties with names of 60 characters, 20,000 characters of facts, everything filled."""
    on = day("2023-05-16")
    return CaseSnapshot(
        id=made("最长"),
        committee=TOWN,
        number="(2023)王鲍人调字第123456号",
        title=f"{RARE_NAME}等与他人相邻关系纠纷",
        dispute_type="邻里纠纷",
        source="依申请调解",
        story=_long("述", 20000),
        claims=tuple(_long(f"请{place}", 400) for place in range(9)),
        applied_on=on,
        accepted_on=on,
        mediators=(Mediator(id=None, name=RARE_NAME), *mediators("沈广和")),
        parties=_crowd(),
        notices=(Notice(id=made("长告知"), on=on),),
        investigations=(
            Investigation(id=made("长查"), on=on, time="9:05", place="现场", interviewee="甲", text=_long("查", 20000)),
        ),
        evidence=tuple(
            Evidence(id=made(f"长证{place}"), name=_long(f"证{place}", 120), copies=1, pages=2, proves=_long("明", 60))
            for place in range(60)
        ),
        meetings=(Meeting(id=made("长会"), on=on, text=_long("会", 20000), result=SETTLED),),
        agreement=Agreement(
            id=made("长协议"),
            seq=2,
            agreed_on=on,
            facts=_long("事", 20000),
            clauses=tuple(_long(f"条{place}", 300) for place in range(30)),
            method=_long("履", 300),
            breach=_long("违", 300),
            attachments=tuple(f"附件材料{place}" for place in range(1, 12)),
        ),
        visits=(Visit(id=made("长访"), on=on, text=_long("访", 5000)),),
        confirmation=Confirmation(id=made("长确"), wish="共同申请", court="启东市人民法院（久隆人民法庭）"),
        termination=Termination(
            id=made("长终"), on=on, reason="其他", detail=_long("因", 2000), remedies=(_long("途", 500),)
        ),
        deliveries=(Delivery(id=made("长送"), receiver=LONG_NAME, on=on, note=_long("注", 800)),),
        file_note=_long("况", 5000),
    )
