"""What the store is given of a form: its answers, and the drawings and recordings they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.forms import Submission
    from kiosk.store import Draft


class Files(Protocol):
    """Where drawings and recordings wait until their form is handed in."""

    def taken(self, names: set[str]) -> Mapping[str, tuple[str, bytes]]:
        """Those of the names that are known: name -> (media type, bytes)."""
        ...


def draft_of(
    submission: Submission,
    pack_version: str,
    files: Files,
    *,
    vote: bool = False,
    purpose: str = "",
) -> Draft:
    """What the store keeps of a finished or abandoned form. A `vote` is counted and no feedback;
    `purpose` is "panel" or empty.
    """
    from kiosk.store import Attachment, Draft

    named = {value for value in submission.answers.values() if isinstance(value, str)}
    return Draft(
        kind="partial" if submission.status != "complete" else "vote" if vote else "answer",
        form_id=submission.form_id,
        form_version=submission.form_version,
        purpose=purpose,
        language=submission.language,
        started=submission.started,
        submitted=submission.submitted,
        answers=dict(submission.answers),
        personal=submission.personal,
        instance_xml=submission.instance_xml,
        instance_id=submission.instance_id,
        wants_reply=submission.wants_reply,
        pack_version=pack_version,
        attachments={
            name: Attachment(media_type=kind, data=data)
            for name, (kind, data) in files.taken(named).items()
        },
    )
