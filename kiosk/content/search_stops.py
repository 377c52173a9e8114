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
    "ru": "а без бы была были было быть в вам вас во вы где да для до его ее если есть же за и из "
    "или их к как какой ко когда который кто ли либо меня мне мое моего моей можно мои мой "
    "мою моя мы на надо нам не нет но нужен нужна нужно нужны о об обо он она они от по при с "
    "свой свою своя со так там то у хочу что чтобы эта эти это этого этой этот я",
    "fr": "a ai à au aux avec avez besoin c ça ce cela ces cette comment d dans de des dois doit du "
    "elle elles en est et être fait faire faut il ils j je l la le les leur leurs lui m ma me mes "
    "moi mon n ne non nos notre nous on ont ou où par pas peut peux pour puis qu quand que quel "
    "quelle quelles quels qui quoi s sa sans se ses si son suis sur t ta te tes ton tu un une vers "
    "veux vos votre voudrais vous y",
    "am": "እና ወይም ነው ናቸው ነኝ ነበር ምን ማን እንዴት የት መቼ ለምን ስንት ወደ ላይ ውስጥ ጋር ስለ እንደ ይህ ይህን ያ እነዚህ "
    "እኔ የእኔ ለእኔ አንተ አንቺ እርስዎ የእርስዎ እኛ እሱ እሷ እነሱ አለ አለኝ የለም የለኝም እባክዎ እዚህ እዚያ ብቻ ግን ደግሞ "
    "እፈልጋለሁ ያስፈልገኛል ይቻላል እችላለሁ",
}


@cache
def stop_stems(tag: str) -> frozenset[str]:
    """The stems of a language's function words; empty for a language without a list."""
    listed = _STOPS.get(base_language(tag), "")
    return frozenset(stem(word, tag) for word in words(listed))
