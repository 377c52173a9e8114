"""The commands: secrets never on a command line, results in words and as JSON, no traceback."""

from __future__ import annotations

import base64
import json
import zlib
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.store import Draft, Store
from sync.commands.central import command as central_command
from sync.commands.collector import _write_code
from sync.commands.openrosa_device import command as device_command
from sync.commands.openrosa_targets import alone
from tests.support.clock import ManualClock
from tests.support.odk_server import PASSWORD, USER, OdkServer
from tests.support.openrosa import DRAWING, an_instance, an_xform
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from click.testing import Result


@pytest.fixture
def odk() -> Iterator[OdkServer]:
    with OdkServer({"pad": an_xform()}, auth="basic", media={"map.png": DRAWING}) as server:
        yield server


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosk"
    with Store.open(folder, ManualClock()) as store:
        store.submit(Draft(form_id="pad", instance_xml=an_instance(1)))
    return folder


@pytest.fixture(params=["central", "kiosk"])
def call(request: pytest.FixtureRequest, tmp_path: Path, kiosk: Path) -> Callable[..., Result]:
    """The same words for both programs: `call("target", "list")`."""
    (tmp_path / "central").mkdir()

    def on_central(*words: str) -> Result:
        place = ["--data", str(tmp_path / "central")]
        words = words if words[0] == "deliver" else ("openrosa", *words)
        return CliRunner().invoke(central_command, [*place, *words])

    def on_kiosk(*words: str) -> Result:
        return CliRunner().invoke(device_command, [*words, "--data", str(kiosk)])

    return on_central if request.param == "central" else on_kiosk


def as_json(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def password_file(folder: Path) -> str:
    path = folder / "password"
    path.write_text(PASSWORD)
    path.chmod(0o600)
    return str(path)


def add(call: Callable[..., Result], odk: OdkServer, folder: Path) -> Result:
    words = ("--url", odk.url, "--user", USER, "--password-file", password_file(folder))
    return call("target", "add", "odk", *words)


def test_target_is_made_listed_and_removed(
    call: Callable[..., Result], odk: OdkServer, tmp_path: Path
):
    assert add(call, odk, tmp_path).exit_code == 0
    (target,) = as_json(call("target", "list", "--json"))["targets"]
    assert (target["name"], target["url"], target["auth"]) == ("odk", odk.url, "basic")
    assert PASSWORD not in call("target", "list", "--json").output
    again = add(call, odk, tmp_path)
    assert again.exit_code == 1
    assert "already" in again.output
    assert as_json(call("target", "remove", "odk", "--json")) == {"removed": "odk"}
    assert call("target", "remove", "odk").exit_code == 1
    assert "no target yet" in call("target", "list").output


def test_forms_of_a_target_are_listed_and_saved(
    call: Callable[..., Result], odk: OdkServer, tmp_path: Path
):
    add(call, odk, tmp_path)
    listed = as_json(call("forms", "odk", "--save", str(tmp_path / "saved"), "--json"))
    assert [form["form_id"] for form in listed["forms"]] == ["pad"]
    assert (tmp_path / "saved" / "pad.xml").read_bytes() == an_xform()
    assert (tmp_path / "saved" / "pad-media" / "map.png").read_bytes() == DRAWING


def test_delivery_is_told_and_listed(call: Callable[..., Result], odk: OdkServer, tmp_path: Path):
    add(call, odk, tmp_path)
    (dry,) = as_json(call("deliver", "--dry-run", "--json"))["targets"]
    assert odk.requests == []
    (run,) = as_json(call("deliver", "odk", "--json"))["targets"]
    assert run["delivered"] == dry["would_send"] == len(odk.received)
    (found,) = as_json(call("status", "--json"))["targets"]
    assert (found["queued"], found["delivered"], found["refused"]) == (0, run["delivered"], 0)


def test_server_that_does_not_answer_is_told_with_status_1(
    call: Callable[..., Result], tmp_path: Path
):
    call("target", "add", "none", "--url", "http://127.0.0.1:9/v1")
    result = call("deliver")
    assert result.exit_code == 1
    assert "cannot be reached" in result.output


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--url", "https://x.example/v1/key/abc/projects/1"), 1, "--url-file"),
        (("--url", "http://x.example/v1", "--user", "u"), 1, "https"),
        (("--url", "http://x.example/v1"), 1, "https"),
        (("--url", "https://u:p@x.example/v1"), 1, "--user"),
        ((), 2, "--url"),
        (("--url", "https://x.example", "--auth", "basic"), 2, "--user"),
        (("--url", "https://x.example", "--user", "u", "--auth", "none"), 2, "--user"),
        (("--url", "https://x.example", "--password", "x"), 2, "No such option"),
    ],
)
def test_unsafe_target_is_refused(
    call: Callable[..., Result], words: tuple[str, ...], status: int, told: str
):
    result = call("target", "add", "x", *words)
    assert result.exit_code == status
    assert told in result.output


