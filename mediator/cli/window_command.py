"""The command that opens the window: the only one that loads Qt, and it loads nothing else."""

from __future__ import annotations

import gc

from mediator.cli.call import Call, warn


def window(call: Call) -> int:
    """Open the window; without ``--data`` it uses its last folder."""
    gc.disable()  # nothing made until the first paint is rubbish; then mediator.ui.garbage collects
    try:
        from mediator.app import run
    except ImportError as error:
        warn([f"窗口打不开：这台电脑缺少界面组件（{error.name or 'PySide6'}）。数据没有改动；请重新安装程序。"])
        return 1
    made = call.options.command is not None
    return run(call.folder if made or call.options.data else None)
