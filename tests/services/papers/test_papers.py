"""The papers of a file: states, what is missing, 定稿, filed bytes, prints."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from mediator.documents.blocks import Block
from mediator.documents.paper import Paper
from mediator.documents.papers import PAPERS, papers_about
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import READER, Actor
from mediator.domain.problems import NotFound, Refused
from mediator.domain.workflow import CASE_FILE
from mediator.services.files.finality import valid_papers
from mediator.services.files.log import log_of
from mediator.services.office.print_rules import PRINTS_IDS, print_rules, save_print_rules
from mediator.services.papers import papers
from mediator.services.papers.paper_states import ARCHIVED, DRAFT, FINAL, MISSING, SIGNED, PaperState, split
from mediator.storage.blobs import Blobs
from mediator.storage.store import Store
from tests.documents.reading import squeezed
from tests.domain.case.road import TODAY
from tests.services.files.test_records import described, visits
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW, USER


@pytest.fixture
def blobs(store: Store) -> Blobs:
    return store.blobs


def state(work: Work, case: CaseSnapshot, code: str) -> PaperState:
    return next(entry for entry in papers.states(work.session, case.id, actor=ACTOR) if entry.code == code)


def finalise(work: Work, blobs: Blobs, case: CaseSnapshot, code: str) -> PaperState:
    return papers.finalise(work.session, blobs, case.id, code, actor=ACTOR, now=NOW)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_bounded() for page in document)


def printed(work: Work, blobs: Blobs, case: CaseSnapshot, code: str) -> bytes:
    return papers.printable(work.session, blobs, case.id, code, actor=ACTOR, when=TODAY)


def test_the_papers_come_in_the_order_of_the_file(work: Work) -> None:
    case = work.take(work.register().id, "accept")
    for visit in visits(case, 2):
        work.keep(case.id, visit)
    order = [form.code for form in papers_about(CASE_FILE)]
    codes = [entry.code for entry in papers.states(work.session, case.id, actor=ACTOR)]
    assert [order.index(split(code)[0]) for code in codes] == sorted(order.index(split(code)[0]) for code in codes)
    assert codes[codes.index("follow-up") + 1] == "follow-up:2"
    assert state(work, case, "follow-up:2").title == "人民调解回访记录（2）"


def test_a_paper_goes_from_missing_to_archived(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register(parties=described()).id, "accept", "begin")
    assert "agreement" not in [entry.code for entry in papers.states(work.session, case.id, actor=ACTOR)]
    case = work.take(case.id, "agree")
    assert case.agreement is not None
    work.keep(case.id, replace(case.agreement, method=""))
    lacking = state(work, case, "agreement")
    assert (lacking.state, lacking.required) == (MISSING, True)
    assert [problem.field for problem in lacking.missing] == ["method"]
    work.keep(case.id, case.agreement)
    assert state(work, case, "agreement").state == DRAFT

    filed = finalise(work, blobs, case, "agreement")
    assert (filed.state, filed.filed_at, filed.filed_by) == (FINAL, NOW, USER)
    work.take(case.id, "sign")
    assert state(work, case, "agreement").state == SIGNED
    work.take(case.id, "perform", "close", "archive")
    assert state(work, case, "agreement").state == ARCHIVED


def test_a_final_paper_is_the_filed_bytes_whatever_comes_after(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register().id, "accept")
    draft = printed(work, blobs, case, "acceptance")
    assert "草稿" in text_of(draft)
    with pytest.raises(NotFound, match="《人民调解受理登记表》还没有定稿"):
        papers.filed_bytes(work.session, blobs, case.id, "acceptance")

    filed = finalise(work, blobs, case, "acceptance")
    first = printed(work, blobs, case, "acceptance")
    assert "草稿" not in text_of(first)
    assert "季文标" in text_of(first)
    assert hashlib.sha256(first).hexdigest() == filed.sha256
    work.take(case.id, "begin")
    assert printed(work, blobs, case, "acceptance:1") == first
    assert finalise(work, blobs, case, "acceptance:1") == filed
    assert [row.kind for row in log_of(work.session, case.id)].count("file") == 1


def test_whole_numbers_are_for_who_may_see_them(work: Work, blobs: Blobs) -> None:
    save_print_rules(work.session, {PRINTS_IDS: True}, actor=ACTOR, now=NOW)
    case = work.take(work.register(parties=described()).id, "accept", "begin", "agree")
    reader, number = Actor(name="陆秋萍", role=READER), case.parties[0].id_number
    draft = text_of(papers.printable(work.session, blobs, case.id, "agreement", actor=reader, when=TODAY))
    assert number not in squeezed(draft)
    assert number in squeezed(text_of(printed(work, blobs, case, "agreement")))
    with pytest.raises(Refused, match="不能打印和导出"):
        papers.finalise(work.session, blobs, case.id, "agreement", actor=reader, now=NOW)
    finalise(work, blobs, case, "agreement")
    with pytest.raises(Refused, match="不能查看完整的证件号码和电话"):
        papers.printable(work.session, blobs, case.id, "agreement", actor=reader, when=TODAY)


def counted(form: Paper[Any], built: Counter[str]) -> Paper[Any]:
    """The paper, with a count of how often each of it is built."""

    def build(facts: CaseSnapshot, n: int) -> Sequence[Block]:
        built[form.ref(n)] += 1
        return form.build(facts, n)

    return replace(form, build=build)


def test_a_paper_is_built_once_for_its_state_and_once_to_be_made_final(
    work: Work, blobs: Blobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, built = work.take(work.register(parties=described()).id, "accept"), Counter[str]()
    forms = {form.code: counted(form, built) for form in PAPERS}
    monkeypatch.setattr(papers, "paper", forms.__getitem__)
    codes = [entry.code for entry in papers.states(work.session, case.id, actor=ACTOR)]
    assert built == Counter(codes)
    built.clear()
    finalise(work, blobs, case, "acceptance")
    assert built == Counter({"acceptance": 1})


def test_what_is_missing_is_refused_and_nothing_filed(work: Work, blobs: Blobs) -> None:
    case = work.register(values={"source": ""})
    with pytest.raises(Refused, match="请选择案件来源"):
        finalise(work, blobs, case, "acceptance")
    assert list(blobs.names()) == []


def test_a_character_no_font_has_is_named(work: Work, blobs: Blobs) -> None:
    case = work.register(values={"story": "雨后积水\U0001f327，菜苗受淹。"})
    with pytest.raises(Refused, match="字库里没有“\U0001f327”字"):
        finalise(work, blobs, case, "acceptance")


def test_after_a_correction_the_paper_is_filed_anew(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register().id, "accept")
    old = finalise(work, blobs, case, "acceptance")
    work.amend(case, values={"story": "另有经过。"}, reason="写错")
    new = finalise(work, blobs, case, "acceptance")
    assert old.sha256 != new.sha256
    assert "另有经过" in text_of(papers.filed_bytes(work.session, blobs, case.id, "acceptance"))
    assert len(list(blobs.names())) == 2


@pytest.mark.parametrize("code", ["acceptance:0", "acceptance:x", "acceptance:²", "acceptance:-1"])
def test_a_number_that_is_none_is_said_so(code: str) -> None:
    with pytest.raises(NotFound, match="不是文书代码，第二份写作acceptance:2"):
        papers.form_of(code)


def test_an_unknown_paper_is_said_so() -> None:
    with pytest.raises(NotFound, match="没有代码为“letter”的文书"):
        papers.form_of("letter")


def test_there_is_no_second_of_what_there_is_one(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register().id, "accept")
    for call in (finalise, printed):
        with pytest.raises(NotFound, match="没有第2份《人民调解受理登记表》，只有1份"):
            call(work, blobs, case, "acceptance:2")


def test_the_blank_form_has_the_committee_and_no_case(work: Work) -> None:
    for form in PAPERS:
        text = text_of(papers.blank(work.session, work.committee, form.code, when=TODAY))
        assert "草稿" not in text
        assert "季文标" not in text
    assert "权利" in text_of(papers.blank(work.session, work.committee, "rights-notice", when=TODAY))


def test_an_agreement_prints_id_numbers_only_where_the_office_wants_them(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register(parties=described()).id, "accept", "begin", "agree")
    number = case.parties[0].id_number
    assert print_rules(work.session) == {PRINTS_IDS: False}
    assert number not in squeezed(text_of(printed(work, blobs, case, "agreement")))
    assert number in squeezed(text_of(printed(work, blobs, case, "confirmation-application")))
    save_print_rules(work.session, {PRINTS_IDS: True}, actor=ACTOR, now=NOW)
    assert number in squeezed(text_of(printed(work, blobs, case, "agreement")))
    assert state(work, case, "agreement").state == DRAFT
    with pytest.raises(Refused):
        save_print_rules(work.session, {}, actor=Actor(name="陆秋萍", role=READER), now=NOW)


def test_the_cover_bears_no_page_number(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register(parties=described()).id, "accept", "terminate", "close", "archive")
    for code, number in (("cover", 0), ("closing-report", 1)):
        draft = papers.preview(case, code, when=TODAY)
        empty = papers.blank(work.session, work.committee, code, when=TODAY)
        finalise(work, blobs, case, code)
        for pdf in (draft, empty, printed(work, blobs, case, code)):
            assert text_of(pdf).count("— 1 —") == number


def test_a_print_is_logged(work: Work) -> None:
    case = work.register()
    papers.note_printed(work.session, case.id, "acceptance", actor=ACTOR, now=NOW)
    assert log_of(work.session, case.id)[-1].sentence == "打印：人民调解受理登记表"


def test_a_filed_paper_is_listed_though_the_facts_no_longer_call_for_it(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register(values={"source": "依申请调解", "claims": ("赔偿600元",)}).id, "accept")
    finalise(work, blobs, case, "acceptance")
    codes = {entry.code for entry in papers.states(work.session, case.id, actor=ACTOR)}
    assert {"application", "acceptance", "cover"} <= codes


def test_the_closing_report_and_the_cover_are_given_back_with_their_steps(work: Work, blobs: Blobs) -> None:
    case = work.take(work.register(parties=described()).id, "accept", "terminate", "close")
    finalise(work, blobs, case, "closing-report")
    with pytest.raises(Refused, match="结案报告"):
        work.undo(case.id)
    case = work.take(case.id, "archive")
    finalise(work, blobs, case, "cover")
    work.undo(case.id, reason="还要补件")
    assert state(work, case, "cover").state == MISSING
    assert [paper.code for paper in valid_papers(work.session, case.id)] == ["closing-report"]
