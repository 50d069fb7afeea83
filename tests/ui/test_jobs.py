"""Slow work: results, errors, progress and stopping, on a thread and at once."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mediator.domain.problems import DiskFull, MediatorError
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.jobs import Jobs, Progress, Reached, Stopped
from mediator.ui.look.theme import Theme


@pytest.fixture
def at_once(qapp: QApplication) -> Jobs:
    return Jobs(executor=lambda call: call())


def test_work_runs_on_a_thread_and_its_result_comes_back_to_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[int, int]] = []
    here = threading.get_ident()
    jobs.run(
        lambda _progress: threading.get_ident(), on_result=lambda there: seen.append((there, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_an_expected_error_is_handed_over(at_once: Jobs) -> None:
    def full(_progress: Progress) -> object:
        raise DiskFull("磁盘满了。")

    errors: list[object] = []
    at_once.run(full, on_result=errors.append, on_error=errors.append)
    at_once.run(full, on_result=errors.append)
    assert [str(error) for error in errors] == ["磁盘满了。"]
    assert at_once.running() == 0


def test_a_bug_goes_to_the_excepthook(at_once: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))
    results: list[float] = []
    at_once.run(lambda _progress: 1 / 0, on_result=results.append, on_error=lambda error: results.append(1))
    assert (caught, results) == ([ZeroDivisionError], [])


def test_progress_is_told(at_once: Jobs) -> None:
    def count(progress: Progress) -> str:
        for number in (1, 2):
            progress.report(number, 2, f"第{number}份")
        return "两份"

    told: list[Reached] = []
    results: list[str] = []
    at_once.run(count, on_result=results.append, on_progress=told.append)
    at_once.run(count, on_result=results.append)
    assert told == [Reached(done=1, total=2, sentence="第1份"), Reached(done=2, total=2, sentence="第2份")]
    assert results == ["两份", "两份"]


def test_work_stops_when_it_is_asked_to(theme: Theme, qtbot: QtBot) -> None:
    jobs = Jobs()
    strip = JobStrip()
    qtbot.addWidget(strip)
    errors: list[MediatorError] = []
    waiting = threading.Event()

    def endless(progress: Progress) -> None:
        number = 0
        while True:
            number += 1
            progress.report(number % 10, 10, "正在打印" if number % 2 else "")
            waiting.wait(0.001)

    job = jobs.run(endless, on_result=lambda _result: None, on_error=errors.append)
    strip.follow(job, sentence="正在准备")
    assert strip.isVisible()
    qtbot.waitUntil(lambda: strip.words.text() == "正在打印" and strip.bar.maximum() == 10)
    strip.stop.click()
    assert strip.stop.text() == "正在停下…"
    assert job.progress.stopping
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert isinstance(errors[0], Stopped)
    assert strip.isHidden()


def test_closing_stops_everything(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            begun.set()
            progress.check()

    jobs.run(endless, on_result=lambda _result: None)
    assert begun.wait(10)
    jobs.stop_all()
    qtbot.waitUntil(lambda: jobs.running() == 0)


def test_a_strip_without_a_job_has_nothing_to_stop(theme: Theme, qtbot: QtBot) -> None:
    strip = JobStrip()
    qtbot.addWidget(strip)
    strip.stop.click()
    assert strip.isHidden()


class Page(QWidget):
    """Keeps what it is given, and needs its line for it."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit(self)

    def take(self, words: str) -> None:
        self.line.setText(words)


def test_a_page_that_was_left_meanwhile_is_told_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    surprises: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: surprises.append(told))
    jobs, page, go_on = Jobs(), Page(), threading.Event()
    jobs.run(lambda _progress: str(go_on.wait(10)), on_result=page.take)
    delete(page)
    go_on.set()
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert surprises == []


def test_a_page_is_deleted_at_once_while_its_work_still_runs(qtbot: QtBot) -> None:
    page, go_on, done = QWidget(), threading.Event(), threading.Event()
    jobs = Jobs(parent=page)

    def work(_progress: Progress) -> None:
        go_on.wait(10)
        done.set()

    jobs.run(work, on_result=lambda _result: page.setEnabled(False))
    delete(page)
    go_on.set()
    qtbot.waitUntil(done.is_set)
    Jobs().stop_all()
