"""French in words, as in France."""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import LATIN, Coin, Counting, Tongue, names

_UNITS: Final = names(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_TENS: Final = names("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_MONTHS: Final = names(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_FEMININE: Final = frozenset(
    names(
        "heure heures minute minutes seconde secondes semaine semaines année années photo photos pièce "
        "pièces copie copies page pages question questions fois personne personnes étape étapes demande "
        "demandes réponse réponses annonce annonces étoile étoiles lettre lettres agora carte cartes "
        "voiture voitures place places école écoles famille familles langue langues phrase phrases "
        "ligne lignes touche touches journée journées tentative tentatives"
    )
)


def _cardinal(number: int, how: Counting) -> str:
    return in_words(number, how.gender)


def in_words(number: int, gender: str = "") -> str:
    """0 to 999,999,999; "une" at the end where something feminine is counted."""
    if number >= 1_000_000:
        head, rest = divmod(number, 1_000_000)
        name = "million" if head == 1 else "millions"
        return f"{in_words(head)} {name}" + (f" {in_words(rest, gender)}" if rest else "")
    if number >= 1000:
        head, rest = divmod(number, 1000)
        start = "mille" if head == 1 else f"{_before_mille(head)} mille"
        return start + (f" {in_words(rest, gender)}" if rest else "")
    if number >= 100:
        head, rest = divmod(number, 100)
        start = "cent" if head == 1 else f"{_UNITS[head]} cent"
        if not rest:
            return start + ("s" if head > 1 else "")
        return f"{start} {in_words(rest, gender)}"
    return _below_hundred(number, gender)


def _before_mille(number: int) -> str:
    """The s of "quatre-vingts" and "deux cents" goes before "mille"."""
    words = in_words(number)
    return words[:-1] if words.endswith(("cents", "vingts")) else words


def _below_hundred(number: int, gender: str) -> str:
    one = "une" if gender == "f" else "un"
    if number < 20:
        return one if number == 1 else _UNITS[number]
    ten, unit = divmod(number, 10)
    if ten in {7, 9}:
        unit += 10
    tens = _TENS[ten - 2]
    if not unit:
        return tens + ("s" if ten == 8 else "")
    joint = " et " if unit in {1, 11} and ten < 8 else "-"
    return f"{tens}{joint}{one if unit == 1 else _UNITS[unit]}"


def _counted(number: int, forms: tuple[str, ...], how: Counting) -> str:
    noun, joint = forms[0] if number < 2 else forms[1], " "
    if number and number % 1_000_000 == 0:
        joint = " d’" if noun[0] in "aeiou" else " de "
    return f"{in_words(number, how.gender)}{joint}{noun}"


def _time(hour: int, minute: int, _case: str) -> str:
    if hour in {0, 12, 24}:
        words = "midi" if hour == 12 else "minuit"
    else:
        words = f"{in_words(hour, 'f')} heure{'' if hour == 1 else 's'}"
    return words + (f" {in_words(minute, 'f')}" if minute else "")


def _date(day: int, month: int, year: int | None, _case: str) -> str:
    tail = "" if year is None else f" {in_words(year)}"
    return f"{'premier' if day == 1 else in_words(day)} {_MONTHS[month - 1]}{tail}"


def _counting(_before: str, noun: str) -> Counting:
    return Counting(gender="f" if noun.lower() in _FEMININE else "m", noun=noun)


TONGUE: Final = Tongue(
    cardinal=_cardinal,
    counted=_counted,
    time=_time,
    date=_date,
    counting=_counting,
    percent=lambda _written, words, _as: f"{words} pour cent",
    months=_MONTHS,
    point="virgule",
    minus="moins",
    to="à",
    cents_joint=" et ",
    letters={letter: letter for letter in LATIN},
    signs={"*": "étoile", "#": "dièse", "+": "plus", "=": "égal", "~": "tilde", "$": "dollar"},
    coins={
        "ILS": Coin(forms=("shekel", "shekels"), cent_forms=("agora", "agorot")),
        "USD": Coin(forms=("dollar", "dollars"), cent_forms=("cent", "cents"), cent_gender="m"),
        "EUR": Coin(forms=("euro", "euros"), cent_forms=("centime", "centimes"), cent_gender="m"),
    },
    dial=r"\b(?:téléphone|téléphonez|appelez|composez|numéro)(?: au| le)?(?:\s?:)?",
    comma_decimals=True,
)
