"""Two people: one proposes, another approves or returns, and nothing is published by one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.editing.archive import sha256_of, unpacked
from kiosk.editing.differences import differences
from kiosk.editing.proposal import (
    EDITORS,
    About,
    approver_trouble,
    make_proposal,
    read_proposal,
)
from kiosk.editing.standing import Decision, Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock
    from kiosk.editing.differences import Difference
    from kiosk.editing.mailbox import Mailbox
    from kiosk.editing.proposal import Change
    from kiosk.editing.standing import Verdict
    from kiosk.editing.working import WorkingCopy
    from kiosk.staff.signing_in import Session


class NotAllowed(Exception):  # noqa: N818 - what the matter is
    """`why`: "role", "own" (nobody approves their own), "errors", "nothing" or "gone"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Approving:
    """What goes to central waits in the mailbox until there is a network. `note` writes a deed down."""

    def __init__(
        self,
        copy: WorkingCopy,
        mailbox: Mailbox,
        clock: Clock,
        session: Session,
        note: Callable[[str, str, str], None],
    ) -> None:
        self.copy = copy
        self.mailbox = mailbox
        self._clock = clock
        self._session = session
        self._note = note

    def propose(self, title: str, note: str) -> str:
        """Hand every change to central for somebody else to approve; the digest that names it.

        Raises `NotAllowed` "errors" while the checks find any, "nothing" without a change.
        """
        if self._session.role not in EDITORS:
            raise NotAllowed("role")
        changes = self.copy.changes()
        if not changes:
            raise NotAllowed("nothing")
        if self._has_errors(changes):
            raise NotAllowed("errors")
        about = About(
            base=self.copy.base,
            title=" ".join(title.split())[:200] or changes[0].file,
            note=note.strip()[:2000],
            author=self._session.name,
            shown=self._session.shown,
            role=self._session.role,
            at=self._clock.now(),
            changes=changes,
        )
        digest = self.mailbox.send_proposal(make_proposal(about, self.copy.work))
        self._note("content-proposed", digest[:12], about.title)
        return digest

    def _has_errors(self, changes: list[Change]) -> bool:
        """Forms are converted, a second each, only where one may have changed."""
        from kiosk.publishing import check_pack, read_source

        if any(each.file.startswith("forms/") or each.file == "pack.yaml" for each in changes):
            found = check_pack(self.copy.work)
        else:
            found = read_source(self.copy.work)[1].problems
        return any(each.severity == "error" for each in found)

    def proposals(self) -> list[Standing]:
        """As central told last, newest first, with what is still on its way from here."""
        told = self.mailbox.standings().proposals
        known = {each.digest: each for each in told}
        out = self.mailbox.outgoing()
        for each in out:
            if each.decision is None and each.digest not in known:
                known = {each.digest: _on_its_way(each.digest, each.body), **known}
            elif each.decision is not None and each.digest in known:
                known[each.digest] = _decided(known[each.digest], each.decision)
        return list(known.values())

    def proposal(self, digest: str) -> dict[str, list[Difference]] | None:
        """What a proposal changes in what it was made from; None where its archive has not come."""
        body = self.mailbox.body(digest)
        if body is None:
            return None
        read = read_proposal(body)
        before = self._before(read.about.changes)
        return {file: differences(file, old, read.files.get(file)) for file, old in before.items()}

    def _before(self, changes: list[Change]) -> dict[str, bytes | None]:
        """The files as the author found them: of the source that is worked on here, or of a newer one
        that has come and was not taken over yet.
        """
        found = {each.file: self.copy.published(each.file) for each in changes}
        others = {e.file: e.before for e in changes if _digest(found[e.file]) != e.before}
        newest = self.mailbox.source() if others else None
        if newest is not None:
            there = {name: data for name, data in unpacked(newest[1]) if name in others}
            newer = {file: there.get(file) for file in others}
            found |= {file: data for file, data in newer.items() if _digest(data) == others[file]}
        return found

    def decide(self, digest: str, verdict: Verdict, note: str = "") -> None:
        """Raises `NotAllowed` "own", "role" or "gone"."""
        body = self.mailbox.body(digest)
        standing = next((each for each in self.proposals() if each.digest == digest), None)
        if body is None or standing is None or standing.state != "waiting":
            raise NotAllowed("gone")
        who = self._session
        if why := approver_trouble(read_proposal(body).about.author, who.name, who.role):
            raise NotAllowed(why)
        self.mailbox.send_decision(
            Decision(
                digest=digest, verdict=verdict, by=who.name, shown=who.shown, role=who.role,
                note=note.strip()[:2000], at=self._clock.now(),
            )
        )  # fmt: skip
        self._note(f"content-{verdict}", digest[:12], standing.title)


def _digest(data: bytes | None) -> str:
    return "" if data is None else sha256_of(data)


def _on_its_way(digest: str, body: bytes) -> Standing:
    about = read_proposal(body).about
    return Standing(
        digest=digest, base=about.base, title=about.title, note=about.note, author=about.author,
        author_shown=about.shown, files=[each.file for each in about.changes], proposed=about.at,
        state="waiting",
    )  # fmt: skip


def _decided(standing: Standing, decision: Decision) -> Standing:
    return msgspec.structs.replace(
        standing, state=decision.verdict, decided_by=decision.by, decided_shown=decision.shown,
        decided=decision.at, reason=decision.note,
    )  # fmt: skip
