"""Collect every string of the window and every label of the domain into resources/i18n/en.ts, and compile en.qm."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from mediator.ui.assets import TRANSLATIONS
from mediator.ui.translation import DOMAIN

ROOT = Path(__file__).resolve().parents[1]
QT_TOOLS = Path(PySide6.__file__).parent
LABEL_KEYWORDS = {"label", "hint", "title", "button"}
LABEL_CALLS = {"choices"}


def labels(source: str) -> Iterator[str]:
    """Every literal the domain shows as a label: ``label=``, ``hint=``, ``title=``, ``button=``, and of choices()."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            named = [keyword.value for keyword in node.keywords if keyword.arg in LABEL_KEYWORDS]
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            for value in (*named, *(node.args if called in LABEL_CALLS else ())):
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield value.value


def marked(paths: Iterator[Path]) -> str:
    """A module in which the labels of ``paths`` are marked as lupdate wants it."""
    found = sorted({text for path in paths for text in labels(path.read_text(encoding="utf-8"))})
    return "".join(
        f"QT_TRANSLATE_NOOP({json.dumps(DOMAIN)}, {json.dumps(text, ensure_ascii=False)})\n" for text in found
    )


def run(tool: str, *arguments: str) -> None:
    """Call one of Qt's own tools, quietly."""
    program = QT_TOOLS / (tool + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, "-silent", *arguments], check=True)


def update(ts: Path) -> None:
    """Merge what the sources say now into ``ts``; what is translated stays, what is no longer said goes."""
    with tempfile.TemporaryDirectory() as made:
        domain = Path(made) / "domain_labels.py"
        domain.write_text(marked((ROOT / "mediator" / "domain").rglob("*.py")), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "mediator").rglob("*.py")) if "documents" not in path.parts]
        listed = Path(made) / "sources.lst"
        listed.write_text("\n".join([*sources, str(domain)]), encoding="utf-8")
        languages = ("-source-language", "zh_CN", "-target-language", "en_GB")
        run("lupdate", "-locations", "none", "-no-obsolete", *languages, f"@{listed}", "-ts", str(ts))


def unfinished(ts: Path) -> list[str]:
    """The strings of ``ts`` that have no translation yet."""
    messages = ElementTree.parse(ts).getroot().iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if not (message.findtext("translation") or "").strip() and message.find("translation/numerusform") is None
    ]


def main() -> int:
    """Update and compile; name what is not yet translated and return 1 if there is any."""
    ts = TRANSLATIONS / "en.ts"
    ts.parent.mkdir(parents=True, exist_ok=True)
    update(ts)
    run("lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))
    missing = unfinished(ts)
    print(*missing, sep="\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
