"""Languages: Chinese from the code, Qt's own words in Chinese, and the doubled one that finds what is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from mediator.ui.look.assets import TRANSLATIONS
from mediator.ui.look.translation import Language, Languages, label
from tools.build_i18n import labels, marked, run, unfinished

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context><name>domain</name><message><source>姓名</source><translation>Name</translation></message>
<message><source>电话</source><translation type="unfinished"></translation></message></context></TS>"""


@pytest.fixture
def english(tmp_path: Path) -> Path:
    """A folder with a small compiled translation."""
    (tmp_path / "en.ts").write_text(TS, encoding="utf-8")
    run("lrelease", str(tmp_path / "en.ts"), "-qm", str(tmp_path / "en.qm"))
    return tmp_path


@pytest.fixture
def languages(qapp: QApplication, english: Path) -> Iterator[Languages]:
    made = Languages(qapp, folder=english)
    yield made
    made.speak(Language.CHINESE)


def test_labels_of_the_domain_are_translated_at_the_edge(languages: Languages) -> None:
    languages.speak(Language.ENGLISH)
    assert label("姓名") == "Name"
    assert label("没有译文的词") == "没有译文的词"
    assert label("") == ""
    languages.speak(Language.CHINESE)
    assert label("姓名") == "姓名"


def test_qt_itself_speaks_chinese(languages: Languages) -> None:
    languages.speak(Language.CHINESE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_stretch_says_everything_twice(languages: Languages) -> None:
    languages.speak(Language.STRETCH)
    assert label("姓名") == "姓名姓名"
    assert QCoreApplication.translate("controls", "{n}项").format(n=2) == "2项2项"


def test_what_is_not_translated_is_named(english: Path) -> None:
    assert unfinished(english / "en.ts") == ["电话"]


def test_labels_are_found_in_the_domain_s_source() -> None:
    source = 'Field(name="a", label="姓名", hint="照\\"身份证\\"写")\nchoices("男", "女")\nProblem("不行")\n'
    assert list(labels(source)) == ["姓名", '照"身份证"写', "男", "女"]
    assert 'QT_TRANSLATE_NOOP("domain", "照\\"身份证\\"写")' in marked(labels(source))


def test_a_number_stays_behind_a_translated_label(languages: Languages) -> None:
    languages.speak(Language.ENGLISH)
    assert label("姓名（2）") == "Name (2)"
    assert label("没有译文的词（2）") == "没有译文的词（2）"
    languages.speak(Language.CHINESE)
    assert label("姓名（2）") == "姓名（2）"


def test_translations_keep_the_places_that_are_filled_in() -> None:
    messages = ElementTree.parse(TRANSLATIONS / "en.ts").getroot().iter("message")
    changed = [
        source
        for message in messages
        if (english_text := message.findtext("translation") or "")
        if places(source := message.findtext("source") or "") != places(english_text)
    ]
    assert changed == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%\w", text))
