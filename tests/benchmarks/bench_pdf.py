"""CPU time of a two-page agreement, beside the floor: drawString of the same broken lines on the same canvas.

Run ``python -m tests.benchmarks.bench_pdf [DOCUMENTS]``. Both sides alternate in one process and embed the same fonts.
*different* writes other names and other words into every document, so nothing is found packed; *same* writes one
document again and again, as a preview does.
"""

from __future__ import annotations

import io
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from mediator.documents.blocks import Block
from mediator.documents.pdf import render
from mediator.documents.typeset.compose import pages_of
from mediator.documents.typeset.drawing import open_canvas
from mediator.documents.typeset.measure import LEFT, PAGE_HEIGHT, TOP
from mediator.documents.typeset.pages import Page
from tests.documents.block_samples import DAY, FACTS, agreement

_NAMES = "国强秀英建华玉兰志勇海燕德顺春梅永福凤仙龘𫘧骉𬭎𠅤㛃䶮"
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_WORDS = "田埂水渠秧苗鱼塘果树围墙屋檐晒场猪圈粪池灌溉收割脱粒农药化肥拖拉摩托租金押款欠条利息赡养抚育继承遗嘱"


def document(seed: int) -> tuple[Block, ...]:
    """An agreement of other people about other things."""
    chance = random.Random(seed)
    a, b = (chance.choice(_SURNAMES) + "".join(chance.sample(_NAMES, 2)) for _ in range(2))
    return agreement(a, b, "".join(chance.sample(_WORDS, 20)) + "。" + FACTS)


def floor(pages: list[Page]) -> bytes:
    """The same characters at the same places, each run by one drawString; no layout, no rules, no numbers."""
    buffer = io.BytesIO()
    canvas = open_canvas(buffer, title="人民调解协议书", author="", when=DAY)
    for page in pages:
        for strip, top in page:
            for run in strip.runs:
                canvas.setFont(run.face, run.size)
                canvas.drawString(LEFT + run.x, PAGE_HEIGHT - TOP - top - run.y, run.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _cpu(work: Callable[[], bytes]) -> tuple[float, int]:
    start = time.process_time()
    size = len(work())
    return (time.process_time() - start) * 1e3, size


def compare(name: str, seeds: list[int]) -> None:
    """Print the medians of both sides and their ratio."""
    ours: list[float] = []
    bare: list[float] = []
    size = 0
    for seed in seeds:
        blocks = document(seed)
        pages = pages_of(blocks)
        taken, _ = _cpu(partial(floor, pages))
        bare.append(taken)
        taken, size = _cpu(partial(render, "人民调解协议书", blocks, when=DAY))
        ours.append(taken)
    mine, least = statistics.median(ours), statistics.median(bare)
    ratio = f"ratio {mine / least:.2f}"
    print(f"{name}: render {mine:.1f} ms, floor {least:.1f} ms, {ratio}, {len(pages)} pages, {size} bytes")


def main() -> None:
    """Cold once, then both comparisons."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    taken, _ = _cpu(partial(render, "人民调解协议书", document(0), when=DAY))
    print(f"first document, fonts opened: {taken:.0f} ms")
    compare("different", list(range(1, count)))
    compare("same", [0] * count)


if __name__ == "__main__":
    main()
