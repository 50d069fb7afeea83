"""Shell: shows one window after the other, from start to last backup, and owns what outlives a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mediator.domain.problems import NotFound, StorageTrouble
from mediator.storage.keys.door import users_of
from mediator.ui.door.front_window import FrontWindow, LookSwitches
from mediator.ui.door.unlock import Entrance, Opened
from mediator.ui.door.unlock_window import UnlockWindow
from mediator.ui.excepthook import ErrorLog
from mediator.ui.frame.preload import Preload
from mediator.ui.frame.window_size import show_fitting
from mediator.ui.jobs import Jobs
from mediator.ui.look.icons import release_icons
from mediator.ui.look.theme import Appearance, Theme
from mediator.ui.look.translation import Language, Languages
from mediator.ui.settings_file import Settings, SettingsFile

if TYPE_CHECKING:
    from mediator.ui.ask import Ask
    from mediator.ui.frame.main_window import MainWindow


def make_ask(parent: QWidget) -> Ask:
    """Return the dialogs of ``parent``; loaded at the first question."""
    from mediator.ui.ask import Ask

    return Ask(parent)


class Shell(QObject):
    """``window`` is the open one; emits ``switched(QWidget)`` when another takes its place."""

    switched = Signal(QWidget)

    def __init__(
        self,
        app: QApplication,
        *,
        folder: Path,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        entrance: Entrance | None = None,
        ask: Callable[[QWidget], Ask] = make_ask,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.folder, self.clock, self._ask, self._file = folder, clock, ask, settings
        self.settings = settings.read()
        self.theme = Theme(app, parts=("Sans",))
        self.languages = Languages(app)
        self.languages.speak(self.settings.language)
        self.theme.apply(self.settings.appearance)
        self.jobs = Jobs(parent=self)
        self.entrance = entrance or Entrance(clock)
        self.log = ErrorLog(folder / "log" / "mediator.log", clock=clock)
        self.preload = Preload(parent=self)
        self.preload.finished.connect(self.theme.complete)
        self.window: QWidget | None = None
        self._chosen = False

    def start(self) -> None:
        """Show the unlock window of the folder, or the wizard where there is no office yet."""
        try:
            users_of(self.folder)
        except NotFound:
            self._show_wizard(None)
        except StorageTrouble:
            self._show_unlock()
        else:
            self._show_unlock()

    def open_folder(self, folder: Path) -> None:
        """Switch to another data folder; it is remembered once it is unlocked."""
        self.folder, self._chosen = folder, True
        self.log.path = folder / "log" / "mediator.log"
        self.start()

    def keep(self, settings: Settings) -> None:
        """Apply changed settings and save them."""
        old, self.settings = self.settings, settings
        self._file.write(settings)
        if settings.appearance != old.appearance:
            self.theme.apply(settings.appearance)
        if isinstance(self.window, FrontWindow):
            self.window.fit_sheet()
        if settings.language != old.language:
            self.languages.speak(settings.language)

    def enter(self, opened: Opened) -> None:
        """Continue after unlocking: with the wizard if it is not done, else with the main window."""
        if self._chosen:
            self.keep(self.settings._replace(data_folder=self.folder))
        if opened.code or not opened.set_up:
            self._show_wizard(opened)
        else:
            self.show_main(opened)

    def show_main(self, opened: Opened) -> None:
        """Show the main window."""
        from PySide6.QtCore import Qt

        from mediator.ui.frame.main_window import MainWindow
        from mediator.ui.frame.recounting import go_on_counting

        release_icons(self._app)
        window = MainWindow(self, opened)
        window.workspace.changes.own_rights.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self._switch(window)
        go_on_counting(window.workspace, self.jobs)

    def rebuild_main(self) -> None:
        """Build the main window again in the language just chosen, on its settings page."""
        from mediator.ui.frame.menu_pages import menu_entry

        old = self.main()
        old.keep_drafts()
        self.show_main(old.opened)
        self.main().open_menu_page(menu_entry("settings"))

    def lock(self) -> None:
        """Close the office and show its unlock window."""
        self.leave_for(self.folder)

    def leave_for(self, folder: Path) -> None:
        """Close the office, save what is typed as drafts, and open ``folder``."""
        window = self.main()
        window.keep_drafts()
        window.workspace.store.close()
        if folder == self.folder:
            self.start()
        else:
            self.open_folder(folder)

    def show_sample(self) -> None:
        """Show the sample office, in its own folder beside the data."""
        folder = self.folder.parent / f"{self.folder.name}-示例"
        entrance = self.entrance
        self.jobs.run(lambda _progress: entrance.sample(folder), on_result=self._enter_sample, on_error=self._tell)

    def show_restore(self) -> None:
        """Show the form that restores a backup, whichever window is open."""
        self._show_unlock().show_restore()

    def ask(self, parent: QWidget) -> Ask:
        """Return the dialogs in front of ``parent``."""
        return self._ask(parent)

    def say_bug(self, log: Path) -> None:
        """Tell the user in a sentence that an error happened and where its log is."""
        if self.window is not None:
            sentence = self.tr("程序出了意外，刚才这一步可能没有做成。已保存的内容没有丢失，正在填写的也有草稿。")
            detail = self.tr("请再试一次；如果总是这样，请把这个日志文件交给维护人员（里面没有当事人信息）：{path}")
            self._ask(self.window).tell(sentence, detail=detail.format(path=log))

    def main(self) -> MainWindow:
        """Return the main window, which must be open."""
        from mediator.ui.frame.main_window import MainWindow

        if not isinstance(self.window, MainWindow):
            raise NotFound(self.tr("主窗口还没有打开。"))
        return self.window

    def close(self) -> None:
        """Wait at the end of the program for what still runs."""
        self.jobs.stop_all()
        self.preload.wait()
        release_icons(self._app)
        self.languages.stop()

    def _enter_sample(self, opened: Opened) -> None:
        self.folder = opened.store.folder.root
        self.log.path = opened.store.folder.log / "mediator.log"
        self.show_main(opened)

    def _tell(self, error: Exception) -> None:
        if self.window is not None:
            self._ask(self.window).tell(str(error))

    def _show_unlock(self) -> UnlockWindow:
        window = UnlockWindow(
            self.folder, switches=self._switches(), entrance=self.entrance, jobs=self.jobs, make_ask=self._ask
        )
        window.opened.connect(self.enter)
        window.folder_chosen.connect(self.open_folder)
        window.painted.connect(self._go_on_loading)
        window.again.connect(self.start)
        self._switch(window)
        return window

    def _show_wizard(self, opened: Opened | None) -> None:
        from mediator.ui.wizard.window import WizardWindow

        window = WizardWindow(self, opened, switches=self._switches())
        window.painted.connect(self._go_on_loading)
        window.again.connect(lambda: self._show_wizard(window.opened))
        self._switch(window)

    def _go_on_loading(self) -> None:
        """After the first paint load the icons, then the heavy modules."""
        QTimer.singleShot(0, lambda: release_icons(self._app))
        QTimer.singleShot(0, self.preload.start)

    def _switches(self) -> LookSwitches:
        switches = LookSwitches(self.settings.appearance, self.settings.language)
        switches.appearance_changed.connect(self._look)
        switches.language_changed.connect(self._speak)
        return switches

    def _look(self, appearance: Appearance) -> None:
        self.keep(self.settings._replace(appearance=appearance))

    def _speak(self, language: str) -> None:
        self.keep(self.settings._replace(language=Language(language)))
        if isinstance(self.window, FrontWindow):
            self.window.say_again()

    def _switch(self, window: QWidget) -> None:
        old, self.window = self.window, window
        if old is not None and type(old) is type(window):
            window.setGeometry(old.geometry())
        show_fitting(window)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.switched.emit(window)
