"""Central fails at nothing its description allows, and answers as the description says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fuzz.openapi import ask_all, operations
from tests.fuzz.test_fuzz import MORE
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from pathlib import Path

TRIES, SEED = 15, 20261122


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_every_reply_is_as_the_description_says(tmp_path: Path) -> None:
    with CentralApp(tmp_path) as central:
        central.device("asker")
        wrong = {}
        for operation in operations(central):
            name = f"{operation.method.upper()} {operation.path}"
            try:
                assert ask_all(operation, central, "asker", TRIES * MORE, SEED) > 0, name
            except (Exception, BaseExceptionGroup) as error:  # noqa: BLE001 - all are told
                wrong[name] = f"{type(error).__name__}: {error}"
        assert wrong == {}
