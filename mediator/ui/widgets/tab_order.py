"""Moves Tab through a page in reading order, including widgets added later; call it in ``focusNextPrevChild``."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLayout, QScrollArea, QStackedWidget, QWidget


def tab_on(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop inside ``root`` in reading order, at the end to what follows ``root``."""
    focused = root.window().focusWidget()
    stops = list(stops_of(root))
    at = next((number for number, stop in enumerate(stops) if _holds(stop, focused)), None)
    if not stops:
        return False
    target: QWidget | None = stops[0 if forward else -1]
    if at is not None and focused is not None:
        after = at + (1 if forward else -1)
        target = stops[after] if 0 <= after < len(stops) else _outside(root, focused, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at inside ``widget``, in the order of its layouts."""
    if widget.isHidden() or not widget.isEnabled():
        return
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        yield from stops_of(inside) if inside is not None else ()
    elif isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        yield from stops_of(shown) if shown is not None else ()
    elif layout is not None and not isinstance(widget, QComboBox):
        yield from _inside(layout)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, nested = item.widget(), item.layout()
        if widget is not None:
            yield from stops_of(widget)
        elif nested is not None:
            yield from _inside(nested)


def _holds(stop: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (stop is focused or stop.isAncestorOf(focused))


def _outside(root: QWidget, start: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next stop of the window outside ``root`` in Qt's own order."""
    widget: QWidget | None = start
    while widget is not None:
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if widget is start:
            stops = list(stops_of(root))
            return stops[0 if forward else -1] if stops else None
        if widget is None:
            return None
        reachable = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget is not root and not root.isAncestorOf(widget):
            return widget
    return None
