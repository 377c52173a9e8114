"""A backup can be restored where there is nothing, and the kiosks send what it lacks."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select, text, update

from sync.central.backup import BackupFailed, back_up
from sync.central.config import Config
from sync.central.ingest.models import item
from sync.central.proof.service import prove
from sync.central.restoring import restore
from sync.central.server_backup import NotEmpty
from tests.support.central_app import CentralApp, Device, head_after
from tests.support.envelopes import an_envelope
from tests.support.postgres import postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_kiosk_sends_again_what_came_after_the_backup(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    device = central.device()
    device.send_numbered(1, 5)
    copy = tmp_path / "copy"
    assert back_up(central.database, central.config, copy).items == 5
    assert device.send_numbered(6, 9).json() == {
        "accepted_seq": 9, "safe_seq": 5, "exceptions": [],
    }  # fmt: skip
    assert restore(elsewhere.database, elsewhere, copy).items == 5
    with CentralApp(elsewhere.folder, url=elsewhere.database) as again:
        known = Device(again, "a-key", device.id)
        (mark,) = known.beat(9, head_after(9)).json()["streams"]
        assert (mark["accepted_seq"], mark["fork"]) == (5, False)  # back: it sends from there
        assert known.send_numbered(6, 9).json()["accepted_seq"] == 9
        with again.database.reading() as connection:
            proof = prove(connection, deep=True)
            positions = list(connection.execute(select(item.c.position)).scalars())
        assert (proof.holds, proof.recorded, proof.received) == (True, 9, 9)
        assert len(set(positions)) == 9


def test_restore_refuses_a_place_that_is_in_use(
    central: CentralApp, elsewhere: Config, tmp_path: Path
):
    central.device().send_numbered(1, 2)
    copy = tmp_path / "copy"
    back_up(central.database, central.config, copy)
    with pytest.raises(NotEmpty):
        restore(central.config.database, central.config, copy)
    (elsewhere.folder / "blobs" / "aa").mkdir(parents=True)
    with pytest.raises(NotEmpty):
        restore(elsewhere.database, elsewhere, copy)
    with central.database.reading() as connection:
        assert len(connection.execute(select(item.c.seq)).all()) == 2


def test_file_that_is_no_backup_is_refused(elsewhere: Config, tmp_path: Path):
    file = tmp_path / "holiday.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("photo", "x")
    with pytest.raises(BackupFailed, match="could not be restored"):
        restore(elsewhere.database, elsewhere, file)


class TestOnAServer:
    @pytest.fixture
    def server(self, tmp_path: Path, postgres_template: str) -> Iterator[CentralApp]:
        with postgres(postgres_template) as url, CentralApp(tmp_path / "data", url=url) as app:
            yield app

    def test_what_changed_in_the_database_is_found_before_it_counts(
        self, server: CentralApp, tmp_path: Path
    ):
        device = server.device()
        device.send_numbered(1, 3)
        with server.database.writing() as connection:
            connection.execute(update(item).where(item.c.seq == 2).values(envelope=an_envelope(99)))
        with pytest.raises(BackupFailed, match="does not hold together"):
            back_up(server.database, server.config, tmp_path / "copy")
        assert not list(tmp_path.glob("*copy"))
        assert device.send_numbered(4, 4).json()["safe_seq"] == 0

    def test_damaged_backup_is_not_restored(self, server: CentralApp, tmp_path: Path):
        server.device().send_numbered(1, 3)
        copy = tmp_path / "copy"
        back_up(server.database, server.config, copy)
        data = bytearray(copy.read_bytes())
        at = data.index(b"item.copy.zst") + 40
        data[at] ^= 0xFF
        copy.write_bytes(data)
        with postgres() as url:
            config = Config(folder=tmp_path / "new", database=url)
            with pytest.raises(BackupFailed):
                restore(url, config, copy)

    def test_every_table_comes_back_as_it_was(self, server: CentralApp, tmp_path: Path):
        """Odd characters, nothing, and bytes of all kinds among them."""
        from sync.central.audit.service import deeds, record
        from sync.central.models import metadata
        from sync.central.rollup.models import tally

        device = server.device()
        device.send_numbered(1, 3)
        device.send([bytes(range(256)), b"\\.\n\t\\N"], first=4, prev=head_after(3))
        with server.database.writing() as connection:
            record(connection, "lift", "a\tb\\c\n'\"", server.clock.now(), "בגלל \\N")
            connection.execute(
                insert(tally).values(
                    day=server.clock.now().date(),
                    device_id=device.id,
                    form="",
                    question="\\",
                    value="",
                    n=2**60,
                )
            )
        copy = tmp_path / "copy"
        back_up(server.database, server.config, copy)

        def everything(app: CentralApp) -> dict[str, list[object]]:
            with app.database.reading() as connection:
                assert all(deed.holds for deed in deeds(connection))
                return {
                    name: sorted(map(repr, connection.execute(text(f'SELECT * FROM "{name}"'))))
                    for name in metadata.tables
                }

        before = everything(server)
        with postgres() as url:
            config = Config(folder=tmp_path / "new", database=url)
            restore(url, config, copy)
            with CentralApp(config.folder, url=url) as again:
                after = everything(again)
        # The copy was made before what it holds was noted as safe, and before it was itself noted.
        before.pop("stream"), after.pop("stream")
        assert str(copy) in "".join(map(str, after.pop("backup_file")))
        before.pop("backup_file")
        assert before == after
