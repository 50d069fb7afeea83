"""Every table module, imported once, so that ``Base.metadata`` is whole before a database is made or compared."""

from __future__ import annotations

from mediator.storage import cases, drafts, dues, events, matters, offices, records, search

MODULES = (cases, drafts, dues, events, matters, offices, records, search)
