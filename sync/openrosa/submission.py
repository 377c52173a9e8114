"""One submission ready to go, and how it is cut into requests that the other side takes."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING

import msgspec

from sync.openrosa.multipart import overhead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class BesideFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that goes with an instance; `size` in bytes, `read` gives exactly that many."""

    name: str
    media_type: str
    size: int
    read: Callable[[], bytes]


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """`xml` is sent byte for byte as it is here, in every request and with every retry."""

    form_id: str
    version: str
    instance_id: str
    xml: bytes
    files: tuple[BesideFile, ...] = ()


def requests_for(submission: Submission, most: int) -> Iterator[tuple[Sequence[BesideFile], bool]]:
    """(files of one request, whether more follow), each request at most `most` bytes long.

    A file that is too large by itself still goes, alone: the announced size may be a wish, and if
    it is not the answer says so. 0 for `most` means that nothing was announced.
    """
    room = most - len(submission.xml) - overhead("") if most else 0
    batch: list[BesideFile] = []
    used = 0
    for file in submission.files:
        cost = file.size + overhead(file.name)
        if batch and most and used + cost > room:
            yield batch, True
            batch, used = [], 0
        batch.append(file)
        used += cost
    yield batch, False
