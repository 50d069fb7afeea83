"""The procedure of a case: its shape, and every check with its sentence and its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.documents.papers import PAPERS as FORMS
from mediator.documents.papers import papers_on
from mediator.domain.case import records
from mediator.domain.case.parties import REFUSES, Agent
from mediator.domain.case.sections import SECTIONS
from mediator.domain.case.snapshot import CaseAttempt
from mediator.domain.problems import Severity
from mediator.domain.workflows.case.procedure import CASE
from mediator.storage.tables.cases import CaseTable
from tests.builders import made
from tests.domain.case import road
from tests.domain.case.road import AGREEMENT, CHILD, FIRST, GUARDIAN, SECOND, SIGNATURES, SOUND, attempt, may, said

COLUMNS = set(CaseTable.__table__.columns.keys())
ONLY_IN_THE_LOG = {"direction", "early_reason", "extension_reason", "all_agree", "paper_result"}
TOMORROW = date(2026, 11, 25)


# --- shape ---------------------------------------------------------------------------------------------------------


def test_every_source_and_target_is_a_stage() -> None:
    stages = {stage.code for stage in CASE.stages}
    assert {code for move in CASE.moves for code in (*move.sources, move.target)} <= stages
    assert len(stages) == len(CASE.stages)
    assert len({move.code for move in CASE.moves}) == len(CASE.moves)


def test_every_stage_is_reached_from_the_start_and_reaches_an_end() -> None:
    ahead = {stage.code: {move.target for move in CASE.moves_from(stage.code)} for stage in CASE.stages}

    def reach(code: str) -> set[str]:
        found, todo = {code}, [code]
        while todo:
            for target in ahead[todo.pop()] - found:
                found.add(target)
                todo.append(target)
        return found

    assert reach(CASE.start.code) == set(ahead)
    ends = {stage.code for stage in CASE.stages if stage.end}
    assert all(reach(code) & ends for code in ahead)
    assert all(not ahead[code] for code in ends)
    assert all(ahead[code] for code in set(ahead) - ends)


def test_what_a_move_sets_is_a_column() -> None:
    inputs = {item.name for move in CASE.moves for item in move.inputs}
    assert inputs - COLUMNS == ONLY_IN_THE_LOG
    assert {name for move in CASE.moves for name in (*move.stamps, *move.derives)} <= COLUMNS


def test_the_papers_of_a_move_exist() -> None:
    assert {code for move in CASE.moves for code in move.papers} <= {form.code for form in FORMS}


def test_no_main_move_stands_behind_a_way_out() -> None:
    for stage in CASE.stages:
        asides = [move.aside for move in CASE.moves_from(stage.code)]
        assert asides == sorted(asides)


def test_every_closing_is_a_word_of_the_trade() -> None:
    success = {"调解成功(履行完毕)", "调解成功(履行中归档)", "调解成功(协议未完全履行)"}
    words = success | {"调解不成", "拒绝调解", "撤回(自行和解)", "不予受理", "移送", "作废"}
    for code in ("close", "close_early", "close_transferred", "void"):
        move = CASE.move(code)
        for source in move.sources:
            assert move.derives["closing"](attempt(code, stage=source)) in words


def test_every_move_has_a_sound_attempt() -> None:
    assert set(SOUND) == {move.code for move in CASE.moves}


@pytest.mark.parametrize("move", SOUND)
def test_a_sound_attempt_meets_no_problem(move: str) -> None:
    assert said(move) == []


@pytest.mark.parametrize("move", SOUND)
def test_a_move_from_another_stage_is_named(move: str) -> None:
    for stage in CASE.stages:
        if stage.code not in CASE.move(move).sources:
            [(message, _)] = said(move, stage=stage.code)
            assert f"现在是“{stage.label}”，不能办理“{CASE.move(move).label}”" in message


@pytest.mark.parametrize("move", SOUND)
def test_no_step_is_taken_on_a_day_that_has_not_come(move: str) -> None:
    assert ("日期2026年11月25日还没有到，请改为今天或以前的日期。", "on") in said(move, on=TOMORROW)


@pytest.mark.parametrize("move", SOUND)
def test_every_required_input_is_asked_for(move: str) -> None:
    for item in CASE.move(move).inputs:
        assert item.required
        assert (f"请填写“{item.label}”。", item.name) in said(move, values={item.name: ""})


def test_an_input_with_choices_takes_no_other_word() -> None:
    assert ("“保管期限”没有“十年”这一项，请重新选择。", "retention") in said("archive", values={"retention": "十年"})
    (kept, *_) = CASE.move("archive").inputs
    assert all(said("archive", values={kept.name: choice.code}) == [] for choice in kept.choices)


# --- checks --------------------------------------------------------------------------------------------------------

REFUSING = replace(SECOND, consent=REFUSES)
SILENT = replace(SECOND, consent="")
LAWYER = Agent(id=made("律师"), kind="委托代理人", name="秦文博", authority="一般授权")
PLAN = tuple(
    records.Instalment(id=made(f"期{n}"), seq=n, due_on=may(20 + n), amount=amount)
    for n, amount in enumerate((30000, 30000), 1)
)
HALF = (replace(road.PAYMENT, amount=30000),)


def agreed(**broken: Any) -> dict[str, Any]:
    return {"agreement": replace(AGREEMENT, **broken)}


def orally(**broken: Any) -> dict[str, Any]:
    return {"agreement": replace(road.ORAL, **broken)}


BROKEN: list[tuple[str, dict[str, Any], str, str]] = [
    ("accept", {"occurred_on": may(6)}, "发生日期2026年5月6日晚于受理日期", "occurred_on"),
    ("accept", {"applied_on": may(6)}, "申请日期2026年5月6日晚于受理日期", "applied_on"),
    ("accept", {"parties": (FIRST,)}, "受理至少要有两方当事人。", "name"),
    ("accept", {"dispute_type": ""}, "请选择纠纷类型。", "dispute_type"),
    ("accept", {"story": ""}, "请用一句话写明纠纷简要情况。", "story"),
    ("accept", {"parties": (FIRST, REFUSING)}, "祝银凤明确拒绝调解，不能受理", "consent"),
    ("begin", {"on": may(4)}, "早于受理日期", "on"),
    ("begin", {"notices": ()}, "还没有告知当事人权利义务", "on"),
    ("begin", {"notices": (replace(road.NOTICE, on=None),)}, "还没有告知当事人权利义务", "on"),
    ("begin", {"notices": (replace(road.NOTICE, on=may(7)),)}, "告知的日期晚于第一次调解", "on"),
    ("begin", {"notices": (replace(road.NOTICE, on=may(4)),)}, "告知的日期早于受理日期", "on"),
    ("begin", {"parties": (FIRST, SILENT)}, "还没有记录祝银凤是否同意调解。", "consent"),
    ("begin", {"parties": (FIRST, REFUSING)}, "祝银凤明确拒绝调解", "consent"),
    ("begin", {"mediators": ()}, "请指定人民调解员。", "mediators"),
    ("begin", {"parties": (CHILD, SECOND)}, "尤子涵未满十八周岁，请填写法定代理人。", "agents"),
    ("extend", {"extended_to": date(2026, 7, 4)}, "只能延长一次", "extended_to"),
    ("extend", {"values": {"extended_to": may(20)}}, "不晚于原来的期限", "extended_to"),
    ("extend", {"parties": (FIRST, REFUSING)}, "祝银凤明确拒绝调解", "consent"),
    ("agree", {"meetings": ()}, "还没有一次调解记录写明“调解成功”。", "result"),
    ("agree", {"agreement": None}, "还没有填写协议内容。", "clauses"),
    ("agree", orally(), "这是口头协议，请办理“达成口头协议”。", "form"),
    ("agree", agreed(clauses=()), "协议还缺“协议内容”。", "clauses"),
    ("agree", agreed(agreed_on=None), "协议还缺“签订日期”。", "agreed_on"),
    ("agree", {**agreed(facts=""), "story": ""}, "协议还缺“纠纷主要事实、争议事项”。", "facts"),
    ("agree", agreed(method=""), "协议还缺“履行方式”。", "method"),
    ("agree", agreed(due_on=None), "协议还缺“履行期限”。", "due_on"),
    ("agree", agreed(agreed_on=may(5)), "早于调解成功的日期", "agreed_on"),
    ("agree", agreed(agreed_on=TOMORROW, due_on=None, at_once=True), "协议日期2026年11月25日还没有到", "agreed_on"),
    ("agree", agreed(due_on=may(5)), "履行期限早于签订日期", "due_on"),
    ("agree", {"instalments": (replace(PLAN[0], amount=None), PLAN[1])}, "第1期缺应付日或金额。", "instalments"),
    ("agree", {"instalments": PLAN[:1]}, "各期金额之和与协议金额不相等", "instalments"),
    ("agree", agreed(clauses=("祝银凤尽快付款600元。",)), "“尽快”不是确定的时间", "clauses"),
    ("agree", {"parties": (CHILD, SECOND)}, "尤子涵未满十八周岁", "agents"),
    ("agree_orally", agreed(), "这是书面协议，请办理“达成书面协议”。", "form"),
    ("agree_orally", {"dispute_type": "其他劳动争议纠纷"}, "其他劳动争议纠纷必须制作书面协议。", "form"),
    ("agree_orally", orally(at_once=False, due_on=may(20)), "口头协议应当场履行", "at_once"),
    ("agree_orally", {"parties": (CHILD, SECOND)}, "尤子涵未成年，涉及款项的协议请采用书面形式。", "form"),
    ("agree_orally", {"agreement": None}, "还没有填写协议内容。", "clauses"),
    ("sign", {"agreement": None}, "还没有填写协议内容。", "clauses"),
    ("sign", {"signatures": SIGNATURES[:1]}, "祝银凤还没有签署。", "signer"),
    ("sign", {"signatures": (SIGNATURES[0], replace(SIGNATURES[1], on=None))}, "请填写祝银凤的签署日期。", "on"),
    ("sign", agreed(mediator_signed_on=None), "请填写人民调解员签名的日期。", "mediator_signed_on"),
    ("sign", agreed(sealed_on=None), "请填写加盖人民调解委员会印章的日期。", "sealed_on"),
    ("sign", agreed(sealed_on=may(5)), "签署日期2026年5月5日应在协议日期2026年5月6日与今天之间", "on"),
    ("sign", agreed(sealed_on=TOMORROW), "签署日期2026年11月25日应在", "on"),
    ("sign", {"on": may(6)}, "签署完成的日期2026年5月6日早于最后的签署日期2026年5月7日", "on"),
    (
        "sign",
        {
            "parties": (replace(FIRST, agents=(LAWYER,)), SECOND),
            "signatures": (replace(SIGNATURES[0], signer="秦文博", capacity="委托代理人"), SIGNATURES[1]),
        },
        "秦文博没有“特别授权”，不能代季文标签署协议。",
        "authority",
    ),
    (
        "sign",
        {
            "parties": (CHILD, SECOND),
            "signatures": (replace(SIGNATURES[0], party_id=CHILD.id, signer="尤子涵"), SIGNATURES[1]),
        },
        "尤子涵未成年，应由法定代理人签署。",
        "capacity",
    ),
    ("perform", {"performances": ()}, "还没有履行记录", "voucher"),
    ("perform", {"performances": HALF}, "已付款项少于协议金额", "amount"),
    ("perform", {"on": may(6)}, "早于协议生效日期2026年5月7日", "on"),
    ("default", {"urgings": ()}, "请先督促履行并记录。", "content"),
    ("default", {"on": may(20)}, "履行期限还没有到", "on"),
    ("default", {**agreed(due_on=None), "instalments": PLAN, "on": may(21)}, "履行期限还没有到", "on"),
    ("terminate", {"termination": None}, "请填写终止调解的原因。", "reason"),
    ("terminate", {"termination": replace(road.TERMINATION, remedies=())}, "请写明告知当事人的其他途径", "remedies"),
    ("terminate", {"on": may(5)}, "早于2026年5月6日的受理或调解", "on"),
    ("withdraw", {"on": may(5)}, "早于2026年5月6日的受理或调解", "on"),
    ("close", {"visits": ()}, "结案前至少回访一次", "on"),
    ("close", {"visits": (replace(road.VISIT, on=may(6)),)}, "回访日期早于协议生效日期", "on"),
    ("close", {"on": may(24)}, "结案日期2026年5月24日早于2026年5月25日的回访、送达或履行", "on"),
    ("close", {"visits": (replace(road.VISIT, on=may(7)),)}, "回访与协议是同一天", "on"),
    ("close_early", {"visits": ()}, "结案前至少回访一次", "on"),
    ("archive", {"on": may(25)}, "立卷日期早于结案日期", "on"),
    ("archive", {"values": {"filed": frozenset()}}, "卷宗还缺《人民调解协议书》", "agreement"),
    ("archive", {"kept_on_paper": ("agreement",)}, "请在卷宗情况说明里写明", "file_note"),
]


@pytest.mark.parametrize(("move", "broken", "words", "field"), BROKEN)
def test_a_check_leads_to_its_field(move: str, broken: dict[str, Any], words: str, field: str) -> None:
    assert [f for message, f in said(move, **broken) if words in message] == [field]


def test_all_problems_come_at_once() -> None:
    assert len(said("begin", notices=(), mediators=(), parties=(FIRST, SILENT))) == 3


# --- what may pass -------------------------------------------------------------------------------------------------


def test_a_guardian_without_proof_is_a_warning_only() -> None:
    child = replace(CHILD, agents=(replace(GUARDIAN, proof=""),))
    [problem] = CASE.problems(CASE.move("begin"), attempt("begin", parties=(child, SECOND)))
    assert problem.severity is Severity.WARN
    assert "关系证明" in problem.message


def test_a_guardian_and_an_agent_with_full_authority_sign() -> None:
    child = replace(CHILD, agents=(GUARDIAN,))
    adult = replace(SECOND, agents=(replace(LAWYER, authority="特别授权"),))
    rows = (
        replace(SIGNATURES[0], party_id=child.id, signer="尤海峰", capacity="法定代理人"),
        replace(SIGNATURES[1], signer="秦文博", capacity="委托代理人"),
        records.Signature(id=made("多余"), seq=3, party_id=made("已删去的当事人"), signer="某人", on=may(7)),
    )
    assert said("sign", parties=(child, adult), signatures=rows) == []


def test_days_of_signing_are_not_compared_with_a_day_that_is_not_known() -> None:
    assert said("sign", **agreed(agreed_on=None)) == []


def test_a_payment_at_once_needs_no_record_and_a_deed_no_sum() -> None:
    assert said("perform", **agreed(at_once=True), performances=()) == []
    assert said("perform", **agreed(amount=None), performances=(replace(road.PAYMENT, amount=None),)) == []


def test_a_case_without_a_known_day_of_effect_may_be_performed() -> None:
    assert said("perform", **agreed(sealed_on=None)) == []


def test_a_default_without_any_day_due_is_left_to_the_mediator() -> None:
    assert said("default", **agreed(due_on=None, at_once=True)) == []


def test_a_failed_mediation_is_closed_when_everybody_was_told() -> None:
    case = road.TERMINATED
    tried = CaseAttempt(matter=case, on=may(12), today=road.TODAY)
    close = CASE.move("close")
    assert CASE.problems(close, tried) == ()
    [problem] = CASE.problems(close, replace(tried, matter=replace(case, deliveries=case.deliveries[:1])))
    assert problem.message == "终止（不成）告知书还没有送达祝银凤。"
    [problem] = CASE.problems(close, replace(tried, on=may(8)))
    assert "2026年5月9日的回访、送达或履行" in problem.message


def test_papers_kept_on_paper_complete_the_file_with_a_note() -> None:
    kept = tuple(sorted(road.PAPERS))
    assert said("archive", values={"filed": frozenset()}, kept_on_paper=kept, file_note="均存纸质卷。") == []


def test_a_section_shows_the_paper_it_is_about() -> None:
    shown = {section.code: [form.code for form in papers_on(section.code)] for section in SECTIONS}
    assert shown["performance"] == ["agreement", "oral-agreement"]
    assert shown["confirmation"] == ["confirmation-application"]
    assert (shown["intake"], shown["closing"]) == (["acceptance"], ["closing-report"])
