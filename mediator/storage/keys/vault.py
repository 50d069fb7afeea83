"""The vault: one random data key, wrapped once for every user's passphrase and once for the printed recovery code."""

from __future__ import annotations

import base64
import json
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mediator.domain.problems import Damaged, Problem, Refused, StorageTrouble, WrongKey
from mediator.domain.text.texts import clean_name
from mediator.storage.durable import sentences, write_durably
from mediator.storage.keys.recovery_code import new_code, read_code

FORMAT: Final = 1
_USER: Final = "user"
_RECOVERY: Final = "recovery"
_LEAST_PASSPHRASE: Final = 8


@dataclass(frozen=True)
class Cost:
    """The cost of one attempt with a passphrase (Argon2id); the floor is checked before a slot is written."""

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 2

    def check(self) -> None:
        """Refuse less than the OWASP Password Storage floor for Argon2id: 19 MiB, two passes."""
        if self.passes < 2 or self.memory_kib < 19 * 1024 or self.lanes < 1:
            raise ValueError("the cost of a passphrase is below the floor")

    def stretch(self, secret: str, salt: bytes) -> bytes:
        """Return the 32-byte key that wraps the data key."""
        raw = secret.encode()
        return hash_secret_raw(raw, salt, self.passes, self.memory_kib, self.lanes, 32, Type.ID)


COST: Final = Cost()


