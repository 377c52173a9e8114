"""What an editor sends to central, and what a second person approves: one archive, one digest.

The archive holds `proposal.json` and under `files/` every changed file whole. Title, note, author
and what each file was before are in it, so whoever approves the digest approves all of that.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.content.errors import PackError
from kiosk.content.unpacking import is_safe_name
from kiosk.editing.archive import pack_files, sha256_of, take_away, unpacked
from kiosk.editing.standing import Short  # noqa: TC001 - msgspec reads it

if TYPE_CHECKING:
    from pathlib import Path

PROPOSAL_BYTES = 8 * 1024 * 1024
"""Of an archive, and of its files unpacked four times that."""

EDITORS = frozenset({"content-editor", "administrator"})
APPROVERS = frozenset({"content-editor", "service-manager"})

_MANIFEST = "proposal.json"
_FILES = "files/"
Digest = Annotated[str, msgspec.Meta(pattern=r"^(?:[0-9a-f]{64})?\Z")]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """SHA-256 of a file before and after; empty where there is none."""

    file: Annotated[str, msgspec.Meta(max_length=200)]
    before: Digest = ""
    after: Digest = ""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """`base`: the digest of the source it was made from; `author`: an account's name."""

    v: int = 1
    base: Digest
    title: Short
    note: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    author: Short
    shown: Short = ""
    role: Short
    at: datetime
    changes: Annotated[list[Change], msgspec.Meta(max_length=2000)]


class ProposalUnreadable(Exception):  # noqa: N818 - what is the matter
    """The bytes are no proposal; the message says why."""


class Conflict(Exception):  # noqa: N818 - what happened
    """Files the proposal changes are not what they were when it was made. `files` names them."""

    def __init__(self, files: list[str]) -> None:
        super().__init__(f"changed since the proposal was made: {', '.join(files)}")
        self.files = files


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """`digest` names it: the SHA-256 of its archive."""

    digest: str
    about: About
    files: dict[str, bytes]


def make_proposal(about: About, work: Path) -> bytes:
    """The archive of the changes as they are in a folder. The same changes give the same bytes."""
    files = {
        f"{_FILES}{change.file}": (work / change.file).read_bytes()
        for change in about.changes
        if change.after
    }
    return pack_files({_MANIFEST: msgspec.json.encode(about), **files})


def read_proposal(data: bytes) -> Proposal:
    """Every byte is accounted for. Raises `ProposalUnreadable`."""
    if len(data) > PROPOSAL_BYTES:
        raise ProposalUnreadable(f"it has {len(data)} bytes; it may have {PROPOSAL_BYTES}")
    try:
        members = dict(unpacked(data, 4 * PROPOSAL_BYTES))
        about = msgspec.json.decode(members.pop(_MANIFEST, b""), type=About)
    except (PackError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProposalUnreadable(str(error)) from error
    files = {name.removeprefix(_FILES): body for name, body in members.items()}
    wanted = {each.file: each.after for each in about.changes if each.after}
    if {name: sha256_of(body) for name, body in files.items()} != wanted:
        raise ProposalUnreadable("its files are not those it names")
    if not about.changes or not about.title.strip() or not about.author.strip():
        raise ProposalUnreadable("it has no title, no author, or no changes")
    if len({each.file for each in about.changes}) != len(about.changes):
        raise ProposalUnreadable("it names a file twice")
    if not all(_may_change(each.file) for each in about.changes):
        raise ProposalUnreadable("it changes a file that no pack has")
    return Proposal(digest=sha256_of(data), about=about, files=files)


def _may_change(name: str) -> bool:
    return is_safe_name(name) and not any(part.startswith(".") for part in name.split("/"))


def apply_proposal(proposal: Proposal, folder: Path) -> None:
    """Put its files into a source folder. Raises `Conflict` before anything was written."""
    moved = [
        change.file
        for change in proposal.about.changes
        if _hash(folder / change.file) not in {change.before, change.after}
    ]
    if moved:
        raise Conflict(moved)
    for change in proposal.about.changes:
        path = folder / change.file
        if change.after:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(proposal.files[change.file])
        else:
            take_away(folder, change.file)


def carried(change: Change, source: Path, target: Path) -> None:
    """The same change in another copy of the source."""
    path = target / change.file
    if change.after:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((source / change.file).read_bytes())
    else:
        take_away(target, change.file)


def _hash(path: Path) -> str:
    return sha256_of(path.read_bytes()) if path.is_file() else ""


def approver_trouble(author: str, approver: str, role: str) -> str:
    """Why this account may not decide on that author's proposal; empty where it may.

    Accounts are a desk's own, so two of one name count as one person.
    """
    if " ".join(author.split()).casefold() == " ".join(approver.split()).casefold():
        return "own"
    return "" if role in APPROVERS else "role"
