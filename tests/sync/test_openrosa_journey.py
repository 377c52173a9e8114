"""Both ways through real processes: a phone into one central, and from there into another."""

from __future__ import annotations

import http.client
import json
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.clock import SystemClock
from sync.central.config import load_config
from sync.central.openrosa.collectors import add_collector
from sync.central.openrosa.targets import add_target
from sync.openrosa.address import Access, Target
from sync.openrosa.client import OpenRosaServer
from tests.support.central import RunningCentral
from tests.support.openrosa import (
    DRAWING,
    a_file,
    a_form_archive,
    a_submission,
    an_xform,
    publish_forms,
)

if TYPE_CHECKING:
    from pathlib import Path


def a_central(folder: Path) -> RunningCentral:
    central = RunningCentral(folder)
    central.start()
    with central.database() as database:
        archive = a_form_archive({"pad": an_xform()})
        publish_forms(load_config(folder, {}), database, archive, SystemClock().now())
    return central


def address_of(central: RunningCentral, name: str) -> str:
    with central.database() as database, database.writing() as connection:
        made = add_collector(connection, name, SystemClock().now())
    return f"{central.url}/openrosa/key/{made.token}"


def test_phone_into_one_central_and_on_into_another(tmp_path: Path):
    sent = [
        a_submission(1, a_file("a.png"), a_file("ב.ogg", b"sound" * 1000)),
        a_submission(2),
        a_submission(3, a_file("a.png", b"x" * 2_000_000)),
    ]
    first, second = a_central(tmp_path / "first"), a_central(tmp_path / "second")
    try:
        with OpenRosaServer(Access(url=address_of(first, "phone"))) as server:
            (form,) = server.forms()
            assert server.fetch(form.download_url) == an_xform()
            for submission in sent:
                server.submit(submission)
        secret = tmp_path / "address"
        secret.write_text(address_of(second, "first central"))
        secret.chmod(0o600)
        with first.database() as database, database.writing() as connection:
            add_target(connection, Target(name="second", url_file=str(secret)), SystemClock().now())
        (run,) = json.loads(first.run("deliver", "--json"))["targets"]
        assert run["delivered"] == 3
        (run,) = json.loads(first.run("deliver", "--json"))["targets"]
        assert run["delivered"] == 0
        for central in (first, second):
            check(central, tmp_path / f"out-{central.port}", sent)
        assert_one_date(second)
    finally:
        first.stop()
        second.stop()


def check(central: RunningCentral, folder: Path, sent: list) -> None:
    central.run("answers", "--openrosa", str(folder))
    found = {}
    for xml in folder.glob("pad/*/submission.xml"):
        files = {path.name: path.read_bytes() for path in xml.parent.iterdir() if path != xml}
        found[xml.read_bytes()] = files
    assert found == {one.xml: {file.name: file.read() for file in one.files} for one in sent}
    assert DRAWING in found[sent[0].xml].values()


def assert_one_date(central: RunningCentral) -> None:
    """OpenRosa wants a Date in every reply; the server that runs the application writes it."""
    connection = http.client.HTTPConnection(urlsplit(central.url).netloc, timeout=10)
    connection.request("HEAD", "/openrosa/submission")
    names = [name.lower() for name, _ in connection.getresponse().getheaders()]
    connection.close()
    assert names.count("date") == 1
    assert names.count("x-openrosa-version") == 1
