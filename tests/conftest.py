"""Silence is part of every test: an unexpected warning in the log fails it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from tests.support.alone import pytest_runtest_protocol  # noqa: F401  # hook
from tests.support.rows import (  # noqa: F401  # hooks
    pytest_collection_modifyitems,
    pytest_runtest_logreport,
    pytest_sessionfinish,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def log_guard(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    marker = request.node.get_closest_marker("expects_log")
    expected = tuple(marker.args) if marker else ()
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [
        f"{r.name}: {r.getMessage()}"
        for r in records
        if r.levelno >= logging.WARNING and not r.name.startswith(expected or ("\0",))
    ]
    if unexpected:
        pytest.fail("unexpected log lines:\n" + "\n".join(unexpected))
