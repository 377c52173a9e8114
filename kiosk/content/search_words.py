"""Words as search sees them: one spelling for what people spell in several ways, and light stems.

Index and query go through the same functions, so a mistake here costs recall, never a crash.
FTS5's own tokenizer splits Arabic and Hebrew words at their vowel marks, so nothing reaches it
before `normal`. Stems are light on purpose: they take off the articles and endings that people
vary ("הבטיחו" and "בטיחות" may meet), and trigrams catch what they miss.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.i18n.tags import base_language

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"\w+")
# Marks inside a word that do not part it: "ת״ז", "ד'", "e.g." are each one word.
_JOINING = "׳״'\"’”."
_JOINERS = re.compile(rf"(?<=\w)[{_JOINING}](?=\w)")
# A French word that lost its vowel to the next one is a word of its own: "l’adresse", "qu’un".
_ELIDED = r"(?<![\w'’])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)(?=['’]\w)"
_ELISION = re.compile(rf"({_ELIDED})['’]")
_LETTERS = str.maketrans(
    {
        # Arabic: hamza seats, alef maqsura, ta marbuta, tatweel; Persian letters some boards type
        **dict.fromkeys("أإآٱ", "ا"),
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ـ": None,
        # Hebrew: final letters, and ligatures that decomposition leaves
        "ך": "כ",
        "ם": "מ",
        "ן": "נ",
        "ף": "פ",
        "ץ": "צ",
        "ё": "е",
        # French letters that no decomposition parts
        "œ": "oe",
        "æ": "ae",
    }
)
# Amharic spells the same sound with several letters; each row of vowels moves as one. In the rows
# of ሀ and አ the first vowel sounds as the fourth, and "ጐ" as "ጎ".
_SOUND_ALIKE = (("ሐ", "ሀ"), ("ኀ", "ሀ"), ("ኸ", "ሀ"), ("ሠ", "ሰ"), ("ዐ", "አ"), ("ፀ", "ጸ"))
_ETHIOPIC = str.maketrans(
    {
        chr(ord(written) + vowel): chr(ord(meant) + vowel)
        for written, meant in _SOUND_ALIKE
        for vowel in range(8 if meant == "ሰ" else 7)
    }
    | {**dict.fromkeys("ሃሓኃኻ", "ሀ"), **dict.fromkeys("ኣዓ", "አ")}
    | {"ቈ": "ቆ", "ኈ": "ሆ", "ኰ": "ኮ", "ጐ": "ጎ"}
)


def normal(text: str) -> str:
    """One spelling: no vowel marks or accents, small letters, Western digits, joined initials."""
    if text.isascii():
        return _joined(text.casefold())
    text = unicodedata.normalize("NFKD", text).casefold()
    return _joined(text.translate({ord(char): _spelled(char) for char in set(text)}))


def _joined(text: str) -> str:
    if "'" in text or "’" in text:  # looking for the sign alone is much quicker
        text = _ELISION.sub(r"\1 ", text)
    return _JOINERS.sub("", text) if any(sign in text for sign in _JOINING) else text


@lru_cache(maxsize=2_000)
def _spelled(char: str) -> str:
    return _plain(char).translate(_LETTERS).translate(_ETHIOPIC)


def _plain(char: str) -> str:
    category = unicodedata.category(char)
    if category in {"Mn", "Cf"}:
        return ""
    return str(unicodedata.decimal(char)) if category == "Nd" else char


_normal_word = lru_cache(maxsize=20_000)(normal)


def words(text: str) -> list[str]:
    return _WORD.findall(normal(text))


def word_spans(text: str) -> list[tuple[int, int, str]]:
    """The words of a text as written, with start and end, and in their one spelling."""
    pattern = (
        rf"(?i:{_ELIDED})|"
        r"\w(?:[\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670׳״'’\"]*[\w\u0591-\u05c7\u064b-\u0652])?"
    )
    return [(m.start(), m.end(), _normal_word(m.group())) for m in re.finditer(pattern, text)]


_AR_PREFIXES = ("وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و")
_AR_SUFFIXES = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا")


def _stem_arabic(word: str) -> str:
    for prefix in _AR_PREFIXES:
        rest = len(word) - len(prefix)
        if word.startswith(prefix) and rest >= (3 if prefix == "و" else 2):
            word = word[len(prefix) :]
            break
    for suffix in _AR_SUFFIXES:
        if word.endswith(suffix) and len(word) >= 5 - (len(suffix) == 1):
            word = word[: -len(suffix)]
    return word


_HE_SUFFIXES = ("יותיהמ", "ויות", "יות", "ימ", "ות", "ית", "ה", "ת", "י")


def _stem_hebrew(word: str) -> str:
    for suffix in _HE_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    for _ in range(3):
        if len(word) > 3 and word[0] in "והבכלמש":
            word = word[1:]
    return word


_AM_PREFIXES = ("እንደ", "ስለ", "የ", "ለ", "በ", "ከ")
_AM_SUFFIXES = ("ዎችን", "ዎች", "ችን", "ቹ", "ች", "ዎን", "ዎ", "ዬን", "ዬ", "ውን", "ን", "ው", "ዋ")


def _stem_amharic(word: str) -> str:
    for prefix in _AM_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 2:
            word = word[len(prefix) :]
            break
    for suffix in _AM_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word[: -len(suffix)]
            break
    return word[:-1] + _without_vowel(word[-1])


def _without_vowel(letter: str) -> str:
    """An ending often shows only in the last letter's vowel: "ፓስፖርቴ", "ፓስፖርቱ" are "ፓስፖርት"."""
    if not "ሀ" <= letter <= "ፗ":
        return letter
    return chr((ord(letter) & ~7) + 5)


_SNOWBALL = {"en": "english", "fr": "french", "es": "spanish", "de": "german", "ro": "romanian"}


@cache
def _snowball(name: str) -> Callable[[str], str]:
    import snowballstemmer

    stemmer: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return stemmer


@lru_cache(maxsize=20_000)
def stem(word: str, tag: str) -> str:
    """The light stem of a word already in its one spelling.

    The script it is written in decides, so that a Latin or Hebrew word inside an Arabic text (or
    a page shown in another language than the rest) is still found. `tag` only tells languages of
    the Latin script apart; without a stemmer of its own a language gets the English one.
    """
    first = word[0] if word else ""
    if "\u0590" <= first <= "\u05ff":
        return _stem_hebrew(word)
    if "\u0600" <= first <= "\u06ff":
        return _stem_arabic(word)
    if "\u1200" <= first <= "\u137f":
        return _stem_amharic(word)
    if "\u0400" <= first <= "\u04ff":
        return _snowball("russian")(word)
    return _snowball(_SNOWBALL.get(base_language(tag), "english"))(word) if first > "9" else word


def trigrams(word: str) -> list[str]:
    """Three letters at a time, the word's two ends marked by a space."""
    padded = f" {word} "
    return [padded[n : n + 3] for n in range(len(padded) - 2)] if len(word) > 2 else []
