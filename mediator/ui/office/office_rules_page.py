"""OfficeRulesPage: the rules a director sets: terms, risk levels, holidays, the checklist of a duty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from mediator.domain.fields import Field, Kind
from mediator.services.dues import holiday_file, terms
from mediator.services.office import print_rules
from mediator.services.registers import duty
from mediator.services.registers.duty import GROUPS, Checklist
from mediator.ui.office.risk_rules_card import RiskRulesCard
from mediator.ui.office.rule_card import RuleCard
from mediator.ui.widgets.card_page import CardPage
from mediator.ui.widgets.controls import push_button, row, text_label
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host

translate = QCoreApplication.translate
Session = Any
"""The open transaction, only passed on to services."""
IN_PLACE = Field(name="in_place", label="四到位（一行一条）", kind=Kind.MEMO)
METHOD = tuple(
    Field(name=f"method_{size}", label=f"工作法之{size}（一行一条，最多{size}条）", kind=Kind.MEMO) for size in GROUPS
)


class TermsCard(RuleCard):
    """Edits the terms and limits the program calculates with."""

    def __init__(self, window: Host) -> None:
        super().__init__(
            window,
            translate("OfficeRulesPage", "期限和提醒"),
            translate("OfficeRulesPage", "改了以后，没办完的期限都按新的重新计算。"),
        )
        self.fields = FieldsWidget(terms.FIELDS, today=lambda: window.workspace.today)
        with window.workspace.store.reading() as session:
            self.fields.set_values(terms.office_numbers(session))
        self.save = push_button(self.tr("保存期限"), icon="check", on_click=self.keep)
        self.fields.finished.connect(self.save.setFocus)
        self.add(self.fields, self.strip, self.notice, row(self.save, None))

    def keep(self) -> None:
        """Save every number, or none."""
        unread = unreadable(self.fields, section="")
        workspace = self._window.workspace
        values = typed_values(self.fields)
        problems = unread or self.change(
            lambda session: terms.save_numbers(session, values, actor=workspace.actor, now=workspace.clock()),
            lambda: self.tr("期限保存好了。"),
        )
        self.fields.show_problems(problems)
        if problems:
            self.fields.focus_field(problems[0].field)
        else:
            self.recount(self.tr("期限保存好了，所有到期日都重新算过。"))


class HolidaysCard(RuleCard):
    """Shows the years with known holidays and loads more from a file."""

    def __init__(self, window: Host) -> None:
        note = translate(
            "OfficeRulesPage", "国务院公布下一年的放假安排以后，把新的节假日文件拿来装上；没有装的年份只按周末推算。"
        )
        super().__init__(window, translate("OfficeRulesPage", "节假日"), note)
        self.years = text_label("")
        self._read()
        self.load = push_button(self.tr("装节假日文件"), icon="folder-open", on_click=self.pick)
        self.add(self.years, self.strip, self.notice, row(self.load, None))

    def pick(self) -> None:
        """Let the user pick a file and load it if it is valid."""
        workspace = self._window.workspace
        for path in self._window.shell.ask(self).open_file(
            self.tr("装节假日文件"), kinds=(self.tr("节假日文件") + " (*.json)",)
        ):
            take = partial(holiday_file.load_file, path=path, actor=workspace.actor, now=workspace.clock())
            if not self.change(take, lambda: self.tr("节假日装好了。")):
                self.recount(self.tr("节假日装好了，所有到期日都重新算过。"))
        self._read()

    def _read(self) -> None:
        with self._window.workspace.store.reading() as session:
            years = holiday_file.known_years(session)
        words = self.tr("已有的年份：{years}")
        self.years.setText(words.format(years="、".join(map(str, years)) or self.tr("没有")))


class DutyCard(RuleCard):
    """Edits the lines a new duty sheet starts with."""

    def __init__(self, window: Host) -> None:
        note = translate("OfficeRulesPage", "新开的值班检查表按这里的内容逐条列出；已经开的不变。")
        super().__init__(window, translate("OfficeRulesPage", "四到位和12346工作法"), note)
        self.fields = FieldsWidget((IN_PLACE, *METHOD), today=lambda: window.workspace.today)
        with window.workspace.store.reading() as session:
            kept = duty.checklist(session)
        lines = {IN_PLACE.name: kept.in_place, **{f"method_{size}": kept.method.get(size, ()) for size in GROUPS}}
        self.fields.set_values({name: "\n".join(texts) for name, texts in lines.items()})
        self.save = push_button(self.tr("保存检查表"), icon="check", on_click=self.keep)
        self.add(self.fields, self.notice, row(self.save, None))

    def keep(self) -> None:
        """Save the lines; a group with too many is refused with a sentence."""
        workspace = self._window.workspace
        lines = {name: tuple(str(text).splitlines()) for name, text in typed_values(self.fields).items()}
        method = {size: lines[f"method_{size}"] for size in GROUPS}
        wanted = Checklist(in_place=lines[IN_PLACE.name], method=method)
        self.change(
            lambda session: duty.save_checklist(session, wanted, actor=workspace.actor, now=workspace.clock()),
            lambda: self.tr("检查表保存好了。"),
        )


class PapersCard(RuleCard):
    """Edits what the office lets its papers print."""

    def __init__(self, window: Host) -> None:
        note = translate("OfficeRulesPage", "改了以后，还没定稿的文书按新的印；已经定稿的不变。")
        super().__init__(window, translate("OfficeRulesPage", "文书"), note)
        self.fields = FieldsWidget(print_rules.FIELDS, today=lambda: window.workspace.today)
        with window.workspace.store.reading() as session:
            self.fields.set_values(print_rules.print_rules(session))
        self.save = push_button(self.tr("保存文书规则"), icon="check", on_click=self.keep)
        self.add(self.fields, self.notice, row(self.save, None))

    def keep(self) -> None:
        """Save every rule."""
        workspace = self._window.workspace
        values = typed_values(self.fields)
        self.change(
            lambda session: print_rules.save_print_rules(session, values, actor=workspace.actor, now=workspace.clock()),
            lambda: self.tr("文书规则保存好了。"),
        )


class OfficeRulesPage(CardPage):
    """Opened from the settings by directors."""

    def __init__(self, window: Host) -> None:
        super().__init__()
        self.terms, self.holidays, self.duty = TermsCard(window), HolidaysCard(window), DutyCard(window)
        self.risk = RiskRulesCard(window)
        self.papers = PapersCard(window)
        self.show_cards(self.terms, self.risk, self.papers, self.holidays, self.duty)
        self.setFocusProxy(self.terms.fields.rows["mediation_days"])
