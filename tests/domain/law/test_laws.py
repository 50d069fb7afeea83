"""The law by date, and the wording check that rests on it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from mediator.domain.law.laws import cite, in_force, outdated_articles_in, repealed_in
from mediator.domain.law.legal_texts import BASES
from mediator.domain.text.lint import confirmation_bars, lint_clause, lint_text

ON = date(2024, 3, 1)
_CODE = "《中华人民共和国民事诉讼法》"


@pytest.mark.parametrize(
    ("key", "on", "words"),
    [
        ("judicial_confirmation", date(2024, 1, 1), f"{_CODE}第二百零五条、第二百零六条"),
        ("judicial_confirmation", date(2023, 12, 31), f"{_CODE}第二百零一条、第二百零二条"),
        ("judicial_confirmation", date(2021, 12, 31), f"{_CODE}第一百九十四条、第一百九十五条"),
        ("judicial_confirmation", date(2005, 1, 1), ""),
        ("privacy_notice", date(2021, 10, 31), ""),
        ("no_penalty_by_law", date(2025, 12, 31), ""),
        ("no_penalty_by_law", date(2026, 1, 1), "《中华人民共和国治安管理处罚法》第九条"),
        ("no_limitation", ON, "《中华人民共和国民法典》第一百九十六条"),
        ("labour_limitation", ON, "《中华人民共和国劳动争议调解仲裁法》第二十七条"),
        ("prevention_ordinance", date(2025, 6, 30), ""),
        ("enforcement_term", date(2024, 5, 1), f"{_CODE}第二百五十条"),
        ("enforcement_term", date(2023, 5, 1), f"{_CODE}第二百四十六条"),
        ("payment_order", date(2024, 5, 1), f"{_CODE}第二百二十五条"),
        ("confirmation_term", ON, "《中华人民共和国人民调解法》第三十三条"),
        ("performance_remedies", ON, "《中华人民共和国人民调解法》第三十一条、第三十二条"),
        ("interruption", ON, "《中华人民共和国民法典》第一百九十五条"),
        ("interruption", date(2020, 12, 31), "《中华人民共和国民法总则》第一百九十五条"),
        ("no_punishment", ON, "《公安机关办理行政案件程序规定》第一百八十六条"),
        ("traffic_request", ON, "《道路交通事故处理程序规定》第八十五条"),
        ("village_assembly", date(2025, 12, 31), "《中华人民共和国村民委员会组织法》第二十四条"),
        ("village_assembly", date(2026, 1, 1), "《中华人民共和国村民委员会组织法》"),
        ("mediation_law", ON, "《中华人民共和国人民调解法》"),
    ],
)
def test_the_law_of_the_day(key: str, on: date, words: str) -> None:
    assert cite(key, on=on) == words


def test_an_unknown_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        cite("nothing", on=ON)


def test_versions_of_a_key_follow_each_other_without_gap() -> None:
    for key in {basis.key for basis in BASES}:
        versions = [basis for basis in BASES if basis.key == key]
        assert versions[-1].until is None
        for older, newer in pairwise(versions):
            assert older.until == newer.since
            assert in_force(key, on=newer.since - timedelta(days=1)) is older


def test_repealed_laws_are_found() -> None:
    assert repealed_in("依据《合同法》《婚姻法》和合同法", on=ON) == ("合同法", "婚姻法")
    assert repealed_in("依据《劳动合同法》", on=ON) == ()
    assert repealed_in("依据《合同法》", on=date(2020, 12, 31)) == ()
    assert repealed_in("双方形成民间借贷合同法律关系", on=ON) == ()


def test_old_articles_of_the_procedure_law_are_found() -> None:
    text = "依《中华人民共和国民事诉讼法》第二百零一条申请司法确认"
    assert outdated_articles_in(text, on=ON) == (("第二百零一条", f"{_CODE}第二百零五条、第二百零六条"),)
    assert outdated_articles_in(text, on=date(2023, 5, 8)) == ()
    assert outdated_articles_in("依民诉法第二百零一条", on=ON) == ()
    arabic = "依《民事诉讼法》第201条申请司法确认"
    assert outdated_articles_in(arabic, on=ON) == (("第201条", f"{_CODE}第二百零五条、第二百零六条"),)
    assert any("条号不对" in one.message for one in lint_text(text, on=ON))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("影响彩光", "应为“采光”"),
        ("每月付瞻养费", "应为“赡养”"),
        ("当面道欠", "应为“道歉”"),
        ("阿伲屋里厢", "书面写“我们”"),
        ("子女应当抚养父母", "对长辈用“赡养”"),
        ("支付母亲的扶养费", "对长辈用“赡养”"),
        ("父亲赡养子女", "对晚辈用“抚养”"),
        ("夫妻互相抚养", "平辈之间用“扶养”"),
        ("补偿500元并赔偿300元", "有责任的用赔偿"),
        ("退还订金", "“订金”可以退还"),
        ("享有通行的权力", "民事上用“权利”"),
        ("公司法人代表签字", "法定代表人"),
        ("依据《侵权责任法》", "《侵权责任法》已于2021年1月1日废止"),
    ],
)
def test_wording_traps(text: str, words: str) -> None:
    assert any(words in one.message for one in lint_text(text, on=ON))


@pytest.mark.parametrize(
    ("clause", "words", "stops"),
    [
        ("乙方今后不得起诉", "协议不能限制起诉", True),
        ("甲方不得再以任何理由信访", "协议不能限制", True),
        ("不得上访", "协议不能限制", True),
        ("甲方放弃向法院起诉的权利", "协议不能限制", True),
        ("双方不再信访", "不能作为协议义务", False),
        ("甲方不追究乙方刑事责任", "是否处罚由公安", True),
        ("于月底前付清", "“月底前”不是确定的时间", True),
        ("尽快修好", "“尽快”", True),
        ("有钱时归还", "“有钱时”", True),
        ("近期拆除", "“近期”", True),
        ("双方再无其他争议。", "只限于本次列明的事项", False),
        ("归还赌债", "不受法律保护", True),
    ],
)
def test_clauses_no_agreement_may_have(clause: str, words: str, *, stops: bool) -> None:
    found = [one for one in lint_clause(clause, on=ON) if words in one.message]
    assert [one.stops for one in found] == [stops]


@pytest.mark.parametrize(
    "clause",
    [
        "祝银凤于2023年2月17日前自费将鸡舍排水管改接至北侧公共排水沟。",
        "双方今后均不得堵塞公共排水沟。",
        "上述款项付清后，双方就2023年3月20日的人身损害赔偿再无其他争议。",
        "任何一期逾期未足额支付，剩余全部未付款立即到期，公司有权就80000元中的未付部分申请强制执行。",
        "款项付清后，双方就2016年道路施工造成的财产损害一次性了结。",
        "逾期未拆除的，严小毛有权申请人民法院强制执行，拆除费用由丁美娟负担。",
        "其余10%由尤子涵一方自行承担。",
        "祁长林每月支付喻秀英赡养费300元。",
        "公司应当依《劳动合同法》支付工资。",
        "三兄弟赡养母亲，每月各付300元。",
        "由子女赡养费用平均分担。",
        "不能付清的可起诉。",
        "逾期不付款的加倍支付利息。",
    ],
)
def test_good_clauses_pass(clause: str) -> None:
    assert lint_clause(clause, on=ON) == []


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("双方自愿离婚", "婚姻关系"),
        ("解除收养关系", "收养关系"),
        ("确认双方为亲子关系", "亲子或监护"),
        ("断绝父子关系", "亲子或监护"),
        ("该宅基地归严小毛所有", "土地或房屋的归属"),
        ("争议土地使用权归甲方", "土地或房屋的归属"),
        ("确认房屋所有权人为乙方", "土地或房屋的归属"),
        ("东侧房屋归丁美娟", "土地或房屋的归属"),
        ("商标归甲方", "知识产权"),
    ],
)
def test_clauses_a_court_does_not_confirm(clause: str, words: str) -> None:
    found = confirmation_bars(["付600元。", clause])
    assert len(found) == 1
    assert found[0].message.startswith("第2条")
    assert words in found[0].message
    assert found[0].stops


def test_a_boundary_both_sides_accept_can_be_confirmed() -> None:
    assert not confirmation_bars(
        [
            "双方对各自不动产权证载明的界址无争议。",
            "丁美娟于2023年9月15日前自行拆除越过界址的铁围栏（长1.8米），恢复通道净宽1.5米。",
            "严小毛一次性补偿丁美娟拆除费用人民币1500元，于签订本协议当日付清。",
            "逾期未拆除的，严小毛有权申请人民法院强制执行，拆除费用由丁美娟负担。",
            "电饭煲归商行所有。",
            "乙方于2024年5月1日前将房屋归还甲方。",
            "房屋内物品归乙方所有。",
            "承包地上的青苗归乙方所有，土地租金归甲方所有。",
            "双方确认甲方持有土地使用权证。",
        ]
    )
