"""None, True and False outlive PySide6 6.12 on Python 3.10 and 3.11, where it gives back references it never took.

PySide6 6.12.0 is compiled as if these three were immortal, which they are from Python 3.12 on (PEP 683). On an older
Python each call that returns nothing takes one reference of None away; after some five thousand calls the interpreter
ends with "deallocating None". A count too high to be used up does what immortality does.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40


def make_lasting() -> None:
    """Raise the reference counts of the three constants, once, where they are still counted."""
    counted = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    if counted and sys.getrefcount(None) < ENOUGH:
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += ENOUGH
