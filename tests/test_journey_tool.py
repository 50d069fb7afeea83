"""The journey without a screen, as ``start.sh`` calls it: it ends well, says where things are, and they are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
GUIDE = ROOT / "docs" / "guide.md"


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder a journey filled, over what an earlier one left, and what it said."""
    out = tmp_path_factory.mktemp("journey")
    (out / "99-旧图.png").write_bytes(b"")
    (out / "notes.txt").write_text("mine")
    bare = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-OO", str(ROOT / "tools" / "journey.py"), "--out", str(out)]
    done = subprocess.run(command, env=bare, cwd=out, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return out, done.stdout


def test_it_says_where_the_pictures_and_the_agreement_are(walked: tuple[Path, str]) -> None:
    out, said = walked
    pictures = sorted(path.name for path in out.glob("*.png"))
    assert f"截图{len(pictures)}张，放在：{out}" in said
    assert str(out / "人民调解协议书.pdf") in said
    assert [name[:2] for name in pictures] == [f"{number:02d}" for number in range(1, len(pictures) + 1)]
    taken = {name[3:-4] for name in pictures}
    assert {"登记纠纷", "权利义务告知", "调解协议", "签署", "台账"} <= taken
    assert {"风险等级", "一庭两所", "联调", "信访件", "移送流转", "调解日程", "用户与角色"} <= taken


def test_only_its_own_old_pictures_are_taken_away(walked: tuple[Path, str]) -> None:
    out, _said = walked
    assert not (out / "99-旧图.png").exists()
    assert (out / "notes.txt").read_text() == "mine"


def test_the_agreement_is_the_final_one(walked: tuple[Path, str]) -> None:
    paper = pypdfium2.PdfDocument(walked[0] / "人民调解协议书.pdf")
    words = re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in paper))
    paper.close()
    for expected in ("人民调解协议书", "沈桂芳", "倪建忠", "(2024)王鲍人调字第001号", "1200元"):
        assert expected in words
    assert "草稿" not in words


def test_the_guide_has_all_its_pictures_and_no_other() -> None:
    named = set(re.findall(r"!\[[^\]]+\]\(images/([\w-]+\.png)\)", GUIDE.read_text(encoding="utf-8")))
    kept = {path.name: path for path in (ROOT / "docs" / "images").glob("*.png")}
    assert named == set(kept)
    assert sum(path.stat().st_size for path in kept.values()) <= 4 * 1024 * 1024
    assert {QImage(str(path)).width() for path in kept.values()} == {1000}


def test_the_help_page_can_show_the_whole_guide(qapp: QApplication) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    shown = QTextDocument()
    shown.setMarkdown(text)
    lines = shown.toPlainText().split("\n")
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    assert [line for line in lines if line in headings] == headings
    assert shown.toPlainText().count("\ufffc") == text.count("![")