def test_unknown_target_is_told(call: Callable[..., Result], odk: OdkServer, tmp_path: Path):
    assert "no target yet" in call("deliver").output
    add(call, odk, tmp_path)
    for words in (("deliver", "other"), ("status", "other"), ("forms", "other")):
        result = call(*words)
        assert result.exit_code == 1
        assert "no target is called other" in result.output
    assert call("target", "add", "../x", "--url", odk.url).exit_code == 2


def test_password_file_others_can_read_stops_the_delivery(
    call: Callable[..., Result], odk: OdkServer, tmp_path: Path
):
    add(call, odk, tmp_path)
    (tmp_path / "password").chmod(0o644)
    result = call("deliver")
    assert result.exit_code == 1
    assert "chmod 600" in result.output
    assert PASSWORD not in result.output


@pytest.mark.parametrize("text", ["", "no key at all", "\xff\xfe"])
def test_identity_file_that_is_none_is_told(
    call: Callable[..., Result], odk: OdkServer, tmp_path: Path, text: str
):
    add(call, odk, tmp_path)
    file = tmp_path / "identity"
    file.write_bytes(text.encode("latin-1"))
    result = call("deliver", "--identity", str(file))
    assert result.exit_code == 1
    assert str(file) in result.output
    assert odk.requests == []


def test_second_delivery_at_the_same_time_is_refused(
    call: Callable[..., Result], odk: OdkServer, tmp_path: Path, kiosk: Path
):
    add(call, odk, tmp_path)
    with ExitStack() as held:
        for folder in (tmp_path / "central", kiosk):
            folder.mkdir(exist_ok=True)
            held.enter_context(alone(folder / "openrosa", "odk"))
        result = call("deliver")
    assert result.exit_code == 1
    assert "under way" in result.output
    assert odk.requests == []
    assert call("deliver").exit_code == 0


def test_sealed_answer_of_a_kiosk_goes_with_its_key(odk: OdkServer, tmp_path: Path):
    folder = tmp_path / "sealing"
    give_recipients(folder)
    with Store.open(folder, ManualClock()) as store:
        personal = {"answers": {"/data/words": "x"}, "personal": frozenset({"/data/words"})}
        store.submit(Draft(form_id="pad", instance_xml=an_instance(1), **personal))
    identity = tmp_path / "identity"
    identity.write_text(f"# the operational key\n{secret_of('operational')}\n")

    def call(*words: str) -> Result:
        return CliRunner().invoke(device_command, [*words, "--data", str(folder)])

    add(call, odk, tmp_path)
    told = call("deliver")
    assert told.exit_code == 0
    assert "--identity" in told.output
    assert odk.received == {}
    assert "1 delivered" in call("deliver", "--identity", str(identity)).output
    assert list(odk.received.values()) == [(an_instance(1).encode(), {})]


def test_kiosk_sends_its_answer(odk: OdkServer, kiosk: Path, tmp_path: Path):
    def call(*words: str) -> Result:
        return CliRunner().invoke(device_command, [*words, "--data", str(kiosk)])

    add(call, odk, tmp_path)
    assert "1 delivered" in call("deliver").output
    assert list(odk.received.values()) == [(an_instance(1).encode(), {})]


def test_folder_that_is_none_is_told(tmp_path: Path):
    result = CliRunner().invoke(device_command, ["status", "--data", str(tmp_path / "none")])
    assert result.exit_code == 1
    assert "no data folder" in result.output


def central(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(central_command, ["--data", str(folder), "collector", *words])


def test_collector_is_made_shown_once_and_revoked(tmp_path: Path):
    made = as_json(central(tmp_path, "add", "phone", "--url", "https://c.example", "--json"))
    assert made["url"].startswith("https://c.example/openrosa/key/")
    assert len(made["password"].replace("-", "")) == 24
    listed = central(tmp_path, "list", "--json")
    assert as_json(listed)["collectors"][0]["name"] == "phone"
    assert made["url"].rpartition("/")[2] not in listed.output
    assert central(tmp_path, "add", "phone").exit_code == 1
    assert as_json(central(tmp_path, "revoke", "phone", "--json")) == {"revoked": "phone"}
    assert central(tmp_path, "revoke", "phone").exit_code == 1
    assert "REVOKED" in central(tmp_path, "list").output


def test_square_code_is_written_for_its_owner_alone(tmp_path: Path):
    file = tmp_path / "code.svg"
    central(tmp_path, "add", "phone", "--url", "https://c.example", "--qr", str(file))
    assert file.read_bytes().startswith(b"<?xml")
    assert file.stat().st_mode & 0o077 == 0
    assert central(tmp_path, "add", "b", "--qr", str(file)).exit_code == 2
    bad = ("add", "b", "--url", "https://c.example", "--qr", str(tmp_path / "x.gif"))
    assert central(tmp_path, *bad).exit_code == 2


def test_square_code_holds_what_collect_scans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import segno

    made: list[str] = []
    real = segno.make
    monkeypatch.setattr(segno, "make", lambda text, **more: made.append(text) or real(text, **more))
    _write_code(tmp_path / "code.png", "phone", "https://c.example/openrosa/key/abc")
    settings = json.loads(zlib.decompress(base64.b64decode(made[0])))
    assert settings["general"]["server_url"] == "https://c.example/openrosa/key/abc"
    assert settings["project"]["name"] == "phone"
