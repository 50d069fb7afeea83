"""The rules that no other tool holds: sizes, names, circles, words, who may touch what, lock files and documents."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = sorted((ROOT / "mediator").rglob("*.py"))
EVERY = sorted([*PRODUCT, *(ROOT / "tests").rglob("*.py"), *(ROOT / "tools").rglob("*.py"), ROOT / "main.py"])
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-qt68.lock")

DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
KEPT = [
    path.relative_to(ROOT).as_posix()
    for folder in ("", ".ci", "docs", "mediator", "resources", "tests", "tools")
    for path in ((ROOT / folder).rglob("*") if folder else ROOT.glob("*"))
]
"""Every file and folder of the project."""

README_LINES = 200
FILE_LINES, FUNCTION_LINES, CLASS_LINES = 300, 40, 200
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc", "base_page"}
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error", "XX" + "X", "pytest." + "skip", "x" + "fail"]
TYPE_IGNORES = 5
"""How many silenced type errors the whole tree may hold."""


def shown(path: Path) -> str:
    """A path as a reader of a failed test wants it."""
    return path.relative_to(ROOT).as_posix()


@functools.cache
def source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(source(path), filename=shown(path))


def layer(path: Path) -> str:
    """The folder or module below ``mediator`` that ``path`` is in."""
    return path.relative_to(ROOT / "mediator").parts[0].removesuffix(".py")


def found_in(paths: list[Path], pattern: str) -> list[str]:
    """``file:line`` of every line of ``paths`` that matches."""
    regex = re.compile(pattern)
    return [
        f"{shown(path)}:{number}"
        for path in paths
        for number, line in enumerate(source(path).splitlines(), 1)
        if regex.search(line)
    ]


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, kinds))


def modules_named(path: Path) -> set[str]:
    """The first words of everything ``path`` imports."""
    plain = (alias.name for node in nodes(path, ast.Import) if isinstance(node, ast.Import) for alias in node.names)
    taken = (node.module or "" for node in nodes(path, ast.ImportFrom) if isinstance(node, ast.ImportFrom))
    return {name.split(".")[0] for name in chain(plain, taken)}


def span(node: ast.AST) -> int:
    """Lines a definition takes, its docstring and decorators included."""
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return (node.end_lineno or first) - first + 1


def written_by_hand(paths: list[Path]) -> list[Path]:
    """Without the steps of the database, which a tool writes."""
    return [path for path in paths if path.parent.name != "versions"]


def test_no_file_is_too_long() -> None:
    assert [shown(path) for path in written_by_hand(EVERY) if len(source(path).splitlines()) > FILE_LINES] == []


def test_no_function_is_too_long() -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    long = [
        f"{shown(path)}: {getattr(node, 'name', '')} has {span(node)} lines"
        for path in written_by_hand(PRODUCT)
        for node in nodes(path, *kinds)
        if span(node) > FUNCTION_LINES
    ]
    assert long == []


def test_no_class_is_too_long() -> None:
    long = [
        f"{shown(path)}: {getattr(node, 'name', '')}"
        for path in EVERY
        for node in nodes(path, ast.ClassDef)
        if span(node) > CLASS_LINES
    ]
    assert long == []


def test_every_module_says_its_idea_in_one_sentence() -> None:
    silent = []
    for path in EVERY:
        if path.name == "__init__.py" and not source(path).strip():
            continue
        first = (ast.get_docstring(tree(path)) or "").split("\n")[0]
        if not first.endswith((".", "。")):
            silent.append(shown(path))
    assert silent == []


def test_no_module_has_a_vague_name_or_hides_the_standard_library() -> None:
    # inside the packages absolute imports keep apart what only a top-level module would hide
    names = [(shown(path), path.stem) for path in EVERY]
    assert [name for name, stem in names if stem in VAGUE_NAMES] == []
    assert [name for name, stem in names if stem in sys.stdlib_module_names and stem != "__init__"] == []


def test_modules_import_each_other_in_no_circle() -> None:
    # what is imported for annotations alone is not there when the program runs
    graph = grimp.build_graph("mediator", cache_dir=None, exclude_type_checking_imports=True)
    below = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    done: set[str] = set()
    while ready := {module for module, imports in below.items() if module not in done and imports <= done | {module}}:
        done |= ready
    assert sorted(set(below) - done) == []


@pytest.mark.parametrize("word", UNFINISHED)
def test_nothing_is_left_unfinished(word: str) -> None:
    assert found_in(EVERY, rf"\b{re.escape(word)}\b") == []


def test_the_project_speaks_of_itself_alone() -> None:
    written = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.sh"), *(ROOT / "tools").glob("*.sh")]
    assert found_in([*EVERY, *written], "/wor" + r"k/|/far" + r"m/|\bissue #" + r"?\d") == []


def test_type_errors_are_hardly_ever_silenced() -> None:
    assert len(found_in(EVERY, "type: " + "ignore")) <= TYPE_IGNORES


def test_article_numbers_are_cited_never_written_in_a_paper() -> None:
    written = [
        f"{shown(path)}:{node.lineno}"
        for path in PRODUCT
        if layer(path) == "documents"
        for node in nodes(path, ast.Constant)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.search(r"第[一二三四五六七八九十百零〇\d]+条", node.value) and not is_docstring(path, node)
    ]
    assert written == []


def is_docstring(path: Path, node: ast.Constant) -> bool:
    """True if ``node`` stands alone as a statement, where it documents and prints nothing."""
    return any(isinstance(statement, ast.Expr) and statement.value is node for statement in nodes(path, ast.Expr))


def test_qt_lives_in_the_window_alone() -> None:
    assert [
        shown(path) for path in PRODUCT if "PySide6" in modules_named(path) and layer(path) not in ("ui", "app")
    ] == []


def test_the_domain_needs_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"mediator"}
    assert [shown(path) for path in PRODUCT if layer(path) == "domain" and modules_named(path) - allowed] == []


def test_only_the_faces_ask_what_time_it_is() -> None:
    below = [path for path in PRODUCT if layer(path) in ("domain", "storage", "documents", "services")]
    assert found_in(below, r"\b(?:datetime\.(?:now|utcnow|today)|date\.today|time\.time)\(") == []


def test_only_the_last_nets_catch_everything() -> None:
    nets = {"mediator/ui/jobs.py", "mediator/ui/excepthook.py", "mediator/app.py"}
    caught = [
        f"{shown(path)}:{node.lineno}"
        for path in PRODUCT
        if shown(path) not in nets
        for node in nodes(path, ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        if node.type is None
        or {"Exception", "BaseException"} & {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)}
    ]
    assert caught == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=shown)
def test_a_document_names_files_that_exist(document: Path) -> None:
    text = source(document)
    links = {link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if "://" not in link}
    assert [link for link in sorted(links) if not (document.parent / link).exists()] == []
    spoken = set(re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|sh|cmd|md|lock|toml|in|ts|qm)|[\w-]+(?:/[\w-]+)+)`", text))
    assert [name for name in sorted(spoken) if not any(f"/{path}/".endswith(f"/{name}/") for path in KEPT)] == []


def test_the_readme_says_how_to_start_and_to_check_on_few_pages() -> None:
    readme = source(ROOT / "README.md")
    assert "start.sh" in readme
    assert "check.sh" in readme
    assert len(readme.splitlines()) <= README_LINES


def test_the_glossary_names_what_the_program_has() -> None:
    columns = [
        line.split("|")[3] for line in source(ROOT / "docs" / "glossary.md").splitlines() if line.count("|") == 4
    ]
    assert unknown([name for column in columns for name in re.findall(r"`([^`]+)`", column)], PRODUCT) == []


def test_the_recipes_name_what_there_is() -> None:
    named = re.findall(r"`([A-Z][a-z]\w+|[A-Z_]{5,})`", source(ROOT / "docs" / "architecture.md"))
    assert unknown(named, EVERY) == []


def unknown(names: list[str], paths: list[Path]) -> list[str]:
    """Those of ``names`` that no file has; ``*`` stands for the end of a word."""
    assert len(names) > 20
    words = set(re.findall(r"\w+(?:-\w+)*|\w+", "\n".join(source(path) for path in paths)))
    return [name for name in names if not any(re.fullmatch(name.replace("*", r"\w+"), word) for word in words)]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host_and_hashes_everything(name: str) -> None:
    text = source(ROOT / name)
    assert re.findall(r"https?:|file:|--(?:extra-)?index|--find-links|@ ", text) == []
    pinned = re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-z0-9-]+==.*\\\n    --hash=sha256:", text, re.MULTILINE)) > 10


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads(source(ROOT / "pyproject.toml"))["project"]
    run, gate, qt68 = (set(re.findall(r"^([a-z0-9-]+)==", source(ROOT / name), re.MULTILINE)) for name in LOCKS)
    asked = {plain_name(line) for line in project["dependencies"]}
    assert asked <= run
    assert asked | {plain_name(line) for line in project["optional-dependencies"]["gate"]} <= gate
    assert run <= gate
    assert asked <= qt68


def plain_name(requirement: str) -> str:
    """The name in a requirement as the locks spell it: ``PySide6_Essentials>=6.8`` → ``pyside6-essentials``."""
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("name", ["start.sh", "check.sh", ".ci/run", "tools/lock.sh", "tools/find_python.sh"])
def test_the_shell_scripts_are_sound(name: str) -> None:
    assert b"\r" not in (ROOT / name).read_bytes()
    assert subprocess.run(["sh", "-n", ROOT / name], capture_output=True, check=False).returncode == 0
