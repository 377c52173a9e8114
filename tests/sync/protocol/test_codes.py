from __future__ import annotations

from sync.protocol.codes import format_code, new_code, split_code


def test_code_is_read_however_a_person_types_it():
    name, secret = new_code()
    shown = format_code(name, secret)
    for typed in (shown, shown.lower(), shown.replace("-", " "), f"  {shown} "):
        assert split_code(typed) == (name, secret)


def test_lookalikes_are_forgiven():
    assert split_code("OIL0-0000-0000-0000") == split_code("0110-0000-0000-0000")


def test_what_cannot_be_a_code_is_none():
    assert split_code("") is None
    assert split_code("0000-0000-0000-000") is None
    assert split_code("UUUU-0000-0000-0000") is None


def test_secret_has_sixty_bits():
    assert 32 ** len(new_code()[1]) == 2**60
