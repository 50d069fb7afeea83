"""The locked PySide6 gives back no reference to None, True or False that it never took.

PySide6 6.12.0 does on Python 3.11: a program that goes on calling it ends with "deallocating None".
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

CALLS = 2_000
COUNTED = """
import json, sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
class Bell(QObject):
    rung = Signal()
    said = Signal(object)
app = QApplication(sys.argv[:1])
label, line, bell = QLabel(), QLineEdit(), Bell()
image = QImage(64, 64, QImage.Format.Format_RGB32)
painter = QPainter(image)
bell.rung.connect(lambda: None)
bell.said.connect(lambda _word: None)
calls = {
    "setObjectName": lambda: bell.setObjectName("a"),
    "setText": lambda: label.setText("b"),
    "resize": lambda: label.resize(30, 40),
    "setFocus": lambda: line.setFocus(),
    "update": lambda: label.update(),
    "processEvents": lambda: app.processEvents(),
    "emit": lambda: bell.rung.emit(),
    "emit None": lambda: bell.said.emit(None),
    "drawLine": lambda: painter.drawLine(0, 0, 60, 60),
    "save": lambda: (painter.save(), painter.restore()),
    "blockSignals": lambda: line.blockSignals(False),
    "isEnabled": lambda: line.isEnabled(),
    "parent": lambda: bell.parent(),
}
lost = {}
for name, call in calls.items():
    call()
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(int(sys.argv[1])):
        call()
    after = [sys.getrefcount(one) for one in (None, True, False)]
    lost[name] = [new - old for new, old in zip(after, before)]
    if min(lost[name]) < 0:
        break
painter.end()
print(json.dumps(lost), flush=True)
"""


def test_thousands_of_calls_take_no_reference_away() -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", COUNTED, str(CALLS)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=60)
    changes = json.loads(done.stdout)
    assert {name: lost for name, lost in changes.items() if max(map(abs, lost)) > CALLS // 100} == {}
    assert done.returncode == 0, done.stderr[-500:]
    assert len(changes) == 13
