"""People who take part, and one who left, as a desk's copy of its centre has them."""

from __future__ import annotations

import uuid
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.desk.replica import Received
from kiosk.store import Draft, OutboxReader, Store
from tests.support.recipients import give_recipients

if TYPE_CHECKING:
    from tests.support.clock import ManualClock

FORM = "take-part"
PEOPLE = (
    ("ar", "phone", "0500000001", ["access", "words"]),
    ("he", "email", "panel@example.org", ["waiting"]),
    ("ru", "phone", "0500000003", ["services"]),
)
GONE = "0500000009"


def panel(clock: ManualClock) -> list[Received]:
    """What a kiosk recorded, sealed: three joined, and a fourth who has left."""
    with TemporaryDirectory() as folder:
        give_recipients(Path(folder))
        store = Store.open(Path(folder), clock)
        for days, (lang, reach, contact, topics) in enumerate(PEOPLE):
            _join(store, clock, days, lang, reach, contact, topics)
        ref = _join(store, clock, 9, "en", "phone", GONE, ["access"])
        fields = {"id": str(uuid.uuid4()), "case": ref, "kind": "withdrawn"}
        fields["at"] = clock.now().isoformat()
        store.submit(Draft(kind="case-event", answers=fields, instance_id=fields["id"]))
        store.close()
        return _received(Path(folder), clock)


def _join(
    store: Store, clock: ManualClock, days: int, lang: str, reach: str, contact: str,
    topics: list[str],
) -> str:  # fmt: skip
    answers = {f"/{FORM}/topics": topics, f"/{FORM}/reach": reach, f"/{FORM}/{reach}": contact}
    draft = Draft(
        form_id=FORM, purpose="panel", language=lang, answers=answers,
        submitted=clock.now() - timedelta(days=days), personal=frozenset({f"/{FORM}/{reach}"}),
    )  # fmt: skip
    return store.submit(draft).reference.hashed


def _received(folder: Path, clock: ManualClock) -> list[Received]:
    reader = OutboxReader.open(folder)
    found = [
        Received(
            stream=stream.stream, seq=each.seq, order=800_000 + each.seq, kiosk="kiosk-1",
            received=clock.now(), envelope=each.envelope,
        )
        for stream in reader.streams()
        for each in reader.entries(stream.stream, 0, 100)
    ]  # fmt: skip
    reader.close()
    return found
