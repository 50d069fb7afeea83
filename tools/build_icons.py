"""Fetches the Lucide icons of the program with their licence, and draws the marks of controls, in resources/icons."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from mediator.ui.look.assets import ICONS
from mediator.ui.look.tokens import DARK, LIGHT, Tokens

PACKAGE = "lucide-static@1.62.0"
NAMES = [
    "archive",
    "arrow-left",
    "arrow-right",
    "book-open",
    "calendar",
    "chart-column",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "circle",
    "circle-alert",
    "circle-check",
    "circle-dot",
    "circle-question-mark",
    "clock",
    "copy",
    "database",
    "download",
    "ellipsis",
    "external-link",
    "eye",
    "eye-off",
    "file-check",
    "file-text",
    "folder",
    "folder-open",
    "funnel",
    "gavel",
    "handshake",
    "history",
    "house",
    "image",
    "info",
    "key",
    "languages",
    "life-buoy",
    "list",
    "lock",
    "log-out",
    "mail",
    "mailbox",
    "map-pin",
    "message-circle",
    "minus",
    "moon",
    "pencil",
    "phone",
    "plus",
    "printer",
    "refresh-cw",
    "save",
    "scale",
    "search",
    "settings",
    "shield",
    "stamp",
    "sun",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "upload",
    "usb",
    "user",
    "user-plus",
    "users",
    "x",
    "zoom-in",
    "zoom-out",
]
FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" {style}>'
    "{body}</svg>"
)
LINES = 'stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'


def fetch(folder: Path) -> None:
    """Unpack the icon package below ``folder``; needs npm."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch the icons")
    subprocess.run([npm, "pack", PACKAGE, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")


def slim(svg: str) -> str:
    """Return the icon on one line, without comments and class names."""
    bare = re.sub(r'<!--.*?-->|class="[^"]*"', "", svg, flags=re.DOTALL)
    return re.sub(r"\s*(/?>)\s*", r"\1", re.sub(r"\s+", " ", bare)).strip() + "\n"


def control_marks(tokens: Tokens) -> dict[str, str]:
    """Return the marks a style sheet needs as files: arrows, check boxes, radio buttons, in the theme's colours."""
    edge, accent, muted = (LINES.format(colour=colour) for colour in (tokens.edge, tokens.accent, tokens.muted))
    box = '<rect x="3" y="3" width="18" height="18" rx="4" fill="{fill}"/>'
    dot = '<circle cx="12" cy="12" r="9" fill="{fill}"/>'
    tick = f'<path d="m7.5 12.5 3 3 6-7" stroke="{tokens.accent_on}" stroke-width="2.5"/>'
    core = f'<circle cx="12" cy="12" r="5" fill="{tokens.accent}" stroke="none"/>'
    bodies = {
        "down": (muted, '<path d="m6 9 6 6 6-6"/>'),
        "up": (muted, '<path d="m18 15-6-6-6 6"/>'),
        "box": (edge, box.format(fill=tokens.surface)),
        "box-on": (accent, box.format(fill=tokens.accent) + tick),
        "dot": (edge, dot.format(fill=tokens.surface)),
        "dot-on": (accent, dot.format(fill=tokens.surface) + core),
    }
    return {name: FRAME.format(style=style, body=body) + "\n" for name, (style, body) in bodies.items()}


def write_controls(folder: Path) -> None:
    """Write the control marks of both themes below ``folder``."""
    for theme, tokens in (("light", LIGHT), ("dark", DARK)):
        (folder / theme).mkdir(parents=True, exist_ok=True)
        for name, svg in control_marks(tokens).items():
            (folder / theme / f"{name}.svg").write_text(svg, encoding="utf-8")


def main() -> int:
    """Rebuild resources/icons from scratch."""
    with tempfile.TemporaryDirectory() as made:
        fetch(Path(made))
        package = Path(made) / "package"
        ICONS.mkdir(parents=True, exist_ok=True)
        for old in ICONS.glob("*.svg"):
            old.unlink()
        for name in NAMES:
            svg = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            (ICONS / f"{name}.svg").write_text(slim(svg), encoding="utf-8")
        (ICONS / "LICENSE").write_bytes((package / "LICENSE").read_bytes())
    write_controls(ICONS / "controls")
    return 0


if __name__ == "__main__":
    sys.exit(main())
