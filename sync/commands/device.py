"""The process the kiosk starts: `python -m sync.commands.device run --data DIR`.

Reads its two arguments itself: it lives beside the kiosk all day, and a command-line library would
live with it. People use `diwan sync`.
"""

from __future__ import annotations

import sys
from pathlib import Path

_USAGE = """usage: python -m sync.commands.device run --data DIR
       python -m sync.commands.device content --data DIR --now MOMENT

run      bring answers to central and content to the kiosk, until the input ends
content  take over what central signed, and say how it went (started by run)"""


def main(arguments: list[str]) -> int:
    """The exit status: 0 done, 1 failed with a message, 2 wrong usage."""
    match arguments:
        case ["run", "--data", folder]:
            return _run(Path(folder))
        case ["content", "--data", folder, "--now", moment]:
            return _content(Path(folder), moment)
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


def _content(folder: Path, moment: str) -> int:
    from datetime import datetime

    import msgspec

    from sync.device.updates import update_over_the_line

    known = None if moment == "-" else datetime.fromisoformat(moment)
    outcome = update_over_the_line(folder, known)
    print(msgspec.json.encode(outcome).decode())
    return 1 if outcome.error else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
