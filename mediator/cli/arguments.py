"""The arguments of ``main.py``: commands, options and their help, in plain Chinese."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

_SAID: Final = (
    (r"the following arguments are required: (.*)", r"还缺：\1"),
    (r"unrecognized arguments: (.*)", r"不认识：\1"),
    (r"argument (\S+): expected one argument", r"\1 后面要跟一个值"),
    (r"argument (\S+): ignored explicit argument (.*)", r"\1 后面不跟值：\2"),
    (r"argument \S+: invalid choice: '?(.*?)'? \(choose from .*\)", r"没有“\1”这个命令"),
)
_EXIT: Final = "退出码：0 办好了；1 没有全办好或被拒绝，原因写在错误输出里；2 命令写得不对。"


def forms() -> str:
    """Return the codes of all papers with their titles, for the help of ``print``."""
    from mediator.documents.papers import PAPERS  # all papers: a call that asks for no help does not wait for them
    from mediator.domain.workflow import CASE_FILE

    def listed(*, of_case: bool) -> str:
        words = (f"{form.code} {form.title}" for form in PAPERS if (CASE_FILE in form.about) is of_case)
        return "\n".join(f"  {line}" for line in words)

    return (
        f"文书代码：\n{listed(of_case=True)}\n案件关联的事项的函件、通知、纪要：\n{listed(of_case=False)}\n"
        "  第二份写作 CODE:2，如 mediation-record:2；空白表写作 blank:CODE，这时不必写卷号。"
    )


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with Chinese headings."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Add the line that shows how to call it."""
        super().add_usage(usage, actions, groups, prefix or "用法：")


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong arguments in Chinese and exits with status 2."""

    def __init__(self, *, description: str = "", epilog: str = "", prog: str = "main.py", **more: Any) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Help,
            **more,
        )
        self.wanted = self.add_argument_group("参数")
        self.choices = self.add_argument_group("选项")
        self.choices.add_argument("-h", "--help", action="help", help="显示这段说明")
        self.more: Callable[[], str] | None = None

    def format_help(self) -> str:
        """Return the help, with the ``more`` that is gathered only on demand."""
        if self.more is not None:
            self.description, self.more = f"{self.description}\n\n{self.more()}", None
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Exit with status 2 after a sentence."""
        for pattern, words in _SAID:
            if found := re.fullmatch(pattern, message):
                message = found.expand(words)
                break
        self.exit(2, f"命令写得不对：{message}。\n用“{self.prog} --help”看写法。\n")


def _everywhere(group: Any, **default: Any) -> None:
    """Add the options that may stand before or after the command."""
    group.add_argument("--data", type=Path, metavar="DIR", help="数据文件夹（默认：系统给本程序的数据目录）", **default)
    user = "用户姓名（或用环境变量 MEDIATOR_USER；默认第一位用户）"
    group.add_argument("--user", metavar="NAME", help=user, **default)


def options_of(words: Sequence[str]) -> argparse.Namespace:
    """Return the options of a call; the two plain calls that open the window skip the whole parser (10 ms)."""
    match list(words):
        case []:
            return argparse.Namespace(command=None, data=None, user=None)
        case ["--data", folder] if folder and not folder.startswith("-"):
            return argparse.Namespace(command=None, data=Path(folder), user=None)
    return parser().parse_args(words)


def parser() -> Parser:
    """Return the parser of the whole command line."""
    whole = Parser(
        description="调解工作台。不写命令就打开窗口。",
        epilog="口令由提示输入，或放在环境变量 MEDIATOR_PASSPHRASE 里；不能写在命令上。\n" + _EXIT,
    )
    _everywhere(whole.choices, default=None)
    commands = whole.add_subparsers(
        dest="command", title="命令", metavar="COMMAND", parser_class=Parser, prog="main.py"
    )

    def command(name: str, help_text: str, *, note: str = "") -> Parser:
        made: Parser = commands.add_parser(
            name, help=help_text, description=help_text + "。" + note, epilog=_EXIT, prog=f"main.py {name}"
        )
        _everywhere(made.choices, default=argparse.SUPPRESS)
        return made

    _offices(command)
    _cases(command)
    _copies(command)
    return whole


def _offices(command: Callable[..., Parser]) -> None:
    made = command("init", "新建一个空的调解数据文件夹", note="恢复码只显示这一次，请抄下或打印收好。")
    made.choices.add_argument("--committee", metavar="NAME", required=True, help="人民调解委员会全称")
    made.choices.add_argument("--short", metavar="SHORT", required=True, help="卷号里的简称，如 王鲍")
    made = command("demo", "在空文件夹里放入示范数据，然后打开窗口", note="人物和事件都是虚构的。")
    made.choices.add_argument("--no-window", action="store_true", help="不打开窗口")


def _cases(command: Callable[..., Parser]) -> None:
    number = "卷号，如 (2023)王鲍人调字第001号；括号和全角半角不限"
    made = command("cases", "列出或查找案件")
    made.wanted.add_argument(
        "text", metavar="TEXT", nargs="?", default="", help="姓名、卷号、电话、事由等，可只写一部分"
    )
    made.choices.add_argument("--json", action="store_true", help="输出 JSON；金额单位为元")
    made = command("papers", "列出一件案件的文书，及各缺什么")
    made.wanted.add_argument("number", metavar="NUMBER", help=number)
    made.choices.add_argument("--json", action="store_true", help="输出 JSON")
    made = command("print", "把一份文书存成 PDF", note="没有定稿的带草稿标记，定稿的就是存档的那一份。")
    made.more = forms
    made.wanted.add_argument("number", metavar="NUMBER", nargs="?", help=number)
    made.choices.add_argument("--paper", metavar="CODE", required=True, help="文书代码")
    made.choices.add_argument("--out", metavar="FILE", type=Path, required=True, help="存到哪里，文件名以 .pdf 结尾")


def _copies(command: Callable[..., Parser]) -> None:
    made = command("backup", "备份全部数据到一个文件", note="写完会读回核对；不会覆盖已有的文件。")
    made.wanted.add_argument("file", metavar="FILE", type=Path, help="备份文件，或放备份的文件夹")
    made = command("restore", "从备份恢复", note="原来的数据移到旁边的文件夹，不会删除。")
    made.wanted.add_argument("file", metavar="FILE", type=Path, help="备份文件")
    made = command("verify", "核对数据或备份是否完好", note="没有口令时只核对外部结构。")
    made.wanted.add_argument("file", metavar="FILE", type=Path, nargs="?", help="备份文件（不写就核对数据文件夹）")
    help_text = "整理数据：按卷宗重建检索，重算到期日，从备份里取回缺失或损坏的存档文件"
    command("mend", help_text, note="卷宗的内容不动；做了什么会说明，并记入日志。")
