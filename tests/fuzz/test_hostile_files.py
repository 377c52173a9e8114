"""`diwan forms check` on files that no honest author writes: refused in a line, or a working form.

The command itself runs, each time with a limit on its memory and on the time it may take.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.fuzz.hostile import REFUSED, TAKEN

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 120  # of the wall clock, on a busy machine; a quiet one takes a tenth
MEMORY = 2 * 2**30
PROGRAM = """
import sys
if sys.platform != "win32":
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({0}, {0}))
from ui.cli import main
main()
"""

pytestmark = pytest.mark.slow


def checked(*files: Path) -> subprocess.CompletedProcess[str]:
    arguments = [sys.executable, "-c", PROGRAM.format(MEMORY), "forms", "check", *map(str, files)]
    return subprocess.run(
        [*arguments, "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )


def findings(done: subprocess.CompletedProcess[str], file: Path) -> list[dict[str, Any]]:
    assert done.stderr == ""
    found: list[dict[str, Any]] = json.loads(done.stdout)["files"][str(file)]
    return found


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_file_is_refused_in_a_line(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    REFUSED[name](file)
    done = checked(file)
    assert done.returncode == 1, done.stderr
    errors = [one for one in findings(done, file) if one["severity"] == "error"]
    assert errors
    for one in errors:
        assert "\n" not in one["message"]
        assert 5 < len(one["message"]) < 400
        assert "Traceback" not in one["message"]
        assert "object" not in one["message"], "a sentence of Python's, not of ours"


@pytest.mark.parametrize("name", TAKEN)
def test_odd_file_becomes_a_form(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    TAKEN[name](file)
    done = checked(file)
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-500:]
    assert all(one["severity"] == "warning" for one in findings(done, file))
