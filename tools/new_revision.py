"""Writes the next migration: compares the tables in code with a database at the newest revision.

A column that must not be empty gets a value for existing rows (``tools/filled_columns.py``).

python tools/new_revision.py "parties get a nickname"
python tools/new_revision.py --first        makes revision 0001 again; only before the first release
"""

from __future__ import annotations

import argparse
import re
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alembic import command  # noqa: E402

from mediator.storage import migrate, migrations  # noqa: E402
from mediator.storage.engine import make_engine  # noqa: E402
from tools.filled_columns import rewriter  # noqa: E402

MIGRATIONS = ROOT / "mediator" / "storage" / "migrations"
VERSIONS = MIGRATIONS / "versions"


def set_head(revision: str) -> None:
    """Write the newest revision where the program reads it without Alembic."""
    path = MIGRATIONS / "__init__.py"
    path.write_text(re.sub(r'HEAD = "\d+"', f'HEAD = "{revision}"', path.read_text("utf-8")), "utf-8")


def write_revision(message: str, number: int) -> Path:
    """Write the new file under ``versions`` and return its path; the comparison uses a temporary database."""
    revision = f"{number:04d}"
    with tempfile.TemporaryDirectory() as folder:
        engine = make_engine(Path(folder) / "compare.db", key=secrets.token_bytes(32), mode="create")
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            config = migrate.alembic_config(connection)
            if number > 1:
                command.upgrade(config, "head")
            command.revision(config, message, autogenerate=True, rev_id=revision, process_revision_directives=rewriter)
        engine.dispose()
    set_head(revision)
    return next(VERSIONS.glob(f"{revision}_*.py"))


def main() -> int:
    """Parse the arguments, write the file, format it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("message", nargs="?", help="what changes, in a few English words")
    parser.add_argument("--first", action="store_true", help="make 0001 anew from the tables")
    options = parser.parse_args()
    if options.first:
        for old in VERSIONS.glob("[0-9]*.py"):
            old.unlink()
        path = write_revision("first", 1)
    elif options.message:
        path = write_revision(options.message, int(migrations.HEAD) + 1)
    else:
        parser.error("say what changes")
    for step in (["format", "--quiet"], ["check", "--fix", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *step, str(path)], check=True)
    print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
