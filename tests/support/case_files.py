"""A complaint with a drawing and a recording: recorded by a kiosk, received by a desk."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from kiosk.desk.case_files import CaseFiles
from kiosk.desk.replica import Received, Replica
from kiosk.envelope import Envelope, decode_envelope, encode_envelope
from kiosk.store import Attachment, Draft, OutboxReader, Store
from kiosk.store.blobs import Blobs
from tests.support.kiosk_window import application
from tests.support.recipients import give_recipients
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.recorder import BYTES_PER_SECOND, _wav

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.clock import ManualClock

COMMENT: Final = "The sign at the entrance points the wrong way"
TYPED: Final = "Here, by the second lift"
SECONDS: Final = 3


def recorded(kiosk: Path, clock: ManualClock) -> None:
    """In a kiosk's own store, sealed."""
    give_recipients(kiosk)
    application()  # letters are drawn with its fonts
    attachments = Attachments()
    typed = attachments.data(attachments.keepTyped(TYPED, "Sans", "sketch"))
    files = {
        "sketch-1.png": Attachment(media_type="image/png", data=typed),
        "voice-1.wav": Attachment(
            media_type="audio/wav", data=_wav(bytes(SECONDS * BYTES_PER_SECOND))
        ),
    }
    answers = {
        "/visit/comment": COMMENT, "/visit/sketch": "sketch-1.png", "/visit/voice": "voice-1.wav",
    }  # fmt: skip
    draft = Draft(
        form_id="visit", language="en", wants_reply=True, attachments=files, answers=answers,
        personal=frozenset(answers),
    )  # fmt: skip
    with closing(Store.open(kiosk, clock)) as store:
        store.submit(draft)


def received(desk: Path, kiosk: Path, clock: ManualClock) -> Envelope:
    """The item as the sync process brings it; its files are not there yet."""
    with closing(OutboxReader.open(kiosk)) as reader:
        (stream,) = reader.streams()
        entries = reader.entries(stream.stream, 0, 100)
    found = [decode_envelope(entry.envelope) for entry in entries]
    (envelope,) = [each for each in found if each.attachments]
    item = Received(
        stream="s", seq=1, order=999_999, kiosk="Kiosk 1", received=clock.now(),
        envelope=encode_envelope(envelope),
    )  # fmt: skip
    with closing(Replica.open(desk)) as replica:
        replica.take([item])
    return envelope


def arrived(desk: Path, kiosk: Path, envelope: Envelope) -> None:
    """Its files, as the sync process brings them."""
    files, held = CaseFiles(desk), Blobs(kiosk)
    for each in envelope.attachments.values():
        files.append(each.sha256, [held.read(each.sha256)], each.size)
        assert files.finish(each.sha256)
