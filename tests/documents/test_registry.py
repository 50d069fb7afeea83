"""A new paper is one file and one line: it says what it is about, where it is shown, and everything else follows."""

from __future__ import annotations

import os

import pytest

from mediator.documents.paper import Paper
from mediator.documents.papers import PAPERS, papers_about, papers_on
from mediator.domain.case.checklists import OF_A_TRANSFER, TITLES
from mediator.domain.case.sections import SECTIONS
from mediator.domain.matter.kinds import KINDS
from mediator.domain.workflow import CASE_FILE
from tests.documents.reading import GOLDEN, UPDATE

EVERY = pytest.mark.parametrize("form", PAPERS, ids=lambda form: form.code)


def test_codes_stand_once() -> None:
    assert len({form.code for form in PAPERS}) == len(PAPERS)


@EVERY
def test_a_paper_is_on_a_section_of_a_case_or_of_a_kind_of_matter(form: Paper[object]) -> None:
    if form.about == (CASE_FILE,):
        assert form.sections
        assert set(form.sections) <= {section.code for section in SECTIONS}
        assert form.aside is all(form not in papers_on(section) for section in form.sections)
    else:
        assert not form.sections
        assert set(form.about) <= {kind.code for kind in KINDS}
        assert all(form in papers_about(kind) for kind in form.about)


@EVERY
def test_it_has_a_golden_text(form: Paper[object]) -> None:
    kind = form.about[0].replace("_", "-")
    names = (f"empty-{form.code}", f"roads/empty-{kind}-{form.code}", f"desks/blank-{form.code}")
    assert UPDATE in os.environ or any((GOLDEN / f"{name}.txt").exists() for name in names)


def test_what_a_file_must_hold_is_a_paper_but_for_the_receipt_of_others() -> None:
    _, receipt = OF_A_TRANSFER
    assert {form.code for form in PAPERS if form.code in TITLES} == set(TITLES) - {receipt}
    assert all(form.title == TITLES[form.code] for form in PAPERS if form.code in TITLES)
