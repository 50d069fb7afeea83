"""ShortRoadPage: a quarrel settled at the door, from the first key to the archive on one page (简易)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.short_road import BY_THEMSELVES, HOW, TOLD, WHAT, AtTheDoor, short_road_problems
from mediator.domain.case.snapshot import Mediator
from mediator.domain.people.addresses import village_of
from mediator.domain.problems import Problem, Refused, StorageTrouble
from mediator.domain.vocabulary import APPLICATION
from mediator.services.files.new_ids import new_id
from mediator.services.files.short_road import settle
from mediator.ui.file.autosave import Autosave, clock_words
from mediator.ui.intake.begin_page import centred
from mediator.ui.intake.intake_cards import COMMITTEE, MEDIATORS, PARTIES, own_fields
from mediator.ui.intake.intake_form import chosen_committee, ticked_in
from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_list import PartyList
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Card, Notice, ScrollPage
from mediator.ui.widgets.controls import clear_layout, column, push_button, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import settle_choices, typed_values, unreadable
from mediator.ui.widgets.problem_bar import ProblemBar
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace

DRAFT = "short-road"


class ShortRoadPage(QWidget):
    """Emits ``registered(UUID)`` once the file is in the archive with its paper."""

    registered = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("menu", DRAFT)
        self._workspace, self._words = workspace, read_register(workspace)
        self.autosave = Autosave(workspace, DRAFT, self._gather, parent=self)
        self.autosave.saved.connect(lambda _moment: self._say_saved())
        self.autosave.failed.connect(self._say_trouble)
        own = own_fields(self._words, mediators=self._words.names)
        first = (own[COMMITTEE],) if len(self._words.committees) > 1 else ()
        self.what = FieldsWidget((*first, *WHAT), today=lambda: workspace.today)
        self.how = FieldsWidget((*HOW, own[MEDIATORS], TOLD), today=lambda: workspace.today)
        self.parties = PartyList(
            today=lambda: workspace.today,
            people=KnownPeople(workspace),
            new_id=lambda: new_id(workspace.clock()),
        )
        self.parties.agree.hide()
        self.parties.fallback = lambda: village_of(self.how.rows["place"].input.raw())
        self.foot = ProblemBar()
        self.foot.show_action(self.tr("记下并归档"), icon="check", shortcut="Ctrl+S")
        self.foot.main.setToolTip(self.tr("编号、结案、归档，口头协议登记表定稿（Ctrl+S）"))
        self._notices = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._restore()

    def entry(self) -> AtTheDoor:
        """Return the quarrel as typed."""
        for form in (self.what, self.how):
            settle_choices(form)
        what, how = typed_values(self.what), typed_values(self.how)
        people = {person.name: person for person in self._words.people}
        names = ticked_in(self.how, MEDIATORS) or how[MEDIATORS]
        how.pop(MEDIATORS)
        on = how.pop("on") or self._workspace.today
        stations = self._words.stations
        return AtTheDoor(
            **how,
            on=on,
            committee_id=chosen_committee(self._words, what),
            dispute_type=what["dispute_type"],
            parties=self.parties.parties(),
            mediators=tuple(people.get(name, Mediator(id=None, name=name)) for name in names),
            station=stations[0] if len(stations) == 1 else "",
        )

    def save(self) -> None:
        """Take the quarrel into the archive; what is missing is shown at its input and nothing is saved."""
        found = self._problems()
        self.foot.show_problems(found)
        if found:
            self.focus_on(found[0])
            return
        store, actor, now = self._workspace.store, self._workspace.actor, self._workspace.clock()
        try:
            with store.transaction() as session:
                case = settle(session, store.blobs, self.entry(), actor=actor, now=now)
        except Refused as refused:
            self.foot.show_problems(refused.problems)
            self.focus_on(refused.problems[0])
        except StorageTrouble as trouble:
            self._say_trouble(str(trouble))
        else:
            self.autosave.discard()
            self._workspace.changes.happened.emit()
            self.registered.emit(case.id)

    def focus_on(self, problem: Problem) -> None:
        """Go to the input that the problem names."""
        form = next((form for form in (self.what, self.how) if problem.field in form.rows), None)
        if problem.section == PARTIES or form is None:
            self.parties.focus_on(problem)
            return
        form.show_problems((problem,))
        form.focus_field(problem.field)

    def discard(self) -> None:
        """Throw away what is typed and start again."""
        self.autosave.discard()
        clear_layout(self._notices)
        for form in (self.what, self.how):
            form.set_raw(dict.fromkeys(form.rows, ""))
        self.parties.show_parties(())
        self.parties.set_raw([{**block, "name": ""} for block in self.parties.raw()])
        self._propose()
        self.focus_first()

    def focus_first(self) -> None:
        """Go to the type of the dispute."""
        self.what.focus_field("dispute_type")

    def save_draft(self) -> None:
        """Save what is typed as a draft without asking."""
        self.autosave.flush()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the focus in the order of the page."""
        return tab_on(self, forward=next)

    def _problems(self) -> list[Problem]:
        unread = [*unreadable(self.what, section=""), *self.parties.problems(), *unreadable(self.how, section="")]
        empty = [*self.what.problems(), *self.how.problems()]
        missing = [problem for problem in empty if problem.stops]
        more = short_road_problems(self.entry(), today=self._workspace.today)
        found = {problem.field or problem.message: problem for problem in (*more, *missing, *unread)}
        order = [*self.what.rows, *self.how.rows]
        return sorted(found.values(), key=lambda one: order.index(one.field) if one.field in order else 0)

    def _propose(self) -> None:
        names, user = self._words.names, self._workspace.actor.name
        likely = user if user in names else names[0] if len(names) == 1 else ""
        self.how.set_values(
            {
                "on": self._workspace.today,
                "method": BY_THEMSELVES,
                "source": APPLICATION,
                MEDIATORS: (likely,) if likely else (),
            }
        )
        if COMMITTEE in self.what.rows:
            self.what.set_values({COMMITTEE: str(self._words.committees[0].id)})

    def _restore(self) -> None:
        self._propose()
        if (draft := self.autosave.load()) is not None:
            self._set_raw(draft)
            again = push_button(self.tr("不要了，重新填"), role="quiet", on_click=self.discard)
            self._notices.addWidget(Notice(self.tr("已恢复上次没写完的内容。"), button=again))
        QTimer.singleShot(0, self, self.focus_first)

    def _gather(self) -> dict[str, Any]:
        return {"what": self.what.raw(), "how": self.how.raw(), "parties": self.parties.raw()}

    def _set_raw(self, data: Mapping[str, Any]) -> None:
        self.what.set_raw(data["what"])
        self.how.set_raw(data["how"])
        self.parties.set_raw(data["parties"])

    def _connect(self) -> None:
        for form in (self.what, self.how):
            form.changed.connect(lambda _name: self._typed())
        self.parties.changed.connect(self._typed)
        self.what.finished.connect(self.parties.focus_first)
        self.parties.finished.connect(lambda: self.how.focus_field("story"))
        self.how.finished.connect(self.foot.main.setFocus)
        self.foot.advanced.connect(self.save)
        self.foot.main.pressed.connect(lambda: self.foot.show_problems(self._problems()))
        self.foot.problem_chosen.connect(self.focus_on)

    def _typed(self) -> None:
        self.autosave.touch()
        if self.foot.problems():
            self.foot.show_problems(self._problems())

    def _lay_out(self) -> None:
        what, how = Card(), Card(self.tr("事情和结果"))
        what.add(self.what)
        how.add(self.how)
        note = text_label(
            self.tr(
                "当场说好、当场履行的小纠纷用这一页：编号、结案、归档一次办完，文书只有口头协议登记表，不用回访。"
                "劳动争议、土地承包纠纷，以及以后才履行的，请登记新纠纷。"
            ),
            role="note",
        )
        inside = column(text_label(self.tr("当场化解（简易）"), role="title"), note, spacing=12)
        body = inside.layout()
        assert isinstance(body, QVBoxLayout)
        body.addLayout(self._notices)
        for part in (what, self.parties, how):
            body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ScrollPage(column(centred(inside), None, margins=(24, 16, 24, 16))), 1)
        layout.addWidget(self.foot)

    def _say_saved(self) -> None:
        self.foot.note.setText(self.tr("已自动保存 {time}").format(time=clock_words(self._workspace.clock())))

    def _say_trouble(self, sentence: str) -> None:
        self.foot.note.setText("")
        clear_layout(self._notices)
        self._notices.addWidget(Notice(sentence, tone=Tone.BAD))
