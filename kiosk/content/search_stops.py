"""Words that say nothing about what somebody looks for: not marked, and no reason to be a result.

They still take part in ranking, where their frequency makes them weigh little.
"""

from __future__ import annotations

from functools import cache

from kiosk.content.search_words import stem, words
from kiosk.i18n.tags import base_language

_STOPS = {
    "en": "a an and any are as at be been but by can could did do does for from get had has have "
    "he her him his how i if in is it its me my need no not of on or our shall she should so "
    "some that the their them there they this to us want was we were what when where which who "
    "why will with would you your",
    "ar": "في من على الى عن مع هل ما ماذا كيف اين متى لماذا كم اي هذا هذه ذلك تلك هو هي هم انا "
    "انت نحن كان كانت يكون ان انه لا لم لن قد او ثم كل بعض عند عندي لي لك له لها لنا اريد بدي "
    "شو وين التي الذي الذين و",
    "he": "של את על אל עם מה מי איך איפה מתי למה כמה האם הוא היא הם הן אני אתה אתם אנחנו זה זאת "
    "זו אלה יש אין לא כן גם או אם כי רק עוד כל צריך צריכה רוצה לי לך לו לה לנו לכם אפשר צריכים",
    "ru": "а без бы в вам вас вы где да для до его ее есть за и из или к как какой когда который "
    "кто ли мне мой мы на надо нам не нет но о об он она они от по при с со так там то у хочу "
    "что это я",
    "fr": "a à au aux avec ce ces cette comment d dans de des du elle en est et il ils j je l la "
    "le les leur ma mes moi mon ne nous on ou où par pas pour quand que quel quelle qui quoi sa "
    "se ses son sur ta tes ton tu un une vos votre vous y ai ont",
    "am": "እና ወይም ነው ናቸው ነኝ ነበር ምን ማን እንዴት የት መቼ ለምን ስንት ወደ ላይ ውስጥ ጋር ስለ እንደ ይህ ይህን ያ እነዚህ "
    "እኔ የእኔ ለእኔ አንተ አንቺ እርስዎ የእርስዎ እኛ እሱ እሷ እነሱ አለ አለኝ የለም የለኝም እባክዎ እዚህ እዚያ ብቻ ግን ደግሞ "
    "እፈልጋለሁ ያስፈልገኛል ይቻላል እችላለሁ",
}


@cache
def stop_stems(tag: str) -> frozenset[str]:
    """The stems of a language's function words; empty for a language without a list."""
    listed = _STOPS.get(base_language(tag), "")
    return frozenset(stem(word, tag) for word in words(listed))
