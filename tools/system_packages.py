"""The system libraries Qt needs: finds the missing ones by loading them, and the Debian packages that contain them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence

WITHOUT_SCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Library → package that Qt's widgets and PDF modules load even when they draw into memory only."""

WITH_SCREEN = WITHOUT_SCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
"""The same for a window on an X or a Wayland screen, and for a printer."""

OLDER_QT = {"libatomic.so.1": "libatomic1"}
"""The additional libraries of Qt 6.8."""


class NotInstalled(Exception):  # noqa: N818 - reads as the sentence it is
    """Raised when missing system packages cannot be installed; the message has the exact command to run."""


def has_screen(environment: Mapping[str, str]) -> bool:
    """Return True if a window can be shown: an X or a Wayland display is named."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Return True if the dynamic linker finds and loads ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: Mapping[str, str]) -> tuple[str, ...]:
    """Return the packages of those ``libraries`` that do not load."""
    return tuple(package for library, package in libraries.items() if not loads(library))


def may_install() -> tuple[str, ...] | None:
    """Return the prefix of ``apt-get``: nothing for root, ``sudo`` if it needs no password; None if neither works."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ()
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ("sudo", "-n")
    return None


def by_hand(packages: Sequence[str]) -> str:
    """Return the message for a user who has to install ``packages`` by hand."""
    return (
        "还缺少系统软件包，本程序没有权限代为安装。请让管理员运行下面一行，然后再运行一次：\n"
        f"    sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}\n"
        "（不用 apt 的系统，请安装同名的软件包。 On a system without apt, install the packages of the same names.）"
    )


def install(packages: Sequence[str], *, tell: Callable[[str], None]) -> None:
    """Install ``packages`` with apt-get after a message, or raise NotInstalled with the command to run by hand."""
    prefix = may_install()
    if prefix is None:
        raise NotInstalled(by_hand(packages))
    tell(f"正在安装系统软件包：{' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    subprocess.run(
        [*apt, "update"], capture_output=True, check=False
    )  # a broken extra source must not stop the install
    line = [*apt, "install", "-y", "--no-install-recommends", *packages]
    done = subprocess.run(line, capture_output=True, check=False, text=True, errors="replace")
    if done.returncode:
        raise NotInstalled(f"{done.stderr.strip()}\n系统软件包没有装上（见上面几行）。\n{by_hand(packages)}")
