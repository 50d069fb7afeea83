"""Chinese can be typed under fcitx."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediator.ui.input_method import plugin_folder, prepare_environment


@pytest.mark.parametrize("module", ["fcitx", "fcitx5"])
def test_fcitx_without_its_plugin_becomes_ibus(tmp_path: Path, module: str) -> None:
    environ = {"QT_IM_MODULE": module, "QT_IM_MODULES": "fcitx"}
    prepare_environment(environ, plugins=tmp_path)
    assert environ == {"QT_IM_MODULE": "ibus"}


def test_fcitx_with_its_plugin_stays(tmp_path: Path) -> None:
    (tmp_path / "libfcitxplatforminputcontextplugin.so").touch()
    environ = {"QT_IM_MODULE": "fcitx"}
    prepare_environment(environ, plugins=tmp_path)
    assert environ == {"QT_IM_MODULE": "fcitx"}


@pytest.mark.parametrize("environ", [{}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "xim"}])
def test_other_input_methods_are_left_alone(environ: dict[str, str]) -> None:
    before = dict(environ)
    prepare_environment(environ)
    assert environ == before


def test_the_plugin_folder_is_that_of_this_qt() -> None:
    assert plugin_folder().name == "platforminputcontexts"
