"""Reference numbers, the hash chain, sealing, replies and the staff PIN.

The only room that imports cryptography, and it does so inside functions: a kiosk that shows its
first page has loaded none of it.
"""

from kiosk.trust.chain import GENESIS, entry_head, entry_head_of_hash, envelope_hash
from kiosk.trust.door import DoorAnswer, StaffDoor
from kiosk.trust.identity import Minted, mint, new_stream
from kiosk.trust.pin import PinError, hash_pin, verify_pin
from kiosk.trust.reference import Reference, ReferenceNumberError, new_reference, parse_reference
from kiosk.trust.sealing import (
    NoRecipientsError,
    NotForUsError,
    Recipient,
    Recipients,
    SealingError,
    checked_recipients,
    load_recipients,
    open_sealed,
    save_recipients,
    seal,
)

__all__ = [
    "GENESIS",
    "DoorAnswer",
    "Minted",
    "NoRecipientsError",
    "NotForUsError",
    "PinError",
    "Recipient",
    "Recipients",
    "Reference",
    "ReferenceNumberError",
    "SealingError",
    "StaffDoor",
    "checked_recipients",
    "entry_head",
    "entry_head_of_hash",
    "envelope_hash",
    "hash_pin",
    "load_recipients",
    "mint",
    "new_reference",
    "new_stream",
    "open_sealed",
    "parse_reference",
    "save_recipients",
    "seal",
    "verify_pin",
]
