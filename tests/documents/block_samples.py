"""Papers of invented people, made of every block, for the tests and the benchmark of the PDF engine."""

from __future__ import annotations

from datetime import date

from mediator.documents.blocks import (
    Align,
    Blank,
    Block,
    Cell,
    Clauses,
    DateLine,
    Fields,
    Grid,
    Heading,
    Note,
    Number,
    Numbering,
    PageBreak,
    Passage,
    Seal,
    Signature,
    Signatures,
    Spacer,
    Strong,
    Struck,
    Table,
    Text,
    Tick,
    Title,
)

DAY = date(2026, 3, 18)
FACTS = (
    "{a}与{b}系同村邻居，两家宅基地东西相邻。2026年3月12日上午，{b}翻建院墙时，{a}认为新建院墙越过原有滴水界线"
    "约0.35米，影响房屋排水与通行，双方遂发生争执，{a}家中堆放的红砖约800块被推倒损坏，{b}右手手腕被划伤，"
    "在镇卫生院就诊花费医疗费436.50元。经村民委员会现场劝导，双方仍各执一词：{a}称滴水界线以1998年《农村宅基地"
    "使用证》所附草图为准；{b}称该草图未标注尺寸，且老院墙地基尚在（见现场照片第3、4张），新墙系在老地基上砌筑。"
    "争议事项为：院墙位置如何确定；红砖损失由谁承担；医疗费436.50元如何负担。"
)
TERMS = (
    "{b}自愿将新建院墙南段（自东屋后檐滴水线起向南长6.20米）向西退让0.30米，于2026年4月30日前完工，拆砌费用由"
    "{b}自行承担；退让部分作为双方共用的排水沟，任何一方不得堆放杂物、搭建或者种植。",
    "{b}一次性赔偿{a}红砖损失人民币陆佰肆拾元整（¥640.00），于签订本协议之日当场以现金方式给付，{a}出具收条。",
    "{a}自愿承担{b}医疗费人民币贰佰壹拾捌元贰角伍分（¥218.25），其余部分由{b}自行承担，双方就本次纠纷互不追究其他责任。",
    "双方今后应当互谅互让，和睦相处；如因共用排水沟维护产生费用，由双方各承担二分之一。",
)


def caption(name: str, sex: str) -> Fields:
    """The caption of one party."""
    return Fields(
        (
            ("姓名", name),
            ("性别", sex),
            ("民族", "汉族"),
            ("年龄", "52岁"),
            ("职业或职务", "务农"),
            ("联系方式", "15400001111"),
            ("单位或住址", "启东市王鲍镇元祥村12组36号"),
        )
    )


def agreement(a: str = "单𬭎", b: str = "尉迟𠅤㛃", facts: str = FACTS) -> tuple[Block, ...]:
    """An agreement of two pages between two neighbours with rare names."""
    return (
        Title("人民调解协议书"),
        Number("(2026)王鲍人调字第012号"),
        Heading("当事人基本情况"),
        caption(a, "男"),
        caption(b, "女"),
        Heading("纠纷主要事实、争议事项："),
        Text(facts.format(a=a, b=b)),
        Heading("经调解，自愿达成如下协议："),
        Clauses(tuple(term.format(a=a, b=b) for term in TERMS)),
        Passage("履行方式、时限", "第二项款项在调解室当场付清；第一项于2026年4月30日前履行完毕，由调解员到场验收。"),
        Text(("本协议一式", Blank("三", 3), "份，当事人、人民调解委员会各持一份。")),
        Signatures(
            (
                Signature("当事人（签名盖章或按指印）", a),
                Signature("当事人（签名盖章或按指印）", b),
                Signature("人民调解员（签名）"),
                Signature("记录人（签名）"),
            ),
            columns=2,
        ),
        Seal("（人民调解委员会印章）", "启东市王鲍镇元祥村人民调解委员会"),
        DateLine(DAY),
    )


