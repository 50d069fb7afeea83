"""RiskRulesCard: the risk levels of this office, what each requires, and the points of each fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mediator.services.dues import risk_rules
from mediator.ui.office.rule_card import RuleCard
from mediator.ui.widgets.controls import push_button, row
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

if TYPE_CHECKING:
    from mediator.ui.frame.program import Host

translate = QCoreApplication.translate


class RiskRulesCard(RuleCard):
    """Edits the levels, gravest first; a level without a name is not used."""

    def __init__(self, window: Host) -> None:
        super().__init__(
            window,
            translate("RiskRulesCard", "风险等级和评分"),
            translate("RiskRulesCard", "从重到轻写；分数只用来建议等级，等级由人来定。"),
        )
        self.fields = FieldsWidget(risk_rules.FIELDS, today=lambda: window.workspace.today)
        with window.workspace.store.reading() as session:
            self.fields.set_values(risk_rules.rules_as_values(risk_rules.risk_rules(session)))
        self.save = push_button(self.tr("保存风险等级"), icon="check", on_click=self.keep)
        self.fields.finished.connect(self.save.setFocus)
        self.add(self.fields, self.strip, self.notice, row(self.save, None))

    def keep(self) -> None:
        """Save all of it, or nothing."""
        workspace, values = self._window.workspace, typed_values(self.fields)
        problems = unreadable(self.fields, section="") or self.change(
            lambda session: risk_rules.save_rules(session, values, actor=workspace.actor, now=workspace.clock()),
            lambda: self.tr("风险等级保存好了。"),
        )
        self.fields.show_problems(problems)
        if problems:
            self.fields.focus_field(problems[0].field)
        else:
            self.recount(self.tr("风险等级保存好了，所有到期日都重新算过。"))
