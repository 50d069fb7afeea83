"""The title of an open file: whole where there is room, one line with … and a tooltip where there is not."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mediator.ui.file.file_head import FileHead
from mediator.ui.look.theme import Appearance, Theme
from tests.ui.typist import Show

LONG = ("买买提·阿卜杜热合曼" * 6)[:60] + "与秦连生邻里纠纷"


def test_a_long_title_is_one_line_where_lines_are_dear(theme: Theme, qtbot: QtBot, show: Show) -> None:
    head = show(FileHead(), 900, 300)
    head.title.say(LONG)
    head.fit(wide=False, paper=False)
    qtbot.wait(1)
    line = head.title.fontMetrics().height()
    assert head.title.text().endswith("…")
    assert head.title.toolTip() == head.title.accessibleName() == head.title.whole() == LONG
    assert head.title.height() < 2 * line
    head.fit(wide=True, paper=False)
    qtbot.wait(1)
    assert (head.title.text(), head.title.toolTip()) == (LONG, "")
    head.fit(wide=False, paper=False)
    head.title.say("短")
    assert head.title.text() == "短"
    theme.apply(Appearance(percent=200))
    head.title.say(LONG)
    assert head.title.height() < 3 * line
