"""The peer a centre would pick instead: a SurveyJS form in Chromium's kiosk mode."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("gui_peer_page")
BUILD = ROOT / "build" / "bench" / "surveyjs"
VERSION = "2.5.38"
PACKAGES = (f"survey-core@{VERSION}", f"survey-js-ui@{VERSION}")
PARTS = (
    "survey-core/survey.core.min.js",
    "survey-core/survey.i18n.min.js",
    "survey-core/survey-core.fontless.min.css",
    "survey-js-ui/survey-js-ui.min.js",
)
# Everything a browser does on its own is switched off, in the peer's favour.
FLAGS = (
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-component-update",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-infobars",
    "--noerrdialogs",
    "--hide-crash-restore-bubble",
    "--password-store=basic",
    "--allow-file-access-from-files",
    "--no-sandbox",
    "--window-position=0,0",
)


def missing() -> list[str]:
    """Programs the peer needs and this machine lacks."""
    return [each for each in ("chromium", "npm") if not shutil.which(each)]


def _install() -> None:
    print(f"bench: fetching the peer's packages ({', '.join(PACKAGES)})", flush=True)
    (BUILD / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    command = ["npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run([*command, *PACKAGES], cwd=BUILD, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise SystemExit("bench: npm could not fetch the peer; is there a network for it?")


def page() -> Path:
    """The form's page, built once; fetches SurveyJS with npm the first time."""
    site = BUILD / "site"
    site.mkdir(parents=True, exist_ok=True)
    if not all((BUILD / "node_modules" / part).exists() for part in PARTS):
        _install()
    for part in PARTS:
        shutil.copy(BUILD / "node_modules" / part, site)
    for own in SOURCE.iterdir():
        shutil.copy(own, site)
    return site / "index.html"


def command(width: int, height: int, profile: Path) -> list[str]:
    # Debian's wrapper reads desktop settings first; the program itself starts faster.
    program = Path("/usr/lib/chromium/chromium")
    return [
        str(program) if program.exists() else str(shutil.which("chromium")),
        *FLAGS,
        f"--window-size={width},{height}",
        f"--user-data-dir={profile}",
        page().as_uri(),
    ]
