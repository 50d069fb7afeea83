"""The steps from one shape of the database to the next; ``HEAD`` is the newest, known without loading Alembic."""

HEAD = "0003"
