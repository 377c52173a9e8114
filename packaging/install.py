"""Fills the virtual environment it is run by with exactly what the lock names.

`./dev` calls it with the environment's own interpreter, so only the standard library and pip
are there. uv does the work because it takes seconds where pip takes minutes; pip fetches uv, by
hash, and takes over where uv cannot read the machine's own way to packages.
"""

from __future__ import annotations

import ast
import importlib.metadata
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
ALL = LOCKS / "all.txt"
BOOTSTRAP = LOCKS / "bootstrap.txt"

# pip's setting -> uv's variable, and how uv separates several values.
IN_UV = {
    "index-url": ("UV_DEFAULT_INDEX", " "),
    "extra-index-url": ("UV_INDEX", " "),
    "find-links": ("UV_FIND_LINKS", ","),
    "trusted-host": ("UV_INSECURE_HOST", " "),
    "timeout": ("UV_HTTP_TIMEOUT", " "),
    "default-timeout": ("UV_HTTP_TIMEOUT", " "),
    "cert": ("SSL_CERT_FILE", " "),
    "client-cert": ("SSL_CLIENT_CERT", " "),
    "proxy": ("ALL_PROXY", " "),
}
# From the weakest to the strongest, as pip itself reads them.
SECTIONS = ("global", "install", ":env:")


def say(words: str) -> None:
    print(f"dev: {words}", file=sys.stderr, flush=True)


def pip_settings(listing: str) -> dict[str, str]:
    """What `pip config list` printed, one value a name, the section that wins in pip winning."""
    found: dict[str, str] = {}
    lines = [line.partition("=") for line in listing.splitlines() if "=" in line]
    for section in SECTIONS:
        for key, _, value in lines:
            if key.startswith(f"{section}."):
                found[key.removeprefix(f"{section}.").lstrip(".")] = str(ast.literal_eval(value))
    return found


def uv_environment(pip: Mapping[str, str], environ: Mapping[str, str]) -> dict[str, str]:
    """`environ` and, where it says nothing to uv itself, the machine's pip settings."""
    env = dict(environ)
    for name, value in pip.items():
        variable, separator = IN_UV.get(name, ("", ""))
        if variable and not env.get(variable):
            env[variable] = separator.join(value.split())
    # Every file is known by its hash, so it may come from whichever index has it.
    env.setdefault("UV_INDEX_STRATEGY", "unsafe-best-match")
    env.setdefault("UV_PYTHON_DOWNLOADS", "never")
    env.pop("UV_PROJECT", None)
    return env


def pinned_uv() -> str:
    first = BOOTSTRAP.read_text(encoding="utf-8").split(maxsplit=1)[0]
    return first.partition("==")[2]


def installed_uv() -> str | None:
    try:
        return importlib.metadata.version("uv")
    except importlib.metadata.PackageNotFoundError:
        return None


def pip(*words: str) -> bool:
    command = [sys.executable, "-m", "pip", *words, "--disable-pip-version-check"]
    return subprocess.run(command, check=False, cwd=ROOT).returncode == 0


def fetch_uv() -> bool:
    if installed_uv() == pinned_uv():
        return True
    say("fetching uv, the installer (18 MB)")
    wanted = ("--require-hashes", "--only-binary=:all:", "-r", str(BOOTSTRAP))
    return pip("install", "--quiet", *wanted)


def uv(*words: str, env: Mapping[str, str]) -> bool:
    command = [str(Path(sys.prefix, "bin", "uv")), "pip", *words, "--python", sys.executable]
    return subprocess.run(command, check=False, cwd=ROOT, env=env).returncode == 0


def machine_settings() -> dict[str, str]:
    command = [sys.executable, "-m", "pip", "config", "list"]
    listing = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    return pip_settings(listing)


def install_locked() -> bool:
    """The locked packages and nothing else; no network is asked where all are there already."""
    if fetch_uv():
        env = uv_environment(machine_settings(), os.environ)
        if uv("sync", "--require-hashes", str(ALL), str(BOOTSTRAP), env=env):
            return True
    say("uv could not; trying with pip, which takes some minutes")
    return pip("install", "--require-hashes", "-r", str(ALL))


def install_checkout() -> bool:
    """The checkout itself, editable: `diwan` and `diwan-central` run what stands in the tree."""
    return pip("install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "-e", ".")


def unpack_shiboken() -> None:
    """shiboken6 carries its support modules zipped inside a library and compiles them anew at
    every start, a third of a plain one's time; told so once, it keeps them as files.
    """
    env = {**os.environ, "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", "import shiboken6"], check=True, env=env)
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], check=True)


def main() -> int:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    say("installing the locked packages (580 MB on disk)")
    if not install_locked():
        say("the packages could not be installed. Is there a network, or an index in pip's")
        say("settings (pip config list)? What is there already stays; run this again.")
        return 1
    if not install_checkout():
        say("the packages are in, but the checkout itself could not be installed (see above)")
        return 1
    unpack_shiboken()
    return 0


if __name__ == "__main__":
    sys.exit(main())
