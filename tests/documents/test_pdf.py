"""What is printed can be read back: text, names, marks, page numbers, and the same bytes for the same paper."""

from __future__ import annotations

import re
import zlib
from datetime import date

import pypdfium2
import pytest

from mediator.documents.blocks import Block, Cell, Fields, Grid, Spacer, Text, Title
from mediator.documents.paper import Layout, Paper
from mediator.documents.pdf import MissingGlyph, Section, count_pages, missing_glyphs, render, render_file
from mediator.documents.typeset.measure import MM, TEXT_HEIGHT
from tests.documents.block_samples import DAY, agreement, blank_form, cover, grid_form, letter, roll
from tests.documents.page_reading import page_texts, text_of
from tools.han_sets import LEVEL_3

PAPERS: dict[str, tuple[Block, ...]] = {
    "agreement": agreement(),
    "blank": blank_form(),
    "grid": grid_form("事实" * 3000),
    "cover": cover(),
    "roll": roll(60),
    "letter": letter(),
}


def fonts_of(pdf: bytes) -> set[str]:
    return {name.decode() for name in re.findall(rb"/BaseFont /([^\s/]+)", pdf)}


def drawn(pdf: bytes) -> bytes:
    """The operators of the first page."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    plain = (zlib.decompress(stream) for stream in streams)
    return next(stream for stream in plain if b" Tm" in stream)


def test_all_of_level_3_is_printed_and_copied_out_identical() -> None:
    text = "".join(map(chr, sorted(LEVEL_3))) + "·〇"
    pdf = render("字表", [Text(text, indent=False)], when=DAY)
    printed = "".join(
        "".join(line for line in page.splitlines() if not line.strip().startswith("—")) for page in page_texts(pdf)
    )
    assert "".join(printed.split()) == text


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert render(name, PAPERS[name], when=DAY) == render(name, PAPERS[name], when=DAY)


def test_the_agreement_reads_as_it_was_written() -> None:
    text = text_of(render("人民调解协议书", PAPERS["agreement"], when=DAY))
    for words in (
        "编号：(2026)王鲍人调字第012号",
        "姓名：尉迟𠅤㛃",
        "单𬭎与尉迟𠅤㛃系同村邻居",
        "一、尉迟𠅤㛃自愿",
        "2026年3月18日",
    ):
        assert words in text
    assert "草稿" not in text


def test_a_blank_form_says_nothing_in_its_blanks() -> None:
    text = text_of(render("受理登记表", PAPERS["blank"], when=DAY))
    assert "姓名：性别：民族：年龄：" in text
    assert "☑当事人申请☐人民调解委员会主动调解" in text
    assert "None" not in text
    assert text.replace("—1—", "").count("—") == 0


def test_a_draft_is_marked_on_every_page() -> None:
    pages = page_texts(render("协议", PAPERS["agreement"], when=DAY, draft=True))
    assert len(pages) == 2
    assert all({"草", "稿"} <= set(page) for page in pages)


def test_title_language_and_date_are_in_the_file() -> None:
    pdf = render("人民调解协议书", PAPERS["cover"], when=date(2023, 5, 6), author="元祥村")
    document = pypdfium2.PdfDocument(pdf)
    told = document.get_metadata_dict()
    size = [round(side / MM) for side in document[0].get_size()]
    document.close()
    assert (told["Title"], told["Author"], told["Producer"]) == ("人民调解协议书", "元祥村", "Mediator")
    assert told["CreationDate"].startswith("D:20230506000000+08")
    assert told["ModDate"] == told["CreationDate"]
    assert size == [210, 297]
    assert b"/Lang (zh-CN)" in pdf


@pytest.mark.parametrize("name", PAPERS)
def test_every_font_is_embedded_and_ours(name: str) -> None:
    names = {name.split("+")[1].split("-")[0] for name in fonts_of(render(name, PAPERS[name], when=DAY))}
    assert "MediatorSong" in names
    assert names <= {"MediatorFang", "MediatorSong", "MediatorSans", "RareHanB", "RareHanG"}


def test_page_numbers_stand_at_the_outer_edge() -> None:
    document = pypdfium2.PdfDocument(render("协议", PAPERS["agreement"], when=DAY))
    edges = []
    for index in range(2):
        page = document[index].get_textpage()
        last = page.count_chars() - 1
        edges.append(page.get_charbox(last))
        text = page.get_text_range()
        assert text.strip().endswith(f"— {index + 1} —")
    document.close()
    assert edges[0][0] > 400
    assert edges[1][2] < 200
    assert all(box[3] < 35 * MM - 6.5 * MM for box in edges)


def test_sections_share_fonts_and_count_their_pages() -> None:
    sections = [
        Section("卷宗封面", PAPERS["cover"], first_page=None),
        Section("协议书", PAPERS["agreement"], first_page=1),
        Section("名单", PAPERS["roll"], first_page=3),
    ]
    rendered = render_file("卷宗", sections, when=DAY)
    assert rendered.pages == (1, 2, count_pages(PAPERS["roll"]))
    pages = page_texts(rendered.pdf)
    assert "—" not in pages[0].replace("——", "")
    assert pages[1].strip().endswith("— 1 —")
    assert pages[3].strip().endswith("— 3 —")
    document = pypdfium2.PdfDocument(rendered.pdf)
    bookmarks = [(item.get_title(), item.get_dest().get_index()) for item in document.get_toc()]
    document.close()
    assert bookmarks == [("卷宗封面", 0), ("协议书", 1), ("名单", 3)]


def test_an_empty_paper_is_one_page() -> None:
    assert page_texts(render("空", [], when=DAY)) == ["— 1 —"]
    assert count_pages([]) == 1


def test_a_letter_holds_22_lines_on_a_page() -> None:
    text = Text("国" * 28 * 22, indent=False)
    assert count_pages([text], Layout.LETTER) == 1
    assert count_pages([Text(text.content, indent=False), Text("国")], Layout.LETTER) == 2
    assert round(TEXT_HEIGHT / MM, 6) == 225


def test_what_no_font_has_is_named_with_its_surroundings() -> None:
    blocks: list[Block] = [
        Title("协议"),
        Text("双方很高兴🙂，握手言和🙂"),
        Fields((("姓名", "王\U0010abcd"),)),
    ]
    assert missing_glyphs(blocks) == (
        MissingGlyph("🙂", "双方很高兴🙂，握手言和🙂"),
        MissingGlyph("\U0010abcd", "王\U0010abcd"),
    )
    assert "高兴〓，握手" in text_of(render("协议", blocks, when=DAY))


def test_the_words_of_every_block_are_looked_through() -> None:
    assert missing_glyphs(PAPERS["roll"]) == ()
    grid = grid_form("签🙂字")
    assert isinstance(grid[1], Grid)
    assert [missing.char for missing in missing_glyphs(grid)] == ["🙂"]


def test_a_rare_character_in_a_bold_title_is_thickened_and_copied() -> None:
    pdf = render("协议", [Title("\U00020000与张三"), Text("正文")], when=DAY)
    assert text_of(pdf).startswith("\U00020000与张三正文")
    stream = drawn(pdf)
    assert b"2 Tr" in stream
    assert stream.index(b"0 Tr") > stream.index(b"2 Tr")


def test_two_grids_on_a_page_are_ruled_apart() -> None:
    cell = ((Cell("甲"), Cell("乙")),)
    pdf = render("表", [Grid((1, 1), cell), Spacer(2), Grid((1, 1), cell)], when=DAY)
    stream = drawn(pdf)
    assert stream.count(b" l") == 10


def test_a_paper_needs_nothing_unless_it_says_so() -> None:
    paper: Paper[str] = Paper("note", "便条", lambda name, _n: (Title(name),))
    assert paper.needs("张三", 1) == ()
    assert paper.count("张三") == 1
    assert [paper.ref(n) for n in (1, 2)] == ["note", "note:2"]
    assert "张三" in text_of(render(paper.title, paper.build("张三", 1), when=DAY, layout=paper.layout))
