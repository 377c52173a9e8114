"""Taking proposals in, and decisions on them. An approval is of one digest, by another person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec
from sqlalchemy import Connection, insert, select, update

from kiosk.editing.proposal import (
    EDITORS,
    ProposalUnreadable,
    approver_trouble,
    read_proposal,
)
from kiosk.editing.standing import MOST_LISTED, Standing, Standings, State
from sync.central.audit.service import record
from sync.central.content.repository import NoRepository, Repository
from sync.central.proposals.models import proposal
from sync.protocol.content import PACK_SOURCE
from sync.protocol.problems import (
    DECIDED_ALREADY,
    NEEDS_ANOTHER_PERSON,
    NO_PROPOSAL,
    PROPOSAL_REFUSED,
    Problem,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Row

    from kiosk.editing.standing import Decision

_TROUBLE = {
    "own": "nobody approves or returns what they proposed themselves",
    "role": "only a content editor or a service manager decides on a proposal",
    "desk": "this central wants it approved at another desk than the one that proposed it",
}


class Desk(NamedTuple):
    """Whose key signed the request."""

    id: str
    name: str


def take(connection: Connection, desk: Desk, archive: bytes, now: datetime) -> Standing:
    """Keep a proposal; the same one twice is kept once. Raises `Problem` PROPOSAL_REFUSED."""
    try:
        read = read_proposal(archive)
    except ProposalUnreadable as error:
        raise Problem(PROPOSAL_REFUSED, str(error)) from error
    about = read.about
    if about.role not in EDITORS:
        raise Problem(PROPOSAL_REFUSED, f"{about.role} proposes no changes")
    if _row(connection, read.digest) is None:
        connection.execute(
            insert(proposal).values(
                digest=read.digest, base=about.base, title=about.title, author=about.author,
                device=desk.id, desk=desk.name, archive=archive, proposed_at=now,
                state="waiting", decided_by="", decided_shown="", decided_device="", reason="",
                version="", trouble="",
            )
        )  # fmt: skip
        _note(connection, "proposed", read.digest, about.title, about.author, desk, now)
    return standing(connection, read.digest)


def decide(
    connection: Connection,
    desk: Desk,
    decision: Decision,
    now: datetime,
    *,
    two_desks: bool = False,
) -> Standing:
    """Approve or return. The same decision twice is one. `two_desks`: accounts are a desk's word, its
    key is not; so an approval has to be signed by another desk than the proposal was.

    Raises `Problem` NO_PROPOSAL, DECIDED_ALREADY, NEEDS_ANOTHER_PERSON.
    """
    row = _row(connection, decision.digest, locked=True)
    if row is None:
        raise Problem(NO_PROPOSAL, decision.digest[:12])
    if why := approver_trouble(row.author, decision.by, decision.role):
        raise Problem(NEEDS_ANOTHER_PERSON, _TROUBLE[why])
    if two_desks and decision.verdict == "approved" and row.device == desk.id:
        raise Problem(NEEDS_ANOTHER_PERSON, _TROUBLE["desk"])
    if row.state != "waiting":
        again = row.decided_by == decision.by and row.decided_device == desk.id
        if again and (row.state == "returned") == (decision.verdict == "returned"):
            return standing(connection, decision.digest)
        raise Problem(DECIDED_ALREADY, f"{row.decided_by}: {row.state}")
    connection.execute(
        update(proposal)
        .where(proposal.c.digest == decision.digest)
        .values(
            state=decision.verdict, decided_by=decision.by, decided_shown=decision.shown,
            decided_device=desk.id, decided_at=now, reason=decision.note,
        )
    )  # fmt: skip
    _note(connection, decision.verdict, decision.digest, row.title, decision.by, desk, now)
    return standing(connection, decision.digest)


def standings(connection: Connection, content: Path) -> Standings:
    """Newest first."""
    rows = connection.execute(
        select(proposal).order_by(proposal.c.position.desc()).limit(MOST_LISTED)
    )
    return Standings(proposals=[_standing(row) for row in rows], source=source_digest(content))


def standing(connection: Connection, digest: str) -> Standing:
    """Raises `Problem` NO_PROPOSAL."""
    row = _row(connection, digest)
    if row is None:
        raise Problem(NO_PROPOSAL, digest[:12])
    return _standing(row)


def standings_named(connection: Connection, beginning: str) -> list[Standing]:
    """Those whose digest begins so; two where there are several."""
    if not beginning.isalnum():
        return []
    rows = connection.execute(
        select(proposal).where(proposal.c.digest.startswith(beginning)).limit(2)
    )
    return [_standing(row) for row in rows]


def archive_of(connection: Connection, digest: str) -> bytes:
    """Raises `Problem` NO_PROPOSAL."""
    row = _row(connection, digest)
    if row is None:
        raise Problem(NO_PROPOSAL, digest[:12])
    return bytes(row.archive)


def approved(connection: Connection) -> list[str]:
    """What is approved, not published yet, and met no trouble: oldest first."""
    rows = connection.execute(
        select(proposal.c.digest)
        .where(proposal.c.state == "approved", proposal.c.trouble == "")
        .order_by(proposal.c.decided_at, proposal.c.position)
    )
    return [row.digest for row in rows]


def note_published(connection: Connection, digest: str, version: str, now: datetime) -> None:
    connection.execute(
        update(proposal)
        .where(proposal.c.digest == digest)
        .values(state="published", version=version, published_at=now, trouble="")
    )


def note_trouble(connection: Connection, digest: str, words: str) -> None:
    """Told to the desks; it stays approved, and may be published by hand."""
    connection.execute(update(proposal).where(proposal.c.digest == digest).values(trouble=words))


def source_digest(content: Path) -> str:
    """Of the source that is published; empty where the pack came without one."""
    try:
        target = Repository(content).targets().signed.targets.get(PACK_SOURCE)
    except NoRepository:
        return ""
    return str(target.hashes["sha256"]) if target is not None else ""


def _row(connection: Connection, digest: str, *, locked: bool = False) -> Row[tuple[object]] | None:
    wanted = select(proposal).where(proposal.c.digest == digest)
    return connection.execute(wanted.with_for_update() if locked else wanted).first()


def _standing(row: Row[tuple[object]]) -> Standing:
    about = read_proposal(bytes(row.archive)).about
    return Standing(
        digest=row.digest, base=row.base, title=row.title, note=about.note, author=row.author,
        author_shown=about.shown, desk=row.desk, files=[each.file for each in about.changes],
        proposed=row.proposed_at, state=msgspec.convert(row.state, State),
        decided_by=row.decided_by, decided_shown=row.decided_shown, decided=row.decided_at,
        reason=row.reason, published=row.published_at, version=row.version, trouble=row.trouble,
    )  # fmt: skip


def _note(
    connection: Connection, what: str, digest: str, title: str, who: str, desk: Desk, now: datetime
) -> None:
    record(connection, f"content-{what}", f"{digest[:12]} {title}", now, f"{who} at {desk.name}")