@dataclass(frozen=True)
class Slot:
    """The data key wrapped for one person (kind ``user``) or for the recovery code (kind ``recovery``)."""

    name: str
    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def bound_to(self, vault_id: str) -> bytes:
        """Return the data that the wrapping signs: a slot moved, renamed or made cheaper by hand no longer opens."""
        return json.dumps([FORMAT, vault_id, self.name, self.kind, asdict(self.cost)], sort_keys=True).encode()

    def to_json(self) -> dict[str, Any]:
        """Return JSON values, bytes as base64."""
        texts = {name: base64.b64encode(getattr(self, name)).decode() for name in ("salt", "nonce", "wrapped")}
        return {"name": self.name, "kind": self.kind, "cost": asdict(self.cost), **texts}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the slot; ``KeyError``, ``TypeError`` or ``ValueError`` if the shape is wrong."""
        blobs = {name: base64.b64decode(data[name], validate=True) for name in ("salt", "nonce", "wrapped")}
        cost = Cost(**{name: int(value) for name, value in data["cost"].items()})
        if cost.memory_kib > 1 << 20 or cost.passes > 64 or cost.lanes > 64:
            raise ValueError("a cost no machine of ours would have written")
        return cls(name=str(data["name"]), kind=str(data["kind"]), cost=cost, **blobs)


@dataclass
class Vault:
    """The slots of one office, kept in ``path``; every change is written before the method returns."""

    path: Path
    id: str
    slots: list[Slot] = field(default_factory=list)
    recovery_confirmed: bool = False
    cost: Cost = COST

    @classmethod
    def draw(cls, path: Path, *, user: str, passphrase: str, cost: Cost = COST) -> tuple[Self, bytes, str]:
        """Return a new, unwritten vault, the 32-byte data key and the recovery code, which is stored nowhere."""
        vault = cls(path, secrets.token_hex(16), cost=cost)
        key, code = secrets.token_bytes(32), new_code()
        first = vault._wrap(key, name=_checked_name(user), kind=_USER, secret=_strong(passphrase))
        vault.slots = [first, vault._wrap(key, name=_RECOVERY, kind=_RECOVERY, secret=read_code(code))]
        return vault, key, code

    @classmethod
    def load(cls, path: Path, *, cost: Cost = COST) -> Self:
        """Read ``path``; ``cost`` is for slots made later."""
        with sentences(path):
            content = path.read_bytes()
        return cls.parse(content, path=path, cost=cost)

    @classmethod
    def parse(cls, content: bytes, *, path: Path, cost: Cost = COST) -> Self:
        """Return a vault from the bytes of its file; :class:`Damaged` if they are not one."""
        try:
            data = json.loads(content)
            if data["format"] != FORMAT:
                raise ValueError("another format")
            slots = [Slot.from_json(slot) for slot in data["slots"]]
            return cls(path, str(data["id"]), slots, bool(data["recovery_confirmed"]), cost)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Damaged(f"钥匙文件“{path.name}”已损坏，不能解锁。数据没有改动；请从备份里恢复这个文件。") from error

    @property
    def users(self) -> tuple[str, ...]:
        """Return the names of those who have a passphrase, the first user first."""
        return tuple(slot.name for slot in self.slots if slot.kind == _USER)

    def open(self, *, user: str, passphrase: str) -> bytes:
        """Return the data key; an unknown user takes as long as a wrong passphrase and gives the same WrongKey."""
        name = plain_name(user)
        slot = next((slot for slot in self.slots if slot.kind == _USER and slot.name == name), None)
        return self._open(slot, unicodedata.normalize("NFKC", passphrase), "用户名或口令不对，请检查大小写和输入法。")

    def open_with_code(self, typed: str) -> bytes:
        """Return the data key by the recovery code; :class:`Refused` says where a mistyped code is wrong."""
        code = read_code(typed)
        slot = next((slot for slot in self.slots if slot.kind == _RECOVERY), None)
        return self._open(slot, code, "恢复码抄写无误，但不是这份数据的，或已换过新码。请找最近打印的那张。")

    def _open(self, slot: Slot | None, secret: str, sentence: str) -> bytes:
        cost = slot.cost if slot else self.slots[0].cost if self.slots else COST
        wrapping = cost.stretch(secret, slot.salt if slot else bytes(16))
        try:
            if slot is None:
                raise InvalidTag
            return AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, slot.bound_to(self.id))
        except (InvalidTag, ValueError) as error:
            raise WrongKey(sentence) from error

    def add_user(self, key: bytes, *, user: str, passphrase: str) -> None:
        """Add a slot for a new user; ``key`` is the data key."""
        self._read_again()
        name = _checked_name(user)
        if name in self.users:
            raise Refused([Problem(message=f"已有用户“{name}”。", field="user")])
        self._put(key, name=name, kind=_USER, secret=_strong(passphrase))

    def change_passphrase(self, *, user: str, old: str, new: str) -> None:
        """Wrap the data key anew for ``user``; nothing else of the data changes."""
        self._read_again()
        key = self.open(user=user, passphrase=old)
        self._put(key, name=plain_name(user), kind=_USER, secret=_strong(new))

    def set_passphrase(self, key: bytes, *, user: str, passphrase: str) -> None:
        """Set a new passphrase for a known or new user; the caller needs the data key (after a recovery)."""
        self._read_again()
        self._put(key, name=_checked_name(user), kind=_USER, secret=_strong(passphrase))

    def drop(self, user: str) -> None:
        """Remove a user's passphrase; the last one is refused.

        The person may have copied the data key; to shut them out for good, make a new folder with a new key.
        """
        self._read_again()
        name = plain_name(user)
        if self.users == (name,):
            raise Refused([Problem(message="这是最后一位用户，不能删除，否则谁也打不开数据。", field="user")])
        self._keep([slot for slot in self.slots if slot.kind != _USER or slot.name != name])

    def new_recovery_code(self, key: bytes) -> str:
        """Return a new code; the old one stops working, and the new one is unconfirmed until it is printed."""
        code = new_code()
        self._read_again()
        self.recovery_confirmed = False
        self._put(key, name=_RECOVERY, kind=_RECOVERY, secret=read_code(code))
        return code

    def confirm_recovery(self) -> None:
        """Mark the code as printed and put away."""
        self._read_again()
        self.recovery_confirmed = True
        self.save()

    @contextmanager
    def undone_on_failure(self) -> Iterator[None]:
        """Wrap a change that belongs to a transaction; if that fails, the file is restored."""
        self._read_again()
        slots, confirmed = self.slots, self.recovery_confirmed
        with ExitStack() as undo:
            undo.callback(self._put_back, slots, confirmed=confirmed)
            yield
            undo.pop_all()

    def _put_back(self, slots: list[Slot], *, confirmed: bool) -> None:
        if (self.slots, self.recovery_confirmed) != (slots, confirmed):
            self.slots, self.recovery_confirmed = slots, confirmed
            with suppress(StorageTrouble):  # the first error is raised; the next opening reports what differs
                self.save()

    def save(self) -> None:
        """Write the file; a power cut leaves the old or the new one."""
        write_durably(self.path, self._content(self.slots))

    def _wrap(self, key: bytes, *, name: str, kind: str, secret: str) -> Slot:
        self.cost.check()
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        empty = Slot(name, kind, self.cost, salt, nonce, b"")
        wrapped = AESGCM(self.cost.stretch(secret, salt)).encrypt(nonce, key, empty.bound_to(self.id))
        return replace(empty, wrapped=wrapped)

    def _put(self, key: bytes, *, name: str, kind: str, secret: str) -> None:
        slot = self._wrap(key, name=name, kind=kind, secret=secret)
        known = any((old.kind, old.name) == (kind, name) for old in self.slots)
        kept = [slot if (old.kind, old.name) == (kind, name) else old for old in self.slots]
        self._keep(kept if known else [*kept, slot])

    def _read_again(self) -> None:
        """Read the changes of another program, so that a change here does not undo them."""
        if self.path.is_file():
            there = self.load(self.path)
            if there.id == self.id:
                self.slots, self.recovery_confirmed = there.slots, there.recovery_confirmed

    def _keep(self, slots: list[Slot]) -> None:
        write_durably(self.path, self._content(slots))
        self.slots = slots

    def _content(self, slots: list[Slot]) -> bytes:
        data = {
            "format": FORMAT,
            "id": self.id,
            "recovery_confirmed": self.recovery_confirmed,
            "slots": [slot.to_json() for slot in slots],
        }
        return json.dumps(data, ensure_ascii=False, indent=1).encode()


def plain_name(user: str) -> str:
    """Return a user's name as it is stored: one line; width, outer spaces and invisible characters do not matter."""
    seen = "".join(char for char in unicodedata.normalize("NFKC", user) if unicodedata.category(char) != "Cf")
    return clean_name(seen)


def _checked_name(user: str) -> str:
    name = plain_name(user)
    if not name:
        raise Refused([Problem(message="请填写用户的姓名。", field="user")])
    return name


def _strong(passphrase: str) -> str:
    text = unicodedata.normalize("NFKC", passphrase)
    if sum(1 if character.isascii() else 2 for character in text) < _LEAST_PASSPHRASE:
        message = f"口令太短：至少{_LEAST_PASSPHRASE}位，一个汉字算两位。"
        raise Refused([Problem(message=message, field="passphrase")])
    return text


def subkey(key: bytes, purpose: str) -> bytes:
    """Return a separate key for each use of the data key (HKDF-SHA256)."""
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=f"mediator/{purpose}".encode()).derive(key)
