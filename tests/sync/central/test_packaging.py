"""What is shipped for operators, tried: nginx with TLS before workers over PostgreSQL, the units."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import ssl
import subprocess
import time
from datetime import UTC, datetime
from http.client import HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from sync.central.database import Database
from sync.central.enrolment.service import make_code
from sync.protocol.bodies import compress, pack_batch
from sync.protocol.versions import ENROLMENTS, ITEMS_TYPE, items_path
from tests.support.central_app import head_after
from tests.support.certificates import Authority
from tests.support.envelopes import an_envelope
from tests.support.keys import public_of, signed
from tests.support.postgres import postgres
from tests.sync.central.test_serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
UNITS = PACKAGING / "debian/central/usr/lib/systemd/system"


class Web:
    """nginx with the configuration that is shipped, but for its ports and places."""

    def __init__(self, folder: Path, central: int) -> None:
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        assert Path(program).exists(), "nginx is not installed: apt-get install nginx-light"
        authority = Authority(folder / "tls")
        certificate = authority.certify("localhost")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        shipped = (PACKAGING / "central/nginx.conf").read_text()
        for ours, theirs in (
            ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
            ("127.0.0.1:8464", f"127.0.0.1:{central}"),
            ("/etc/diwan/tls/central.pem", str(certificate.file)),
            ("/etc/diwan/tls/central.key", str(certificate.key)),
        ):
            assert ours in shipped
            shipped = shipped.replace(ours, theirs)
        places = "".join(
            f"{kind}_temp_path {folder}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;" if os.geteuid() == 0 else ""
        conf = folder / "nginx.conf"
        conf.write_text(
            f"{user} daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
            f"http {{ access_log off; {places}\n{shipped}\n}}\n"
        )
        self.process = subprocess.Popen([program, "-c", str(conf), "-p", str(folder)])
        self.trust = ssl.create_default_context(cafile=str(authority.file))
        self.line = HTTPSConnection("localhost", self.port, context=self.trust, timeout=20)
        for _ in range(100):
            with contextlib.suppress(OSError):
                self.line.connect()
                break
            time.sleep(0.05)

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, Any]:
        self.line.request(method, path, body or None, headers)
        reply = self.line.getresponse()
        data = reply.read()
        is_json = "json" in (reply.headers["content-type"] or "")
        return reply.status, json.loads(data) if is_json else data

    def close(self) -> None:
        self.line.close()
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture
def web(tmp_path: Path, postgres_template: str) -> Iterator[tuple[Web, str]]:
    with postgres(postgres_template) as url:
        settings = {"DIWAN_CENTRAL_PROXIES": "127.0.0.1"}
        central = Served(tmp_path, url, "--workers", "2", **settings)
        front = Web(tmp_path, central.port)
        try:
            yield front, url
        finally:
            front.close()
            central.end()


def test_kiosk_enrols_and_sends_through_nginx_with_tls(web: tuple[Web, str]):
    """Path and digest are signed, so nothing may be changed on the way."""
    front, url = web
    database = Database(url)
    with database.writing() as connection:
        code = make_code(connection, "Hall", datetime.now(UTC))
    json_type = {"Content-Type": "application/json"}
    enrolment = {"code": code, "credential": {"value": public_of("kiosk").hex()}}
    body = json.dumps(enrolment).encode()
    headers = signed("kiosk", "POST", ENROLMENTS, body, json_type)
    status, reply = front.ask("POST", ENROLMENTS, body, **headers)
    assert status == 201, reply
    path = items_path("stream-through-nginx")
    items = [an_envelope(n) for n in (1, 2)]
    wire, coding = compress(pack_batch(1, head_after(2, "stream-through-nginx"), items))
    kinds = {"Content-Type": ITEMS_TYPE, "Content-Encoding": coding}
    for _ in range(4):
        status, reply = front.ask("POST", path, wire, **signed("kiosk", "POST", path, wire, kinds))
        assert (status, reply["accepted_seq"]) == (200, 2)
    database.close()


def test_nginx_keeps_measures_and_endless_bodies_from_strangers(web: tuple[Web, str]):
    front, _ = web
    assert front.ask("GET", "/v1/health")[0] == 200
    assert front.ask("GET", "/metrics")[0] == 404
    assert front.ask("GET", "/%6detrics")[0] == 404
    assert front.ask("GET", "//metrics")[0] == 404
    status, _ = front.ask("POST", "/v1/heartbeats", bytes(10_000_000))
    assert status == 413


def test_address_behind_nginx_is_the_one_that_waits(web: tuple[Web, str]):
    """Told by nginx, not by whoever asks: a made-up address in the request changes nothing."""
    front, _ = web
    statuses = [
        front.ask("GET", "/nothing", **{"X-Forwarded-For": f"10.0.{n // 250}.{n % 250}"})[0]
        for n in range(460)
    ]
    assert statuses[0] == 404
    assert 429 in statuses


@pytest.mark.parametrize("unit", sorted(path.name for path in UNITS.iterdir()))
def test_units_are_what_systemd_understands(unit: str, tmp_path: Path):
    program = shutil.which("systemd-analyze")
    if program is None:  # a container of the CI has no systemd; its keys are then not looked at
        assert "[Unit]" in (UNITS / unit).read_text()
        return
    for path in UNITS.iterdir():
        there = path.read_text().replace("/usr/bin/diwan-central", "/bin/true")
        (tmp_path / path.name).write_text(there)
    done = subprocess.run(
        [program, "verify", "--man=no", str(tmp_path / unit)],
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "diwan" in line]
    assert told == [], done.stderr


def test_service_is_kept_from_nearly_everything():
    program = shutil.which("systemd-analyze")
    unit = (UNITS / "diwan-central.service").read_text()
    for setting in ("NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet=\n"):
        assert setting in unit
    if program is not None:
        command = [program, "security", "--offline=true", "--threshold=25"]
        done = subprocess.run(
            [*command, str(UNITS / "diwan-central.service")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


def test_compose_file_names_what_is_there():
    services = yaml.safe_load((PACKAGING / "central/compose.yaml").read_text())["services"]
    assert set(services) == {"database", "central", "web"}
    assert "ports" not in services["central"]
    assert "ports" not in services["database"]
