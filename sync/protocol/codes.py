"""The one-time code a person carries from central's screen to a kiosk.

Sixteen characters in four groups: the first group says which code is meant, so that a wrong guess
counts against one code and not against all of them; the other three are the 60 secret bits.
"""

from __future__ import annotations

import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})
_NAME_LENGTH = 4
_SECRET_LENGTH = 12


def new_code() -> tuple[str, str]:
    """A fresh (name, secret); neither was derived from anything."""
    return _characters(_NAME_LENGTH), _characters(_SECRET_LENGTH)


def format_code(name: str, secret: str) -> str:
    """For reading aloud and typing: `K7M4-29QX-3HT8-C0DE`."""
    whole = name + secret
    return "-".join(whole[i : i + 4] for i in range(0, len(whole), 4))


def split_code(typed: str) -> tuple[str, str] | None:
    """(name, secret) of what a person typed, forgiving case, spaces and look-alikes.

    None when it cannot be a code at all.
    """
    code = typed.upper().translate(_LOOKALIKES)
    if len(code) != _NAME_LENGTH + _SECRET_LENGTH or not set(code) <= set(_ALPHABET):
        return None
    return code[:_NAME_LENGTH], code[_NAME_LENGTH:]


def _characters(count: int) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(count))
