"""What kiosks show is signed, laid out in few bundles, served as it lies, and kept fresh."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sync.central.content.keys import KeyTrouble, read_key
from sync.central.content.repository import (
    TIMESTAMP_LASTS,
    NoRepository,
    NotEnoughKeys,
    Repository,
)
from sync.central.content.service import (
    PackRefused,
    content_tag,
    current_pack,
    publish,
    renew,
    trusted_root,
)
from sync.central.content.setup import Rotation, create, rotate, state, targets_signers
from sync.central.content.upkeep import ends_soon
from sync.protocol.content import IndexUnreadable, decode_index
from tests.support.built_pack import a_pack_archive
from tests.support.central_app import CentralApp, Device, problem_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.protocol.messages import PackNotice


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        create(app.config.content, roots(tmp_path), (), 1, app.clock.now())
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    return central.device()


def roots(folder: Path) -> list[Path]:
    return [folder / f"root-{n}.pem" for n in (1, 2, 3)]


def publish_bytes(central: CentralApp, archive: bytes) -> PackNotice:
    signers = targets_signers(central.config.content, ())
    with central.database.writing() as connection:
        return publish(connection, central.config, archive, signers, central.clock.now())


@pytest.fixture
def archive(tmp_path: Path) -> bytes:
    return a_pack_archive(tmp_path).read_bytes()


def bundle_of(central: CentralApp) -> Path:
    (bundle,) = (central.config.content / "repository" / "targets").glob("*.zip")
    return bundle


def test_what_was_not_published_is_a_problem_with_advice(device: Device):
    for path in ("/v1/content/9.root.json", f"/v1/content/targets/{'0' * 64}.pack.index"):
        assert problem_of(device.get(path)) == "no-content"


def test_timestamp_is_answered_once_and_then_not_modified(
    central: CentralApp, device: Device, archive: bytes
):
    publish_bytes(central, archive)
    reply = device.get("/v1/content/timestamp.json")
    tag = reply.headers["ETag"]
    assert tag == f'"{content_tag(central.config.folder)}"'
    again = device.get("/v1/content/timestamp.json", **{"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert reply.headers["Cache-Control"] == "no-cache"
    assert "immutable" in device.get("/v1/content/1.root.json").headers["Cache-Control"]


def test_heartbeat_names_the_state_of_the_content(
    central: CentralApp, device: Device, archive: bytes
):
    before = device.beat(0, bytes(32)).json()["content"]
    publish_bytes(central, archive)
    after = device.beat(0, bytes(32)).json()["content"]
    assert after == content_tag(central.config.folder) != before


def test_central_without_keys_names_none(tmp_path: Path):
    with CentralApp(tmp_path / "bare") as bare:
        assert bare.device().beat(0, bytes(32)).json()["content"] == ""
        assert trusted_root(bare.config.folder) is None
        with pytest.raises(NoRepository, match="not signed here yet"):
            targets_signers(bare.config.content, ())


def test_targets_key_may_be_kept_elsewhere(tmp_path: Path, central: CentralApp):
    content, key = tmp_path / "content", tmp_path / "publisher.pem"
    create(content, [tmp_path / name for name in "abc"], [key], 1, central.clock.now())
    with pytest.raises(KeyTrouble, match="--key"):
        targets_signers(content, ())
    assert len(targets_signers(content, [key])) == 1


def test_bundle_is_resumed_by_range(central: CentralApp, device: Device, archive: bytes):
    publish_bytes(central, archive)
    bundle = bundle_of(central)
    body, path = bundle.read_bytes(), f"/v1/content/targets/{bundle.name}"
    whole = device.get(path)
    assert (whole.status_code, whole.content) == (200, body)
    assert int(whole.headers["Content-Length"]) == len(body)
    rest = device.get(path, Range="bytes=1000-")
    assert (rest.status_code, rest.content) == (206, body[1000:])
    assert rest.headers["Content-Range"] == f"bytes 1000-{len(body) - 1}/{len(body)}"
    assert device.get(path, Range="bytes=5-9").content == body[5:10]
    assert problem_of(device.get(path, Range=f"bytes={len(body)}-")) == "bad-range"


@pytest.mark.parametrize(
    "name", ["..", "..%2f..%2fcentral.sqlite", "keys/timestamp.pem", "root.json", "0.root.json"]
)
def test_address_of_content_cannot_leave_its_folder(device: Device, name: str):
    for path in (f"/v1/content/{name}", f"/v1/content/targets/{name}"):
        assert device.get(path).status_code in {400, 404}


def test_content_is_for_known_devices_only(central: CentralApp, archive: bytes):
    publish_bytes(central, archive)
    for path in ("/v1/content/timestamp.json", f"/v1/content/targets/{bundle_of(central).name}"):
        assert problem_of(central.client.get(path)) == "not-authenticated"


def test_publishing_the_current_pack_again_changes_nothing(central: CentralApp, archive: bytes):
    first = publish_bytes(central, archive)
    tag = content_tag(central.config.folder)
    central.clock.advance(60)
    assert publish_bytes(central, archive) == first
    assert content_tag(central.config.folder) == tag


def test_older_pack_can_be_published_again(central: CentralApp, tmp_path: Path, archive: bytes):
    first = publish_bytes(central, archive)
    publish_bytes(central, a_pack_archive(tmp_path, version="2").read_bytes())
    again = publish_bytes(central, archive)
    assert (again.sha256, again.version) == (first.sha256, "1")
    with central.database.reading() as connection:
        assert current_pack(connection) == again


@pytest.mark.parametrize("junk", [b"", b"PK\x03\x04", b"no pack" * 100])
def test_what_is_no_pack_is_not_published(central: CentralApp, junk: bytes):
    tag = content_tag(central.config.folder)
    with pytest.raises(PackRefused, match="not a built pack"):
        publish_bytes(central, junk)
    assert content_tag(central.config.folder) == tag


def test_bundle_that_went_missing_is_made_anew(central: CentralApp, archive: bytes):
    publish_bytes(central, archive)
    bundle_of(central).unlink()
    publish_bytes(central, archive)
    assert bundle_of(central).is_file()


def test_server_signs_again_at_half_time_and_only_then(central: CentralApp, archive: bytes):
    publish_bytes(central, archive)
    repository = Repository(central.config.content)
    before = repository.timestamp().signed
    assert not renew(central.config, central.clock.now())
    central.clock.advance(TIMESTAMP_LASTS.total_seconds() * 0.6)
    assert renew(central.config, central.clock.now())
    after = repository.timestamp().signed
    assert (after.version > before.version, after.expires > before.expires) == (True, True)


def test_server_signs_the_snapshot_again_before_it_expires(central: CentralApp, archive: bytes):
    publish_bytes(central, archive)
    repository = Repository(central.config.content)
    before = repository.snapshot().signed
    central.clock.advance(20 * 86400)
    assert renew(central.config, central.clock.now())
    assert repository.snapshot().signed.version > before.version


def test_people_are_reminded_a_month_before_what_only_they_can_sign_ends(
    central: CentralApp, archive: bytes
):
    publish_bytes(central, archive)
    content, now = central.config.content, central.clock.now()
    assert ends_soon(content, now) == {}
    assert set(ends_soon(content, now + timedelta(days=340))) == {"targets"}
    assert set(ends_soon(content, now + timedelta(days=3 * 365))) == {"targets", "root"}
    assert ends_soon(content / "none", now) == {}


def test_two_root_keys_decide_and_one_does_not(central: CentralApp, tmp_path: Path):
    content, now = central.config.content, central.clock.now()
    with pytest.raises(NotEnoughKeys, match="2 of the root keys"):
        rotate(content, Rotation(renew=("timestamp",)), [read_key(roots(tmp_path)[0])], now)
    before = state(content)
    assert (before.version, len(list((content / "keys").glob("timestamp-*")))) == (1, 1)
    signers = [read_key(path) for path in roots(tmp_path)[1:]]
    rotate(content, Rotation(renew=("timestamp", "receipts", "targets")), signers, now)
    after = state(content)
    changed = {a.role for a, b in zip(after.roles, before.roles, strict=True) if a.keys != b.keys}
    assert (after.version, changed) == (2, {"timestamp", "receipts", "targets"})


def test_keys_are_for_their_owner_alone_and_never_written_over(central: CentralApp, tmp_path: Path):
    secrets = [*roots(tmp_path), *(central.config.content / "keys").iterdir()]
    assert all(path.stat().st_mode & 0o077 == 0 for path in secrets)
    with pytest.raises(KeyTrouble, match="there already"):
        create(tmp_path / "second", roots(tmp_path), (), 1, central.clock.now())
    with pytest.raises(ValueError, match="signed here already"):
        create(central.config.content, [tmp_path / n for n in "abc"], (), 1, central.clock.now())


@pytest.mark.parametrize("junk", [b"", b"-----BEGIN PRIVATE KEY-----", b"\0" * 100])
def test_file_that_is_no_key_is_told_without_its_words(tmp_path: Path, junk: bytes):
    path = tmp_path / "key.pem"
    path.write_bytes(junk)
    with pytest.raises(KeyTrouble, match=r"key\.pem: it is not a private key"):
        read_key(path)


@pytest.mark.parametrize("junk", [b"", b"\x28\xb5\x2f\xfd", b"junk" * 9])
def test_index_that_is_none_is_told(junk: bytes):
    with pytest.raises(IndexUnreadable):
        decode_index(junk)
