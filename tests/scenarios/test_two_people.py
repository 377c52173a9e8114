"""A text is mended: one person at one desk, another at another, and a kiosk shows it.

Real central, real signatures, real sync; the first desk has no network while its editor works.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Guide, current_pack
from kiosk.staff.record import deeds
from kiosk.trust import passwords
from sync.device.once import sync_once
from sync.device.state import packs_folder
from sync.device.status import read_status
from tests.support.kiosk_folder import KioskFolder
from tests.support.packs import make_pack
from tests.support.staff_desk import StaffDesk
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.cases.permission import Role
    from kiosk.editing.room import EditingRoom
    from tests.support.central import RunningCentral

CARD = "services/id-card"
WORDS = "احجز بالهاتف على الرقم 106."


class EditorsDesk(StaffDesk):
    """A desk with somebody signed in who works on content."""

    def __init__(self, folder: Path, central: RunningCentral, name: str, role: Role) -> None:
        super().__init__(folder, central, name, role, reads=False)

    def sync(self) -> None:
        sync_once(self.folder)
        status = read_status(self.folder)
        assert (status.last_error, status.pack_error) == ("", "")

    @property
    def room(self) -> EditingRoom:
        return self.office.editing()

    def states(self) -> list[str]:
        return [each.state for each in self.room.approving.proposals()]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)


def test_mended_text_goes_from_one_desk_over_another_to_a_kiosk(
    central: RunningCentral, tmp_path: Path
) -> None:
    central.publish(make_pack(tmp_path / "source"))
    first = EditorsDesk(tmp_path / "first", central, "samira", "content-editor")
    second = EditorsDesk(tmp_path / "second", central, "daniel", "service-manager")
    first.sync()
    first.room.take_newer()

    central.stop()  # the cable is out
    room = first.room
    room.edit(CARD, "ar", "section:step:book", WORDS, "en")
    digest = room.approving.propose("Book by telephone", "")
    sync_once(first.folder)
    assert first.states() == ["waiting"]
    assert len(room.mailbox.outgoing()) == 1

    central.start()
    first.sync()
    assert room.mailbox.outgoing() == []
    second.sync()
    second.room.take_newer()
    told = second.room.approving.proposal(digest)
    assert told is not None
    assert [each.part for each in told[f"{CARD}/ar.md"]] == ["section:step:book"]
    second.room.approving.decide(digest, "approved", "Good")
    second.sync()

    def published() -> bool:
        told = json.loads(central.run("proposals", "--json"))["proposals"]
        assert told[0]["trouble"] == ""
        return bool(told[0]["state"] == "published")

    wait_until(published, seconds=60)
    first.sync()
    assert first.states() == ["published"]
    first.room.take_newer()
    assert first.room.copy.changes() == []
    assert [deed.what for deed in deeds(first.office._db)][-4:] == [
        "content-source-taken", "content-edited", "content-proposed", "content-source-taken",
    ]  # fmt: skip

    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code("Hall"))
        sync_once(tmp_path / "kiosk")
        pack = current_pack(packs_folder(tmp_path / "kiosk"))
        assert pack is not None
        step = Guide.open(pack).service("id-card", "ar").steps[0]
        assert "".join(s.text for b in step.blocks for entry in b.entries for s in entry) == WORDS
        assert not (tmp_path / "kiosk" / "publishing").exists()
    for desk in (first, second):
        desk.office.close()
