"""A phone with ODK Collect at central, and what became of what it sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kiosk.envelope import decode_envelope
from sync.central.ingest.models import item
from sync.central.openrosa.collectors import (
    add_collector,
)
from sync.openrosa.documents import read_response
from sync.openrosa.multipart import written

if TYPE_CHECKING:
    from sync.openrosa.submission import BesideFile, Submission
    from tests.support.central_app import CentralApp


ROOT = "/openrosa"


class Phone:
    """One collector's phone: the address with its key, and what it sends there."""

    def __init__(self, central: CentralApp, name: str = "phone") -> None:
        self.central = central
        with central.database.writing() as connection:
            self.access = add_collector(connection, name, central.clock.now())
        self.base = f"{ROOT}/key/{self.access.token}"

    def get(self, path: str) -> Any:
        return self.central.client.get(self.base + path)

    def send(self, sent: Submission, *, more: bool = False) -> Any:
        return self.send_body(*written(sent.xml, sent.files, more=more))

    def send_body(self, body: bytes, content_type: str) -> Any:
        return self.central.client.post(
            f"{self.base}/submission", content=body, headers={"Content-Type": content_type}
        )

    def send_xml(self, xml: str | bytes, *files: BesideFile) -> Any:
        data = xml.encode() if isinstance(xml, str) else xml
        return self.send_body(*written(data, files, more=False))


def envelopes(central: CentralApp) -> list[Any]:
    with central.database.reading() as connection:
        rows = connection.execute(select(item).order_by(item.c.position)).all()
    return [decode_envelope(row.envelope) for row in rows]


def said(reply: Any) -> tuple[int, str]:
    return reply.status_code, read_response(reply.content)


def with_files(whole: Submission, files: tuple[BesideFile, ...]) -> Submission:
    import msgspec

    return msgspec.structs.replace(whole, files=files)
