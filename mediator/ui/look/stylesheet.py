"""The style sheet of the program, built from tokens and sizes."""

from __future__ import annotations

from mediator.ui.look.assets import ICONS
from mediator.ui.look.tokens import Tokens, Tone
from mediator.ui.look.typography import Sizes


def style_sheet(tokens: Tokens, sizes: Sizes) -> str:
    """Return the rules for every widget; the properties ``role`` and ``tone`` select them."""
    parts = (_text, _grounds, _buttons, _inputs, _indicators, _navigation, _lists, _scroll_bars, _pop_ups)
    return "".join(part(tokens, sizes) for part in parts)


def _control(tokens: Tokens, name: str) -> str:
    theme = "dark" if tokens.dark else "light"
    return f"url({(ICONS / 'controls' / theme / name).as_posix()}.svg)"


def _text(tokens: Tokens, sizes: Sizes) -> str:
    tones = "".join(f'QLabel[tone="{tone}"] {{ color: {tokens.ink(tone)}; }}' for tone in Tone)
    return f"""
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: {sizes.title_pt:.1f}pt; font-weight: 600; }}
    QLabel[role="section"] {{ font-size: {sizes.section_pt:.1f}pt; font-weight: 600; }}
    QLabel[role="note"] {{ font-size: {sizes.note_pt:.1f}pt; color: {tokens.muted}; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    {tones}"""


def _grounds(tokens: Tokens, sizes: Sizes) -> str:
    chips = "".join(
        f'QLabel[role="chip"][tone="{tone}"] {{ background: {tokens.tint(tone)}; color: {tokens.ink(tone)}; }}'
        f'QFrame[role="strip"][tone="{tone}"] {{ background: {tokens.tint(tone)}; border: 0; border-radius: 8px; }}'
        for tone in Tone
    )
    return f"""
    QFrame[role="card"] {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: 10px; }}
    QFrame[role="bar"] {{ background: {tokens.surface}; border: 0; border-bottom: 1px solid {tokens.line}; }}
    QFrame[role="foot"] {{ background: {tokens.surface}; border: 0; border-top: 1px solid {tokens.line}; }}
    QFrame[role="toast"] {{ background: {tokens.surface}; border: 1px solid {tokens.edge}; border-radius: 10px; }}
    QFrame[role="rule"] {{ background: {tokens.line}; border: 0; max-height: 1px; min-height: 1px; }}
    QLabel[role="chip"] {{ border-radius: {sizes.chip_radius}px; padding: 3px 12px; font-size: {sizes.note_pt:.1f}pt; }}
    {chips}
    QLabel[role="chip"][tone="{Tone.NEUTRAL}"] {{ border: 1px solid {tokens.line}; padding: 2px 11px; }}
    QScrollArea, QStackedWidget {{ border: 0; background: transparent; }}
    QScrollArea:focus {{ border: 2px solid {tokens.accent}; }}
    QWidget[role="clear"] {{ background: transparent; }}
    QSplitter::handle {{ background: {tokens.bg}; }}
    QProgressBar {{ border: 0; border-radius: 5px; background: {tokens.sunken}; min-height: 10px; max-height: 10px; }}
    QProgressBar::chunk {{ border-radius: 5px; background: {tokens.accent}; }}
    """


def _buttons(tokens: Tokens, sizes: Sizes) -> str:
    inner = sizes.control - 16
    return f"""
    QPushButton, QToolButton {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: 7px;
        padding: 7px 15px; min-height: {inner}px; color: {tokens.text}; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {tokens.accent}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {tokens.sunken}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {tokens.accent}; padding: 6px 14px; outline: 0; }}
    QPushButton:disabled {{ color: {tokens.muted}; background: {tokens.sunken}; }}
    QPushButton[role="main"] {{ background: {tokens.accent}; color: {tokens.accent_on}; font-weight: 600;
        border-color: {tokens.accent}; }}
    QPushButton[role="main"]:hover {{ border-color: {tokens.text}; }}
    QPushButton[role="main"]:focus {{ border: 2px solid {tokens.text}; }}
    QPushButton[role="danger"] {{ color: {tokens.bad}; }}
    QPushButton[role="danger"]:hover, QPushButton[role="danger"]:focus {{ border-color: {tokens.bad}; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{ border-color: transparent; background: transparent;
        color: {tokens.accent}; padding: 7px 9px; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {tokens.accent_soft}; }}
    QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border: 2px solid {tokens.accent};
        padding: 6px 8px; }}
    QPushButton[role="choice"] {{ border-color: {tokens.edge}; border-radius: {sizes.control // 2}px; }}
    QPushButton[role="choice"]:checked {{ background: {tokens.accent_soft}; color: {tokens.accent};
        border-color: {tokens.accent}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton::menu-indicator {{ image: {_control(tokens, "down")}; subcontrol-position: right center;
        width: {sizes.icon}px; height: {sizes.icon}px; right: 8px; }}
    """


