"""Builds resources/fonts from openly licensed sources: ``python -m tools.build_fonts SOURCES [TARGET]``.

SOURCES is a folder for the downloaded packages; existing ones are not downloaded again. Needs fontTools, npm and a
Debian 12 with apt-get and dpkg-deb. The same sources give the same bytes. Sources and licences are listed in
resources/fonts/README.md.
"""

from __future__ import annotations

import gzip
import hashlib
import subprocess
import sys
import tarfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

from tools.font_surgery import Names, add_tick_boxes, keep_only, open_font, rename, save, to_truetype
from tools.han_sets import ALL_HAN, GB2312, STANDARD, SYMBOLS

CHANGED = "2026-11-24"
EVERYDAY = GB2312 | STANDARD


@dataclass(frozen=True)
class Package:
    """One package to fetch: its file name and the SHA-256 it must have."""

    file: str
    sha256: str
    command: tuple[str, ...]

    @property
    def folder(self) -> str:
        """The folder below the sources folder into which it is unpacked."""
        return self.file.rsplit(".", 1)[0]


def _npm(name: str, sha256: str) -> Package:
    return Package(f"expo-google-fonts-{name}-0.4.3.tgz", sha256, ("npm", "pack", f"@expo-google-fonts/{name}@0.4.3"))


def _deb(name: str, version: str, sha256: str) -> Package:
    return Package(f"{name}_{version}_all.deb", sha256, ("apt-get", "download", f"{name}={version}"))


