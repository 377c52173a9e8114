"""Who may sign: the first keys, and later ones in their place.

Three people keep a root key each, and two of them together decide who may sign anything else. A
lost key is replaced by the other two.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from tuf.api.metadata import (  # type: ignore[attr-defined]  # their own names, not marked so
    Key,
    Root,
    Targets,
)

from sync.central.content.keys import (
    KeyTrouble,
    Read,
    Shape,
    as_it_is,
    new_key,
    read_keys,
    write_key,
)
from sync.central.content.repository import (
    OWN,
    RECEIPTS,
    NotEnoughKeys,
    Repository,
    keys_of,
)
from sync.protocol.content import RECEIPT_KEYS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]

ROOT_KEYS = 3
ROOT_NEEDED = 2
_TARGETS_FILE = "targets.pem"


class RoleState(msgspec.Struct, frozen=True, kw_only=True):
    """Who signs for a role: ids of keys, and how many of them are needed."""

    role: str
    keys: list[str]
    needed: int


class KeysState(msgspec.Struct, frozen=True, kw_only=True):
    version: int
    expires: datetime
    roles: list[RoleState]


class Rotation(msgspec.Struct, frozen=True, kw_only=True):
    """What a new root changes. `drop`: beginnings of ids of root keys; `renew`: roles."""

    drop: Sequence[str] = ()
    add: Sequence[Path] = ()
    renew: Sequence[str] = ()
    targets: Sequence[Path] = ()
    targets_needed: int = 1


def own_targets_file(content: Path) -> Path:
    """Where the targets key is when nobody said to keep it elsewhere."""
    return content / "keys" / _TARGETS_FILE


def targets_signers(
    content: Path, files: Sequence[Path], read: Read = Path.read_bytes
) -> list[CryptoSigner]:
    """The keys to publish with: those named, else central's own. `read` opens those named.

    Raises `KeyTrouble`, or `NoRepository` before any were made.
    """
    Repository(content).root()
    if files:
        return read_keys(files, read)
    own = own_targets_file(content)
    if not own.is_file():
        raise KeyTrouble("the targets key is kept elsewhere: name its file with --key FILE")
    return read_keys([own])


def create(
    content: Path,
    root_files: Sequence[Path],
    targets_files: Sequence[Path],
    targets_needed: int,
    now: datetime,
    shape: Shape = as_it_is,
) -> Root:
    """Make every key and sign the empty beginning. Raises `KeyTrouble`, `ValueError`, `OSError`.

    `shape` may put the files that people keep under passphrases.
    """
    repository = Repository(content)
    with repository.turn():
        if repository.newest("root"):
            raise ValueError("content is signed here already; `content-keys rotate` changes keys")
        named = targets_files or [own_targets_file(content)]
        _check_distinct([*root_files, *named])
        if not 1 <= targets_needed <= len(named):
            raise ValueError(f"{targets_needed} of {len(named)} targets keys cannot be needed")
        root = Root()
        roots = [_made(path, shape) for path in root_files]
        for signer in roots:
            root.add_key(signer.public_key, "root")
        root.roles["root"].threshold = ROOT_NEEDED
        publishers = _renew_targets(root, named, targets_needed, shape)
        for role in OWN:
            _renew_own(repository, root, role)
        repository.write_root(root, roots, now)
        repository.write_targets(Targets(), publishers, now)
    return root


def rotate(
    content: Path,
    change: Rotation,
    root_signers: Sequence[CryptoSigner],
    now: datetime,
    shape: Shape = as_it_is,
) -> Root:
    """A new root, signed by enough of the old keys and of the new. Raises as `create`.

    What the server signs is signed again at once; new targets keys sign what is published.
    """
    repository = Repository(content)
    with repository.turn():
        root = Root.from_dict(repository.root().signed.to_dict())
        signers = list(root_signers)
        _check_enough(root, signers)
        for start in change.drop:
            root.revoke_key(_one_key(root, start), "root")
        for path in change.add:
            signers.append(_made(path, shape))
            root.add_key(signers[-1].public_key, "root")
        if len(root.roles["root"].keyids) < ROOT_KEYS:
            raise ValueError(
                f"there must be {ROOT_KEYS} root keys: add one for one that is dropped"
            )
        publishers: list[CryptoSigner] = []
        if change.targets or "targets" in change.renew:
            publishers = _renew_targets(
                root, change.targets or [_fresh_targets_file(content)], change.targets_needed, shape
            )
        for role in (role for role in OWN if role in change.renew):
            _renew_own(repository, root, role)
        repository.write_root(root, signers, now)
        if publishers:
            repository.write_targets(repository.targets().signed, publishers, now)
        else:
            repository.write_snapshot(
                repository.snapshot().signed.meta["targets.json"].version, now
            )
    return root


def state(content: Path) -> KeysState:
    """Raises `NoRepository`."""
    root = Repository(content).root().signed
    roles = [
        RoleState(role=role, keys=list(root.roles[role].keyids), needed=root.roles[role].threshold)
        for role in ("root", "targets", "snapshot", "timestamp")
    ]
    roles.append(RoleState(role=RECEIPTS, keys=list(keys_of(root, RECEIPTS)), needed=1))
    return KeysState(version=root.version, expires=root.expires, roles=roles)


def expiries(content: Path) -> dict[str, datetime]:
    """Role to the moment its signature ends. Raises `NoRepository`."""
    repository = Repository(content)
    return {
        "root": repository.root().signed.expires,
        "targets": repository.targets().signed.expires,
        "snapshot": repository.snapshot().signed.expires,
        "timestamp": repository.timestamp().signed.expires,
    }


def _check_enough(root: Root, signers: Sequence[CryptoSigner]) -> None:
    """Before anything is made or moved: whether these may decide at all."""
    role = root.roles["root"]
    ours = {signer.public_key.keyid for signer in signers} & set(role.keyids)
    if len(ours) < role.threshold:
        raise NotEnoughKeys(f"a new root needs {role.threshold} of the root keys to sign it")


def _made(path: Path, shape: Shape) -> CryptoSigner:
    signer = new_key()
    write_key(path, signer, shape)
    return signer


def _renew_targets(
    root: Root, files: Sequence[Path], needed: int, shape: Shape
) -> list[CryptoSigner]:
    _forget(root, "targets")
    signers = [_made(path, shape) for path in files]
    for signer in signers:
        root.add_key(signer.public_key, "targets")
    root.roles["targets"].threshold = needed
    return signers


def _renew_own(repository: Repository, root: Root, role: str) -> None:
    """The new key is on the disk before the root that allows it."""
    signer = new_key()
    public: Key = signer.public_key
    write_key(repository.key_file(role, public.keyid), signer)
    if role == RECEIPTS:
        root.unrecognized_fields[RECEIPT_KEYS] = {public.keyid: public.to_dict()}
        return
    _forget(root, role)
    root.add_key(public, role)


def _forget(root: Root, role: str) -> None:
    for keyid in list(root.roles[role].keyids):
        root.revoke_key(keyid, role)


def _fresh_targets_file(content: Path) -> Path:
    """Central's own, moved aside: it signs nothing any more."""
    own = own_targets_file(content)
    if own.is_file():
        own.replace(own.with_name(f"targets-until-{Repository(content).newest('root') + 1}.pem"))
    return own


def _one_key(root: Root, start: str) -> str:
    found = [keyid for keyid in root.roles["root"].keyids if start and keyid.startswith(start)]
    if len(found) != 1:
        raise ValueError(f"'{start}' names no root key, or several; `content-keys list` shows them")
    return found[0]


def _check_distinct(paths: Sequence[Path]) -> None:
    if len({path.resolve() for path in paths}) != len(paths):
        raise ValueError("each key needs a file of its own")
    for path in paths:
        if path.exists():
            raise KeyTrouble(f"{path} is there already; name a new file")
