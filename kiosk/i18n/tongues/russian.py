"""Russian in words, in the nominative and the genitive ("oblique").

What is counted tells its gender by its ending: after one it stands in the singular, after two to
four in the genitive singular.
"""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import OBLIQUE, Coin, Counting, Tongue, last_word, letters, names

_UNITS: Final = names(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
_UNITS_OF: Final = names(
    "ноля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати "
    "тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати"
)
_TENS: Final = names("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_TENS_OF: Final = names(
    "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста"
)
_HUNDREDS: Final = names("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
_HUNDREDS_OF: Final = names(
    "ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"
)
_ONE: Final = {
    ("m", ""): "один",
    ("f", ""): "одна",
    ("n", ""): "одно",
    ("f", "у"): "одну",
    ("m", OBLIQUE): "одного",
    ("f", OBLIQUE): "одной",
    ("n", OBLIQUE): "одного",
}
_ORDINALS: Final = names(
    "нулев перв втор треть четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
    "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_TEN_ORDINALS: Final = names(
    "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност"
)
_MONTHS: Final = names(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)
_GENITIVE: Final = frozenset(
    names("от до с со из без для около после кроме более менее больше меньше свыше течение")
)
_NO_NOUN: Final = frozenset(names("и или ни если"))  # their ending tells no gender
_HOUR: Final = ("час", "часа", "часов")
_PERCENT: Final = ("процент", "процента", "процентов")
_THOUSAND: Final = ("тысяча", "тысячи", "тысяч")
_MILLION: Final = ("миллион", "миллиона", "миллионов")


def _form(number: int, forms: tuple[str, ...], case: str = "") -> str:
    """Of (one, two to four, many); in the genitive only one differs, and one is like two."""
    last, tens = number % 10, number % 100
    if case == OBLIQUE:
        return forms[1] if last == 1 and tens != 11 else forms[2]
    if last == 1 and tens != 11:
        return forms[0]
    return forms[1] if 2 <= last <= 4 and not 12 <= tens <= 14 else forms[2]


def in_words(number: int, gender: str = "", case: str = "", noun: str = "") -> str:
    """0 to 999,999,999. The last one and two agree with the gender of what is counted."""
    parts: list[str] = []
    for size, forms, kind in ((1_000_000, _MILLION, "m"), (1000, _THOUSAND, "f")):
        count, number = divmod(number, size)
        if count:
            head = "" if count == 1 else f"{in_words(count, kind, case)} "
            parts.append(head + _form(count, forms, case))
    hundreds, rest = divmod(number, 100)
    if hundreds:
        parts.append((_HUNDREDS_OF if case else _HUNDREDS)[hundreds - 1])
    if rest >= 20:
        parts.append((_TENS_OF if case else _TENS)[rest // 10 - 2])
        rest %= 10
    if rest or not parts:
        parts.append(_unit(rest, gender or "m", case, noun))
    return " ".join(parts)


def _unit(number: int, gender: str, case: str, noun: str) -> str:
    if number == 1:
        ending = noun[-1:] if noun[-1:] in {"у", "ю"} else ""
        return _ONE.get((gender, "у" if ending and not case else case), _ONE[gender, case])
    if number == 2 and gender == "f" and not case:
        return "две"
    return (_UNITS_OF if case else _UNITS)[number]


def _counted(number: int, forms: tuple[str, ...], how: Counting) -> str:
    words = in_words(number, how.gender, how.case)
    return f"{words} {_form(number, forms, how.case)}"


def _time(hour: int, minute: int, case: str) -> str:
    if not minute and hour == 12:
        return "полудня" if case else "полдень"
    if not minute and hour in {0, 24}:
        return "полуночи" if case else "полночь"
    twelve = hour % 12 or 12
    if minute:
        zero = "ноль " if minute < 10 else ""
        return f"{in_words(hour % 24, 'm', case)} {zero}{in_words(minute, 'f', case)}"
    count = "" if twelve == 1 else f"{in_words(twelve, 'm', case)} "
    return f"{count}{_form(twelve, _HOUR, case)} {_part(hour)}"


def _part(hour: int) -> str:
    if 4 <= hour < 12:
        return "утра"
    if 12 <= hour < 18:
        return "дня"
    return "вечера" if 18 <= hour < 24 else "ночи"


def ordinal(number: int, ending: str) -> str:
    """1 to 9999 with an ending of "ое" (neuter) or "ого" (genitive)."""
    if number % 1000 == 0:
        thousands = number // 1000
        head = "" if thousands == 1 else in_words(thousands, case=OBLIQUE)
        return f"{head}тысячн{ending}"
    hundreds = number % 100 == 0
    if hundreds:
        rest, place = number - number % 1000, number // 100 % 10
        head = "" if place == 1 else in_words(place, case=OBLIQUE)
        return " ".join(filter(None, (in_words(rest) if rest else "", f"{head}сот{ending}")))
    below = number % 100
    rest = number - (below if below < 20 else below % 10 or below)
    last = number - rest
    stem = _ORDINALS[last] if last < 20 else _TEN_ORDINALS[last // 10 - 2]
    word = f"треть{'его' if ending == 'ого' else 'е'}" if last == 3 else stem + ending
    return f"{in_words(rest)} {word}" if rest else word


def _date(day: int, month: int, year: int | None, case: str) -> str:
    tail = "" if year is None else f" {ordinal(year, 'ого')} года"
    return f"{ordinal(day, 'ого' if case else 'ое')} {_MONTHS[month - 1]}{tail}"


def _counting(before: str, noun: str) -> Counting:
    """Two windows: «2 окна» masculine or neuter, «2 минуты» feminine."""
    after_range = before.rstrip()[-1:] in {"–", "—"} and before.rstrip("–— \u00a0")[-1:].isdigit()
    case = OBLIQUE if after_range or last_word(before) in _GENITIVE else ""
    noun = "" if noun.lower() in _NO_NOUN else noun
    ending = noun[-1:].lower()
    feminine = ending in ({"ы", "и"} if not case else {"ы", "и", "й"}) or ending in {"у", "ю"}
    gender = "f" if feminine else "m"
    if ending in {"а", "я"}:
        gender = "?"
    if ending in {"о", "е"}:
        gender = "n"
    return Counting(gender=gender, case=case, noun=noun)


def _agreeing(number: int, how: Counting) -> str:
    """After one an -а is feminine («1 минута»); after two to four it is masculine («2 окна»)."""
    gender = how.gender
    if gender == "?":
        one = number % 10 == 1 and number % 100 != 11
        gender = "f" if one and not how.case else "m"
    elif number % 10 == 2 and how.noun.endswith(("ые", "ие")):
        gender = "f"  # «2 цветные фотографии»
    return in_words(number, gender, how.case, how.noun)


def _percent(written: str, words: str, how: Counting) -> str:
    fraction = "," in written
    number = int("".join(c for c in written if c.isdigit()) or "0")
    return f"{words} {_PERCENT[1] if fraction else _form(number, _PERCENT, how.case)}"


TONGUE: Final = Tongue(
    cardinal=_agreeing,
    counted=_counted,
    time=_time,
    date=_date,
    counting=_counting,
    percent=_percent,
    months=_MONTHS,
    point="запятая",
    minus="минус",
    to="до",
    cents_joint=" ",
    letters=letters(
        "эй|би|си|ди|и|эф|джи|эйч|ай|джей|кей|эль|эм|эн|оу|пи|кью|ар|эс|ти|ю|ви|дабл-ю|экс|уай|зет"
    ),
    signs={
        "*": "звёздочка",
        "#": "решётка",
        "+": "плюс",
        "=": "равно",
        "~": "тильда",
        "$": "доллар",
    },
    coins={
        "ILS": Coin(forms=("шекель", "шекеля", "шекелей"), cent_forms=("агора", "агоры", "агорот")),
        "USD": Coin(
            forms=("доллар", "доллара", "долларов"),
            cent_forms=("цент", "цента", "центов"),
            cent_gender="m",
        ),
        "EUR": Coin(forms=("евро",) * 3, cent_forms=("цент", "цента", "центов"), cent_gender="m"),
    },
    dial=r"(?:телефон\w*|позвоните|звоните|наберите|номер\w*)(?: по)?(?: номеру)?:?",
    comma_decimals=True,
    year_after=r"\s(?:г\.|года)",
)
