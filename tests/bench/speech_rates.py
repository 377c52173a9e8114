"""Finds the engine's figures for each step of the speed ladder, per language.

python tests/bench/speech_rates.py            # measure the ladder as it is
python tests/bench/speech_rates.py --search   # look for better figures
python tests/bench/speech_rates.py fr ru      # these languages only
"""

from __future__ import annotations

import contextlib
import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.speech import ladder
from kiosk.speech.engine import EspeakSynthesizer
from kiosk.speech.lexicon import Pronunciation

TEXTS = {
    "en": "Take a number at the entrance before two in the afternoon. When your number shows on the screen, "
    "go to the counter. Hand over your old card and your photo. Pay there, in cash or by card.",
    "he": "מזמינים תור באתר או בטלפון. בוחרים יום ושעה נוחים. עולים לקומה הראשונה, במעלית או במדרגות. "
    "מוסרים את התעודה הישנה ואת התמונה. משלמים באותו דלפק, במזומן או בכרטיס.",
    "ar": "خذ رقمًا عند المدخل قبل الساعة الثانية. عندما يظهر رقمك على الشاشة، توجّه إلى الشباك. "
    "سلّم البطاقة القديمة والصورة. ادفع هناك نقدًا أو بالبطاقة.",
    "fr": "Prenez un numéro à l’entrée avant quatorze heures. Quand votre numéro s’affiche, allez au "
    "guichet. Remettez votre ancienne carte et votre photo. Payez sur place, en espèces ou par carte.",
    "ru": "Возьмите талон у входа до двух часов дня. Когда ваш номер появится на экране, подойдите к окну. "
    "Отдайте старое удостоверение и фотографию. Оплатите там же, наличными или картой.",
    "am": "ከሰዓት በኋላ ከሁለት ሰዓት በፊት በመግቢያው ላይ ቁጥር ይውሰዱ። ቁጥርዎ በስክሪኑ ላይ ሲታይ ወደ መስኮቱ ይሂዱ። "
    "አሮጌውን ካርድና ፎቶውን ያስረክቡ። እዚያው በጥሬ ገንዘብ ወይም በካርድ ይክፈሉ።",
}


NORMAL = {"en": 110, "he": 146, "ar": 146, "fr": 121, "ru": 130, "am": 140}
PERCENTS = (50, 75, 100, 125, 150, 175, 200)


def main() -> None:
    voice = EspeakSynthesizer()
    pronounce = Pronunciation(Path(__file__).resolve().parents[2] / "assets" / "lexicons")
    said = {lang: pronounce(text, lang).text for lang, text in TEXTS.items()}

    def seconds(lang: str, rate: ladder.Rate) -> float:
        with contextlib.redirect_stdout(io.StringIO()):
            return voice.render(said[lang], lang, rate).seconds

    def search(lang: str, percent: int) -> tuple[int, int]:
        def got(wpm: int, gap: int = 0) -> float:
            return (
                100
                * normal
                / seconds(lang, ladder.Rate(percent=percent, engine_wpm=wpm, word_gap=gap))
            )

        normal = seconds(lang, ladder.Rate(percent=100, engine_wpm=NORMAL[lang]))
        if got(80) > percent:
            return 80, min(range(31), key=lambda gap: abs(got(80, gap) - percent))
        low, high = 80, 450
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if got(middle) < percent else (low, middle)
        return low, 0

    wanted = [arg for arg in sys.argv[1:] if not arg.startswith("-")]
    for lang, text in TEXTS.items():
        if wanted and lang not in wanted:
            continue
        if "--search" in sys.argv:
            print(lang, [search(lang, percent) for percent in PERCENTS])
        normal = seconds(lang, ladder.rate(ladder.DEFAULT_RATE, lang))
        print(f"{lang}: {len(text.split()) / normal * 60:.0f} words/min at the default step")
        for step, rate in enumerate(ladder.RATES):
            got = 100 * normal / seconds(lang, ladder.rate(step, lang))
            print(f"  step {step}: {rate.percent:3d} % wanted, {got:5.1f} % got")


if __name__ == "__main__":
    main()
