"""Walks one dispute through the real window, from the first start to the signed agreement, and saves pictures.

``python tools/journey.py --out FOLDER [--docs]``: numbered screenshots and the printed agreement go into FOLDER;
``--docs`` also renews the pictures of the guide in ``docs/images``. Without a screen the window is drawn in memory.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
if hasattr(time, "tzset"):
    os.environ["TZ"] = "CST-8"  # the journey happens in China, wherever this computer stands
    time.tzset()
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - the platform is chosen first
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from mediator.app import application  # noqa: E402
from mediator.ui.frame.shell import Shell  # noqa: E402
from mediator.ui.look.theme import Appearance, Scheme  # noqa: E402
from mediator.ui.settings_file import Settings, SettingsFile  # noqa: E402
from tools import journey_case, journey_sample  # noqa: E402
from tools.journey_hand import Hand, clear  # noqa: E402

IMAGES = ROOT / "docs" / "images"
DOCS = {
    "第一次启动": "first-start",
    "恢复码": "recovery-code",
    "调委会": "committee",
    "调解员": "people",
    "登记纠纷": "intake",
    "已登记": "registered",
    "权利义务告知": "notice",
    "调解记录": "meeting",
    "调解协议": "case",
    "签署": "signing",
    "协议生效": "effective",
    "今日": "today",
    "工作站": "station",
    "台账-示例": "ledger",
    "名册": "roster",
    "卷宗文书": "papers",
    "备份": "backup",
    "风险等级": "risk",
    "一庭两所": "lanes",
    "联调": "joint",
    "信访件": "petition",
    "移送流转": "transfers",
    "调解日程": "calendar",
    "用户与角色": "users",
    "设置": "settings",
    "大字": "large-type",
    "深色": "dark",
}
"""The name in ``docs/images`` of each picture of the journey."""
DOCS_WIDTH = 1000
"""Pixels; the guide's pictures fit into the help page of a window on a small screen."""
DOCS_COLOURS = 256
"""The window has few colours: a palette that covers them all, small ones too, halves the size of its pictures."""
REGISTERED, ACCEPTED, SETTLED = "2024-05-08", "2024-05-09", "2024-05-11"


def main(arguments: Sequence[str]) -> int:
    """Walk, and print where everything is."""
    parser = argparse.ArgumentParser(prog="journey", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the pictures and papers go")
    parser.add_argument("--docs", action="store_true", help="also renew the pictures of the guide")
    options = parser.parse_args(arguments)
    out: Path = options.out.resolve()
    clear(out, (journey_case.AGREEMENT_PDF, journey_case.CODE_PDF))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qInstallMessageHandler(_say)
    app = application()
    with tempfile.TemporaryDirectory(prefix="mediator-") as place:
        try:
            hand = _walk(app, Path(place), out)
        except TimeoutError as missed:
            print(f"没有走完：等不到“{missed}”。已经截下的图在：{out}", file=sys.stderr)
            return 1
    if options.docs:
        renew_images(hand.pictures)
    print(
        f"走完了：第一次启动、登记、受理、告知、调解、协议、打印、签署、查台账。截图{len(hand.pictures)}张，放在：{out}"
    )
    print(f"打印出来的协议书：{out / journey_case.AGREEMENT_PDF}")
    print("里面的人名、号码都是编的；用的是临时数据，已经删掉，您自己的数据没有动。")
    return 0


def _walk(app: QApplication, place: Path, out: Path) -> Hand:
    """Walk through both offices, one after the other, in temporary folders."""
    clock = journey_case.Clock(REGISTERED)
    ini = SettingsFile(place / "window.ini")
    ini.write(Settings(appearance=Appearance(scheme=Scheme.LIGHT)))
    shell = Shell(app, folder=place / "data", settings=ini, clock=clock)
    hand = Hand(shell, out)
    shell.start()
    try:
        journey_case.first_start(hand)
        journey_case.register(hand)
        clock.go_to(ACCEPTED)
        journey_case.come_back(hand)
        journey_case.mediate(hand)
        clock.go_to(SETTLED, "15:30")
        journey_case.come_back(hand)
        journey_case.meet(hand)
        journey_case.agree(hand)
        journey_case.look_it_up(hand)
        hand.main().workspace.store.close()
        clock.go_to(journey_sample.TODAY)
        journey_sample.look_round(hand, place / "sample")
    finally:
        shell.close()
    return hand


def _say(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Print Qt's messages, except those on what a window in memory cannot do, such as being raised."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def renew_images(pictures: Sequence[Path]) -> None:
    """Copy the chosen pictures into the guide's folder under fixed names."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        name = DOCS.get(picture.stem.partition("-")[2])
        if name:
            with Image.open(picture) as taken:
                size = (DOCS_WIDTH, round(taken.height * DOCS_WIDTH / taken.width))
                small = taken.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            few = small.quantize(DOCS_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
            few.save(IMAGES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
