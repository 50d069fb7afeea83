"""VerifyCard: checks all data while the window is open and repairs what can be rebuilt or fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mediator.domain.people.roles import Actor
from mediator.domain.problems import MediatorError
from mediator.services.office import mending
from mediator.storage.safety.verify import Report
from mediator.ui.frame.job_strip import JobStrip
from mediator.ui.jobs import Job, Progress
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Card, Notice
from mediator.ui.widgets.controls import push_button, row, text_label

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host


class VerifyCard(Card):
    """Two buttons, with the result above them."""

    def __init__(self, window: Host) -> None:
        super().__init__(self.tr("核对"), note=self.tr("不改动任何内容"))
        self._shell, self._workspace = window.shell, window.workspace
        self.strip = JobStrip()
        self.bad, self.good = Notice("", tone=Tone.WARN), Notice("", tone=Tone.OK)
        self.check = push_button(self.tr("核对数据"), icon="shield", on_click=self.verify)
        self.anew = push_button(self.tr("整理"), role="quiet", on_click=self.mend)
        why = self.tr(
            "逐页核对数据、日志和文书。查找或提醒不对时点“整理”，程序按卷宗重建检索、重算到期日，并从备份里取回缺失的存档文件。"
        )
        self.add(text_label(why), self.strip, self.bad, self.good, row(self.check, self.anew, None))
        self._say()

    def verify(self) -> None:
        """Check everything and show what is wrong, or that nothing is."""
        store = self._workspace.store

        def work(progress: Progress) -> Report:
            return mending.verify(store.folder.root, key=store.key, report=progress.report)

        job = self._shell.jobs.run(work, on_result=self._verified, on_error=self._failed)
        self._follow(job, self.tr("正在核对…"))

    def mend(self) -> None:
        """Rebuild both indexes and show what changed."""
        store, now = self._workspace.store, self._shell.clock()

        def work(progress: Progress) -> mending.Mended:
            return mending.mend(store, actor=Actor(name=store.user), now=now, report=progress.report)

        job = self._shell.jobs.run(work, on_result=self._mended, on_error=self._failed)
        job.succeeded.connect(self._workspace.changes.happened)  # also if this page is left meanwhile
        self._follow(job, self.tr("正在整理…"))

    def _follow(self, job: Job, sentence: str) -> None:
        self._say()
        for button in (self.check, self.anew):
            button.setEnabled(False)
        self.strip.follow(job, sentence=sentence)

    def _verified(self, report: Report) -> None:
        self._say(bad="\n".join(report.problems), good=report.summary if report.intact else "")

    def _mended(self, done: mending.Mended) -> None:
        said = "\n".join(done.sentences)
        self._say(bad=said if done.fetched.lost else "", good="" if done.fetched.lost else said)

    def _failed(self, error: MediatorError) -> None:
        self._say(bad=str(error) or self.tr("已停下，数据没有改动。"))

    def _say(self, *, bad: str = "", good: str = "") -> None:
        for button in (self.check, self.anew):
            button.setEnabled(True)
        for notice, sentence in ((self.bad, bad), (self.good, good)):
            notice.sentence.setText(sentence)
            notice.setVisible(bool(sentence))
