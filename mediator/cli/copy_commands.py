"""The commands that protect the data: backup, restore, verify, mend."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from mediator.cli.call import Call, say, warn
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Damaged, NotFound
from mediator.services.lists.exports import note_backup
from mediator.services.office import mending, offices
from mediator.storage.folder import Folder
from mediator.storage.keys.attempts import one_attempt
from mediator.storage.safety import backup as copies
from mediator.storage.safety.verify import vault_of


def backup(call: Call) -> int:
    """Write one proven file with everything; it works while the window is open, but is not logged then."""
    with call.enter() as store:
        target = Path(call.options.file)
        if target.is_dir():
            with store.reading() as session:
                known = offices.committees(session)
            target /= copies.suggested_name(known[0].short_name if known else "", call.now.astimezone())
        if not target.absolute().parent.is_dir():
            raise NotFound(f"文件夹“{target.absolute().parent}”不存在，没有备份。请先建好文件夹，或接好U盘。")
        if not store.read_only and not target.exists():
            with store.transaction() as session:
                note_backup(session, target.name, actor=Actor(name=store.user), now=call.now)
        done = copies.backup(store, target, now=call.now)
    say(f"备份完成，已读回核对：{done.path}（{done.size / 1e6:.1f}MB）")
    return 0


def restore(call: Call) -> int:
    """Restore a backup; an office already there is moved aside."""
    file = _existing(call.options.file)
    done = copies.restore(file, call.folder, now=call.now)
    say(f"已恢复到：{done.folder}（备份于{done.made_at.astimezone():%Y-%m-%d %H:%M}）")
    if done.aside:
        say(f"原来的数据移到了：{done.aside}")
    return 0


def verify(call: Call) -> int:
    """Prove the data or a backup intact; without a passphrase only from outside."""
    place = _existing(call.options.file or call.folder)
    if place.is_dir() and not Folder(place).holds_office():
        raise NotFound(f"“{place}”里没有调解数据。")
    report = mending.verify(place, key=_key(call, place) if call.can_unlock else None)
    say(f"{place}：{report.summary}")
    warn(report.problems)
    return 0 if report.intact else 1


def mend(call: Call) -> int:
    """Rebuild search and open deadlines and bring lost papers back from backups; 1 if some are in no backup."""
    with call.write() as store:
        done = mending.mend(store, actor=Actor(name=store.user), now=call.now)
    say(*done.sentences)
    return 1 if done.fetched.lost else 0


def _key(call: Call, place: Path) -> bytes | None:
    """Return the data key of what is proven; None if its key slots are damaged, which the report will say."""
    try:
        vault = vault_of(place)
    except Damaged:
        return None
    counted = one_attempt(Folder(place).attempts, now=call.now) if place.is_dir() else nullcontext()
    with counted:
        return vault.open(user=call.named or vault.users[0], passphrase=call.passphrase())


def _existing(path: Path) -> Path:
    if not path.exists():
        raise NotFound(f"没有“{path}”这个文件或文件夹。")
    return path
