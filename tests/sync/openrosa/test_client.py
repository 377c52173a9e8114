"""Our client against a server that has faults: what counts as delivered, and who learns what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.trust.odk import md5_hex
from sync.openrosa.address import Access
from sync.openrosa.client import OpenRosaServer
from sync.openrosa.errors import BadTarget, Denied, Rejected, TooLarge, Unreachable
from tests.support.odd_server import OddServer, answering
from tests.support.odk_server import PASSWORD, USER, OdkServer
from tests.support.openrosa import DRAWING, a_file, a_submission, an_xform

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMS = {"pad": an_xform()}


@pytest.fixture
def odk() -> Iterator[OdkServer]:
    with OdkServer(FORMS) as server:
        yield server


def client(server: OdkServer | OddServer, **access: str) -> OpenRosaServer:
    return OpenRosaServer(Access(url=server.url, **access))  # type: ignore[arg-type]


def test_forms_and_their_media_are_fetched_and_their_sums_hold():
    with OdkServer(FORMS, media={"map.png": DRAWING}) as odk, client(odk) as server:
        (form,) = server.forms()
        assert (form.form_id, form.version) == ("pad", "1")
        assert form.hash == f"md5:{md5_hex(server.fetch(form.download_url))}"
        (medium,) = server.manifest(form)
        assert medium.filename == "map.png"
        assert server.fetch(medium.download_url) == DRAWING


def test_submission_arrives_with_its_files(odk: OdkServer):
    submission = a_submission(1, a_file("a.png"), a_file("קול.ogg", b"sound"))
    with client(odk) as server:
        assert server.submit(submission) == "taken"
    assert odk.received == {
        submission.instance_id: (submission.xml, {"a.png": DRAWING, "קול.ogg": b"sound"})
    }


def test_every_request_says_version_and_date(odk: OdkServer):
    with client(odk) as server:
        server.forms()
        server.submit(a_submission())
    assert [method for method, _, _ in odk.requests] == ["GET", "HEAD", "POST"]
    for _, _, headers in odk.requests:
        assert headers["X-OpenRosa-Version"] == "1.0"
        assert headers["Date"].endswith("GMT")


def test_submission_is_split_to_the_announced_size_with_the_same_xml():
    files = [a_file(f"{number}.png", bytes([number]) * 4000) for number in range(5)]
    submission = a_submission(1, *files)
    with OdkServer(FORMS, most=10_000) as odk, client(odk) as server:
        server.submit(submission)
    assert len(odk.posts) == 3
    assert {xml for xml, _, _ in odk.posts} == {submission.xml}
    assert max(size for _, _, size in odk.posts) <= 10_000
    assert list(odk.received[submission.instance_id][1]) == [file.name for file in files]


def test_without_an_announced_size_it_is_ten_million_bytes(odk: OdkServer):
    files = [a_file(f"{number}.png", bytes(4_000_000)) for number in range(4)]
    with client(odk) as server:
        server.submit(a_submission(1, *files))
    assert [names for _, names, _ in odk.posts] == [["0.png", "1.png"], ["2.png", "3.png"]]


def test_file_larger_than_announced_is_tried_alone_and_told_apart():
    submission = a_submission(1, a_file("small.png", b"s"), a_file("large.png", bytes(20_000)))
    with OdkServer(FORMS, most=10_000) as odk, client(odk) as server, pytest.raises(TooLarge):
        server.submit(submission)
    assert [names for _, names, _ in odk.posts] == [["small.png"]]


def test_same_submission_again_is_taken_again_and_is_one(odk: OdkServer):
    with client(odk) as server:
        server.submit(a_submission())
        server.submit(a_submission())
    assert len(odk.received) == 1


@pytest.mark.parametrize(
    ("fault", "error", "everything"),
    [
        ("portal", Unreachable, True),
        ("cut", Unreachable, False),
        ("busy", Unreachable, True),
        (500, Unreachable, False),
        (429, Unreachable, True),
        (200, Unreachable, True),
        (204, Unreachable, True),
        (302, Unreachable, True),
        (201, Unreachable, True),
        (400, Rejected, None),
        (404, Rejected, None),
        (409, Rejected, None),
        (413, TooLarge, None),
        (401, Unreachable, False),
        (403, Unreachable, False),
    ],
)
def test_reply_that_is_no_success(
    odk: OdkServer, fault: object, error: type[Exception], everything: bool | None
):
    odk.faults = [fault]
    with client(odk) as server, pytest.raises(error) as caught:
        server.submit(a_submission())
    assert odk.received == {}
    assert getattr(caught.value, "everything", None) == everything


def test_servers_own_words_and_wishes_are_passed_on(odk: OdkServer):
    odk.faults = [400, "busy"]
    with client(odk) as server:
        with pytest.raises(Rejected, match="400 no: 400"):
            server.submit(a_submission())
        with pytest.raises(Unreachable) as caught:
            server.submit(a_submission())
    assert caught.value.wait_s == 7


def test_portal_in_place_of_the_server_is_noticed_before_anything_is_sent():
    with OddServer(answering(200, b"<html>log in</html>")) as portal, client(portal) as server:
        with pytest.raises(Unreachable):
            server.forms()
        with pytest.raises(Unreachable):
            server.submit(a_submission())
    assert all(not body for _, _, body in portal.requests)


@pytest.mark.parametrize("auth", ["basic", "digest"])
def test_password_opens(auth: str):
    with OdkServer(FORMS, auth=auth) as odk:
        with client(odk, auth=auth, user=USER, password=PASSWORD) as server:
            assert [form.form_id for form in server.forms()] == ["pad"]
            server.submit(a_submission(1, a_file("a.png")))
        assert len(odk.received) == 1
        with client(odk, auth=auth, user=USER, password="x") as server, pytest.raises(Denied):
            server.forms()


def test_digest_never_sends_the_password():
    with OdkServer(FORMS, auth="digest") as odk:
        with client(odk, auth="digest", user=USER, password=PASSWORD) as server:
            server.submit(a_submission())
        assert all("Basic" not in h.get("Authorization", "") for _, _, h in odk.requests)
        assert PASSWORD not in str(odk.requests)


def test_environment_lends_no_password_and_no_proxy(
    odk: OdkServer, monkeypatch: pytest.MonkeyPatch, tmp_path
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with client(odk) as server:
        server.submit(a_submission())
    assert all("Authorization" not in headers for _, _, headers in odk.requests)


def test_no_secret_follows_to_another_server(odk: OdkServer):
    elsewhere = f"http://localhost:{odk.url.split(':')[2]}/forms/pad.xml"
    with client(odk) as server, pytest.raises(BadTarget, match="localhost"):
        server.fetch(elsewhere)
    assert odk.requests == []


@pytest.mark.parametrize("place", ["http://192.0.2.7/submission", "http://127.0.0.1:9/x"])
def test_location_on_another_server_is_not_followed(odk: OdkServer, place: str):
    odk.location = place
    with client(odk) as server, pytest.raises(BadTarget):
        server.submit(a_submission())
    assert odk.received == {}


def test_location_on_the_same_server_is_followed(odk: OdkServer):
    odk.location = "/v1/elsewhere/submission"
    with client(odk) as server:
        server.submit(a_submission())
    assert odk.requests[-1][:2] == ("POST", "/v1/elsewhere/submission")


def test_reply_without_end_is_cut_off(odk: OdkServer):
    with client(odk) as server, pytest.raises(Unreachable, match="does not end"):
        server.fetch(f"{odk.url}/forms/pad.xml", most=10)


def test_nobody_there_is_told_in_words_without_the_address():
    access = Access(url="http://127.0.0.1:9/v1/key/secret")
    with OpenRosaServer(access) as server, pytest.raises(Unreachable) as caught:
        server.forms()
    assert caught.value.everything
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(access)
