"""A kiosk that never had a network: asked for and answered by media alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk.trust.signing import public_half
from sync.central.media.enrolling import NotEnrolledHere, enrol_from
from sync.commands.media import command as media_command
from sync.media.enrolling import fingerprint
from tests.support.built_pack import a_pack_archive
from tests.support.kiosk_folder import KioskFolder
from tests.support.media import central_says

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.signed import SignedCentral


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
