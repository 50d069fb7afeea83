"""The intake page on a real store, and short ways to fill it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.intake.party_block import PartyBlock

Commit = Callable[[QWidget, str], None]


def type_name(page: IntakePage, number: int, name: str, commit: Commit) -> PartyBlock:
    block = page.form.parties.blocks[number]
    commit(block.name, name)
    return block


def fill_quickly(page: IntakePage, commit: Commit) -> None:
    QTest.keyClicks(page.form.forms["dispute"].rows["dispute_type"].input.control, "")
    page.form.forms["dispute"].set_raw({"dispute_type": "邻里纠纷"})
    type_name(page, 0, "季文标", commit)
    type_name(page, 1, "祝银凤", commit)
    commit(page.form.forms["story"].rows["story"].input.control, "雨后鸡舍排水淹了菜地。")


def sentences(page: IntakePage) -> list[str]:
    return [problem.message for problem in page.foot.problems()]
