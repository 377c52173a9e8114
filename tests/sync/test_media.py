"""A kiosk that no network reaches: answers out on a medium, receipt and content back in."""

from __future__ import annotations

import errno
import json
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import insert, select

from kiosk.content import current_pack
from kiosk.store import Attachment
from kiosk.store.sync_state import SyncLedger, read_sync_state
from kiosk.trust.signing import public_half
from sync.central.content.repository import NoRepository
from sync.central.enrolment.models import device
from sync.central.enrolment.service import revoke
from sync.central.ingest.models import item
from sync.central.ingest.safety import mark_safe, watermarks
from sync.central.media.enrolling import NotEnrolledHere, enrol_from
from sync.central.media.intake import Taken, import_medium
from sync.central.media.outgoing import export_content
from sync.commands.central import command as central_command
from sync.commands.media import command as media_command
from sync.device import media as device_media
from sync.device.content import update_content
from sync.device.errors import PackRejected
from sync.device.folder_source import FolderSource
from sync.device.identity import Identity, save_identity
from sync.device.known_time import KnownTime
from sync.device.media import Export, Exported, NoReceipt, find_receipt, verified_receipt
from sync.device.packs import install_signed
from sync.device.receipts import hand_over, is_waiting, take_receipt, take_up
from sync.device.trusted import trusted_root
from sync.media import writing
from sync.media.enrolling import fingerprint
from sync.media.writing import MediumTrouble, mount_point
from tests.support.answers import a_drawing
from tests.support.built_pack import a_pack_archive
from tests.support.kiosk_folder import KioskFolder
from tests.support.signed import SignedCentral, pin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.media.layout import Receipt


class Kiosk(KioskFolder):
    """Enrolled by hand: its key is known to central, central's root to it."""

    def __init__(self, folder: Path, central: SignedCentral, name: str) -> None:
        super().__init__(folder)
        self.central = central
        self.identity = Identity(
            central_url="https://central.invalid", device_id=name, key=name[:1].encode().hex() * 32
        )
        save_identity(folder, self.identity)
        pin(folder, central.root)
        with central.database.writing() as connection:
            connection.execute(
                insert(device).values(
                    id=name,
                    name=name,
                    credential_kind="ed25519",
                    credential=public_half(bytes.fromhex(self.identity.key)),
                    enrolled_at=central.clock.now(),
                )
            )

    def export(self, medium: Path) -> Exported:
        medium.mkdir(exist_ok=True)
        return Export(self.folder, self.identity, medium).write()

    def place(self, medium: Path) -> Path:
        return medium / "DIWAN" / "kiosks" / self.identity.device_id

    def receipt(self, medium: Path) -> Receipt:
        """Verified as `diwan media import` does it."""
        data = find_receipt(medium, self.identity.device_id)
        assert data is not None
        root = trusted_root(self.folder, FolderSource(medium / "DIWAN" / "content"))
        return verified_receipt(data, root, self.identity.device_id)

    def take_in(self, medium: Path) -> bool:
        ledger = SyncLedger.open(self.folder)
        try:
            known = KnownTime(ledger, self.central.clock)
            return take_receipt(ledger, ledger, known, self.receipt(medium))
        finally:
            ledger.close()

    @property
    def backlog(self) -> int:
        return self.status().backlog


