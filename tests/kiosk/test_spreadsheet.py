"""What visitors write is never calculated by a spreadsheet."""

import pytest

from kiosk.spreadsheet import harmless


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＠x",
        "  =1",
        "\n=1",
        "\N{NO-BREAK SPACE}=1",
        "\x85=1",
        "\N{LINE SEPARATOR}=1",
        "\x1c +1",
    ],
)
def test_what_would_be_calculated_gets_a_quote_in_front(text: str):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "مرحبا", "5 = 5", "שלום", "a-b"])
def test_anything_else_stays_as_it_is(text: str):
    assert harmless(text) == text


def test_no_nul_reaches_the_file():
    assert harmless("a\0b") == "a\N{REPLACEMENT CHARACTER}b"
