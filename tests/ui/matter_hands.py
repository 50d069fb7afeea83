"""What the tests of the matter pages reach for: the open form, the open list, what stops the step."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from mediator.ui.file.file_page import FilePage
from mediator.ui.file.group_part import GroupPart
from mediator.ui.file.lists.part import ListPart
from mediator.ui.widgets.fields_widget import FieldsWidget


def shown_steps(page: FilePage) -> list[str]:
    """The titles of the sections."""
    return [button.text() for button in page.shown.steps.findChildren(QPushButton)]


def list_of(page: FilePage) -> ListPart:
    """The open list."""
    part = page.form.parts[0]
    assert isinstance(part, ListPart)
    return part


def form_of(page: FilePage) -> FieldsWidget:
    """The form of the open group."""
    part = page.form.parts[0]
    assert isinstance(part, GroupPart)
    return part.form


def messages(page: FilePage) -> list[str]:
    """What stops the next step."""
    return [problem.message for problem in page.shown.foot.bar.problems()]
