from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trust import Reference, ReferenceNumberError, new_reference, parse_reference
from kiosk.trust.reference import ALPHABET, SYMBOLS

references = st.binary(min_size=12, max_size=12).map(lambda raw: new_reference(lambda _: raw))
places = st.integers(0, SYMBOLS - 1)


@given(references)
def test_reference_is_read_back_as_it_was_shown(reference: Reference) -> None:
    assert parse_reference(reference.grouped) == reference


def test_reference_is_shown_in_groups_of_four() -> None:
    shown = new_reference().grouped
    assert [len(group) for group in shown.split("-")] == [4, 4, 4, 1]


@given(references, places, st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_noticed(reference: Reference, place: int, wrong: str) -> None:
    text = reference.text[:place] + wrong + reference.text[place + 1 :]
    if text == reference.text:
        return
    with pytest.raises(ReferenceNumberError) as refused:
        parse_reference(text)
    assert refused.value.kind == "check"


@given(references, places, places)
def test_two_swapped_symbols_are_noticed(reference: Reference, one: int, other: int) -> None:
    symbols = list(reference.text)
    symbols[one], symbols[other] = symbols[other], symbols[one]
    if symbols == list(reference.text):
        return
    with pytest.raises(ReferenceNumberError):
        parse_reference("".join(symbols))


def test_letters_that_look_like_digits_are_forgiven() -> None:
    reference = next(r for r in iter(new_reference, None) if "0" in r.text and "1" in r.text)
    sloppy = f"  {reference.grouped.lower().replace('0', 'o').replace('1', 'l', 1)} "
    assert parse_reference(sloppy.replace("1", "I").replace("-", " – ")) == reference


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("", "length"), ("7K4M", "length"), ("7K4M-29QX-3HT8-CC", "length"), ("7K4M-29QU-3HT8-C", "symbol"),
     ("٧K4M-29QX-3HT8-C", "symbol")],
)  # fmt: skip
def test_what_is_no_reference_is_refused_with_its_kind(typed: str, kind: str) -> None:
    with pytest.raises(ReferenceNumberError) as refused:
        parse_reference(typed)
    assert refused.value.kind == kind


def test_references_use_sixty_random_bits() -> None:
    lowest, highest = new_reference(bytes), new_reference(lambda n: b"\xff" * n)
    assert (lowest.text[:12], highest.text[:12]) == ("0" * 12, "Z" * 12)
    assert len({new_reference().text for _ in range(2000)}) == 2000


def test_no_reference_has_a_letter_that_is_mistaken_for_another() -> None:
    assert not set("ILOU") & set(ALPHABET)
