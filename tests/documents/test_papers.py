"""Every paper over every kind of case: it builds, prints what the golden text says, is whole, and is the same twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from mediator.documents import papers
from mediator.documents.blocks import Signature
from mediator.documents.paper import Paper
from mediator.documents.papers import paper, paper_at, papers_about
from mediator.documents.typeset.glyphs import missing_glyphs
from mediator.domain.case.checklists import TITLES, required_papers
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.workflow import CASE_FILE
from tests.documents.papers_cases import CASES
from tests.documents.papers_group import RARE_NAME, longest
from tests.documents.reading import (
    check_golden_folder,
    compare_with_golden,
    find,
    pages,
    papers_of,
    printed,
    squeezed,
    strings,
)

FORMS = papers_about(CASE_FILE)
Instance = tuple[str, str, int]


def _instances() -> list[Instance]:
    found = []
    for name, make in CASES.items():
        case = make()
        wanted = [(one, 1) for one in FORMS] if name == "empty" else papers_of(case)
        found += [(name, one.code, n) for one, n in wanted]
    return found


def _words(blocks: Sequence[object]) -> str:
    return "".join(strings(tuple(blocks)))


@pytest.mark.parametrize(("name", "code", "n"), _instances())
def test_prints_the_golden_text_on_few_pages_and_the_same_twice(name: str, code: str, n: int) -> None:
    case, one = CASES[name](), paper(code)
    pdf = printed(one, case, n)
    read = pages(pdf)
    compare_with_golden(f"{name}-{one.ref(n).replace(':', '-')}", "\f".join(read))
    assert len(read) <= 4
    assert printed(one, case, n) == pdf


def test_no_golden_text_is_left_over() -> None:
    known = {f"{name}-{paper(code).ref(n).replace(':', '-')}" for name, code, n in _instances()}
    check_golden_folder("", known)


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.code)
def test_the_longest_case_is_printed_whole(one: Paper[CaseSnapshot]) -> None:
    case = longest()
    blocks = one.build(case, 1)
    read = pages(printed(one, case))
    text = squeezed("\n".join(read))
    wanted, found = Counter(squeezed(_words(blocks))), Counter(text)
    assert {char: (count, found[char]) for char, count in wanted.items() if found[char] < count} == {}
    assert len(read) <= 80


def test_everything_typed_into_a_case_stands_in_one_of_its_papers() -> None:
    case = longest()
    text = squeezed(
        "\n".join(_words(one.build(case, n)) for one in FORMS for n in range(1, max(one.count(case), 1) + 1))
    )
    not_printed = {
        "乡镇调委会", "registered", "自然人", "本人", "签名并按指印", "书面", "王鲍",
        "依申请调解", "委托代理人", "女", "申请人", "被申请人", "共同申请", "9:05",
    }  # fmt: skip
    lost = [words[:40] for words in strings(case) if squeezed(words) not in text and words not in not_printed]
    assert lost == []


@pytest.mark.parametrize("code", ["agreement", "application", "confirmation-application", "mediation-record", "cover"])
def test_rare_and_long_names_survive(code: str) -> None:
    case = longest()
    blocks = paper(code).build(case, 1)
    assert missing_glyphs(blocks) == ()
    assert RARE_NAME in squeezed("".join(pages(printed(paper(code), case))))


@pytest.mark.parametrize("name", CASES)
def test_nobody_is_named_where_ink_is_expected(name: str) -> None:
    case = CASES[name]()
    children = {party.name for party in case.parties if party.guardians}
    people = {words for party in case.parties for words in (party.name, party.representative) if words}
    people |= {agent.name for party in case.parties for agent in party.agents} | {one.name for one in case.mediators}
    for one, n in papers_of(case):
        for line in find(tuple(one.build(case, n)), Signature):
            assert not any(name in line.label for name in people - children), line.label


@pytest.mark.parametrize("name", CASES)
def test_a_name_stands_below_a_line_only_where_several_read_alike(name: str) -> None:
    case = CASES[name]()
    for one, n in papers_of(case):
        lines = list(find(tuple(one.build(case, n)), Signature))
        told = {line.label for line in lines if line.name and "见证" not in line.label}
        for label in told:
            alike = [line.name for line in lines if line.label == label]
            assert len(alike) > 1 or len(case.parties) > 2, (one.code, label)
            assert len(set(alike)) == len(alike), (one.code, alike)


def test_articles_are_cited_never_written() -> None:
    literal = re.compile(r"第[零〇一二三四五六七八九十百千\d]+条")
    folder = Path(papers.__file__).parent
    assert [path.name for path in folder.rglob("*.py") if literal.search(path.read_text(encoding="utf-8"))] == []


def test_the_law_is_that_of_the_day() -> None:
    def applied(name: str) -> str:
        return squeezed("".join(pages(printed(paper("agreement"), CASES[name]()))))

    assert "《中华人民共和国民事诉讼法》第二百零一条" in applied("C02")
    assert "《中华人民共和国民事诉讼法》第二百零五条" in applied("C10")
    assert "《中华人民共和国民事诉讼法》第二百零五条" in applied("empty")


def test_papers_stand_in_the_order_of_the_file_under_stable_codes() -> None:
    codes = [one.code for one in FORMS]
    assert len(set(codes)) == len(codes)
    listed = [code for code in TITLES if code in codes]
    assert [code for code in codes if code in TITLES and code != "follow-up"] == [c for c in listed if c != "follow-up"]
    assert {one.code: one.title for one in FORMS if one.code in TITLES} == {code: TITLES[code] for code in listed}


@pytest.mark.parametrize("name", [name for name in CASES if name != "empty"])
def test_the_papers_a_file_needs_are_among_those_the_facts_call_for(name: str) -> None:
    case = CASES[name]()
    assert set(required_papers(case)) <= {one.ref(n) for one, n in papers_of(case)}


def test_a_paper_is_found_by_its_code_and_number() -> None:
    one, n = paper_at("mediation-record:2")
    assert (one.title, n, one.ref(n)) == ("人民调解记录", 2, "mediation-record:2")
    assert paper_at("agreement") == (paper("agreement"), 1)


@pytest.mark.parametrize("ref", ["nothing", "agreement:0", "agreement:x", "agreement:-1", "agreement:²"])
def test_an_unknown_paper_is_a_key_error(ref: str) -> None:
    with pytest.raises(KeyError):
        paper_at(ref)


def test_a_number_beyond_what_is_recorded_is_the_blank_form_with_the_known_facts() -> None:
    text = squeezed("".join(pages(printed(paper("mediation-record"), CASES["C02"](), 3))))
    assert "秦连生、茅国梁" in text
    assert "驻所调解室" not in text
