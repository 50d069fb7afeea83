"""What the tests of the matter pages reach for: the open form, the open list, what stops the step."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from mediator.ui.file.matter_group import GroupPart
from mediator.ui.file.matter_items import ItemPart
from mediator.ui.file.matter_page import MatterPage
from mediator.ui.widgets.fields_widget import FieldsWidget


def shown_steps(page: MatterPage) -> list[str]:
    """The titles of the sections."""
    return [button.text() for button in page.shown.steps.findChildren(QPushButton)]


def list_of(page: MatterPage) -> ItemPart:
    """The open list."""
    part = page.desk.parts[0]
    assert isinstance(part, ItemPart)
    return part


def form_of(page: MatterPage) -> FieldsWidget:
    """The form of the open group."""
    part = page.desk.parts[0]
    assert isinstance(part, GroupPart)
    return part.form


def messages(page: MatterPage) -> list[str]:
    """What stops the next step."""
    return [problem.message for problem in page.shown.foot.bar.problems()]
