"""Who is let in: a key in the address, or a password over TLS, until it is revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.central.openrosa.collectors import (
    CollectorRefused,
    add_collector,
    revoke_collector,
)
from tests.support.collector_phone import ROOT, Phone, envelopes
from tests.support.openrosa import (
    a_submission,
)

if TYPE_CHECKING:
    from tests.support.central_app import CentralApp


def test_stranger_learns_nothing(central: CentralApp):
    for path in ("/formList", "/forms/pad.xml", "/forms/pad/manifest", "/forms/pad/media/map.png"):
        assert central.client.get(ROOT + path).status_code == 401
        assert central.client.get(f"{ROOT}/key/made-up{path}").status_code == 403
    assert central.client.head(f"{ROOT}/submission").status_code == 401
    assert central.client.post(f"{ROOT}/submission", content=b"x").status_code == 401
    asked = central.client.get(f"{ROOT}/formList")
    assert asked.headers["www-authenticate"].startswith("Basic ")
    assert "www-authenticate" not in central.client.get(f"{ROOT}/key/made-up/formList").headers


def https(central: CentralApp, name: str, password: str, scheme: str = "https") -> int:
    url = f"{scheme}://central.example{ROOT}/formList"
    status: int = central.client.get(url, auth=(name, password)).status_code
    return status


def test_password_opens_over_tls_however_it_is_typed(central: CentralApp, phone: Phone):
    password = phone.access.password
    assert https(central, "phone", password) == 200
    assert https(central, "phone", f" {password.lower()} ") == 200
    assert https(central, "phone", password[:-1]) == 401
    assert https(central, "other", password) == 401
    assert https(central, "phone", phone.access.token) == 401


def test_password_in_the_clear_is_not_taken(central: CentralApp, phone: Phone):
    assert https(central, "phone", phone.access.password, "http") == 401


@pytest.mark.parametrize("header", ["Basic", "Basic !", "Basic eHg=", "Basic gIA6gA==", "Bearer x"])
def test_access_that_cannot_be_read_is_refused(central: CentralApp, header: str):
    url = f"https://central.example{ROOT}/formList"
    assert central.client.get(url, headers={"Authorization": header}).status_code == 401


def test_revoked_collector_is_refused_from_the_next_request_on(central: CentralApp, phone: Phone):
    assert phone.send(a_submission()).status_code == 201
    with central.database.writing() as connection:
        assert revoke_collector(connection, "phone", central.clock.now())
        assert not revoke_collector(connection, "phone", central.clock.now())
    assert phone.get("/formList").status_code == 403
    assert phone.send(a_submission(2)).status_code == 403
    assert https(central, "phone", phone.access.password) == 403
    assert len(envelopes(central)) == 1


def test_secrets_are_not_kept(central: CentralApp, phone: Phone):
    data = (central.config.folder / "central.sqlite").read_bytes()
    data += (central.config.folder / "central.sqlite-wal").read_bytes()
    assert phone.access.name.encode() in data
    assert phone.access.token.encode() not in data
    assert phone.access.password.encode() not in data


@pytest.mark.parametrize("name", ["", " ", "a:b", "x" * 101, "phone", "a\nb"])
def test_name_that_cannot_be_used_is_refused(central: CentralApp, phone: Phone, name: str):
    assert phone.access.name == "phone"
    with central.database.writing() as connection, pytest.raises(CollectorRefused):
        add_collector(connection, name, central.clock.now())
