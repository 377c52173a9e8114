"""The working copy: undone edit by edit, whole after a crash, carried over to a newer source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.errors import PackError
from kiosk.editing.archive import hashes_of, pack_files, pack_source, unpack_source
from kiosk.editing.working import Moved, NoSource, WorkingCopy
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from pathlib import Path

STEP = "services/id-card/ar.md"
OTHER = "services/address/he.md"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "source")


@pytest.fixture
def copy(tmp_path: Path, source: Path) -> WorkingCopy:
    made = WorkingCopy(tmp_path / "editing")
    made.take(pack_source(source))
    return made


def _newer(source: Path, file: str, words: str) -> bytes:
    (source / file).write_text((source / file).read_text("utf-8") + words, "utf-8")
    return pack_source(source)


def test_archive_holds_the_same_files_and_the_same_bytes(source: Path, tmp_path: Path) -> None:
    (source / ".git").mkdir()
    (source / ".git" / "config").write_text("not a part of the pack")
    data = pack_source(source)
    assert data == pack_source(source)
    (tmp_path / "again").mkdir()
    unpack_source(data, tmp_path / "again")
    assert hashes_of(tmp_path / "again") == hashes_of(source)
    assert not (tmp_path / "again" / ".git").exists()


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "a/../../b"])
def test_archive_that_climbs_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackError):
        unpack_source(pack_files({name: b"x"}), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_worked_on_before_a_source_came(tmp_path: Path) -> None:
    copy = WorkingCopy(tmp_path / "editing")
    assert copy.can_undo() == 0
    with pytest.raises(NoSource):
        copy.work  # noqa: B018


def test_edits_are_undone_one_by_one_also_after_a_restart(
    copy: WorkingCopy, tmp_path: Path
) -> None:
    first = copy.read(STEP)
    assert copy.write(STEP, b"one")
    assert copy.write(STEP, b"two")
    assert not copy.write(STEP, b"two")
    assert copy.write("services/id-card/ru.md", b"new")
    again = WorkingCopy(tmp_path / "editing")
    assert [change.file for change in again.changes()] == [STEP, "services/id-card/ru.md"]
    assert again.undo() == "services/id-card/ru.md"
    assert again.read("services/id-card/ru.md") is None
    assert (again.undo(), again.read(STEP)) == (STEP, b"one")
    assert (again.undo(), again.read(STEP)) == (STEP, first)
    assert again.undo() == ""
    assert again.changes() == []


def test_crash_between_undo_and_edit_loses_nothing(
    copy: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.editing import working

    real, before = working.write_whole, copy.read(STEP)

    def failing(path: Path, data: bytes) -> None:
        if "undo" not in path.parts:
            raise OSError("power cut")
        real(path, data)

    monkeypatch.setattr(working, "write_whole", failing)
    with pytest.raises(OSError, match="power cut"):
        copy.write(STEP, b"half")
    monkeypatch.setattr(working, "write_whole", real)
    assert copy.read(STEP) == before
    assert copy.undo() == STEP
    assert copy.read(STEP) == before


def test_changes_are_carried_over_to_a_newer_source(copy: WorkingCopy, source: Path) -> None:
    copy.write(STEP, b"mine")
    copy.take(_newer(source, OTHER, "\ntheirs\n"))
    assert copy.read(STEP) == b"mine"
    assert copy.text(OTHER).endswith("theirs\n")
    assert [change.file for change in copy.changes()] == [STEP]


def test_file_changed_on_both_sides_waits_for_a_person(copy: WorkingCopy, source: Path) -> None:
    copy.write(STEP, b"mine")
    newer = _newer(source, STEP, "\ntheirs\n")
    base = copy.base
    with pytest.raises(Moved) as told:
        copy.take(newer)
    assert told.value.files == [STEP]
    assert (copy.base, copy.read(STEP)) == (base, b"mine")
    copy.take(newer, {STEP: "mine"})
    assert copy.read(STEP) == b"mine"


def test_what_central_has_by_now_is_no_change_any_more(copy: WorkingCopy, source: Path) -> None:
    copy.write(STEP, (source / STEP).read_bytes() + b"\nsame\n")
    copy.take(_newer(source, STEP, "\nsame\n"))
    assert copy.changes() == []
    copy.write(STEP, b"mine")
    copy.take(_newer(source, STEP, "more\n"), {STEP: "theirs"})
    assert copy.changes() == []


def test_damaged_archive_changes_nothing(copy: WorkingCopy) -> None:
    base = copy.base
    with pytest.raises(PackError):
        copy.take(b"not a zip")
    assert copy.base == base
    assert copy.read(STEP)