def _inputs(tokens: Tokens, sizes: Sizes) -> str:
    inner = sizes.control - 16
    kinds = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QSpinBox")
    plain, focus = ", ".join(kinds), ", ".join(f"{kind}:focus" for kind in kinds)
    tones = "".join(
        f'{kind}[tone="{tone}"] {{ border: 2px solid {tokens.ink(tone)}; padding: 6px 9px;'
        f" background: {tokens.tint(tone)}; }}"
        for tone in (Tone.WARN, Tone.BAD)
        for kind in kinds
    )
    return f"""
    {plain} {{ background: {tokens.surface}; border: 1px solid {tokens.edge}; border-radius: 7px; padding: 7px 10px;
        color: {tokens.text}; selection-background-color: {tokens.accent}; selection-color: {tokens.accent_on}; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {tokens.muted}; }}
    QLineEdit, QComboBox, QSpinBox {{ min-height: {inner}px; }}
    QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {tokens.sunken}; }}
    QLineEdit:disabled, QComboBox:disabled {{ background: {tokens.sunken}; color: {tokens.muted}; }}
    {tones}
    {focus} {{ border: 2px solid {tokens.accent}; padding: 6px 9px; }}
    QLineEdit[role="cover"] {{ border: 0; border-radius: 5px; padding: 0 8px; min-height: 0; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: 0; padding: 0; background: transparent; }}
    QComboBox::drop-down {{ border: 0; width: {sizes.icon + 14}px; }}
    QComboBox::down-arrow {{ image: {_control(tokens, "down")}; width: {sizes.icon}px; height: {sizes.icon}px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: {sizes.icon + 6}px; }}
    QSpinBox::up-arrow {{ image: {_control(tokens, "up")}; width: {sizes.icon}px; }}
    QSpinBox::down-arrow {{ image: {_control(tokens, "down")}; width: {sizes.icon}px; }}
    """


def _indicators(tokens: Tokens, sizes: Sizes) -> str:
    return f"""
    QCheckBox, QRadioButton {{ spacing: 10px; padding: 4px 6px; border: 2px solid transparent; border-radius: 7px;
        min-height: {sizes.control - 12}px; background: transparent; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {tokens.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {sizes.icon}px; height: {sizes.icon}px; }}
    QCheckBox::indicator:unchecked {{ image: {_control(tokens, "box")}; }}
    QCheckBox::indicator:checked {{ image: {_control(tokens, "box-on")}; }}
    QRadioButton::indicator:unchecked {{ image: {_control(tokens, "dot")}; }}
    QRadioButton::indicator:checked {{ image: {_control(tokens, "dot-on")}; }}
    """


