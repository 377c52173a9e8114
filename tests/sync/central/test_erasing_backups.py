"""A backup that is older than an erasure: restored, it is without what was erased all the same."""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner
from sqlalchemy import select

from kiosk.trust import new_reference
from sync.central.erasing.ledger import LEDGER, count_awaited
from sync.central.ingest.models import item
from sync.central.proof.service import prove
from sync.central.upkeep import look_after
from sync.commands.central import command
from sync.protocol.versions import blob_path
from tests.support.central_app import STREAM, CentralApp, Device
from tests.support.envelopes import an_envelope
from tests.support.sealed import a_sealed_envelope, a_sealed_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.central.config import Config

MINE, OTHER = new_reference(), new_reference()
WORDS = "Nobody shall read this"


def run(config: Config, *arguments: object, status: int = 0) -> Any:
    environment = {"DIWAN_CENTRAL_DATABASE": config.database}
    words = ["--data", str(config.folder), *map(str, arguments)]
    done = CliRunner().invoke(command, words, env=environment)
    assert done.exit_code == status, done.output
    return done


def erase(config: Config) -> str:
    return str(run(config, "erase", MINE.grouped, "--yes").stdout)


def mine(n: int) -> bytes:
    return an_envelope(n, reference=MINE.text, answers={"/visit/comment": WORDS})


def other(n: int) -> bytes:
    return an_envelope(n, reference=OTHER.text, answers={"/visit/comment": "stays"})


HISTORY = [mine(1), other(2), mine(3), other(4)]


def bodies(app: CentralApp) -> dict[int, bool]:
    """Number to whether the item has its body."""
    with app.database.reading() as connection:
        rows = connection.execute(select(item.c.seq, item.c.envelope).order_by(item.c.seq))
        return {row.seq: bool(row.envelope) for row in rows}


@contextmanager
def again(
    central: CentralApp, config: Config, device: Device
) -> Iterator[tuple[CentralApp, Device]]:
    with CentralApp(config.folder, url=config.database) as app:
        yield app, Device(app, "a-key", device.id)


def test_what_was_erased_after_a_backup_is_erased_again_when_it_is_restored(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    device, copy = central.device(), tmp_path / "copy"
    device.send(HISTORY[:2])
    run(central.config, "backup", copy)
    device.send(HISTORY)
    told = erase(central.config)
    assert f"Backup {copy} of " in told
    assert "restoring it erases it again" in told
    done = run(elsewhere, "restore", copy)
    assert "1 of them were erased after the backup and are erased again; 1 more" in done.stdout
    with again(central, elsewhere, device) as (app, known):
        assert bodies(app) == {1: False, 2: True}
        # The kiosk has all of it still, and sends what this central lacks.
        assert known.send(HISTORY).json()["accepted_seq"] == 4
        asyncio.run(look_after(app.client.app.parts))  # as the server does every few seconds
        assert bodies(app) == {1: False, 2: True, 3: False, 4: True}
        with app.database.reading() as connection:
            assert prove(connection, deep=True).holds
            assert count_awaited(connection) == 0


def test_a_backup_that_was_away_is_restored_with_the_list_of_central(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    device, copy, away = central.device(), tmp_path / "copy", tmp_path / "disk"
    device.send(HISTORY)
    run(central.config, "backup", copy)
    away.mkdir()
    for file in tmp_path.glob("copy*"):
        file.rename(away / file.name)
    listed = central.config.folder / LEDGER
    assert f"is not in reach: restore it with --erasures {listed}" in erase(central.config)
    run(elsewhere, "restore", away / "copy", "--erasures", listed)
    with again(central, elsewhere, device) as (app, _):
        assert bodies(app) == {1: False, 2: True, 3: False, 4: True}


def test_the_list_names_nobody_and_is_for_the_owner_alone(central: CentralApp, tmp_path: Path):
    central.device().send(HISTORY)
    run(central.config, "backup", tmp_path / "copy")
    erase(central.config)
    for folder in (central.config.folder, tmp_path / "copy.files"):
        lines = [json.loads(line) for line in (folder / LEDGER).read_text().splitlines()]
        assert [(line["stream"], line["seq"]) for line in lines] == [(STREAM, 1), (STREAM, 3)]
        assert all(line.keys() == {"stream", "seq", "erased_at"} for line in lines)
        assert (folder / LEDGER).stat().st_mode & 0o077 == 0


def test_a_damaged_list_stops_a_restore_before_anything_is_there(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    central.device().send(HISTORY)
    run(central.config, "backup", tmp_path / "copy")
    erase(central.config)
    listed = tmp_path / "copy.files" / LEDGER
    listed.write_text(listed.read_text() + '{"stream":')
    done = run(elsewhere, "restore", tmp_path / "copy", status=1)
    assert f"{listed}, line 3" in done.output
    listed.write_text("")
    run(elsewhere, "restore", tmp_path / "copy")


def test_drawings_beside_a_backup_go_at_once(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    data, note = a_sealed_file(b"\x89PNG" + bytes(500))
    device = central.device()
    device.send([a_sealed_envelope(1, WORDS, MINE, attachments={"map-1.png": note})])
    span = {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}
    assert device.ask("PUT", blob_path(note.sha256), data, span).status_code < 300
    run(central.config, "backup", tmp_path / "copy")
    beside = tmp_path / "copy.files" / "blobs" / note.sha256[:2] / note.sha256
    assert beside.exists()
    erase(central.config)
    assert not beside.exists()
    done = json.loads(run(elsewhere, "restore", tmp_path / "copy", "--json").stdout)
    assert (done["erased"], done["lost"]) == (1, [])


def test_a_new_backup_in_the_place_of_an_old_one_has_nothing_of_it(
    central: CentralApp, tmp_path: Path
):
    data, note = a_sealed_file(b"\x89PNG" + bytes(500))
    beside = tmp_path / "copy.files" / "blobs" / note.sha256[:2] / note.sha256
    beside.parent.mkdir(parents=True)
    beside.write_bytes(data)
    central.device().send(HISTORY)
    run(central.config, "backup", tmp_path / "copy")
    assert not beside.exists()
    erase(central.config)
    run(central.config, "backup", tmp_path / "copy")
    with central.database.reading() as connection:
        from sync.central.erasing.backups import backups

        assert [file for file, _ in backups(connection)] == [str(tmp_path / "copy")]
    assert WORDS.encode() not in (tmp_path / "copy").read_bytes()
