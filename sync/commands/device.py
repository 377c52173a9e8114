"""The process the kiosk starts: `python -m sync.commands.device run --data DIR`.

Reads its two arguments itself: it lives beside the kiosk all day, and a command-line library would
live with it. People use `diwan sync`.
"""

from __future__ import annotations

import sys
from pathlib import Path

_USAGE = """usage: python -m sync.commands.device run --data DIR
       python -m sync.commands.device install --data DIR --pack FILE

run      bring answers to central and packs to the kiosk, until the input ends
install  unpack, check and activate a downloaded pack (started by run)"""


def main(arguments: list[str]) -> int:
    """The exit status: 0 done, 1 failed with a message, 2 wrong usage."""
    match arguments:
        case ["run", "--data", folder]:
            return _run(Path(folder))
        case ["install", "--data", folder, "--pack", archive]:
            return _install(Path(archive), Path(folder))
        case ["-h" | "--help"] | [_, "-h" | "--help"]:
            print(_USAGE)
            return 0
    print(_USAGE, file=sys.stderr)
    return 2


def _run(folder: Path) -> int:
    from kiosk.store.errors import StoreError
    from sync.device.errors import SyncError
    from sync.device.process import run

    try:
        run(folder)
    except (SyncError, StoreError, OSError) as error:
        print(f"diwan sync: {error}", file=sys.stderr)
        return 1
    return 0


def _install(archive: Path, folder: Path) -> int:
    from sync.device.errors import SyncError
    from sync.device.packs import install_here

    try:
        install_here(archive, folder)
    except SyncError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
