"""The window: pages, tabs and widgets; the only layer that knows Qt."""

from mediator.ui.plain_import import unwrap

unwrap()
