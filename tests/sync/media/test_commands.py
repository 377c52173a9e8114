"""The whole way by the commands people type, and what they say when it goes wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.content import current_pack
from tests.support.built_pack import a_pack_archive
from tests.support.media import Kiosk, central_says, kiosk_says

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.signed import SignedCentral


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
