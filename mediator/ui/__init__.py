"""The window: pages, tabs and widgets; the only layer that knows Qt."""

from mediator.ui.lasting_constants import make_lasting

make_lasting()
