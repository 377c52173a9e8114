"""A pack is put together from bundles: only what changed is fetched, and nothing unsigned shown."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from kiosk.content import current_pack
from kiosk.content.manifest import verify_pack
from sync.device import packs
from sync.device.errors import PackRejected, Unreachable
from tests.support.built_pack import an_archive_of
from tests.support.signed import SignedCentral, Tap, pin, update

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[SignedCentral]:
    signed = SignedCentral(tmp_path / "central")
    yield signed
    signed.close()


@pytest.fixture
def kiosk(tmp_path: Path, central: SignedCentral) -> Path:
    folder = tmp_path / "kiosk"
    pin(folder, central.root)
    return folder


def a_pack(clips: int = 20, seed: int = 1) -> dict[str, bytes]:
    chance = random.Random(seed)
    voice = {f"voice/en/{n}.mp3": chance.randbytes(10_000) for n in range(clips)}
    pages = {"content.msgpack": chance.randbytes(4000), "search.sqlite": chance.randbytes(4000)}
    return pages | {"forms/visit.form": chance.randbytes(1000)} | voice


def publish(central: SignedCentral, files: dict[str, bytes], version: str) -> None:
    central.publish(an_archive_of(central.folder, files, version).read_bytes())


def shown(kiosk: Path) -> str:
    pack = current_pack(kiosk / "packs")
    assert pack is not None
    return verify_pack(pack).version


def test_first_pack_is_fetched_whole_and_shown(central: SignedCentral, kiosk: Path):
    publish(central, a_pack(), "1")
    state = update(kiosk, Tap(central.served), central.clock.now())
    assert shown(kiosk) == "1"
    assert state.pack
    assert not list((kiosk / "content" / "downloads").iterdir())


def test_small_change_moves_little(central: SignedCentral, kiosk: Path):
    files = a_pack()
    publish(central, files, "1")
    tap = Tap(central.served)
    update(kiosk, tap, central.clock.now())
    whole, tap.carried = tap.carried, 0
    files["voice/en/3.mp3"] = random.Random(9).randbytes(10_000)
    publish(central, files, "2")
    update(kiosk, tap, central.clock.now())
    assert shown(kiosk) == "2"
    assert tap.carried < 16_000 < whole / 10


def test_bundles_stay_few_over_many_changes_and_a_new_kiosk_gets_all(
    central: SignedCentral, kiosk: Path
):
    files = a_pack()
    for turn in range(24):
        files[f"voice/en/{turn % 20}.mp3"] = random.Random(100 + turn).randbytes(10_000)
        files["content.msgpack"] = random.Random(200 + turn).randbytes(4000)
        publish(central, files, str(turn))
    tap = Tap(central.served)
    update(kiosk, tap, central.clock.now())
    assert shown(kiosk) == "23"
    assert len({name for name, _ in tap.asked if name.endswith(".zip")}) <= 18
    assert tap.carried < 2.2 * sum(map(len, files.values()))


def test_older_pack_can_be_published_again(central: SignedCentral, kiosk: Path):
    first, second = a_pack(seed=1), a_pack(seed=2)
    for files, version in ((first, "1"), (second, "2"), (first, "1")):
        publish(central, files, version)
        update(kiosk, Tap(central.served), central.clock.now())
        assert shown(kiosk) == version


def test_broken_download_goes_on_where_it_broke(central: SignedCentral, kiosk: Path):
    publish(central, a_pack(), "1")
    tap = Tap(central.served)
    tap.cut_after = 120_000
    with pytest.raises(Unreachable):
        update(kiosk, tap, central.clock.now())
    assert current_pack(kiosk / "packs") is None
    before, tap.carried = tap.carried, 0
    update(kiosk, tap, central.clock.now())
    assert shown(kiosk) == "1"
    assert before + tap.carried < 240_000
    assert any(start > 0 for _, start in tap.asked)


def test_bundle_that_is_not_what_was_signed_is_thrown_away(central: SignedCentral, kiosk: Path):
    publish(central, a_pack(), "1")
    tap = Tap(central.served)
    (media,) = (central.served / "targets").glob("*.media-*.zip")
    tap.instead[f"targets/{media.name}"] = b"\0" * media.stat().st_size
    with pytest.raises(PackRejected, match="not what was signed"):
        update(kiosk, tap, central.clock.now())
    assert current_pack(kiosk / "packs") is None
    assert not list((kiosk / "content" / "downloads").glob("*.part"))
    tap.instead.clear()
    update(kiosk, tap, central.clock.now())
    assert shown(kiosk) == "1"


def test_download_that_was_whole_before_a_power_cut_is_looked_at_again(
    central: SignedCentral, kiosk: Path
):
    publish(central, a_pack(), "1")
    (media,) = (central.served / "targets").glob("*.media-*.zip")
    emptied = kiosk / "content" / "downloads" / f"{media.name.split('.')[0]}.zip"
    emptied.parent.mkdir(parents=True)
    emptied.write_bytes(b"")
    update(kiosk, Tap(central.served), central.clock.now())
    assert shown(kiosk) == "1"


def test_endless_bundle_ends_at_its_signed_size(central: SignedCentral, kiosk: Path):
    publish(central, a_pack(), "1")
    tap = Tap(central.served)
    tap.endless = {f"targets/{p.name}" for p in (central.served / "targets").glob("*.zip")}
    with pytest.raises(PackRejected, match="does not end"):
        update(kiosk, tap, central.clock.now())
    assert tap.carried < 1_000_000


def test_damaged_file_of_the_pack_shown_is_fetched_again(central: SignedCentral, kiosk: Path):
    files = a_pack()
    publish(central, files, "1")
    update(kiosk, Tap(central.served), central.clock.now())
    pack = current_pack(kiosk / "packs")
    assert pack is not None
    (pack / "voice/en/5.mp3").write_bytes(b"flipped")
    files["content.msgpack"] = b"new words"
    publish(central, files, "2")
    update(kiosk, Tap(central.served), central.clock.now())
    assert shown(kiosk) == "2"


def test_pack_that_was_removed_from_the_kiosk_comes_back(central: SignedCentral, kiosk: Path):
    publish(central, a_pack(), "1")
    update(kiosk, Tap(central.served), central.clock.now())
    (kiosk / "packs" / "current").unlink()
    update(kiosk, Tap(central.served), central.clock.now())
    assert shown(kiosk) == "1"


def test_full_disk_keeps_what_is_shown_and_says_so(
    central: SignedCentral, kiosk: Path, monkeypatch: pytest.MonkeyPatch
):
    publish(central, a_pack(), "1")
    update(kiosk, Tap(central.served), central.clock.now())
    publish(central, a_pack(seed=2), "2")
    monkeypatch.setattr(packs, "LEAVE_FREE", 2**60)
    with pytest.raises(PackRejected, match="the disk has"):
        update(kiosk, Tap(central.served), central.clock.now())
    assert shown(kiosk) == "1"
