"""Bring what was collected to another server: each once, none lost, one bad one in nobody's way.

The journal advances only after the far side said that it has a submission. What is sent again
after a crash is the same bytes, which the far side knows how to take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from kiosk.forms.problems import DataError
from kiosk.trust.odk import OdkKeyError
from sync.openrosa.encryption import TargetForm, public_key_of
from sync.openrosa.errors import DeliveryError, Rejected, Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sync.openrosa.documents import ListedForm
    from sync.openrosa.spool import Spool
    from sync.openrosa.submission import Submission

TRIES = 3
"""How often one submission is tried in a run before the next one has its turn."""

_MOST_IN_A_ROW = 3
_FIRST_WAIT_S, _LONGEST_WAIT_S = 1.0, 30.0
_PAGE = 200


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the journal: an answer on its way to one target.

    `place` orders a target's entries as they were recorded; `tries` are those of earlier runs.
    """

    stream: str
    seq: int
    form: str
    place: int
    tries: int = 0

    @property
    def key(self) -> str:
        return f"{self.stream}-{self.seq}"


class CannotSend(Exception):  # noqa: N818 - a state of the entry
    """This entry cannot go (yet). `why`: "sealed", "files" (not arrived here), or "gone" for good."""

    def __init__(self, why: str, words: str) -> None:
        super().__init__(words)
        self.why = why


class Journal(Protocol):
    """Each call is a transaction of its own, on the disk when it returns."""

    def take_up(self) -> int:
        """Write down what was recorded since; how much that was."""
        ...

    def due(self, after: Entry | None, limit: int) -> list[Entry]:
        """Queued entries whose time has come, behind `after`, in the order they were recorded."""
        ...

    def delivered(self, entry: Entry, words: str) -> None: ...
    def refused(self, entry: Entry, status: int, words: str) -> None: ...
    def postponed(self, entry: Entry, words: str) -> None: ...

    def submission(self, entry: Entry) -> Submission:
        """Raises `CannotSend`."""
        ...


class Server(Protocol):
    """What of `sync.openrosa.client.OpenRosaServer` delivery needs."""

    def forms(self) -> list[ListedForm]: ...
    def fetch(self, url: str) -> bytes: ...
    def submit(self, submission: Submission) -> str: ...


class Run(msgspec.Struct, kw_only=True):
    """What one run did. `no_form`: form -> entries that wait until the target offers it."""

    target: str
    taken_up: int = 0
    delivered: int = 0
    refused: int = 0
    postponed: int = 0
    sealed: int = 0
    waiting_for_files: int = 0
    no_form: dict[str, int] = {}
    error: str = ""


class Delivery:
    """One run against one target. `pause` waits some seconds; `tell` is called after each entry."""

    def __init__(
        self,
        journal: Journal,
        server: Server,
        spool: Spool,
        *,
        pause: Callable[[float], None],
        tell: Callable[[Run], None] = lambda _run: None,
    ) -> None:
        self._journal = journal
        self._server = server
        self._spool = spool
        self._pause = pause
        self._tell = tell
        self._forms: dict[str, ListedForm] = {}
        self._known: dict[str, TargetForm] = {}
        self._in_a_row = 0

    def run(self, name: str) -> Run:
        """Until nothing is due, or `error` says why others would fare no better now."""
        run = Run(target=name, taken_up=self._journal.take_up())
        try:
            self._forms = {form.form_id: form for form in self._server.forms()}
            for entry in self._entries():
                self._one(entry, run)
                self._tell(run)
        except DeliveryError as error:
            run.error = str(error)
        return run

    def _entries(self) -> Iterator[Entry]:
        after: Entry | None = None
        while page := self._journal.due(after, _PAGE):
            yield from page
            after = page[-1]

    def _one(self, entry: Entry, run: Run) -> None:
        """Raises `DeliveryError` when there is no point in going on with others."""
        if entry.form not in self._forms:
            run.no_form[entry.form] = run.no_form.get(entry.form, 0) + 1
            return
        try:
            words = self._send(entry)
        except CannotSend as reason:
            self._cannot(entry, reason, run)
        except (Rejected, OdkKeyError, DataError) as error:
            self._journal.refused(entry, getattr(error, "status", 0), str(error))
            run.refused += 1
        except Unreachable as error:
            self._journal.postponed(entry, str(error))
            run.postponed += 1
            self._in_a_row += 1
            if error.everything or self._in_a_row >= _MOST_IN_A_ROW:
                raise
        else:
            self._journal.delivered(entry, words)
            self._spool.drop(entry.key)
            run.delivered += 1
            self._in_a_row = 0

    def _cannot(self, entry: Entry, reason: CannotSend, run: Run) -> None:
        match reason.why:
            case "sealed":
                run.sealed += 1
            case "files":
                run.waiting_for_files += 1
            case _:
                self._journal.refused(entry, 0, str(reason))
                run.refused += 1

    def _send(self, entry: Entry) -> str:
        submission = self._prepared(entry)
        for tried in range(1, TRIES + 1):
            try:
                return self._server.submit(submission)
            except Unreachable as error:
                wait = max(error.wait_s, min(_FIRST_WAIT_S * 4.0 ** (tried - 1), _LONGEST_WAIT_S))
                if tried == TRIES or wait > _LONGEST_WAIT_S:
                    raise
                self._pause(wait)
        raise AssertionError("unreachable")

    def _prepared(self, entry: Entry) -> Submission:
        """What goes out: as it was recorded, or encrypted once and for all tries."""
        form = self._form(entry.form)
        if not form.public_key:
            return self._journal.submission(entry)
        return self._spool.encrypted(entry.key, form, lambda: self._journal.submission(entry))

    def _form(self, form_id: str) -> TargetForm:
        """Whether the far side wants it encrypted is read from its own form, once in a run."""
        known = self._known.get(form_id)
        if known is None:
            listed = self._forms[form_id]
            try:
                key = public_key_of(self._server.fetch(listed.download_url))
            except Rejected as error:  # said of the form, not of what was collected with it
                raise Unreachable(f"the form {form_id} cannot be fetched: {error}") from error
            known = TargetForm(form_id=form_id, version=listed.version, public_key=key)
            self._known[form_id] = known
        return known
