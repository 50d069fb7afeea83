"""Every table module, imported once, so that ``Base.metadata`` is whole before a database is made or compared."""

from __future__ import annotations

from mediator.storage import drafts, events, search
from mediator.storage.tables import cases, dues, matters, offices, records

MODULES = (cases, drafts, dues, events, matters, offices, records, search)
