"""Collects every string of the window and every label into resources/i18n/en.ts, and compiles en.qm."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from mediator.documents.papers import PAPERS
from mediator.domain.case.dispute_types import DISPUTE_TYPES
from mediator.domain.matter.kinds import MATTERS
from mediator.domain.office.office_fields import TERM_FIELDS
from mediator.domain.vocabulary import ETHNIC_GROUPS
from mediator.domain.workflows.report import kind as report
from mediator.services.dues.risk_rules import FIELDS as RISK_RULES
from mediator.ui.file.parts.closing import prevented_fields
from mediator.ui.look.assets import TRANSLATIONS
from mediator.ui.look.translation import DOMAIN
from mediator.ui.office.office_rules_page import METHOD

ROOT = Path(__file__).resolve().parents[1]
QT_TOOLS = Path(PySide6.__file__).parent
LABEL_KEYWORDS = {"label", "hint", "title", "button", "add", "note", "sentence", "everything", "counted"}
"""Values under these names are shown on screen, including whole sentences."""
NOT_SHOWN = {
    "horizontalAdvance",
    "Problem",
    "Refused",
    "NotFound",
    "ValueError",
    "KeyError",
    "compile",
    "tr",
    "translate",
}
"""Calls without labels in their arguments: measures, composed sentences, patterns, and what lupdate finds itself."""
UNSPOKEN = {
    "addresses", "case_numbers", "credit_code", "dates", "holidays", "identity", "laws", "legal_texts", "lint",
    "lint_rules", "money", "money_words", "numerals", "officials", "partners", "pinyin", "surnames",
    "times", "unlock",
}  # fmt: skip
"""Modules that process Chinese text; their Chinese is not shown on screen."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[^{}\\|^$*+/ \n。]+")


def labels(source: str) -> Iterator[str]:
    """Yield every word of ``source`` that the window may show through label().

    These are literals under LABEL_KEYWORDS and every other literal Chinese word: choices, values, names of stages.
    Composed sentences (f-strings, problems) and docstrings are left out.
    """
    yield from _labels(ast.parse(source), shown=False)


def _labels(node: ast.AST, *, shown: bool) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if _HAN.search(text) and (shown or _WORD.fullmatch(text)):
            yield text
        case ast.JoinedStr() | ast.Expr(value=ast.Constant()):
            return
        case ast.Call() if _called(node) in NOT_SHOWN:
            return
        case ast.keyword(arg=name, value=ast.Constant() as value):
            yield from _labels(value, shown=name in LABEL_KEYWORDS) if name != "message" else ()
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _labels(child, shown=_called(node) == "label")


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def made_labels() -> Iterator[str]:
    """Yield the words composed when the program starts: dispute types, peoples, names of papers."""
    for term in DISPUTE_TYPES:
        yield term.label
        yield from (choice.label for choice in term.second)
    yield from (people.label for people in ETHNIC_GROUPS)
    yield from (field.label for field in (*prevented_fields(), *TERM_FIELDS, *METHOD, *RISK_RULES))
    yield from (f"去{step}" for step in report.WAITS.values())
    for kind in MATTERS:
        asked = [field for group in kind.groups for field in group.fields]
        asked += [field for items in kind.items for field in items.fields]
        yield from (words for field in asked for words in (field.label, field.hint) if words)
    yield from (form.title for form in PAPERS)


def shown_labels() -> set[str]:
    """Return every word that label() may receive."""
    layers = [ROOT / "mediator" / layer for layer in ("domain", "services", "ui")]
    modules = [path for layer in layers for path in layer.rglob("*.py") if path.stem not in UNSPOKEN]
    return {text for path in modules for text in labels(path.read_text(encoding="utf-8"))} | set(made_labels())


def marked(words: Iterable[str]) -> str:
    """Return a module in which ``words`` are marked as lupdate expects."""
    lines = (json.dumps(text, ensure_ascii=False) for text in sorted(words))
    return "".join(f"QT_TRANSLATE_NOOP({json.dumps(DOMAIN)}, {line})\n" for line in lines)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's own tools without its output."""
    program = QT_TOOLS / (tool + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, "-silent", *arguments], check=True)


def update(ts: Path) -> None:
    """Update ``ts`` from the sources; translations stay, strings no longer used are removed."""
    with tempfile.TemporaryDirectory() as made:
        domain = Path(made) / "domain_labels.py"
        domain.write_text(marked(shown_labels()), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "mediator").rglob("*.py")) if "documents" not in path.parts]
        listed = Path(made) / "sources.lst"
        listed.write_text("\n".join([*sources, str(domain)]), encoding="utf-8")
        languages = ("-source-language", "zh_CN", "-target-language", "en_GB")
        run("lupdate", "-locations", "none", "-no-obsolete", *languages, f"@{listed}", "-ts", str(ts))


def unfinished(ts: Path) -> list[str]:
    """Return the strings of ``ts`` without a translation."""
    messages = ElementTree.parse(ts).getroot().iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if not (message.findtext("translation") or "").strip() and message.find("translation/numerusform") is None
    ]


def main() -> int:
    """Update and compile; print untranslated strings and return 1 if there are any."""
    ts = TRANSLATIONS / "en.ts"
    ts.parent.mkdir(parents=True, exist_ok=True)
    update(ts)
    run("lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))
    missing = unfinished(ts)
    print(*missing, sep="\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
