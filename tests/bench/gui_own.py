"""Our own kiosk as a measured program: the sample city's pack, a folder of its own, sync on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from kiosk.trust.sealing import NEEDED, Recipient, new_identity, save_recipients

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench" / "kiosk"
PACK = ROOT / "assets" / "packs" / "city-centre"

SETTINGS = """\
data_dir = "{data}"
pack = "{pack}"

[central]
# Nobody answers there: the kiosk works on, as it would with the cable pulled.
url = "http://127.0.0.1:9"
"""


def diwan(*words: str) -> None:
    done = subprocess.run([str(Path(sys.prefix, "bin", "diwan")), *words], check=False)
    if done.returncode:
        raise SystemExit(f"bench: `diwan {' '.join(words)}` failed")


def prepare() -> Path:
    """A settings file for a kiosk that has never run; returns its path."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    pack = BUILD / "pack"
    diwan("content", "build", str(PACK), "-o", str(pack))
    data = BUILD / "data"
    data.mkdir()
    save_recipients(data, [Recipient(role=role, key=new_identity()[1]) for role in NEEDED])
    settings = BUILD / "diwan.toml"
    settings.write_text(SETTINGS.format(data=BUILD / "data", pack=pack), encoding="utf-8")
    return settings


def command() -> list[str]:
    return [str(Path(sys.prefix, "bin", "diwan")), "kiosk"]
