"""MoneyEdit: a sum typed as 3260.5 or 12万, stored in fen, repeated in capital characters."""

from __future__ import annotations

from mediator.domain.text.money import format_money, parse_money, rmb_upper
from mediator.ui.widgets.inputs import LineInput


class MoneyEdit(LineInput):
    """The value is whole fen or None."""

    def value(self) -> int | None:
        text = self.line.text().strip()
        return parse_money(text) if text else None

    def set_value(self, value: object) -> None:
        self.set_raw(format_money(value) if isinstance(value, int) else "")

    def echo(self) -> str:
        try:
            fen = self.value()
        except ValueError:
            return ""
        if fen is None:
            return ""
        return self.tr("{figures}元　人民币{capitals}").format(
            figures=f"{fen // 100:,}.{fen % 100:02d}", capitals=rmb_upper(fen)
        )
