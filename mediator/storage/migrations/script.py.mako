# ruff: noqa: E501, PLR0915 - one step, as Alembic writes it
"""${message}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step; there is no way back except the copy made before it."""
    ${upgrades if upgrades else "pass"}
