"""`diwan-central proposals`, and publishing one: exactly what two people agreed on, nothing else."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]
    from sqlalchemy import Connection

    from kiosk.editing.proposal import Proposal
    from kiosk.editing.standing import Standing
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.protocol.messages import PackNotice

_LAST_NUMBER = re.compile(r"(\d+)(?=\D*\Z)")


@click.command()
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def proposals(config: Config, *, json_: bool) -> None:
    """List the changes of content that desks proposed, newest first, and how they stand.

    An approved one is published by the running server where central keeps the targets key, else by
    `diwan-central publish --proposal ID --key FILE`.
    """
    from sync.central.proposals.service import standings

    with opened(config) as database, database.reading() as connection:
        found = standings(connection, config.content)
    words = "\n".join(map(line_of, found.proposals)) or "Nothing was proposed yet."
    show(found, words, json_=json_)


def line_of(each: Standing) -> str:
    """Who proposed it at which desk, who approved or returned it, and its files."""
    who = f"by {each.author}" + (f" at {each.desk}" if each.desk else "")
    if each.decided_by:
        who += f", {'returned' if each.state == 'returned' else 'approved'} by {each.decided_by}"
    more = f" as {each.version}" if each.version else ""
    trouble = f"\n    not published: {each.trouble}" if each.trouble else ""
    files = "".join(f"\n    {file}" for file in each.files)
    return f"{each.digest[:12]}  {each.state}{more}  {each.title} ({who}){trouble}{files}"


class Built(NamedTuple):
    """`made_from`: the digest of the source the proposal was put into."""

    archive: bytes
    source: bytes
    made_from: str
    version: str


def publish_proposal(
    config: Config, name: str, signers: Sequence[CryptoSigner], *, voice: bool
) -> tuple[Standing, PackNotice]:
    """Build what is published with the proposal in it, sign it, and say so to the desks.

    `name`: its digest or the beginning of it. Raises `Failure`; why it could not be is told to the
    desks too.
    """
    from sync.central.proposals.service import note_trouble

    with opened(config) as database:
        with database.reading() as connection:
            standing, proposal = _agreed_on(connection, name)
        try:
            built = _built(config, proposal, voice=voice)
            notice = _signed(config, database, standing, built, signers)
        except Failure as failure:
            words = f"{failure.message}. {failure.hint}".strip()
            with database.writing() as connection:
                note_trouble(connection, standing.digest, words)
            raise
    return standing, notice


def _agreed_on(connection: Connection, name: str) -> tuple[Standing, Proposal]:
    """A proposal that another person than its author approved, and whose bytes are those."""
    from kiosk.editing.proposal import (
        APPROVERS,
        ProposalUnreadable,
        approver_trouble,
        read_proposal,
    )
    from sync.central.proposals.service import archive_of, standings_named

    found = standings_named(connection, name)
    if len(found) != 1:
        raise Failure(
            f"'{name}' names no proposal, or several", "`diwan-central proposals` lists them."
        )
    standing = found[0]
    if standing.state == "published":
        raise Failure(f"{standing.digest[:12]} was published already, as {standing.version}")
    role = next(iter(APPROVERS))  # which one it was, was looked at when it was decided
    alone = approver_trouble(standing.author, standing.decided_by, role)
    if standing.state != "approved" or not standing.decided_by or alone:
        raise Failure(
            f"{standing.digest[:12]} is {standing.state}: it was not approved by a second person",
            "Somebody else than its author approves it at a desk.",
        )
    try:
        proposal = read_proposal(archive_of(connection, standing.digest))
    except ProposalUnreadable as error:
        raise Failure(f"{standing.digest[:12]} is damaged: {error}") from error
    if proposal.digest != standing.digest or proposal.about.author != standing.author:
        raise Failure(f"{standing.digest[:12]} is not what was approved")
    return standing, proposal


def _built(config: Config, proposal: Proposal, *, voice: bool) -> Built:
    from kiosk.content.errors import PackError
    from kiosk.editing.archive import pack_source, sha256_of, unpack_source
    from kiosk.editing.proposal import Conflict, apply_proposal
    from sync.central.content.service import published_source
    from sync.commands.packing import archive_of

    now = published_source(config)
    if now is None:
        raise Failure(
            "the published pack came without its plain files, so nothing can be changed in it",
            "Publish its source folder once: diwan-central publish FOLDER.",
        )
    with tempfile.TemporaryDirectory(prefix="diwan-proposal-") as place:
        folder = Path(place) / "source"
        folder.mkdir()
        try:
            unpack_source(now, folder)
            apply_proposal(proposal, folder)
        except Conflict as conflict:
            raise Failure(
                f"others changed meanwhile: {', '.join(conflict.files)}",
                "At its desk, take the new version over and propose again.",
            ) from conflict
        except PackError as error:
            raise Failure(f"the published source is damaged: {error}") from error
        version = next_version(folder / "pack.yaml")
        voices = config.folder / "voices" if voice else None
        return Built(
            archive_of(folder, voices=voices), pack_source(folder), sha256_of(now), version
        )


def next_version(file: Path) -> str:
    """Count the last number of a pack's version one up, in its file; the new version."""
    from kiosk.editing.yaml_text import value_at, with_value

    text = file.read_bytes().decode("utf-8")
    old = value_at(text, ["version"]) or "0"
    new = _LAST_NUMBER.sub(lambda found: str(int(found[1]) + 1), old)
    new = new if new != old else f"{old}.1"
    file.write_bytes(with_value(text, ["version"], new).encode("utf-8"))
    return new


def _signed(
    config: Config,
    database: Database,
    standing: Standing,
    built: Built,
    signers: Sequence[CryptoSigner],
) -> PackNotice:
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.content.service import PackRefused, SourceMoved, publish
    from sync.central.proposals.service import note_published
    from sync.commands.publish import told_of_keys

    now = SystemClock().now()
    with told_of_keys(), database.writing() as connection:
        try:
            notice = publish(
                connection, config, built.archive, signers, now, built.source, built.made_from
            )
        except (PackRefused, SourceMoved) as error:
            raise Failure(str(error)) from error
        note_published(connection, standing.digest, built.version, now)
        detail = f"{standing.digest[:12]} by {standing.author}, approved by {standing.decided_by}"
        record(connection, "publish", f"{notice.pack} {notice.version}", now, detail)
    return notice
