"""Money: typed, printed in figures and capitals, found in clauses."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.text.money import MAX_FEN, format_money, format_yuan, parse_money, rmb_upper
from mediator.domain.text.money_words import money_in, sum_faults, with_capitals


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("12万", 12_000_000),
        ("12万元", 12_000_000),
        ("3,260.5", 326_050),
        ("３２６０．５", 326_050),
        ("1.5万", 1_500_000),
        ("3260.50元", 326_050),
        ("￥3260", 326_000),
        ("¥ 3,260.50", 326_050),
        ("人民币600元整", 60_000),
        ("人民币 ￥600", 60_000),
        ("五百元", 50_000),
        ("十五元", 1_500),
        ("一万二千三百元五角", 1_230_050),
        ("陆仟捌佰壹拾元伍角整", 681_050),
        ("壹佰元零伍分", 10_005),
        ("伍角整", 50),
        ("一点五万元", 1_500_000),
        ("0", 0),
        (".5", 50),
        ("0.05", 5),
        ("3千", 300_000),
        ("1.2亿", 12_000_000_000),
        ("100块", 10_000),
        ("1，234", 123_400),
    ],
)
def test_typed_money(typed: str, fen: int) -> None:
    assert parse_money(typed) == fen


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "没有写金额"),
        ("1,2,3", "千位逗号应三位一隔"),
        ("-5", "不能是负数"),
        ("负5元", "不能是负数"),
        ("3.333", "最多精确到分"),
        ("abc", "看不懂金额“abc”"),
        ("1000000000000", "金额太大"),
        ("万", "看不懂"),
        ("1.23456789万", "最多精确到分"),
        ("五〇〇元", "请用阿拉伯数字"),
        ("1万5", "看不懂"),
        ("一百五", "看不懂"),
        ("1.5万3千", "看不懂"),
        ("1万20000", "看不懂"),
        ("12 34", "千位逗号应三位一隔"),
        ("1" * 5_000, "金额太大"),
        ("100元5", "看不懂"),
        ("3.5元5角", "最多精确到分"),
        ("12万5", "看不懂"),
        ("1.2.3", "看不懂"),
        ("5万亿千", "看不懂"),
        (".", "看不懂"),
    ],
)
def test_money_nobody_can_read_is_refused_in_words(typed: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_money(typed)


@given(st.integers(0, MAX_FEN))
def test_printed_money_reads_back(fen: int) -> None:
    assert parse_money(format_money(fen)) == fen
    assert parse_money(format_yuan(fen)) == fen


def test_figures() -> None:
    assert format_money(326_050) == "3260.50"
    assert format_money(-5) == "-0.05"
    assert format_yuan(681_050) == "6810.50元"
    assert format_yuan(60_000) == "600元"


@pytest.mark.parametrize(
    ("yuan", "capitals"),
    [
        ("600.00", "陆佰元整"),
        ("6810.50", "陆仟捌佰壹拾元伍角整"),
        ("1409.50", "壹仟肆佰零玖元伍角整"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("107000.53", "壹拾万柒仟元伍角叁分"),
        ("20000003", "贰仟万零叁元整"),
        ("386500.50", "叁拾捌万陆仟伍佰元伍角整"),
        ("0.05", "伍分"),
        ("0", "零元整"),
        ("0.50", "伍角整"),
        ("10", "壹拾元整"),
        ("100000000", "壹亿元整"),
        ("100010000", "壹亿零壹万元整"),
        ("100000500", "壹亿零伍佰元整"),
        ("10000500", "壹仟万零伍佰元整"),
        ("1001", "壹仟零壹元整"),
        ("16614.00", "壹万陆仟陆佰壹拾肆元整"),
        ("86400.00", "捌万陆仟肆佰元整"),
        ("18460.00", "壹万捌仟肆佰陆拾元整"),
        ("999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_capitals(yuan: str, capitals: str) -> None:
    assert rmb_upper(parse_money(yuan)) == capitals


@pytest.mark.parametrize("fen", [-1, MAX_FEN + 1])
def test_capitals_have_bounds(fen: int) -> None:
    with pytest.raises(ValueError, match="大写金额"):
        rmb_upper(fen)


_VALUES = {char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")}
_UNITS = {"拾": 10, "佰": 100, "仟": 1000}


def _read_capitals(words: str) -> int:
    """The sum in fen behind capitals, computed the other way round."""
    total = group = digit = 0
    for char in words.removesuffix("整"):
        if char in _VALUES:
            digit = _VALUES[char]
        elif char in _UNITS:
            group += digit * _UNITS[char]
            digit = 0
        elif char in "亿万元":
            total += (group + digit) * {"亿": 10**8, "万": 10**4, "元": 1}[char] * 100
            group = digit = 0
        else:
            total += digit * {"角": 10, "分": 1}[char]
            digit = 0
    return total


@given(st.integers(0, MAX_FEN))
def test_capitals_read_back(fen: int) -> None:
    words = rmb_upper(fen)
    assert _read_capitals(words) == fen
    assert "零零" not in words


@pytest.mark.parametrize(
    ("clause", "sums"),
    [
        ("补偿人民币600元，当场付清", "补偿人民币600元（大写：陆佰元整），当场付清"),
        (
            "医疗费3,260.50元、误工费2400元。",
            "医疗费3,260.50元（大写：叁仟贰佰陆拾元伍角整）、误工费2400元（大写：贰仟肆佰元整）。",
        ),
        ("赔偿12万元整。", "赔偿12万元整（大写：壹拾贰万元整）。"),
        ("支付￥3260给乙方", "支付￥3260（大写：叁仟贰佰陆拾元整）给乙方"),
        ("退款６００元", "退款６００元（大写：陆佰元整）"),
        ("付6元5角、6元5角3分", "付6元5角（大写：陆元伍角整）、6元5角3分（大写：陆元伍角叁分）"),
        ("赔偿60%即人民币11076元；", "赔偿60%即人民币11076元（大写：壹万壹仟零柒拾陆元整）；"),
        ("于2023年5月31日前支付40000元", "于2023年5月31日前支付40000元（大写：肆万元整）"),
        ("付1万2千元。", "付1万2千元（大写：壹万贰仟元整）。"),
        ("付1万5000元。", "付1万5000元（大写：壹万伍仟元整）。"),
        ("付1亿2000万元。", "付1亿2000万元（大写：壹亿贰仟万元整）。"),
        ("付3万零500元。", "付3万零500元（大写：叁万零伍佰元整）。"),
        (
            "付1千5百元、8千5百元、1万2千5百元。",
            "付1千5百元（大写：壹仟伍佰元整）、8千5百元（大写：捌仟伍佰元整）、1万2千5百元（大写：壹万贰仟伍佰元整）。",
        ),
        ("付一万5千元、叁万5000元。", "付一万5千元（大写：壹万伍仟元整）、叁万5000元（大写：叁万伍仟元整）。"),
        (
            "付10 000元、12\u00a0000元、3\u2009260.50元。",
            "付10 000元（大写：壹万元整）、12\u00a0000元（大写：壹万贰仟元整）、"
            "3\u2009260.50元（大写：叁仟贰佰陆拾元伍角整）。",
        ),
        ("补偿五百元，当场付清", "补偿五百元（大写：伍佰元整），当场付清"),
        ("付100元人民币", "付100元人民币（大写：壹佰元整）"),
        ("每人十元", "每人十元（大写：壹拾元整）"),
    ],
)
def test_sums_get_their_capitals(clause: str, sums: str) -> None:
    assert with_capitals(clause) == sums
    assert with_capitals(sums) == sums


@pytest.mark.parametrize(
    "clause",
    [
        "每月300元/月",
        "按1万元/人补助",
        "50元每天",
        "租金500-600元",
        "2023元旦前",
        "1,2,3元",
        "12万余元",
        "第1.234元",
        "人民币陆佰元整（￥600.00）",
        "600元（大写：陆佰元整）",
        "共6期，自2023年12月起",
        "人民币12万多",
        "人民币600-700元",
        "三至五万元",
        "1万-2万元",
        "三元村两块地",
        "几百元、数千元、上万元、几十元",
        "三万元（30000元）",
        "廿五元",
        "付1万5元",
    ],
)
def test_what_is_no_plain_sum_is_left_alone(clause: str) -> None:
    assert with_capitals(clause) == clause


@pytest.mark.parametrize(
    ("clause", "words", "stops"),
    [
        ("付5000元（大写：陆仟元整）", "“5000元”是5000元，后面写的“陆仟元整”是6000元", True),
        ("付人民币陆佰元整（￥500.00）", "两个数不一样", True),
        ("付三万元（13000元）", "两个数不一样", True),
        ("付1万5元", "看不准“1万5元”是多少钱", False),
        ("付1,2,3元", "看不准“1,2,3元”", False),
    ],
)
def test_sums_that_contradict_or_cannot_be_read_are_said(clause: str, words: str, *, stops: bool) -> None:
    [fault] = sum_faults(clause)
    assert words in fault.message
    assert fault.stops is stops


@pytest.mark.parametrize(
    "clause",
    ["付5000元（大写：伍仟元整）", "人民币陆佰元整（￥600.00）", "付5000元（1000元为押金）", "付5000元（含押金1000元）",
     "租金500-600元", "12万余元", "三元村"],
)  # fmt: skip
def test_sums_that_agree_are_not_spoken_of(clause: str) -> None:
    assert list(sum_faults(clause)) == []


SMALL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
FULL = str.maketrans("0123456789.", "０１２３４５６７８９．")


def _ways(fen: int) -> list[str]:
    """Every way people write a sum."""
    figures, capitals = format_money(fen), rmb_upper(fen)
    yuan, cents = divmod(fen, 100)
    decimals = f".{cents:02d}" if cents else ""
    ways = [figures, f"{figures}元", f"￥{figures}", f"人民币{figures}元", figures.translate(FULL) + "元"]
    ways += [f"{yuan:,}{decimals}元", f"{yuan:,}{decimals}元".replace(",", "，")]
    ways += [f"{yuan:,}".replace(",", space) + f"{decimals}元" for space in (" ", "\u00a0", "\u2009", "'")]
    ways += [capitals, f"人民币{capitals}", capitals.translate(SMALL)]
    if yuan and not cents:
        ways += [f"{yuan}元整", *_mixed(yuan)]
    if fen % 10_000 == 0 and fen:
        ways.append(f"{yuan // 10_000}.{yuan % 10_000:04d}万元")
    return ways


def _mixed(yuan: int) -> list[str]:
    """Figures with 万 and 亿 between them, and with every unit named."""
    great, rest = divmod(yuan, 10**8)
    middle, small = divmod(rest, 10_000)
    parts = [(great, "亿"), (middle, "万"), (small, "")]
    said = [(number, unit) for number, unit in parts if number]
    plain = "零".join(f"{number}{unit}" for number, unit in said)
    return [plain + "元"]


def test_a_sum_is_read_in_every_way_it_is_written() -> None:
    chance = Random(20231231)
    read = 0
    for _ in range(8_000):
        fen = chance.randrange(10 ** chance.randint(1, 14))
        fen -= fen % chance.choice((1, 10, 100, 10_000, 1_000_000))
        for words in _ways(fen):
            assert parse_money(words) == fen, words
            if "元" in words or "￥" in words:
                assert money_in(f"甲方支付{words}，当场付清") == [fen], words
            read += 1
    assert read >= 100_000


def test_sums_in_a_clause() -> None:
    clause = "赔偿医疗费3260.50元、误工费2400元、护理费600元、营养费400元、交通费150元，合计人民币6810.50元"
    *items, total = money_in(clause)
    assert sum(items) == total == 681_050
    assert money_in(with_capitals(clause)) == money_in(clause)
