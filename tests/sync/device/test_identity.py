from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from kiosk.trust.sealing import NoRecipientsError, load_recipients
from kiosk.trust.signing import public_half
from sync.device.enrolment import BadAddress, enrol_device
from sync.device.errors import IdentityUnreadable, NotEnrolled, Unreachable
from sync.device.identity import Identity, load_identity, save_identity
from sync.protocol.messages import EnrolmentReply, EnrolmentRequest
from tests.support.recipients import the_recipients

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.trust.sealing import Recipient

ME = Identity(central_url="https://central.example", device_id="id", key="5e" * 32)


class Desk:
    """Central's enrolment desk; loses its first `lost` replies."""

    def __init__(self, lost: int = 0) -> None:
        self.lost = lost
        self.credentials: list[str] = []
        self.recipients: list[Recipient] = []
        self.content_root = ""

    def enrol(self, request: EnrolmentRequest) -> EnrolmentReply:
        self.credentials.append(request.credential.value)
        if len(self.credentials) <= self.lost:
            raise Unreachable("lost")
        return EnrolmentReply(
            device_id="new",
            name="City hall",
            recipients=self.recipients,
            content_root=self.content_root,
        )


def enrol(folder: Path, desk: Desk, url: str = "https://central.example/") -> Identity:
    return enrol_device(folder, central_url=url, code="CODE", connect=lambda _identity: desk)


def test_identity_is_for_its_owner_only(tmp_path: Path):
    save_identity(tmp_path, ME)
    assert load_identity(tmp_path) == ME
    assert (tmp_path / "device.json").stat().st_mode & 0o777 == 0o600


def test_missing_identity_says_how_to_enrol(tmp_path: Path):
    with pytest.raises(NotEnrolled, match="diwan enrol"):
        load_identity(tmp_path)


@pytest.mark.parametrize("content", ["", "{", '{"central_url": 5}', "\x00"])
def test_damaged_identity_is_told_with_its_path(tmp_path: Path, content: str):
    (tmp_path / "device.json").write_text(content)
    with pytest.raises(IdentityUnreadable, match=r"device\.json"):
        load_identity(tmp_path)


def test_try_after_a_lost_reply_offers_the_same_credential(tmp_path: Path):
    desk = Desk(lost=1)
    with pytest.raises(Unreachable):
        enrol(tmp_path, desk)
    assert enrol(tmp_path, desk).device_id == "new"
    assert len(set(desk.credentials)) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["device.json", "sync.wake"]


def test_each_enrolment_has_a_key_of_its_own_whose_secret_half_is_never_sent(tmp_path: Path):
    desk = Desk()
    first, second = enrol(tmp_path / "a", desk), enrol(tmp_path / "b", desk)
    assert first.key != second.key
    assert desk.credentials == [public_half(bytes.fromhex(i.key)).hex() for i in (first, second)]


def test_whom_to_seal_to_and_whose_content_to_believe_come_with_the_enrolment(tmp_path: Path):
    desk = Desk()
    desk.recipients = list(the_recipients().recipients)
    desk.content_root = base64.b64encode(b"root").decode()
    enrol(tmp_path, desk)
    assert load_recipients(tmp_path) == the_recipients()
    assert (tmp_path / "content" / "root.json").read_bytes() == b"root"


def test_keys_of_a_former_central_are_not_sealed_to_any_more(tmp_path: Path):
    desk = Desk()
    desk.recipients = list(the_recipients().recipients)
    enrol(tmp_path, desk)
    enrol(tmp_path, Desk())
    assert load_recipients(tmp_path) == the_recipients()
    enrol(tmp_path, Desk(), "https://elsewhere.example")
    with pytest.raises(NoRecipientsError):
        load_recipients(tmp_path)


@pytest.mark.parametrize("root", ["no base64!", "====", "é"])
def test_reply_with_a_root_that_is_none_enrols_nobody(tmp_path: Path, root: str):
    desk = Desk()
    desk.content_root = root
    with pytest.raises(Unreachable):
        enrol(tmp_path, desk)
    with pytest.raises(NotEnrolled):
        load_identity(tmp_path)


def test_keys_are_in_no_log_and_no_trace():
    assert ME.key not in repr(ME)
    assert ME.key not in f"{ME}"


def test_file_of_an_earlier_version_is_told_without_its_secret(tmp_path: Path):
    (tmp_path / "device.json").write_text('{"central_url": "x", "device_id": "d7", "token": "s3"}')
    with pytest.raises(IdentityUnreadable, match="--again d7") as told:
        load_identity(tmp_path)
    assert "s3" not in str(told.value)


@pytest.mark.parametrize("url", ["", "central", "ftp://x", "http://", "https://[", "http://x:0"])
def test_what_is_no_address_is_refused_at_once(tmp_path: Path, url: str):
    with pytest.raises(BadAddress):
        enrol(tmp_path, Desk(), url)