@pytest.fixture(autouse=True)
def _small_bodies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several bodies without thousands of answers."""
    monkeypatch.setattr(device_media, "BATCH_ITEMS", 5)


@pytest.fixture
def central(tmp_path: Path) -> Iterator[SignedCentral]:
    signed = SignedCentral(tmp_path / "central")
    yield signed
    signed.close()


@pytest.fixture
def kiosk(tmp_path: Path, central: SignedCentral) -> Iterator[Kiosk]:
    with Kiosk(tmp_path / "kiosk", central, "kiosk-a") as made:
        yield made


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def brought(central: SignedCentral, medium: Path) -> list[Taken]:
    central.clock.advance(60)
    return import_medium(central.database, central.config, medium, central.clock)


def received(central: SignedCentral) -> int:
    with central.database.reading() as connection:
        return len(connection.execute(select(item.c.seq)).all())


def test_answers_go_out_and_the_receipt_comes_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    for number in range(14):
        kiosk.submit(f"answer {number}")
    assert kiosk.export(medium).answers == 14
    assert kiosk.backlog == 14, "nothing is sent before central says so"
    (taken,) = brought(central, medium)
    assert (taken.new, taken.trouble, taken.receipt) == (14, [], True)
    assert kiosk.take_in(medium)
    assert (kiosk.backlog, kiosk.export(medium).answers) == (0, 0)


def test_only_what_central_has_safe_may_be_purged(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    kiosk.take_in(medium)
    (mark,) = read_sync_state(kiosk.folder).watermarks.values()
    assert (mark.accepted, mark.purgeable) == (1, 0)
    with central.database.writing() as connection:
        mark_safe(connection, watermarks(connection))
    brought(central, medium)
    kiosk.take_in(medium)
    (mark,) = read_sync_state(kiosk.folder).watermarks.values()
    assert mark.purgeable == 1


def test_medium_taken_in_twice_brings_nothing_twice(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    replay = shutil.copytree(medium, medium.parent / "replay")
    brought(central, medium)
    kiosk.submit()
    kiosk.take_in(medium)
    kiosk.export(medium)
    assert brought(central, medium)[0].new == 1
    again = brought(central, replay)[0]
    assert (again.new, again.trouble, received(central)) == (0, [], 2)


def test_drawings_travel_with_their_answers(central: SignedCentral, kiosk: Kiosk, medium: Path):
    drawing = Attachment(media_type="image/png", data=a_drawing(30_000, 1).data)
    kiosk.submit(attachments={"drawing.png": drawing})
    assert kiosk.export(medium).files == 1
    (taken,) = brought(central, medium)
    assert (taken.files, taken.trouble) == (1, [])
    assert kiosk.receipt(medium).wanted == []


def test_drawing_that_was_damaged_on_the_medium_is_asked_for_and_brought_next_time(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    drawing = Attachment(media_type="image/png", data=a_drawing(30_000, 1).data)
    kiosk.submit(attachments={"drawing.png": drawing})
    kiosk.export(medium)
    (file,) = (kiosk.place(medium) / "files").iterdir()
    file.write_bytes(file.read_bytes()[:-100])
    (taken,) = brought(central, medium)
    assert (taken.new, "damaged" in taken.trouble[0]) == (1, True)
    kiosk.take_in(medium)
    made = kiosk.export(medium)
    assert (made.answers, made.files) == (0, 1)
    assert brought(central, medium)[0].trouble == []
    assert kiosk.receipt(medium).wanted == []


def test_answers_damaged_on_the_medium_are_not_counted_and_come_next_time(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    for number in range(12):
        kiosk.submit(f"answer {number}")
    kiosk.export(medium)
    largest = max((kiosk.place(medium) / "items").iterdir(), key=lambda p: p.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1])
    (taken,) = brought(central, medium)
    assert (taken.receipt, "export from the kiosk again" in taken.trouble[0]) == (True, True)
    kiosk.take_in(medium)
    kiosk.export(medium)
    assert brought(central, medium)[0].trouble == []
    kiosk.take_in(medium)
    assert (kiosk.backlog, received(central)) == (0, 12)


def test_manifest_that_was_changed_or_cut_off_is_refused(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    path = kiosk.place(medium) / "kiosk.json"
    whole = json.loads(path.read_bytes())
    changed = whole | {"document": whole["document"][:-8] + "AAAAAAA="}
    for data in (json.dumps(changed).encode(), path.read_bytes()[:-9], b"", b"{}"):
        path.write_bytes(data)
        (taken,) = brought(central, medium)
        assert (taken.new, taken.receipt, bool(taken.trouble)) == (0, False, True)
    assert received(central) == 0


def test_another_kiosks_folder_does_not_become_this_ones(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    with Kiosk(tmp_path / "other", central, "other-b") as other:
        kiosk.submit("mine")
        other.submit("theirs")
        kiosk.export(medium)
        other.export(medium)
        shutil.rmtree(kiosk.place(medium))
        shutil.copytree(other.place(medium), kiosk.place(medium))
        assert {taken.device_id for taken in brought(central, medium)} == {"other-b"}
        assert received(central) == 1
        with pytest.raises(NoReceipt, match="another kiosk"):
            kiosk.take_in(medium)
        assert (kiosk.backlog, other.take_in(medium)) == (1, True)


def test_stranger_and_revoked_kiosk_are_refused(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    elsewhere = SignedCentral(tmp_path / "elsewhere")
    with Kiosk(tmp_path / "stranger", elsewhere, "stranger") as stranger:
        stranger.submit()
        stranger.export(medium)
    elsewhere.close()
    kiosk.submit()
    kiosk.export(medium)
    with central.database.writing() as connection:
        revoke(connection, "kiosk-a", central.clock.now())
    words = " ".join(line for taken in brought(central, medium) for line in taken.trouble)
    assert "revoked" in words
    assert "enrolled at this central" in words
    assert received(central) == 0


def test_receipt_of_another_central_moves_nothing(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    kiosk.submit()
    kiosk.export(medium)
    rogue = SignedCentral(tmp_path / "rogue")
    with Kiosk(tmp_path / "twin", rogue, "kiosk-a"):
        brought(rogue, medium)
    rogue.close()
    with pytest.raises(NoReceipt, match="not signed by this kiosk's central"):
        kiosk.take_in(medium)
    assert kiosk.backlog == 1


def test_receipt_that_was_changed_moves_nothing(central: SignedCentral, kiosk: Kiosk, medium: Path):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    path = kiosk.place(medium) / "receipt.json"
    whole = json.loads(path.read_bytes())
    for change in (
        {"document": whole["document"][:-4] + "fQo="},
        {"signature": "0" * 128},
        {"key": "f" * 64},
        {"document": "!"},
        {"document": ""},
    ):
        path.write_bytes(msgspec.json.encode(whole | change))
        with pytest.raises(NoReceipt):
            kiosk.take_in(medium)
    assert kiosk.backlog == 1


def test_manifest_signed_by_the_kiosk_itself_is_no_receipt(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    place = kiosk.place(medium)
    shutil.copy(place / "kiosk.json", place / "receipt.json")
    with pytest.raises(NoReceipt):
        kiosk.take_in(medium)


def test_older_receipt_never_moves_the_marks_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    old = shutil.copytree(medium, medium.parent / "old")
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)
    assert not kiosk.take_in(medium)
    assert not kiosk.take_in(old)
    assert kiosk.backlog == 0


def test_newer_receipt_moves_them_back_when_central_was_restored(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    kiosk.take_in(medium)
    with central.database.writing() as connection:
        for table in ("item", "stream"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)
    assert kiosk.backlog == 1
    kiosk.export(medium)
    brought(central, medium)
    assert (kiosk.take_in(medium), kiosk.backlog, received(central)) == (True, 0, 1)


def test_receipt_is_believed_after_its_key_was_renewed(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    central.rotate(renew=("receipts",))
    brought(central, medium)
    assert kiosk.take_in(medium)


def test_receipt_signed_with_a_key_that_was_withdrawn_is_not_believed(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    stolen = shutil.copytree(medium, medium.parent / "stolen")
    central.rotate(renew=("receipts",))
    brought(central, medium)
    shutil.copytree(medium / "DIWAN" / "content", stolen / "DIWAN" / "content", dirs_exist_ok=True)
    with pytest.raises(NoReceipt, match="not signed"):
        kiosk.take_in(stolen)


def test_medium_pulled_out_in_the_middle_holds_the_older_state_and_goes_on(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit("first")
    kiosk.export(medium)
    for number in range(12):
        kiosk.submit(f"more {number}")
    real, writes = writing._flush, iter(range(100))

    def pulled(folder: Path) -> None:
        if next(writes) >= 1:
            raise OSError(errno.EIO, "gone")
        real(folder)

    monkeypatch.setattr(writing, "_flush", pulled)
    with pytest.raises(MediumTrouble, match="pulled out"):
        kiosk.export(medium)
    monkeypatch.setattr(writing, "_flush", real)
    assert brought(central, medium)[0].new == 1
    before = {p.name: p.stat().st_mtime_ns for p in (kiosk.place(medium) / "items").iterdir()}
    assert kiosk.export(medium).answers == 13
    after = {p.name: p.stat().st_mtime_ns for p in (kiosk.place(medium) / "items").iterdir()}
    assert set(before.items()) & set(after.items()), "what was whole is not written again"
    assert brought(central, medium)[0].new == 12


def test_full_medium_is_told_and_what_was_on_it_stays_whole(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit("first")
    kiosk.export(medium)
    kiosk.submit("second")
    real = writing._flush

    def full(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(writing, "_flush", full)
    with pytest.raises(MediumTrouble, match="is full"):
        kiosk.export(medium)
    monkeypatch.setattr(writing, "_flush", real)
    assert brought(central, medium)[0].new == 1
    assert kiosk.backlog == 2


def test_medium_that_cannot_take_the_receipt_is_told_and_counts_nothing_as_sent(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit()
    kiosk.export(medium)

    def locked(_folder: Path) -> None:
        raise OSError(errno.EROFS, "read only")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_flush", locked)
        (taken,) = brought(central, medium)
    assert (taken.new, taken.receipt, "lock" in taken.trouble[0]) == (1, False, True)
    assert brought(central, medium)[0].new == 0
    assert kiosk.take_in(medium)


def test_content_comes_on_the_medium_and_is_verified_like_over_the_line(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    made = export_content(central.config, medium, central.clock.now())
    source = FolderSource(medium / "DIWAN" / "content")
    later = central.clock.now() + timedelta(days=20)
    assert update_content(kiosk.folder, source, later, install_signed).pack
    shown = current_pack(kiosk.folder / "packs")
    assert shown is not None
    central.publish(a_pack_archive(central.folder, version="2").read_bytes())
    export_content(central.config, medium, central.clock.now())
    with pytest.raises(PackRejected, match="expired"):
        update_content(kiosk.folder, source, made.until, install_signed)
    (bundle,) = (medium / "DIWAN" / "content" / "targets").glob("*.zip")
    body = bytearray(bundle.read_bytes())
    body[len(body) // 2] ^= 1
    bundle.write_bytes(body)
    with pytest.raises(PackRejected, match="not what was signed"):
        update_content(kiosk.folder, source, later, install_signed)
    assert current_pack(kiosk.folder / "packs") == shown


def test_kiosk_that_took_content_from_a_medium_goes_on_over_the_line(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    export_content(central.config, medium, central.clock.now())
    now = central.clock.now()
    update_content(kiosk.folder, FolderSource(medium / "DIWAN" / "content"), now, install_signed)
    state = update_content(kiosk.folder, FolderSource(central.served), now, install_signed)
    assert state.expires is not None
    assert state.expires - now < timedelta(days=3)


def test_receipt_is_believed_also_beside_content_that_is_older_than_the_kiosks(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    export_content(central.config, medium, central.clock.now())
    central.clock.advance(60)
    central.publish(a_pack_archive(central.folder, version="2").read_bytes())
    update_content(kiosk.folder, FolderSource(central.served), central.clock.now(), install_signed)
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)


def test_receipt_is_handed_to_the_sync_process_that_holds_the_pen(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    hand_over(kiosk.folder, kiosk.receipt(medium))
    assert is_waiting(kiosk.folder)
    ledger = SyncLedger.open(kiosk.folder)
    known = KnownTime(ledger, central.clock)
    take_up(kiosk.folder, ledger, ledger, known)
    take_up(kiosk.folder, ledger, ledger, known)
    ledger.close()
    assert (kiosk.backlog, is_waiting(kiosk.folder)) == (0, False)


def test_central_without_keys_for_receipts_says_so_before_it_takes_anything(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    shutil.rmtree(central.config.content)
    with pytest.raises(NoRepository):
        brought(central, medium)
    assert received(central) == 0


def test_folder_that_is_no_medium_is_told(central: SignedCentral, medium: Path):
    with pytest.raises(MediumTrouble, match="holds no answers"):
        brought(central, medium)
    with pytest.raises(MediumTrouble, match="not mounted"):
        mount_point("/dev/null")


def central_says(central: SignedCentral, *arguments: str) -> Result:
    return CliRunner().invoke(central_command, ["--data", str(central.folder), *arguments])


def kiosk_says(kiosk: Kiosk, *arguments: str) -> Result:
    return CliRunner().invoke(media_command, [*arguments, "--data", str(kiosk.folder)])


def test_whole_way_by_the_commands_people_type(central: SignedCentral, kiosk: Kiosk, medium: Path):
    central.publish(a_pack_archive(central.folder).read_bytes())
    kiosk.submit()
    out = kiosk_says(kiosk, "export", str(medium), "--json")
    assert json.loads(out.stdout)["answers"] == 1
    taken = json.loads(central_says(central, "media", "import", str(medium), "--json").stdout)
    assert [(one["new"], one["receipt"]) for one in taken["kiosks"]] == [(1, True)]
    assert central_says(central, "media", "export", str(medium)).exit_code == 0
    back = kiosk_says(kiosk, "import", str(medium), "--json")
    assert json.loads(back.stdout) == {"receipt": "taken", "content": "new"}
    assert (kiosk.backlog, current_pack(kiosk.folder / "packs") is not None) == (0, True)
    again = kiosk_says(kiosk, "import", str(medium), "--json")
    assert json.loads(again.stdout) == {"receipt": "older", "content": "known"}


def test_commands_say_what_is_wrong_and_end_with_1(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    for done, words in (
        (kiosk_says(kiosk, "export", str(medium / "none")), "mount it first"),
        (kiosk_says(kiosk, "export", "--to", "/dev/null"), "is not mounted"),
        (kiosk_says(kiosk, "import", str(medium)), "holds nothing from central"),
        (central_says(central, "media", "import", str(medium)), "holds no answers"),
        (central_says(central, "media", "export", str(medium / "none")), "mount it first"),
    ):
        assert done.exit_code == 1, done.output
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    assert kiosk_says(kiosk, "export").exit_code == 2
    kiosk.submit()
    kiosk_says(kiosk, "export", str(medium))
    (kiosk.place(medium) / "kiosk.json").write_bytes(b"junk")
    done = central_says(central, "media", "import", str(medium))
    assert (done.exit_code, "damaged or cut off" in done.stderr) == (1, True)


def test_refused_receipt_does_not_keep_the_content_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    export_content(central.config, medium, central.clock.now())
    (kiosk.place(medium) / "receipt.json").write_bytes(b"junk")
    done = kiosk_says(kiosk, "import", str(medium), "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {"receipt": "refused", "content": "new"}


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[KioskFolder]:
    """A kiosk nobody knows."""
    with KioskFolder(tmp_path / "fresh") as made:
        yield made


def says(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(media_command, [*arguments, "--data", str(folder), "--json"])


def test_kiosk_that_never_had_a_network_works_by_media_alone(
    central: SignedCentral, fresh: KioskFolder, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    stick = str(medium)
    asked = json.loads(says(fresh.folder, "enrol", stick, "--name", "Ferry").stdout)
    given = json.loads(
        central_says(
            central, "media", "enrol", stick, "--fingerprint", asked["fingerprint"], "--json"
        ).stdout
    )
    forgot = says(fresh.folder, "enrol", stick)
    assert (forgot.exit_code, "again with --fingerprint" in forgot.stderr) == (1, True)
    typed = given["fingerprint"].lower().replace("-", " ")
    place = json.loads(says(fresh.folder, "enrol", stick, "--fingerprint", typed).stdout)
    assert (place["name"], place["device_id"]) == ("Ferry", given["device_id"])
    fresh.submit()
    assert says(fresh.folder, "export", stick).exit_code == 0
    assert central_says(central, "media", "import", stick).exit_code == 0
    assert central_says(central, "media", "export", stick).exit_code == 0
    back = says(fresh.folder, "import", stick)
    assert json.loads(back.stdout) == {"receipt": "taken", "content": "new"}
    assert fresh.status().backlog == 0


def test_request_or_reply_that_nobody_vouches_for_is_refused(
    central: SignedCentral, fresh: KioskFolder, medium: Path
):
    stick, nobody = str(medium), "0000-0000-0000-0000"
    early = says(fresh.folder, "enrol", stick, "--fingerprint", nobody)
    assert (early.exit_code, "did not ask yet" in early.stderr) == (1, True)
    asked = json.loads(says(fresh.folder, "enrol", stick).stdout)
    assert json.loads(says(fresh.folder, "enrol", stick).stdout) == asked, "the same key"
    wrong = central_says(central, "media", "enrol", stick, "--fingerprint", nobody)
    assert (wrong.exit_code, "has this fingerprint" in wrong.stderr) == (1, True)
    central_says(central, "media", "enrol", stick, "--fingerprint", asked["fingerprint"])
    swapped = says(fresh.folder, "enrol", stick, "--fingerprint", nobody)
    assert (swapped.exit_code, "not the one" in swapped.stderr) == (1, True)
    assert not (fresh.folder / "device.json").exists()


def test_request_with_a_key_that_is_not_the_askers_is_refused(
    central: SignedCentral, fresh: KioskFolder, medium: Path
):
    says(fresh.folder, "enrol", str(medium))
    (path,) = (medium / "DIWAN" / "enrolment").glob("*.request.json")
    changed = json.loads(path.read_bytes())
    changed["request"]["key"] = public_half(b"k" * 32).hex()
    path.write_bytes(msgspec.json.encode(changed))
    with central.database.writing() as connection, pytest.raises(NotEnrolledHere, match="signed"):
        enrol_from(
            connection,
            central.config,
            medium,
            fingerprint(path.read_bytes()),
            "",
            central.clock.now(),
        )