def _navigation(tokens: Tokens, sizes: Sizes) -> str:
    return f"""
    QToolButton[role="tab"] {{ border: 2px solid transparent; border-radius: 7px; padding: 6px 10px;
        color: {tokens.muted}; background: transparent; }}
    QToolButton[role="tab"]:hover {{ color: {tokens.text}; background: {tokens.sunken}; }}
    QToolButton[role="tab"]:checked {{ color: {tokens.accent}; background: {tokens.accent_soft}; }}
    QToolButton[role="tab"]:focus {{ border-color: {tokens.accent}; padding: 6px 10px; }}
    QPushButton[role="step"] {{ border: 2px solid transparent; text-align: left; padding: 6px 10px;
        background: transparent; }}
    QPushButton[role="step"]:hover {{ background: {tokens.sunken}; }}
    QPushButton[role="step"]:checked {{ background: {tokens.accent_soft}; color: {tokens.accent}; font-weight: 600; }}
    QPushButton[role="step"]:focus {{ border-color: {tokens.accent}; }}
    QTabBar::tab {{ padding: 8px 16px; border: 2px solid transparent; border-radius: 7px; color: {tokens.muted};
        min-height: {sizes.control - 20}px; }}
    QTabBar::tab:selected {{ color: {tokens.accent}; background: {tokens.accent_soft}; }}
    QTabBar:focus::tab:selected {{ border-color: {tokens.accent}; }}
    QTabWidget::pane {{ border: 0; }}
    """


def _lists(tokens: Tokens, sizes: Sizes) -> str:
    return f"""
    QTableView, QListView, QTreeView {{ background: {tokens.surface}; border: 1px solid {tokens.line};
        border-radius: 10px; padding: 1px; outline: 0; color: {tokens.text};
        selection-background-color: {tokens.accent_soft}; selection-color: {tokens.text}; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {tokens.accent}; padding: 0; }}
    QTableView::item {{ padding: 0 10px; border: 0; border-bottom: 1px solid {tokens.line}; }}
    QListView::item {{ padding: 0 10px; min-height: {sizes.control}px; }}
    QTableView::item:hover, QListView::item:hover {{ background: {tokens.bg}; }}
    QTableView::item:selected, QListView::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}
    QHeaderView {{ background: transparent; border: 0; }}
    QHeaderView::section {{ background: {tokens.surface}; color: {tokens.muted}; border: 0; padding: 0 13px;
        border-bottom: 1px solid {tokens.edge}; font-size: {sizes.note_pt:.1f}pt; min-height: {sizes.control}px; }}
    QHeaderView::section:hover {{ color: {tokens.text}; }}
    QHeaderView::up-arrow {{ image: {_control(tokens, "up")}; width: {sizes.icon}px; }}
    QHeaderView::down-arrow {{ image: {_control(tokens, "down")}; width: {sizes.icon}px; }}
    QTableCornerButton::section {{ background: {tokens.surface}; border: 0; }}
    """


def _scroll_bars(tokens: Tokens, sizes: Sizes) -> str:
    return f"""
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QScrollBar {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ width: 14px; margin: 2px; }}
    QScrollBar:horizontal {{ height: 14px; margin: 2px; }}
    QScrollBar::handle {{ background: {tokens.edge}; border-radius: 5px; }}
    QScrollBar::handle:hover {{ background: {tokens.muted}; }}
    QScrollBar::handle:vertical {{ min-height: {sizes.control}px; }}
    QScrollBar::handle:horizontal {{ min-width: {sizes.control}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _pop_ups(tokens: Tokens, sizes: Sizes) -> str:
    return f"""
    QMenu {{ background: {tokens.surface}; border: 1px solid {tokens.edge}; padding: 6px; }}
    QMenu::item {{ padding: 8px 24px 8px 12px; border-radius: 6px; min-height: {sizes.control - 18}px;
        color: {tokens.text}; }}
    QMenu::item:selected {{ background: {tokens.accent_soft}; color: {tokens.accent}; }}
    QMenu::item:disabled {{ color: {tokens.muted}; }}
    QMenu::icon {{ padding-left: 10px; }}
    QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 6px; }}
    QToolTip {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.edge}; padding: 6px;
        font-size: {sizes.note_pt:.1f}pt; }}
    QComboBox QAbstractItemView, QAbstractItemView[role="popup"] {{ background: {tokens.surface}; border: 1px solid
        {tokens.edge}; border-radius: 0; padding: 4px; color: {tokens.text}; outline: 0;
        selection-background-color: {tokens.accent_soft}; selection-color: {tokens.accent}; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {tokens.surface}; }}
    QCalendarWidget QToolButton {{ border-color: transparent; padding: 4px 8px; }}
    QCalendarWidget QAbstractItemView {{ border: 0; padding: 0; selection-background-color: {tokens.accent};
        selection-color: {tokens.accent_on}; }}
    """
