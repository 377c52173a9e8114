"""The kiosk's unit: kept from nearly everything, and from nothing that screen, sound and keys need."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

UNIT = (
    Path(__file__).resolve().parents[2]
    / "packaging/debian/kiosk/usr/lib/systemd/system/diwan-kiosk.service"
)


def said() -> dict[str, list[str]]:
    """Every setting with its values, in their order."""
    found: dict[str, list[str]] = {}
    for line in UNIT.read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


@pytest.mark.parametrize(
    "setting",
    [
        "NoNewPrivileges=yes", "CapabilityBoundingSet=", "AmbientCapabilities=",
        "ProtectSystem=strict", "ProtectHome=read-only", "PrivateTmp=yes", "DevicePolicy=closed",
        "RestrictNamespaces=yes", "RestrictSUIDSGID=yes", "SystemCallFilter=@system-service",
        "SystemCallArchitectures=native", "UMask=0077", "LimitCORE=0",
    ],
)  # fmt: skip
def test_kiosk_is_kept_from_what_it_never_needs(setting: str) -> None:
    name, _, value = setting.partition("=")
    assert said().get(name) == [value]


def test_screen_sound_and_keys_are_in_reach() -> None:
    allowed = said()["DeviceAllow"]
    for device in ("char-drm", "char-tty", "char-input", "char-alsa"):
        assert f"{device} rw" in allowed
    assert {"PrivateDevices", "MemoryDenyWriteExecute", "ProcSubset", "PrivateUsers"}.isdisjoint(
        said()
    )


def test_its_data_sticks_and_the_line_to_central_are_in_reach() -> None:
    writable = " ".join(said()["ReadWritePaths"]).split()
    assert said()["WorkingDirectory"] == ["/var/lib/diwan"]
    assert {"/var/lib/diwan", "-/run/user", "-/media", "-/run/media"} <= set(writable)
    (families,) = said()["RestrictAddressFamilies"]
    assert set(families.split()) == {"AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK"}
    assert "PrivateNetwork" not in said()


def test_no_key_leads_to_another_terminal() -> None:
    (start,) = said()["ExecStart"]
    assert {"-novtswitch", "-nolisten", "-keeptty"} <= set(start.split())
    assert "-zap" not in start


def test_unit_is_what_systemd_understands(tmp_path: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:  # a container of the CI has no systemd; its keys are then not looked at
        assert "[Unit]" in UNIT.read_text()
        return
    copy = tmp_path / UNIT.name
    copy.write_text(UNIT.read_text().replace("/usr/bin/xinit", "/bin/true"))
    done = subprocess.run(
        [program, "verify", "--man=no", str(copy)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert [line for line in done.stderr.splitlines() if "diwan" in line] == [], done.stderr


def test_systemd_calls_it_little_exposed() -> None:
    """2.0 of 10 with systemd 252; 9.2 before it was kept from anything."""
    program = shutil.which("systemd-analyze")
    assert len(said()) > 30
    if program is not None:
        command = [program, "security", "--offline=true", "--threshold=25", str(UNIT)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
