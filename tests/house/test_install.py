"""The installer goes where the machine's own settings send it."""

from __future__ import annotations

from tests.house.programs import load

install = load("install")

LISTING = """\
global.index-url='https://packages.city.example/simple'
global.extra-index-url='\\nhttps://one.example/simple\\nhttps://two.example/simple'
install.index-url='https://mirror.city.example/simple'
:env:.cert='/etc/city.pem'
"""


def test_setting_of_a_stronger_section_wins() -> None:
    settings = install.pip_settings(LISTING)
    assert settings["index-url"] == "https://mirror.city.example/simple"
    assert settings["cert"] == "/etc/city.pem"


def test_pip_settings_reach_uv_under_its_names() -> None:
    env = install.uv_environment(install.pip_settings(LISTING), {})
    assert env["UV_DEFAULT_INDEX"] == "https://mirror.city.example/simple"
    assert env["UV_INDEX"] == "https://one.example/simple https://two.example/simple"
    assert env["SSL_CERT_FILE"] == "/etc/city.pem"


def test_what_is_said_to_uv_itself_stays() -> None:
    env = install.uv_environment(
        install.pip_settings(LISTING), {"UV_DEFAULT_INDEX": "https://own.example/simple"}
    )
    assert env["UV_DEFAULT_INDEX"] == "https://own.example/simple"


def test_no_settings_send_uv_nowhere_in_particular() -> None:
    env = install.uv_environment(install.pip_settings(""), {})
    assert set(env) == {"UV_INDEX_STRATEGY", "UV_PYTHON_DOWNLOADS"}


def test_pinned_uv_is_the_one_in_its_lock() -> None:
    assert install.pinned_uv().count(".") == 2
