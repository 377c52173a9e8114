"""Reference numbers, the hash chain and the staff PIN; sealing and signing get their place here.

The only room that imports cryptography, and it does so inside functions: a kiosk that shows its
first page has loaded none of it.
"""

from kiosk.trust.chain import GENESIS, entry_head, entry_head_of_hash, envelope_hash
from kiosk.trust.door import DoorAnswer, StaffDoor
from kiosk.trust.identity import Minted, mint, new_stream
from kiosk.trust.pin import PinError, hash_pin, verify_pin
from kiosk.trust.reference import Reference, ReferenceNumberError, new_reference, parse_reference

__all__ = [
    "GENESIS",
    "DoorAnswer",
    "Minted",
    "PinError",
    "Reference",
    "ReferenceNumberError",
    "StaffDoor",
    "entry_head",
    "entry_head_of_hash",
    "envelope_hash",
    "hash_pin",
    "mint",
    "new_reference",
    "new_stream",
    "parse_reference",
    "verify_pin",
]
