"""Where the desk and its sync process hand each other what is published and what is proposed.

    publishing/source-<digest>.zip     the source, verified; written by sync
    publishing/list.json               how proposals stand; written by sync
    publishing/bodies/<digest>.zip     proposals that wait; written by sync
    publishing/refused.json            what central did not take; written by sync
    publishing/out/<number>-…          what has to go there; written by the desk, removed by sync

Each file is there whole or not at all. What goes out stays until central has answered, so nothing
is lost without a network, and central takes the same thing twice without harm.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.editing.archive import sha256_of
from kiosk.editing.standing import Decision, Refusal, Standings
from kiosk.editing.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = "publishing"
_MOST_REFUSED = 50


class Outgoing(NamedTuple):
    """`decision` is None for a proposal."""

    path: Path
    digest: str
    body: bytes
    decision: Decision | None


class Mailbox:
    """Of the data folder `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / _FOLDER

    # The source ----------------------------------------------------------------------------

    def source(self) -> tuple[str, bytes] | None:
        """Digest and bytes of the newest source that came; None before one did."""
        for path in self._sources():
            data = path.read_bytes()
            digest = path.stem.removeprefix("source-")
            if sha256_of(data) == digest:
                return digest, data
        return None

    def source_digest(self) -> str:
        """As `source`, by its name alone."""
        return next((path.stem.removeprefix("source-") for path in self._sources()), "")

    def put_source(self, digest: str, data: bytes) -> None:
        write_whole(self.folder / f"source-{digest}.zip", data)
        self.forget_sources(except_for=digest)

    def forget_sources(self, except_for: str = "") -> None:
        for path in self._sources():
            if path.stem != f"source-{except_for}":
                path.unlink(missing_ok=True)

    def _sources(self) -> list[Path]:
        found = self.folder.glob("source-*.zip")
        return sorted(found, key=lambda path: -path.stat().st_mtime_ns)

    # Proposals -----------------------------------------------------------------------------

    def standings(self) -> Standings:
        try:
            return msgspec.json.decode((self.folder / "list.json").read_bytes(), type=Standings)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return Standings()

    def put_standings(self, standings: Standings) -> None:
        write_whole(self.folder / "list.json", msgspec.json.encode(standings))

    def body(self, digest: str) -> bytes | None:
        """A proposal's archive, from central or on its way there."""
        paths = [self._body(digest), *self._out().glob(f"*-{digest}.zip")]
        for path in paths:
            with contextlib.suppress(OSError):
                data = path.read_bytes()
                if sha256_of(data) == digest:
                    return data
        return None

    def has_body(self, digest: str) -> bool:
        return self._body(digest).is_file()

    def put_body(self, digest: str, data: bytes) -> None:
        write_whole(self._body(digest), data)

    def forget_bodies(self, keep: set[str]) -> None:
        for path in (self.folder / "bodies").glob("*.zip"):
            if path.stem not in keep:
                path.unlink(missing_ok=True)

    def _body(self, digest: str) -> Path:
        return self.folder / "bodies" / f"{digest}.zip"

    # On the way to central -----------------------------------------------------------------

    def send_proposal(self, data: bytes) -> str:
        digest = sha256_of(data)
        self._put_out(f"{digest}.zip", data)
        return digest

    def send_decision(self, decision: Decision) -> None:
        self._put_out(f"{decision.digest}.json", msgspec.json.encode(decision))

    def outgoing(self) -> list[Outgoing]:
        """In the order it was written. What cannot be read is left out."""
        found = []
        for path in sorted(self._out().glob("[0-9]*-*.*")):
            digest = path.stem.partition("-")[2]
            with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
                data = path.read_bytes()
                decision = None
                if path.suffix == ".json":
                    decision = msgspec.json.decode(data, type=Decision)
                found.append(Outgoing(path, digest, data, decision))
        return found

    def refused(self) -> list[Refusal]:
        """Newest last."""
        try:
            data = (self.folder / "refused.json").read_bytes()
            return msgspec.json.decode(data, type=list[Refusal])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return []

    def refuse(self, refusal: Refusal) -> None:
        known = [*self.refused(), refusal][-_MOST_REFUSED:]
        write_whole(self.folder / "refused.json", msgspec.json.encode(known))

    def _out(self) -> Path:
        return self.folder / "out"

    def _put_out(self, name: str, data: bytes) -> None:
        known = sorted(self._out().glob("[0-9]*-*.*"))
        number = int(known[-1].name.partition("-")[0]) + 1 if known else 1
        write_whole(self._out() / f"{number:06}-{name}", data)
