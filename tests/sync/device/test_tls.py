"""The line to central is opened to central alone, whatever the environment says."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from sync.commands.central import command
from sync.device.enrolment import BadAddress, enrol_device
from sync.device.errors import Unreachable
from sync.device.identity import Identity
from sync.device.transport import HttpCentral
from sync.protocol.messages import Heartbeat
from tests.support.central import RunningCentral
from tests.support.certificates import Authority
from tests.support.keys import secret_of
from tests.support.kiosk_folder import KioskFolder
from tests.support.odd_server import OddServer, answering

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
REPLY = answering(200, b"{}")
TRAPS = (
    "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "AWS_CA_BUNDLE",
    "PIP_CERT", "NODE_EXTRA_CA_CERTS",
)  # fmt: skip
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("city"))


@pytest.fixture(scope="module")
def rogue(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("rogue"), "the city's authority")


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory, city: Authority) -> Iterator[RunningCentral]:
    own = city.certify()
    options = ("--tls-cert", str(own.file), "--tls-key", str(own.key))
    with RunningCentral(tmp_path_factory.mktemp("central"), *options) as running:
        yield running


def beat(url: str, ca_file: Path | str, known: datetime | None = None) -> None:
    identity = Identity(
        central_url=url, device_id="d", key=secret_of("me").hex(), ca_file=str(ca_file)
    )
    line = HttpCentral(identity, known=lambda: known)
    try:
        line.beat(Heartbeat())
    finally:
        line.close()


def served(authority: Authority, **how) -> OddServer:
    certificate = authority.certify(**how)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.file, certificate.key)
    return OddServer(REPLY, context)


def test_kiosk_syncs_over_tls_with_the_citys_own_authority(
    central: RunningCentral, city: Authority, tmp_path: Path
):
    assert central.url.startswith("https://")
    with KioskFolder(tmp_path) as kiosk:
        done = kiosk.command(
            "sync.commands.enrol", "--central", central.url, "--code", central.enrol_code(),
            "--ca-file", str(city.file),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        kiosk.submit()
        done = kiosk.sync_now()
        assert done.returncode == 0, done.stderr
        assert kiosk.status().backlog == 0


def test_kiosk_that_was_not_given_the_authority_does_not_enrol(
    central: RunningCentral, tmp_path: Path
):
    with KioskFolder(tmp_path) as kiosk:
        arguments = ("--central", central.url, "--code", central.enrol_code())
        done = kiosk.command("sync.commands.enrol", *arguments)
    assert done.returncode == 1
    assert "certificate is not one this kiosk believes" in done.stderr
    assert "--ca-file" in done.stderr
    assert "Traceback" not in done.stderr


def test_rogue_authority_is_believed_under_no_variable_of_the_environment(
    city: Authority, rogue: Authority, tmp_path: Path
):
    """In a process of its own, as the standing one loads its libraries: some of the variables are
    read when OpenSSL begins.
    """
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "rogue.pem").write_bytes(rogue.file.read_bytes())
    subprocess.run(["openssl", "rehash", str(folder)], check=False, capture_output=True)
    netrc = tmp_path / "netrc"
    netrc.write_text("default login thief password secret\n")
    keylog = tmp_path / "keys.log"
    with served(rogue) as server, served(city) as honest, OddServer(REPLY) as proxy:
        traps = {
            name: str(folder if name.endswith("DIR") else rogue.file) for name in TRAPS
        } | dict.fromkeys(PROXIES, proxy.url)
        traps |= {"NETRC": str(netrc), "SSLKEYLOGFILE": str(keylog), "no_proxy": ""}
        script = (
            "import sys; from sync.device.lean import load_requests; load_requests()\n"
            "from tests.sync.device.test_tls import beat, Unreachable\n"
            "for url in sys.argv[2:]:\n"
            "    try: beat(url, sys.argv[1])\n"
            "    except Unreachable as error: print(error)\n"
            "    else: print('believed')\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(city.file), server.url, honest.url],
            capture_output=True, text=True, cwd=ROOT, env=os.environ | traps, check=False,
        )  # fmt: skip
        assert done.stdout.splitlines() == [
            "central's certificate is not one this kiosk believes",
            "believed",
        ], done.stderr
        assert server.requests == proxy.requests == []
        ((_, headers, _),) = honest.requests
    assert not {name for name in headers if "authorization" in name.lower()}
    assert not keylog.exists()


def test_without_an_authority_of_its_own_the_usual_ones_are_believed_and_no_others(
    rogue: Authority, monkeypatch: pytest.MonkeyPatch
):
    for name in TRAPS:
        monkeypatch.setenv(name, str(rogue.file))
    with served(rogue) as server, pytest.raises(Unreachable, match="not one this kiosk believes"):
        beat(server.url, "")


def test_certificate_for_another_name_is_refused(city: Authority):
    with served(city, host="other.example") as server:
        with pytest.raises(Unreachable, match="another name"):
            beat(server.url, city.file)
        assert server.requests == []


def test_expired_certificate_is_refused(city: Authority):
    with served(city, lasts=timedelta(hours=-1)) as server:
        with pytest.raises(Unreachable, match="not valid at this time"):
            beat(server.url, city.file)
        with pytest.raises(Unreachable, match="not valid at this time"):
            beat(server.url, city.file, known=datetime.now(UTC))
        assert server.requests == []


def test_end_of_a_certificate_is_held_against_centrals_time_not_the_kiosks(city: Authority):
    """A clock that is far ahead: to it the certificate, valid for an hour more, has long expired."""
    with served(city, lasts=timedelta(hours=1)) as server:
        beat(server.url, city.file, known=datetime.now(UTC))
        with pytest.raises(Unreachable, match="not valid at this time"):
            beat(server.url, city.file, known=datetime.now(UTC) + timedelta(hours=2))
    with served(city, lasts=timedelta(hours=-1)) as server:
        beat(server.url, city.file, known=datetime.now(UTC) - timedelta(hours=2))


def test_rogue_authority_is_not_believed_once_central_told_its_time_either(
    city: Authority, rogue: Authority
):
    with served(rogue) as server, pytest.raises(Unreachable, match="not one this kiosk believes"):
        beat(server.url, city.file, known=datetime.now(UTC))


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_authority_that_cannot_be_read_is_told(
    city: Authority, tmp_path: Path, content: str | None
):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with served(city) as server, pytest.raises(Unreachable):
        beat(server.url, path)


def test_server_that_speaks_no_tls_is_told(city: Authority):
    with OddServer(REPLY) as server, pytest.raises(Unreachable, match="central"):
        beat(server.url.replace("http:", "https:"), city.file)


def test_central_says_which_certificate_and_key_do_not_fit(city: Authority, tmp_path: Path):
    own, other = city.certify("own.example"), city.certify("other.example")

    def serve(*options: str):
        return CliRunner().invoke(command, ["--data", str(tmp_path / "c"), "serve", *options])

    done = serve("--tls-cert", str(own.file))
    assert (done.exit_code, "go together" in done.stderr) == (2, True)
    for cert, key in ((own.file, other.key), (own.key, own.key), (city.file, own.key)):
        done = serve("--tls-cert", str(cert), "--tls-key", str(key))
        assert (done.exit_code, str(cert) in done.stderr) == (1, True), done.stderr
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("url", ["http://central.example", "http://10.0.0.7:8464"])
def test_line_that_others_can_read_is_not_taken_without_being_asked_for(tmp_path: Path, url: str):
    class Nobody:
        def enrol(self, _request):
            raise Unreachable("nobody")

    def enrol(**how: bool) -> None:
        enrol_device(tmp_path, central_url=url, code="C", connect=lambda _i: Nobody(), **how)

    with pytest.raises(BadAddress, match="--plain-http"):
        enrol()
    with pytest.raises(Unreachable, match="nobody"):
        enrol(plain_http=True)
