"""RiskNote: the risk score line by line and the level it suggests; the user makes the choice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.office.risk import RiskFacts, RiskRules, score
from mediator.ui.look.translation import label
from mediator.ui.widgets.controls import text_label


class RiskNote(QWidget):
    """Shown below the inputs about the risk."""

    def __init__(self, rules: RiskRules) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._rules = rules
        self.text = text_label("", role="note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)

    def show_facts(self, facts: RiskFacts) -> None:
        """Explain the ticked facts and say what the chosen level requires."""
        self.text.setText("\n".join([*self._scored(facts), *self._asked(facts)]))
        self.setVisible(bool(self.text.text()))

    def score_typed(self, typed: Mapping[str, Any], *, people: int = 0, days: int) -> None:
        """Explain what is typed in the inputs about the risk."""
        facts = RiskFacts(colour=typed["risk"], ticked=typed["risk_facts"], people=people, days=days)
        self.show_facts(facts)

    def _scored(self, facts: RiskFacts) -> list[str]:
        found = score(facts, self._rules)
        if not found.suggested:
            return [self.tr("勾选情形以后，这里会算出分数，建议一个等级。")]
        lines = [self.tr("{fact}：{n}分").format(fact=label(fact), n=points) for fact, points in found.lines]
        words = self.tr("一共{n}分，建议定为{colour}色。")
        said = [*lines, words.format(n=found.total, colour=label(found.suggested))]
        if facts.colour and facts.colour != found.suggested:
            said.append(self.tr("您定为{colour}色，以您定的为准；请写明理由。").format(colour=label(facts.colour)))
        return said

    def _asked(self, facts: RiskFacts) -> list[str]:
        rule = self._rules.colour(facts.colour)
        if rule is None:
            return []
        parts = [self.tr("{n}小时内首次联系").format(n=rule.contact_hours)]
        if rule.owner:
            parts.insert(0, self.tr("由{who}负责").format(who=label(rule.owner)))
        if rule.visit_days:
            often = self.tr("每天走访一次") if rule.visit_days == 1 else self.tr("每{n}天走访一次")
            parts.append(often.format(n=rule.visit_days))
        if rule.report_to:
            parts.append(self.tr("上报{whom}").format(whom=label(rule.report_to)))
        return [self.tr("{colour}色：{asks}。").format(colour=label(rule.name), asks="，".join(parts))]
