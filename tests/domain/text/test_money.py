"""Money: typed, printed in figures and capitals, found in clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.text.money import MAX_FEN, format_money, format_yuan, parse_money, rmb_upper
from mediator.domain.text.money_words import money_in, with_capitals


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
        ("人民币 ￥600", None),
        ("0", 0),
        (".5", 50),
        ("0.05", 5),
        ("3千", 300_000),
        ("1.2亿", 12_000_000_000),
        ("100块", 10_000),
        ("1，234", 123_400),
    ],
)
def test_typed_money(typed: str, fen: int | None) -> None:
    if fen is None:
        with pytest.raises(ValueError, match="看不懂"):
            parse_money(typed)
    else:
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
        ("五百元", "请用阿拉伯数字"),
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
    ],
)
def test_what_is_no_plain_sum_is_left_alone(clause: str) -> None:
    assert with_capitals(clause) == clause


def test_sums_in_a_clause() -> None:
    clause = "赔偿医疗费3260.50元、误工费2400元、护理费600元、营养费400元、交通费150元，合计人民币6810.50元"
    *items, total = money_in(clause)
    assert sum(items) == total == 681_050
    assert money_in(with_capitals(clause)) == money_in(clause)