SERIF = _npm("noto-serif-sc", "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e")
SANS = _npm("noto-sans-sc", "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59")
FANDOL = _deb(
    "texlive-lang-chinese",
    "2022.20230122-1",
    "9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0",
)
HANAZONO = _deb("fonts-hanazono", "20170904-2.1", "a6943366b4f5a6cec34221f8b4eb22555a628f0ee6ef4e3d3401cabe9363aeae")
BABELSTONE = _deb(
    "fonts-babelstone-han", "15.0.5-2", "c7b7f9b5b78ad14c94d7e6d2b103307a7a643844c7db856fb97611d9d8a80589"
)


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How one file is made: the source, the characters to keep, the new name."""

    target: str
    package: Package
    source: str
    codes: frozenset[int]
    names: Names
    boxes: bool = False


def fetch(package: Package, sources: Path) -> None:
    """Download and unpack a package unless it exists; a package with another checksum is refused."""
    file, folder = sources / package.file, sources / package.folder
    if not file.exists():
        subprocess.run(package.command, cwd=sources, check=True)
    if hashlib.sha256(file.read_bytes()).hexdigest() != package.sha256:
        raise SystemExit(f"{file} is not the package the fonts are built from")
    if folder.exists():
        return
    if file.suffix == ".deb":
        subprocess.run(("dpkg-deb", "-x", file, folder), check=True)
    else:
        with tarfile.open(file) as archive:
            archive.extractall(folder, filter="data")


def _source(recipe: Recipe, sources: Path) -> Path:
    return sources / recipe.package.folder / recipe.source


_OFL = "SIL Open Font License 1.1: OFL.txt"
_GPL = "GPL-3 with the GPL font exception: Fandol-README.txt, GPL-3.txt"
_SUBSET = f"Changed {CHANGED} for Mediator: subset of {{}}, layout tables removed, renamed."


def _noto(family: str, *, bold: bool, codes: frozenset[int]) -> Recipe:
    sans = family == "Sans"
    stem = f"Noto{family}SC_{'700Bold' if bold else '400Regular'}"
    year, reserved = ("2014-2021", ", with Reserved Font Name 'Source'") if sans else ("2017-2024", "")
    return Recipe(
        target=f"Mediator{'Sans' if sans else 'Song'}-{'Bold' if bold else 'Regular'}.ttf",
        package=SANS if sans else SERIF,
        source=f"package/{'700Bold' if bold else '400Regular'}/{stem}.ttf",
        codes=codes | SYMBOLS | {0x2610, 0x2611},
        names=Names(
            family=f"Mediator {'Sans' if sans else 'Song'}",
            bold=bold,
            copyright=f"(c) {year} Adobe (http://www.adobe.com/){reserved}.",
            licence=_OFL,
            change=_SUBSET.format(f"Noto {family} SC"),
        ),
        boxes=True,
    )


FANG = Recipe(
    target="MediatorFang-Regular.ttf",
    package=FANDOL,
    source="usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf",
    codes=ALL_HAN | SYMBOLS,
    names=Names(
        family="Mediator Fang",
        bold=False,
        copyright="Copyright (c) 2012-2013, the Fandol team.",
        licence=_GPL,
        change=f"Changed {CHANGED} for Mediator: FandolFang with TrueType outlines, renamed.",
    ),
)


def _rare(letter: str, package: Package, source: str, codes: frozenset[int], notice: tuple[str, str, str]) -> Recipe:
    owner, licence, original = notice
    names = Names(
        family=f"Rare Han {letter}", bold=False, copyright=owner, licence=licence, change=_SUBSET.format(original)
    )
    return Recipe(target=f"RareHan{letter}.ttf", package=package, source=source, codes=codes, names=names)


def recipes(sources: Path) -> tuple[Recipe, ...]:
    """Return the recipes of all files; the rare ones hold what Mediator Song lacks."""
    song = _noto("Serif", bold=False, codes=ALL_HAN)
    in_song = frozenset(open_font(_source(song, sources)).getBestCmap())
    rare_b = _rare(
        "B",
        HANAZONO,
        "usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
        ALL_HAN - in_song,
        ("Copyright 2008-2017 GlyphWiki Project.", "Hanazono Font License: Hanazono.txt", "HanaMinB"),
    )
    in_b = frozenset(open_font(_source(rare_b, sources)).getBestCmap())
    owner = "(c) 1994-1999 Arphic Technology Co., Ltd.; (c) 2009-2023 Andrew West."
    rare_g = _rare(
        "G",
        BABELSTONE,
        "usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf",
        ALL_HAN - in_song - in_b,
        (owner, "Arphic Public License: ARPHICPL.txt", "BabelStone Han 15.0.5"),
    )
    others = [_noto("Serif", bold=True, codes=EVERYDAY)]
    others += [_noto("Sans", bold=bold, codes=EVERYDAY) for bold in (False, True)]
    return (FANG, song, rare_b, rare_g, *others)


def build(recipe: Recipe, sources: Path, target: Path) -> None:
    """Make one font file and print its name and size."""
    font = open_font(_source(recipe, sources))
    if "CFF " in font:
        to_truetype(font)
    if recipe.boxes:
        add_tick_boxes(font)
    keep_only(font, recipe.codes)
    rename(font, recipe.names)
    path = target / recipe.target
    save(font, path)
    han = len(ALL_HAN.intersection(open_font(path).getBestCmap()))
    print(f"{recipe.target}: {han} Han, {path.stat().st_size / 1e6:.1f} MB")


def licences(sources: Path, target: Path) -> None:
    """Write the licences beside the fonts, in their original words."""
    doc = "usr/share/doc"
    fandol = sources / FANDOL.folder / doc / "texlive-doc/fonts"
    texts = {
        "OFL.txt": _ofl(sources),
        "Fandol-README.txt": (fandol / "fandol/README").read_bytes(),
        "GPL-3.txt": gzip.decompress((fandol / "fandol/COPYING.gz").read_bytes()),
        "ARPHICPL.txt": gzip.decompress((fandol / "arphic-ttf/ARPHICPL.txt.gz").read_bytes()),
        "Hanazono.txt": _hanazono(sources / HANAZONO.folder / doc / "fonts-hanazono/copyright"),
    }
    for name, content in texts.items():
        (target / name).write_bytes(content)


def _ofl(sources: Path) -> bytes:
    text = (sources / SANS.folder / "package/LICENSE_FONT").read_text(encoding="utf-8")
    owners = "(c) 2017-2024 Adobe (http://www.adobe.com/) [Mediator Song]\n"
    owners += "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source' [Mediator Sans]\n"
    return (owners + text[text.index("\n") :]).encode()


def _hanazono(copyright_file: Path) -> bytes:
    """Return the Hanazono Font License without the packager's indent."""
    text = copyright_file.read_text(encoding="utf-8")
    start = text.index("License: Hanazono-Font-License\n") + len("License: Hanazono-Font-License\n")
    own = textwrap.dedent(text[start : text.index("License: Open-Font-License\n")])
    return own.replace("\n.\n", "\n\n").replace("\n .\n", "\n\n").encode()


def main(arguments: list[str]) -> None:
    """Fetch the sources, build the fonts and write the licences beside them."""
    sources = Path(arguments[0])
    target = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).parents[1] / "resources" / "fonts"
    for folder in (sources, target):
        folder.mkdir(parents=True, exist_ok=True)
    for package in (SERIF, SANS, FANDOL, HANAZONO, BABELSTONE):
        fetch(package, sources)
    for recipe in recipes(sources):
        build(recipe, sources, target)
    licences(sources, target)


if __name__ == "__main__":
    main(sys.argv[1:])
