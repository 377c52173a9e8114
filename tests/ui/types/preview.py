"""Pictures of these question pages: python -m tests.ui.types.preview FOLDER [WORD…]

A WORD keeps only the pictures whose name contains it (for instance `date-ar` or `XL`).
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.ui.forms.preview import SIZES, WORDS, shots
from tests.ui.types.questions import gallery, paint, signature, voice
from tests.ui.types.stage import TypesStage


def extras(stage: TypesStage, lang: str, shoot: object) -> None:
    """States that only come about by doing something."""
    assert callable(shoot)
    stage.show(signature(lang))
    paper = next(n for n in stage.names() if n == stage_text("types.draw.signHere"))
    stage.draw(paper, (0.2, 0.6), (0.3, 0.2), (0.4, 0.7), (0.5, 0.3), (0.6, 0.6), (0.8, 0.4))
    shoot("signature_drawn")
    stage.press(stage_text("types.draw.typeName"))
    shoot("signature_typed")
    stage.show(voice(lang))
    stage.press(stage_text("types.voice.allow"))
    shoot("voice_ready")
    stage.press(stage_text("types.voice.record"))
    stage.sound.say(8, 0.4)
    shoot("voice_recording")
    stage.press(stage_text("types.voice.stop"))
    shoot("voice_kept")
    stage.fresh()
    stage.sound.there = False
    stage.show(voice(lang) | {"path": "/deaf"})
    shoot("voice_none")
    stage.fresh()


def stage_text(key: str) -> str:
    from PySide6.QtCore import qtTrId

    return str(qtTrId(key))


def main(folder: Path, wanted: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stage = TypesStage()
    pictures = paint(Path(tempfile.mkdtemp()))
    for lang, words in WORDS.items():
        stage.keyboard.set_words(lang, words)
    for lang, way, size, theme, pixels in shots():
        stage.look.setSize(size)
        stage.look.setTheme(theme)
        stage.fit(pixels)
        stage.root.setProperty("share", 0.62 if way == "low" else 1.0)
        stage.speak(lang)
        ending = f"{lang}-{SIZES[size]}-{theme}-{way}.png"

        def shoot(name: str, ending: str = ending) -> None:
            file = f"{name}-{ending}"
            if not wanted or any(word in file for word in wanted):
                stage.picture().save(str(folder / file))

        for name, question in gallery(lang, pictures).items():
            if not wanted or any(word in f"{name}-{ending}" for word in wanted):
                stage.show(question)
                shoot(name)
        extras(stage, lang, shoot)
    for warning in stage.warnings:
        print(warning)
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
