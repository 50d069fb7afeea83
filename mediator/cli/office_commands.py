"""The commands that make an office: init, demo."""

from __future__ import annotations

from mediator.cli.call import FIRST_USER, Call, say
from mediator.cli.window_command import window
from mediator.domain.problems import Problem, Refused
from mediator.services.office import offices, sample, users
from mediator.storage.store import Store


def init(call: Call) -> int:
    """Make an empty office with its first committee."""
    name, short = call.options.committee.strip(), call.options.short.strip()
    problems = [
        Problem(message=message)
        for text, message in ((name, "请写明人民调解委员会的全称。"), (short, "请写明卷号里的简称，如 王鲍。"))
        if not text
    ]
    if problems:
        raise Refused(problems)
    store, code = _create(call)
    with store, store.transaction() as session:
        offices.open_office(session, user=store.user, now=call.now)
        actor = users.actor_named(session, store.user)
        offices.add_committee(session, name=name, short_name=short, actor=actor, now=call.now)
        offices.finish_set_up(session, name=name, actor=actor, now=call.now)
    _tell(call, user=store.user, code=code)
    return 0


def demo(call: Call) -> int:
    """Make the sample office with its past and what is under way today, then open the window."""
    data = sample.read_living(call.now.astimezone().date())
    store, code = _create(call)
    with store:
        with store.transaction() as session:
            actor = users.actor_named(session, store.user)
            sample.fill(session, data, actor=actor, now=call.now, blobs=store.blobs)
        say(
            f"示范数据已放入：案件{len(data['cases'])}件，其中正在办理的{sample.open_cases(data)}件；人物和事件都是虚构的。"
        )
        _tell(call, user=store.user, code=code)
        store.vault.confirm_recovery()  # the lines above told the code
    return 0 if call.options.no_window else window(call)


def _create(call: Call) -> tuple[Store, str]:
    return Store.create(call.folder, user=call.named or FIRST_USER, passphrase=call.new_passphrase(), now=call.now)


def _tell(call: Call, *, user: str, code: str) -> None:
    say(
        f"数据文件夹：{call.folder}",
        f"用户：{user}",
        f"恢复码：{code}",
        "恢复码只显示这一次，忘记口令时全靠它。请抄下或打印，与电脑分开存放。",
    )
