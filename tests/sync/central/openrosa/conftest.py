"""A central that publishes one form, and a phone it lets in."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.support.central_app import CentralApp
from tests.support.collector_phone import Phone, envelopes
from tests.support.openrosa import (
    DRAWING,
    a_form_archive,
    an_xform,
    publish_forms,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A central's folder with its database and one form published, to be copied."""
    folder = tmp_path_factory.mktemp("central") / "data"
    with CentralApp(folder) as app:
        archive = a_form_archive({"pad": an_xform()}, {"pad-media/map.png": DRAWING})
        publish_forms(app.config, app.database, archive, app.clock.now())
    return folder


@pytest.fixture
def central(template: Path, tmp_path: Path) -> Iterator[CentralApp]:
    shutil.copytree(template, tmp_path / "data")
    with CentralApp(tmp_path / "data") as app:
        yield app


@pytest.fixture
def phone(central: CentralApp) -> Phone:
    return Phone(central)


@pytest.fixture(scope="module")
def refused(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phone]:
    """For requests of which nothing may stay: they can share a central."""
    folder = tmp_path_factory.mktemp("refusing") / "data"
    shutil.copytree(template, folder)
    with CentralApp(folder) as app:
        yield Phone(app)
        assert envelopes(app) == []
