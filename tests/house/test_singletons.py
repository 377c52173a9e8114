"""Every object QML may name is registered before the first engine of a process."""

from __future__ import annotations

import re

from tests.house.programs import ROOT
from ui.singletons import DESK_NAMES, NAMES

SINGLETON = re.compile(r"^@QmlElement\n@QmlSingleton\nclass (\w+)\(", re.MULTILINE)


def test_every_singleton_of_the_view_models_is_registered_with_the_others() -> None:
    sources = (ROOT / "ui" / "viewmodels").glob("*.py")
    found = [name for path in sources for name in SINGLETON.findall(path.read_text("utf-8"))]
    assert sorted(found) == sorted((*NAMES, *DESK_NAMES))
