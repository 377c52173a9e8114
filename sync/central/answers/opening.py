"""Opening what kiosks sealed, in memory, for whoever has brought a secret key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.envelope import WrongSealedPart, unsealed
from kiosk.trust.sealing import NotForUsError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.envelope import AttachedFile, Envelope


class Opener:
    """Without keys it opens nothing, and everything sealed stays so."""

    def __init__(self, identities: Sequence[str] = ()) -> None:
        self._identities = identities

    def opened(self, envelope: Envelope) -> tuple[Envelope, str]:
        """The envelope with what was sealed in its place, and why it is still sealed."""
        if not envelope.sealed or not self._identities:
            return envelope, ""
        try:
            return unsealed(envelope, self.data), ""
        except (NotForUsError, WrongSealedPart) as error:
            return envelope, str(error)

    def reads(self, file: AttachedFile) -> bool:
        """Whether the bytes of a file would come out as the visitor made them."""
        return bool(self._identities) or not file.sealed

    def data(self, sealed: bytes) -> bytes:
        """Raises `NotForUsError`."""
        return open_sealed(sealed, self._identities)


CLOSED = Opener()
