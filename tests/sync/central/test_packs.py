"""Packs are named by their hash, downloaded in pieces, and never announced half."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from sync.central.packs.service import PackRefused, publish
from tests.support.built_pack import a_pack_archive
from tests.support.central_app import CentralApp, Device, problem_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    return central.device()


def publish_bytes(central: CentralApp, archive: bytes):
    with central.database.writing() as connection:
        return publish(connection, central.config.packs, archive, central.clock.now())


@pytest.fixture
def archive(tmp_path: Path) -> bytes:
    return a_pack_archive(tmp_path).read_bytes()


def test_nothing_published_is_a_problem_with_advice(device: Device):
    assert problem_of(device.get("/v1/packs/current")) == "no-pack"
    assert problem_of(device.get(f"/v1/packs/{'0' * 64}")) == "no-pack"


def test_current_pack_is_answered_once_and_then_not_modified(
    central: CentralApp, device: Device, archive: bytes
):
    notice = publish_bytes(central, archive)
    reply = device.get("/v1/packs/current")
    assert reply.json()["sha256"] == notice.sha256 == hashlib.sha256(archive).hexdigest()
    again = device.get("/v1/packs/current", **{"If-None-Match": reply.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_heartbeat_announces_the_pack(central: CentralApp, device: Device, archive: bytes):
    notice = publish_bytes(central, archive)
    assert device.beat(0, bytes(32)).json()["pack"]["sha256"] == notice.sha256


def test_download_is_resumed_by_range(central: CentralApp, device: Device, archive: bytes):
    path = f"/v1/packs/{publish_bytes(central, archive).sha256}"
    whole = device.get(path)
    assert (whole.status_code, whole.content) == (200, archive)
    assert int(whole.headers["Content-Length"]) == len(archive)
    rest = device.get(path, Range="bytes=1000-")
    assert (rest.status_code, rest.content) == (206, archive[1000:])
    assert rest.headers["Content-Range"] == f"bytes 1000-{len(archive) - 1}/{len(archive)}"
    assert device.get(path, Range="bytes=5-9").content == archive[5:10]
    beyond = device.get(path, Range=f"bytes={len(archive)}-")
    assert problem_of(beyond) == "bad-range"


@pytest.mark.parametrize("sha", ["..", "..%2f..%2fcentral.sqlite", "A" * 64, "0" * 63])
def test_address_of_a_pack_cannot_leave_the_folder(device: Device, sha: str):
    assert device.get(f"/v1/packs/{sha}").status_code in {400, 404}


def test_packs_are_for_known_devices_only(central: CentralApp, archive: bytes):
    notice = publish_bytes(central, archive)
    for path in ("/v1/packs/current", f"/v1/packs/{notice.sha256}"):
        assert problem_of(central.client.get(path)) == "not-authenticated"


def test_publishing_the_current_pack_again_changes_nothing(central: CentralApp, archive: bytes):
    first = publish_bytes(central, archive)
    central.clock.advance(60)
    assert publish_bytes(central, archive) == first


def test_older_pack_can_be_published_again(central: CentralApp, tmp_path: Path, archive: bytes):
    first = publish_bytes(central, archive)
    publish_bytes(central, a_pack_archive(tmp_path, version="2").read_bytes())
    assert publish_bytes(central, archive).sha256 == first.sha256


@pytest.mark.parametrize("junk", [b"", b"PK\x03\x04", b"no pack" * 100])
def test_what_is_no_pack_is_not_published(central: CentralApp, junk: bytes):
    with pytest.raises(PackRefused, match="not a built pack"):
        publish_bytes(central, junk)
    assert not list(central.config.packs.glob("*.diwanpack"))
