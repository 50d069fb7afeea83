"""The papers of reports, enquiries, petitions and conferences: what they say, and what must be filled first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from mediator.documents.papers import paper
from mediator.documents.pdf import render
from mediator.domain.matter.snapshot import Entry, MatterSnapshot
from tests.builders import TOWN, made
from tests.documents.reading import WHEN, compare_with_golden, pages
from tests.roads import backlog, listed, opened, said, states, without

OFFICE = Entry(id=made("信访机构"), kind="organ", name="王鲍镇信访工作机构", values={"kind": "信访部门"})
ENQUIRY = opened(
    "enquiry",
    "2023-05-08",
    {
        "asker": "宋玉珍",
        "channel": "来访",
        "topic": "法律援助",
        "question": "工资被拖欠，怎样申请法律援助？",
        "first_handler": "茅晓燕",
        "handler_phone": "15400000188",
        "steps": "材料齐全的，3个工作日内转交市法律援助中心。",
        "other_ways": "也可以直接到市法律援助中心申请。",
    },
)
PAPERS = (
    {"name": "身份证复印件", "copies": 1, "received": True},
    {"name": "欠条", "copies": 1, "due_on": "2023-05-20"},
    {"name": "工资清单", "copies": 2, "due_on": "2023-05-20"},
)


def _told() -> MatterSnapshot:
    return listed(ENQUIRY, "paper", *PAPERS)


def _petition(stage: str) -> MatterSnapshot:
    return replace(states("petition")[stage], organ=OFFICE)


def _failed() -> MatterSnapshot:
    matter = said(_petition("fed_back"), mediation_result="调解不成", result_text="双方对数额分歧较大")
    case = replace(backlog(), agreement=None, signatures=(), stage="terminated")
    return said(replace(matter, case=case), petitioner_view="不同意村里的方案", performance="无")


SAID: dict[str, tuple[str, Callable[[], MatterSnapshot]]] = {
    "report-one-time-notice": ("one-time-notice", lambda: states("report")["told"]),
    "enquiry-one-time-notice": ("one-time-notice", _told),
    "enquiry-missing-papers-promise": ("missing-papers-promise", _told),
    "petition-referral": ("petition-referral", lambda: _petition("mediating")),
    "petition-feedback": ("petition-feedback", lambda: _petition("fed_back")),
    "petition-feedback-failed": ("petition-feedback", _failed),
    "conference-record": ("conference-record", lambda: states("conference")["held"]),
    "conference-minutes": ("conference-minutes", lambda: states("conference")["minuted"]),
}
BLANK = {
    code: MatterSnapshot(id=made(kind), kind=kind, committee=TOWN)
    for kind, codes in (
        ("enquiry", ("one-time-notice", "missing-papers-promise")),
        ("petition", ("petition-referral", "petition-feedback")),
        ("conference", ("conference-record", "conference-minutes")),
    )
    for code in codes
}


@pytest.mark.parametrize("name", SAID)
def test_prints_the_golden_text_and_lacks_nothing(name: str) -> None:
    code, make = SAID[name]
    matter, form = make(), paper(code)
    blocks = form.build(matter, 1)
    pdf = render(form.title, blocks, when=WHEN, layout=form.layout)
    read = pages(pdf)
    compare_with_golden(f"desks/{name}", "\f".join(read))
    assert len(read) <= 3
    assert [problem.message for problem in form.needs(matter, 1) if problem.stops] == []
    assert render(form.title, form.build(matter, 1), when=WHEN, layout=form.layout) == pdf


@pytest.mark.parametrize("code", BLANK)
def test_the_blank_form_prints_and_says_what_it_lacks(code: str) -> None:
    form, matter = paper(code), BLANK[code]
    read = pages(render(form.title, form.build(matter, 1), when=WHEN, layout=form.layout))
    compare_with_golden(f"desks/blank-{code}", "\f".join(read))
    assert any(problem.stops for problem in form.needs(matter, 1))
    assert "None" not in "".join(read)


def _needs(code: str, matter: MatterSnapshot) -> str:
    return "\n".join(problem.message for problem in paper(code).needs(matter, 1))


def test_a_slip_is_complete_and_a_promise_has_its_days() -> None:
    promise = paper("missing-papers-promise")
    assert (promise.count(_told()), promise.count(ENQUIRY)) == (1, 0)
    assert "没有待补的材料" in _needs("missing-papers-promise", ENQUIRY)
    assert "请填写“收据”的补齐期限" in _needs("missing-papers-promise", listed(ENQUIRY, "paper", {"name": "收据"}))
    identity = listed(ENQUIRY, "paper", {"name": "身份证", "due_on": "2023-05-20"})
    assert "“身份证”不能容缺" in _needs("missing-papers-promise", identity)
    assert "请列出需要提交的材料" in _needs("one-time-notice", ENQUIRY)
    assert "请填写“办理流程与期限”" in _needs("one-time-notice", said(_told(), steps=None))
    promised = said(_told(), steps="七日内答复", promised_on=date(2023, 5, 20))
    form = paper("one-time-notice")
    read = "".join(pages(render(form.title, form.build(promised, 1), when=WHEN, layout=form.layout)))
    assert "七日内答复。承诺在2023年5月20日前办结。" in read.replace("\n", "")


def test_a_referral_needs_consent_a_number_and_a_day() -> None:
    bare = said(_petition("mediating"), petitioner_agreed=None, handover_number=None, feedback_by=None)
    found = _needs("petition-referral", bare)
    for word in ("信访人同意", "移交函文号", "反馈期限"):
        assert f"请填写“{word}”" in found


def test_the_letters_name_the_law_of_their_day_and_hide_nothing_known() -> None:
    letter = paper("petition-referral")
    plain = said(_petition("mediating"), petitioner_phone=None, handed_over_on=None)
    text = "".join(pages(render(letter.title, letter.build(plain, 1), when=WHEN, layout=letter.layout)))
    assert "信访工作条例" not in text
    assert "15400000131" not in text
    feedback = paper("petition-feedback")
    unsent = said(replace(_petition("fed_back"), case=None), handover_number=None)
    text = "".join(pages(render(feedback.title, feedback.build(unsent, 1), when=WHEN, layout=feedback.layout)))
    assert "你单位移交的夏根宝信访事项" in text.replace("\n", "").replace("\r", "")


def test_the_record_lists_who_stayed_away_and_what_was_said_of_each_topic() -> None:
    held = listed(
        states("conference")["held"], "attendance", {"organ": "镇农村工作局", "person": "彭志刚", "absent": True}
    )
    record = paper("conference-record")
    text = "".join(pages(render(record.title, record.build(held, 1), when=WHEN, layout=record.layout)))
    assert "镇农村工作局彭志刚" in text
    quiet = listed(without(held, "agenda"), "agenda", {"subject": "通报情况"})
    assert "通报情况" in "".join(pages(render(record.title, record.build(quiet, 1), when=WHEN)))
    bare = _needs("conference-record", without(without(held, "agenda"), "decision"))
    assert bare.splitlines() == ["请列出会议的议题。", "请填写议定事项。"]
    assert "请填写“落款单位”" in _needs("conference-minutes", said(held, office=None))
