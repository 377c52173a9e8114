"""Answers opened in memory, for staff of a device that has no central and who have a secret key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import WrongSealedPart, unsealed
from kiosk.trust.sealing import NotForUsError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.envelope import AttachedFile
    from kiosk.store.records import Answer


class Unsealing:
    """Without keys everything stays as it is."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        self._secrets = secrets

    def of(self, answers: Iterator[Answer]) -> Iterator[Answer]:
        """Each with what was sealed in its place; `problem` says where no key fits."""
        for answer in answers:
            yield self._opened(answer)

    def reads(self, file: AttachedFile) -> bool:
        return file.sealed and bool(self._secrets)

    def data(self, sealed: bytes) -> bytes:
        """Raises `NotForUsError`."""
        return open_sealed(sealed, self._secrets)

    def _opened(self, answer: Answer) -> Answer:
        if not self._secrets or answer.envelope is None or not answer.envelope.sealed:
            return answer
        try:
            whole = unsealed(answer.envelope, self.data)
        except (NotForUsError, WrongSealedPart) as error:
            return msgspec.structs.replace(answer, problem=str(error))
        return msgspec.structs.replace(answer, envelope=whole)
