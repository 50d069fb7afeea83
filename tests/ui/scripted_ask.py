"""ScriptedAsk: answers the questions of a page in a test, in the order they are put, and keeps what was asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from mediator.ui.ask import ANY, PDF, Ask
from mediator.ui.look.tokens import Tone


class ScriptedAsk(Ask):
    """``answers`` are taken one by one: bool for confirm, str for text, a Path or None for files and folders."""

    def __init__(self, answers: Iterable[object] = ()) -> None:
        super().__init__()
        self._answers = list(answers)
        self.asked: list[str] = []
        self.told: list[str] = []
        self.details: list[str] = []

    def answer(self, *answers: object) -> None:
        """Answer these too, after what is left."""
        self._answers.extend(answers)

    def confirm(self, question: str, *, yes: str, no: str = "", detail: str = "", danger: bool = False) -> bool:
        self.details.append(detail)
        return bool(self._next(question))

    def tell(self, sentence: str, *, detail: str = "", tone: Tone = Tone.WARN) -> None:
        self.told.append(sentence)

    def text(self, question: str, *, initial: str = "", yes: str = "", suggestions: Sequence[str] = ()) -> str:
        return str(self._next(question))

    def open_file(self, title: str, *, kinds: Sequence[str] = (ANY,), start: Path | None = None) -> tuple[Path, ...]:
        return self._path(title)

    def folder(self, title: str, *, start: Path | None = None) -> tuple[Path, ...]:
        return self._path(title)

    def save_file(self, title: str, *, suggested: Path, kind: str = PDF) -> tuple[Path, ...]:
        return self._path(title)

    def _path(self, title: str) -> tuple[Path, ...]:
        answer = self._next(title)
        return (answer,) if isinstance(answer, Path) else ()

    def _next(self, question: str) -> object:
        self.asked.append(question)
        return self._answers.pop(0)
