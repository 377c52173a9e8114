"""Only what central's keys signed is taken over, and never anything older than what was seen."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.content import current_pack
from kiosk.trust.sealing import Recipient, Recipients, load_recipients, new_identity
from sync.central.content.service import content_tag, renew
from sync.device import trusted
from sync.device.errors import PackRejected
from sync.device.state import UpdateRunning, load_state, only_one_updates
from tests.support.built_pack import a_pack_archive
from tests.support.signed import SignedCentral, Tap, pin, update

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[SignedCentral]:
    signed = SignedCentral(tmp_path / "central")
    signed.publish(a_pack_archive(tmp_path).read_bytes())
    yield signed
    signed.close()


@pytest.fixture
def kiosk(tmp_path: Path, central: SignedCentral) -> Path:
    """Enrolled, and showing the first pack."""
    folder = tmp_path / "kiosk"
    pin(folder, central.root)
    update(folder, Tap(central.served), central.clock.now())
    return folder


def next_pack(central: SignedCentral, version: str = "2") -> None:
    central.publish(a_pack_archive(central.folder, version=version).read_bytes())


def newest(central: SignedCentral, role: str) -> str:
    """Under which name the newest metadata of a role is served."""
    if role == "timestamp":
        return "timestamp.json"
    return max(central.served.glob(f"*.{role}.json")).name


def copied(central: SignedCentral, to: str) -> Path:
    return shutil.copytree(central.served, central.folder / to)


def shown(kiosk: Path) -> Path | None:
    return current_pack(kiosk / "packs")


def refused(kiosk: Path, tap: Tap, now: datetime | None, words: str) -> None:
    """The update is refused, and what is shown and believed stays as it is."""
    before, state = shown(kiosk), load_state(kiosk)
    with pytest.raises(PackRejected, match=words):
        update(kiosk, tap, now)
    assert (shown(kiosk), load_state(kiosk)) == (before, state)


def test_nothing_new_is_two_small_questions(central: SignedCentral, kiosk: Path):
    tap = Tap(central.served)
    update(kiosk, tap, central.clock.now())
    assert [name for name, _ in tap.asked] == ["2.root.json", "timestamp.json"]
    assert tap.carried < 512
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_rollback_to_an_older_state_is_refused(central: SignedCentral, kiosk: Path):
    old = copied(central, "old")
    next_pack(central)
    update(kiosk, Tap(central.served), central.clock.now())
    refused(kiosk, Tap(old), central.clock.now(), "older than what was seen")


def test_central_that_was_restored_is_believed_again_once_it_signs(
    central: SignedCentral, kiosk: Path
):
    backup = shutil.copytree(central.config.content, central.folder / "backup")
    for version in ("2", "3", "4"):
        next_pack(central, version)
        update(kiosk, Tap(central.served), central.clock.now())
    shutil.rmtree(central.config.content)
    backup.rename(central.config.content)
    refused(kiosk, Tap(central.served), central.clock.now(), "older than what was seen")
    central.clock.advance(60)
    central.refresh()
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_expired_content_is_not_taken_over_but_shown_on(central: SignedCentral, kiosk: Path):
    frozen = copied(central, "frozen")
    next_pack(central)
    later = central.clock.now() + timedelta(days=3)
    assert shown(kiosk) is not None
    refused(kiosk, Tap(frozen), later, "has expired")
    refused(kiosk, Tap(central.served), later, "has expired")
    central.clock.advance(3 * 86400)
    assert renew(central.config, central.clock.now())
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_kiosk_that_was_never_told_the_time_still_goes_only_forward(
    central: SignedCentral, kiosk: Path
):
    old = copied(central, "old")
    next_pack(central)
    central.clock.advance(400 * 86400)
    update(kiosk, Tap(central.served), None)
    refused(kiosk, Tap(old), None, "older than what was seen")


def test_own_clock_of_the_kiosk_decides_nothing(central: SignedCentral, kiosk: Path):
    """The test's central lives in its own year; the machine's clock is in another."""
    assert abs(central.clock.now() - datetime.now(UTC)) != timedelta(0)
    next_pack(central)
    update(kiosk, Tap(central.served), central.clock.now() - timedelta(days=7000))
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_mixture_of_two_states_is_refused(central: SignedCentral, kiosk: Path):
    old = copied(central, "old")
    next_pack(central)
    tap = Tap(central.served)
    older = max(old.glob("*.snapshot.json"))
    tap.instead[newest(central, "snapshot")] = older.read_bytes()
    refused(kiosk, tap, central.clock.now(), "older|hold together")


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "root"])
def test_endless_metadata_ends(central: SignedCentral, kiosk: Path, role: str):
    next_pack(central)
    tap = Tap(central.served)
    tap.endless = {"2.root.json" if role == "root" else newest(central, role)}
    refused(kiosk, tap, central.clock.now(), "does not end")


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_what_is_signed_by_others_is_refused(
    central: SignedCentral, kiosk: Path, tmp_path: Path, role: str
):
    other = SignedCentral(tmp_path / "other")
    for version in ("1", "2"):
        other.publish(a_pack_archive(tmp_path, version=version).read_bytes())
    other.close()
    next_pack(central)
    tap = Tap(central.served)
    theirs = other.served / newest(other, role)
    tap.instead[newest(central, role)] = theirs.read_bytes()
    refused(kiosk, tap, central.clock.now(), "not signed by those")


def test_whole_repository_of_another_central_is_refused(
    central: SignedCentral, kiosk: Path, tmp_path: Path
):
    other = SignedCentral(tmp_path / "other")
    other.publish(a_pack_archive(tmp_path, version="rogue").read_bytes())
    other.rotate()
    other.close()
    refused(kiosk, Tap(other.served), central.clock.now(), "not signed by those")


def test_root_signed_by_one_of_three_is_refused(central: SignedCentral, kiosk: Path):
    central.rotate(renew=("timestamp",))
    root = json.loads((central.served / "2.root.json").read_bytes())
    root["signatures"] = root["signatures"][:1]
    tap = Tap(central.served)
    tap.instead["2.root.json"] = json.dumps(root).encode()
    refused(kiosk, tap, central.clock.now(), "not signed by those")


def test_flipped_letter_in_signed_words_is_refused(central: SignedCentral, kiosk: Path):
    next_pack(central)
    tap = Tap(central.served)
    name = newest(central, "targets")
    tap.instead[name] = (central.served / name).read_bytes().replace(b'"length":', b'"length": 1')
    refused(kiosk, tap, central.clock.now(), "not signed by those|hold together")


def test_lost_root_key_is_replaced_by_the_other_two(central: SignedCentral, kiosk: Path):
    from sync.central.content.keys import read_key

    lost = read_key(central.roots[0]).public_key.keyid
    fresh = central.folder / "root-4.pem"
    central.rotate(central.roots[1:], drop=(lost[:12],), add=(fresh,))
    central.rotate([central.roots[1], fresh], renew=("targets", "snapshot", "timestamp"))
    next_pack(central)
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_kiosk_that_was_away_follows_many_new_roots_in_several_updates(
    central: SignedCentral, kiosk: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(trusted, "MOST_ROTATIONS", 4)
    for _ in range(6):
        central.rotate(renew=("timestamp",))
    tap = Tap(central.served)
    refused(kiosk, tap, central.clock.now(), "not signed by those")
    assert len([name for name, _ in tap.asked if "root" in name]) == 4
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_stolen_timestamp_key_can_neither_change_content_nor_stop_it_for_ever(
    central: SignedCentral, kiosk: Path
):
    """Its holder can announce what was signed, under any number; a new root ends that."""
    from sync.central.content.repository import Repository

    thief = Repository(shutil.copytree(central.config.content, central.folder / "stolen"))
    timestamp = thief.timestamp()
    timestamp.signed.version = 10**12
    timestamp.signed.snapshot_meta.version = 10**11
    timestamp.sign(thief.own_key("timestamp"))
    tap = Tap(central.served)
    tap.instead["timestamp.json"] = timestamp.to_bytes()
    refused(kiosk, tap, central.clock.now(), "missing")
    refused(kiosk, Tap(central.served), central.clock.now(), "older than what was seen")
    central.rotate(renew=("timestamp", "snapshot"))
    next_pack(central)
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_publishing_may_need_two_people(tmp_path: Path, central: SignedCentral, kiosk: Path):
    from sync.central.content.keys import read_keys
    from sync.central.content.repository import NotEnoughKeys
    from sync.central.content.service import refresh

    two = [tmp_path / "ada.pem", tmp_path / "noor.pem"]
    central.rotate(targets=two, targets_needed=2)
    with pytest.raises(NotEnoughKeys, match="2 of 2 targets keys"):
        refresh(central.config, read_keys(two[:1]), central.clock.now())
    refresh(central.config, read_keys(two), central.clock.now())
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_kiosk_without_a_root_takes_one_over_the_line_but_never_from_a_medium(
    central: SignedCentral, tmp_path: Path
):
    folder = tmp_path / "early"
    with pytest.raises(PackRejected, match="enrol it first"):
        update(folder, Tap(central.served), central.clock.now())
    update(folder, Tap(central.served, authenticated=True), central.clock.now())
    assert shown(folder) is not None


def test_kiosk_enrolled_at_another_central_believes_that_one(
    central: SignedCentral, kiosk: Path, tmp_path: Path
):
    other = SignedCentral(tmp_path / "other")
    other.publish(a_pack_archive(tmp_path, version="other").read_bytes())
    other.close()
    pin(kiosk, other.root)
    update(kiosk, Tap(other.served), other.clock.now())
    assert load_state(kiosk).tag == content_tag(other.folder)


def test_keys_to_seal_to_come_with_the_content(central: SignedCentral, kiosk: Path):
    def told(roles: tuple[str, ...]) -> None:
        known = Recipients(
            recipients=tuple(Recipient(role=r, key=new_identity()[1]) for r in roles)
        )
        (central.folder / "recipients.json").write_bytes(trusted_bytes(known))
        central.refresh()

    told(("operational", "escrow"))
    update(kiosk, Tap(central.served), central.clock.now())
    before = load_recipients(kiosk)
    assert {one.role for one in before.recipients} == {"operational", "escrow"}
    told(("operational",))
    refused(kiosk, Tap(central.served), central.clock.now(), "no escrow key")
    assert load_recipients(kiosk) == before


def trusted_bytes(known: Recipients) -> bytes:
    import msgspec

    return msgspec.json.encode(known)


def test_damaged_memory_of_what_was_seen_does_not_stop_updates(central: SignedCentral, kiosk: Path):
    for path in (kiosk / "content" / "metadata").glob("*.json"):
        if not path.is_symlink():
            path.write_bytes(b"")
    (kiosk / "content" / "state.json").write_bytes(b"{")
    next_pack(central)
    update(kiosk, Tap(central.served), central.clock.now())
    assert load_state(kiosk).tag == content_tag(central.folder)


def test_two_updates_at_once_do_not_mix(central: SignedCentral, kiosk: Path):
    with only_one_updates(kiosk), pytest.raises(UpdateRunning):
        update(kiosk, Tap(central.served), central.clock.now())