def blank_form() -> tuple[Block, ...]:
    """A registration form with nothing filled in."""
    return (
        Title("人民调解受理登记表"),
        Number(""),
        Text(
            (
                Blank(width=4),
                "年",
                Blank(width=2),
                "月",
                Blank(width=2),
                "日，人民调解委员会依当事人申请（",
                Struck("人民调解委员会主动调解"),
                "），经当事人同意，调解",
                Blank(width=8),
                "、",
                Blank(width=8),
                "之间的纠纷。",
            )
        ),
        Fields(
            (
                ("姓名", ""),
                ("性别", ""),
                ("民族", ""),
                ("年龄", ""),
                ("职业或职务", ""),
                ("联系方式", ""),
                ("单位或住址", ""),
            )
        ),
        Fields((("纠纷类型", ""),)),
        Text(("案件来源：", Tick("当事人申请", True), "　", Tick("人民调解委员会主动调解", False)), indent=False),
        Passage("纠纷简要情况", lines=6),
        Signatures((Signature("当事人（签名）", dated=True), Signature("登记人（签名）"))),
        Seal("（人民调解委员会印章）"),
        DateLine(),
        Note("此表由人民调解委员会填写"),
    )


def _label(text: str) -> Cell:
    return Cell(text, label=True)


def grid_form(text: str) -> tuple[Block, ...]:
    """A form in ruled cells whose main cell holds ``text``."""
    return (
        Title("人民调解结案报告表"),
        Grid(
            (2, 3, 2, 3),
            (
                (_label("卷号"), Cell("(2026)王鲍人调字第012号"), _label("填表时间"), Cell("2026年3月18日")),
                (_label("承办单位"), Cell("启东市王鲍镇元祥村人民调解委员会"), _label("承办人"), Cell("")),
                (_label("当事人基本情况"), Cell("单𬭎，男，52岁；尉迟𠅤㛃，女，47岁", span=3)),
                (_label("纠纷简要事实"), Cell(text, span=3, lines=6)),
                (_label("负责人审批"), Cell("", span=3, lines=5, foot=("签名：　　　　　　", "　　年　　月　　日"))),
            ),
        ),
        Note("本表一式一份，存卷。"),
    )


def cover() -> tuple[Block, ...]:
    """The cover of a file."""
    return (
        Spacer(3),
        Title("启东市王鲍镇人民调解委员会\n调 解 卷 宗"),
        Spacer(3),
        Fields(
            (
                ("卷名", "单𬭎与尉迟𠅤㛃宅基地通道纠纷"),
                ("卷号", "(2026)王鲍人调字第012号"),
                ("人民调解员", ""),
                ("调解日期", "2026年3月15日至2026年3月18日"),
                ("立卷人", ""),
                ("保管期限", "长期"),
                ("备注", ""),
            ),
            aligned=True,
        ),
    )


def roll(count: int) -> tuple[Block, ...]:
    """A list of ``count`` people with a long name among them."""
    long_name = "阿卜杜热合曼·" * 7 + "阿卜杜"
    rows = tuple(
        (
            str(index),
            long_name if index == 3 else f"张三{index}",
            f"329900198{index % 10}0101{index:04d}",
            "15400002222",
            "1,200.00",
            "",
        )
        for index in range(1, count + 1)
    )
    aligns = (Align.CENTER, Align.CENTER, Align.CENTER, Align.CENTER, Align.RIGHT, Align.CENTER)
    headers = ("序号", "姓名", "身份证号", "联系电话", "金额（元）", "本人签名")
    return (Title("名单及金额明细"), Table(headers, rows, (1, 3, 4, 3, 2, 2), aligns, least_rows=15))


def letter() -> tuple[Block, ...]:
    """A letter on the grid."""
    return (
        Title("启东市王鲍镇联合调解中心\n关于移送人民调解的函"),
        Number("王鲍移调〔2026〕6号", label="", align=Align.CENTER),
        Text("启东市公安局王鲍派出所：", indent=False),
        Text(FACTS.format(a="单𬭎", b="尉迟𠅤㛃")),
        Heading("一、基本案情"),
        Text(("经审查，", Strong("双方同意人民调解"), "，现将有关材料移送。请于7日内回复。")),
        Clauses(("移送函一份；", "询问笔录二份。"), Numbering.ARABIC),
        Seal("", "启东市王鲍镇联合调解中心"),
        DateLine(DAY),
        PageBreak(),
        Heading("附件", level=2),
        Text("材料清单。" * 60),
    )
