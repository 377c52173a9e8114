"""What can come between a kiosk and central, each with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.protocol.problems import ProblemDocument, Reaction


class SyncError(Exception):
    """The family of this room's errors."""


class Unreachable(SyncError):  # noqa: N818 - the state, as a person would say it
    """No reply that central can have given: no network, a time-out, somebody else's page."""


class Refused(SyncError):  # noqa: N818 - as above
    """Central said no. `retry_after_s` is its wish in seconds, None when it has none."""

    def __init__(
        self,
        status: int,
        reaction: Reaction,
        document: ProblemDocument | None,
        retry_after_s: float | None = None,
    ) -> None:
        words = " - ".join(filter(None, [document.title, document.detail])) if document else ""
        super().__init__(words or f"central answered with status {status}")
        self.status = status
        self.reaction = reaction
        self.document = document
        self.retry_after_s = retry_after_s

    @property
    def code(self) -> str:
        return self.document.code if self.document else f"status-{self.status}"


class NotEnrolled(SyncError):  # noqa: N818 - as above
    """This kiosk has no place at any central yet."""


class IdentityUnreadable(SyncError):  # noqa: N818 - as above
    """The file that says who this kiosk is cannot be read."""


class PackRejected(SyncError):  # noqa: N818 - as above
    """What was downloaded is not what was announced, or cannot be installed."""
