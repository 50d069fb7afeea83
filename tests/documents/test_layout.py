"""Long papers flow over pages: nothing is cut, nothing overlaps, and what belongs together stays together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    PageBreak,
    Passage,
    Seal,
    Signature,
    Signatures,
    Spacer,
    Strong,
    Table,
    Text,
    Title,
)
from mediator.documents.paper import Layout
from mediator.documents.typeset.compose import pages_of
from mediator.documents.typeset.measure import TEXT_HEIGHT, TEXT_WIDTH
from mediator.documents.typeset.pages import Page
from mediator.documents.typeset.prose import chinese_number
from tests.documents.block_samples import agreement, blank_form, caption, grid_form, letter, roll
from tests.documents.page_reading import boxes, laid_text

LONG_NAME = ("阿卜杜热合曼·" * 9)[:60]


def assert_clean(pages: list[Page]) -> None:
    """Every strip and character inside the text area, no two characters on each other."""
    for page in pages:
        for (upper, top), (_, next_top) in pairwise(page):
            assert next_top >= top + upper.height - 0.01
        if page:
            last, top = page[-1]
            assert top + last.height <= TEXT_HEIGHT + 0.01
        placed = sorted(boxes(page), key=lambda box: (round(box[4]), box[1]))
        for _char, left, upper_edge, right, lower_edge in placed:
            assert left >= -0.01
            assert right <= TEXT_WIDTH + 0.6
            assert upper_edge >= -2
            assert lower_edge <= TEXT_HEIGHT + 2
        for one, other in pairwise(placed):
            if round(one[4]) == round(other[4]):
                assert other[1] >= one[3] - 0.09 * (one[3] - one[1]) - 0.9, (one, other)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(
    "blocks",
    [agreement(), blank_form(), grid_form("一句话。"), letter(), roll(40), agreement(LONG_NAME, LONG_NAME)],
    ids=["agreement", "blank", "grid", "letter", "roll", "long-names"],
)
def test_sample_papers_are_laid_out_clean(blocks: tuple[Block, ...], layout: Layout) -> None:
    assert_clean(pages_of(blocks, layout))


@pytest.mark.parametrize(
    "blocks", [[Text("调" * 20_000)], [Passage("事实", "调" * 20_000)], [*grid_form("调" * 20_000)]]
)
def test_twenty_thousand_characters_flow_over_pages(blocks: list[Block]) -> None:
    pages = pages_of(blocks)
    assert laid_text(pages).count("调") >= 20_000
    assert 20 <= len(pages) <= 30
    assert_clean(pages)


def test_forty_parties_with_long_names_all_appear() -> None:
    names = [f"{LONG_NAME[:57]}{number:03d}" for number in range(40)]
    blocks: list[Block] = [Title("人民调解协议书")]
    for name in names:
        blocks.append(caption(name, "男"))
    blocks.append(Signatures(tuple(Signature("当事人（签名盖章或按指印）", name, dated=True) for name in names)))
    pages = pages_of(blocks)
    assert_clean(pages)
    text = laid_text(pages)
    assert all(text.count(name) == 2 for name in names)


def test_a_heading_is_never_left_behind() -> None:
    for filler in range(15, 30):
        pages = pages_of(
            [*(Text("行") for _ in range(filler)), Heading("经调解，自愿达成如下协议："), Text("调" * 200)]
        )
        for page in pages:
            assert not laid_text([page]).endswith("协议：")


def test_no_single_line_is_left_on_a_page() -> None:
    for filler in range(15, 30):
        pages = pages_of([*(Text("行") for _ in range(filler)), Text("调" * 100)])
        counts = [sum("调" in run.text for strip, _ in page for run in strip.runs) for page in pages]
        assert 1 not in counts


def test_signatures_seal_and_date_stand_on_one_page_with_some_text() -> None:
    closing = (Signatures((Signature("当事人"), Signature("人民调解员"))), Seal("（印章）", "元祥村"), DateLine())
    for filler in range(10, 30):
        pages = pages_of([*(Text("行") for _ in range(filler)), Text("本协议一式三份。"), *closing])
        last = laid_text(pages[-1:])
        assert last.endswith("日")
        assert "当事人" in last
        assert "本协议一式三份" in last


def test_signatures_of_many_parties_flow() -> None:
    pages = pages_of([Signatures(tuple(Signature(f"当事人{number}") for number in range(60)))])
    assert len(pages) == 4
    assert_clean(pages)


def test_table_headings_are_repeated() -> None:
    pages = pages_of(roll(120))
    assert len(pages) > 3
    assert all(laid_text([page]).count("身份证号") == 1 for page in pages)
    assert laid_text(pages).count("张三") == 119


def test_a_short_list_is_ruled_to_its_least_length() -> None:
    page = pages_of([Table(("序号", "文书名称"), (("1", "申请书"),), least_rows=15)])[0]
    levels = {round(top + rule.y1, 1) for strip, top in page for rule in strip.rules if rule.y1 == rule.y2}
    assert len(levels) == 17


def test_numbers_in_a_narrow_column_stay_whole() -> None:
    rows = (("1", "32990019800101001X", "说明"),) * 3
    page = pages_of([Table(("序号", "身份证号", "备注"), rows, (8, 1, 8))])
    runs = [run.text for strip, _ in page[0] for run in strip.runs]
    assert runs.count("32990019800101001X") == 3


def test_a_table_too_wide_for_its_numbers_cuts_them_rather_than_running_over() -> None:
    headers = tuple(f"列{number}" for number in range(8))
    pages = pages_of([Table(headers, (("329900198001010018",) * 8,))])
    assert laid_text(pages).count("329900198001010018") <= 8
    assert_clean(pages)


def test_a_tall_row_is_ruled_on_every_page() -> None:
    pages = pages_of(grid_form("调" * 5000))
    for page in pages[:-1]:
        levels = [top + rule.y1 for strip, top in page for rule in strip.rules if rule.y1 == rule.y2]
        last, top = page[-1]
        assert max(levels) == pytest.approx(top + last.height)
    for page in pages[1:]:
        assert any(rule.y1 == rule.y2 == 0 for rule in page[0].strip.rules)


def test_a_foot_stays_at_the_end_of_a_tall_cell() -> None:
    cell = Cell("调" * 2000, foot=("签名：", "年月日"))
    text = laid_text(pages_of([Grid((1,), ((cell,),))]))
    assert text.endswith("签名：年月日")
    assert text.count("调") == 2000


def test_a_row_must_fill_its_columns() -> None:
    with pytest.raises(ValueError, match="1 of 2 columns"):
        pages_of([Grid((1, 1), ((Cell("一"),),))])


def test_a_form_without_rows_takes_no_room() -> None:
    assert pages_of([Grid((1, 1), ())]) == [[]]


def test_fields_share_a_line_and_fill_it() -> None:
    page = pages_of([caption("张三", "男")])[0]
    assert [len(strip.rules) for strip, _ in page] == [4, 2, 1]
    assert all(strip.rules[-1].x2 == pytest.approx(TEXT_WIDTH) for strip, _ in page)


def test_a_long_value_flows_on_underlined() -> None:
    page = pages_of([Fields((("单位或住址", "启东市王鲍镇" * 12), ("联系方式", "")), indent=True)])[0]
    assert len(page) == 4
    assert all(strip.rules[-1].x2 == pytest.approx(TEXT_WIDTH) for strip, _ in page)


def test_a_long_label_without_a_value_has_room_after_it() -> None:
    pages = pages_of([Fields((("是" * 40, ""), ("", "值")))])
    assert laid_text(pages) == "是" * 40 + "：值"
    assert_clean(pages)


def test_labels_of_a_cover_are_spread_to_one_width() -> None:
    page = pages_of([Fields((("卷名", "甲"), ("人民调解员", ""), ("备", "很长" * 40)), aligned=True)])[0]
    starts = {round(strip.rules[0].x1, 2) for strip, _ in page}
    assert len(starts) == 1
    assert len(page) == 6


def test_an_empty_passage_is_lines_to_write_on() -> None:
    page = pages_of([Passage("纠纷简要情况", lines=4)])[0]
    assert [len(strip.rules) for strip, _ in page] == [1, 1, 1, 1]
    assert len(pages_of([Passage("", ("文", Strong("字")))])[0]) == 1


def test_page_breaks_and_spacers() -> None:
    pages = pages_of([Spacer(2), Text("一"), PageBreak(), Spacer(), Text("二"), PageBreak()])
    assert [laid_text([page]) for page in pages] == ["一", "二"]
    full = [Text("行") for _ in range(25)]
    assert len(pages_of([*full, Spacer(3), Text("尾")])) == 2


def test_alignment_of_number_and_text() -> None:
    right, centre = (
        next(run for strip, _ in pages_of([Number("〔2026〕6号", "", align)])[0] for run in strip.runs).x
        for align in (Align.RIGHT, Align.CENTER)
    )
    assert right > centre > 100
    bold = pages_of([Text("加粗", bold=True), Note("备注一", label="")])[0]
    assert bold[0].strip.runs[0].face == "MediatorSong-Bold"


def test_clauses_are_counted_in_chinese_from_any_number() -> None:
    text = laid_text(pages_of([Clauses(("甲", ("乙", Blank("三"))), start=10)]))
    assert text == "十、甲十一、乙三"
    assert [chinese_number(number) for number in (1, 10, 20, 21, 99, 100)] == [
        "一",
        "十",
        "二十",
        "二十一",
        "九十九",
        "一零零",
    ]


words = st.text(st.sampled_from("人民调解，。（）《》A1.·𬭎\n"), max_size=120)
any_block = st.one_of(
    st.builds(Text, words, st.booleans()),
    st.builds(Heading, words.map(lambda text: text[:40])),
    st.builds(Passage, st.just("事实"), words),
    st.builds(lambda pairs: Fields(tuple(pairs)), st.lists(st.tuples(st.just("姓名"), words), max_size=6)),
    st.builds(lambda items: Clauses(tuple(items)), st.lists(words, max_size=4)),
    st.builds(lambda one, two: Grid((1, 3), ((Cell(one, label=True), Cell(two * 8)),)), words, words),
    st.builds(lambda one, two: Table(("甲", "乙"), ((one, two),) * 3), words, words),
    st.builds(lambda name: Signatures((Signature("当事人", name), Signature(name or "调解员", dated=True)), 2), words),
    st.builds(Seal, words),
    st.just(DateLine()),
    st.builds(Spacer, st.integers(0, 80)),
    st.just(PageBreak()),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(any_block, max_size=12), st.sampled_from(Layout))
def test_any_paper_is_laid_out_clean(blocks: list[Block], layout: Layout) -> None:
    assert_clean(pages_of(blocks, layout))


def test_a_note_and_a_lead_in_are_not_torn() -> None:
    note = Note("小字说明，" * 60, "提示")
    for before in range(26):
        lines = [Text("字", indent=False)] * before
        pages = pages_of([*lines, Text("甲：", indent=False, held=True), note])
        held = [page for page in pages if "甲：" in laid_text([page]) or "小字" in laid_text([page])]
        assert len(held) == 1, before


def test_the_headings_of_a_form_are_repeated_and_never_alone() -> None:
    rows = (
        (Cell("当事人", label=True), Cell("日期", label=True)),
        *((Cell(f"第{n}人"), Cell(lines=2)) for n in range(40)),
    )
    pages = pages_of([Grid((1.0, 1.0), tuple(rows), heads=1)])
    assert len(pages) > 1
    for page in pages:
        text = laid_text([page])
        assert text.count("当事人") == 1
        assert "第" in text
