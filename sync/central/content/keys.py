"""Keys of signed content in files: made, written once, read again.

Root and targets keys are files that people keep where they choose. The keys of what the server
renews by itself (`snapshot`, `timestamp`) and of receipts lie in central's own folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from securesystemslib.signer import (  # type: ignore[attr-defined]  # its own name, not marked so
    CryptoSigner,
)

from kiosk.trust.keyfile import KeyFileError, read_private_key
from sync.central.blobs.files import flush

if TYPE_CHECKING:
    from collections.abc import Iterable


Read = Callable[[Path], bytes]
"""The plain bytes of a key file; its own errors pass through."""
Shape = Callable[[Path, bytes], bytes]
"""What is written into a new key file, made of its plain bytes."""


class KeyTrouble(Exception):  # noqa: N818 - what is the matter
    """A key cannot be read, written or used; the message says which file and what to do."""


def as_it_is(_path: Path, data: bytes) -> bytes:
    """A key file without a passphrase."""
    return data


def new_key() -> CryptoSigner:
    """An Ed25519 key nobody has seen."""
    return CryptoSigner.generate_ed25519()


def write_key(path: Path, signer: CryptoSigner, shape: Shape = as_it_is) -> None:
    """Readable by the owner alone; never over a file that is there. Raises `KeyTrouble`.

    `shape` puts what is written under a passphrase.
    """
    data = shape(path, signer.private_bytes)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        flush(path.parent)
    except FileExistsError:
        raise KeyTrouble(f"{path} is there already; name a new file") from None
    except OSError as error:
        raise KeyTrouble(f"{path} cannot be written: {error.strerror}") from error


def read_key(path: Path, read: Read = Path.read_bytes) -> CryptoSigner:
    """`read` opens what is under a passphrase. Raises `KeyTrouble`."""
    try:
        return CryptoSigner(read_private_key(read(path)))
    except OSError as error:
        raise KeyTrouble(f"{path} cannot be read: {error.strerror}") from error
    except KeyFileError as error:
        raise KeyTrouble(f"{path}: {error}") from error


def read_keys(paths: Iterable[Path], read: Read = Path.read_bytes) -> list[CryptoSigner]:
    """In the order given. Raises `KeyTrouble`."""
    return [read_key(path, read) for path in paths]
