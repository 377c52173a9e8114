"""Fetch the pack central wants shown: resume what broke off, believe nothing but the hash.

Unpacking happens in a short-lived process, so that this one stays as small as it is.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from typing import TYPE_CHECKING

from sync.device.errors import PackRejected, Refused
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sync.device.central import Central
    from sync.protocol.messages import PackNotice

PACKS = "packs"
LARGEST_PACK = 512 * 1024 * 1024
_INSTALL_S = 300


def pull_pack(
    folder: Path,
    central: Central,
    notice: PackNotice,
    install: Callable[[Path, Path], None] | None = None,
) -> None:
    """Download, verify, install and activate. Raises `PackRejected`, `Unreachable`, `Refused`.

    What was downloaded before a break stays and is continued next time.
    """
    if notice.size > LARGEST_PACK:
        raise PackRejected(f"the pack has {notice.size} bytes, more than a kiosk takes")
    part = folder / PACKS / f".{notice.sha256}.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    _forget_others(part)
    _fetch(central, notice, part)
    if _sha256(part) != notice.sha256:
        part.unlink()
        raise PackRejected("the pack that arrived is not the one announced")
    try:
        (install or install_apart)(part, folder)
    finally:
        part.unlink(missing_ok=True)


def install_apart(archive: Path, folder: Path) -> None:
    """Install in a process of its own; raises `PackRejected` with that process's words."""
    command = [
        sys.executable, "-m", "sync.commands.device", "install",
        "--data", str(folder), "--pack", str(archive),
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_INSTALL_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PackRejected(f"the pack could not be installed ({error})") from error
    if done.returncode:
        words = done.stderr.strip().splitlines()
        raise PackRejected(words[-1] if words else "the pack could not be installed")


def install_here(archive: Path, folder: Path) -> None:
    """What the short-lived process does. Raises `PackRejected`."""
    from kiosk.content import PackError, activate, install_pack

    packs = folder / PACKS
    try:
        activate(packs, install_pack(archive, packs))
    except (PackError, OSError) as error:
        raise PackRejected(str(error)) from error


def _fetch(central: Central, notice: PackNotice, part: Path) -> None:
    start = part.stat().st_size if part.exists() else 0
    if start >= notice.size:
        part.unlink(missing_ok=True)
        start = 0
    try:
        _append(central, notice, part, start)
    except Refused as refusal:
        if refusal.reaction is not Reaction.RESTART or not start:
            raise
        part.unlink()
        _append(central, notice, part, 0)


def _append(central: Central, notice: PackNotice, part: Path, start: int) -> None:
    size = start
    with part.open("ab") as file:
        for chunk in central.download(notice.sha256, start):
            size += len(chunk)
            if size > notice.size:
                break
            file.write(chunk)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _forget_others(part: Path) -> None:
    """Half-downloads of packs nobody wants any more."""
    for other in part.parent.glob(".*.part"):
        if other != part:
            other.unlink(missing_ok=True)
