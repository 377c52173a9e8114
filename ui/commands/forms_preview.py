"""`diwan forms preview`: a form in the window visitors will see it in.

It is the real kiosk with a made-up pack in a folder that goes away: nothing is kept or sent. The
rest of `diwan forms` needs no screen and lives in the kiosk's own commands.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.commands.forms import command
from kiosk.commands.forms_files import load

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.forms import CompiledForm
    from kiosk.settings import Settings
    from ui.app import Kiosk

THANKS_S = 10
SIGNAL_LOOK_MS = 500

__all__ = [
    "beside",
    "command",
    "give_keys",
    "kiosk_of",
    "open_form",
    "preview_settings",
    "spoken",
    "stay_until_the_end",
]


@command.command()
@click.argument("form", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--lang", default="", help="Begin in this language; else in the form's own default.")
@click.option("--portrait", "shape", flag_value="portrait", help="A window of 1080 × 1920.")
@click.option("--landscape", "shape", flag_value="landscape", help="A window of 1920 × 1080.")
def preview(form: Path, lang: str, shape: str | None) -> None:
    """Fill FORM in as a visitor would, in the kiosk window. Nothing is kept or sent.

    Ends when the form was sent, when the visit ends, or when the window is closed.
    """
    from kiosk.settings.places import assets_dir

    compiled = load(form)
    languages = spoken(compiled, lang, assets_dir())
    if lang and lang not in languages:
        raise Failure(f"the form does not speak {lang}", f"It speaks {', '.join(languages)}.")
    with TemporaryDirectory(prefix="diwan-preview-") as folder:
        settings = preview_settings(Path(folder), compiled, languages)
        sys.exit(_run(settings, compiled, beside(form), lang or languages[0], shape))


def spoken(form: CompiledForm, lang: str, assets: Path) -> list[str]:
    """The form's languages that the screens know too, its default first; never none."""
    from kiosk.forms.speak import tag_of
    from kiosk.languages import load_languages

    known = load_languages(assets / "i18n" / "languages.toml")
    tags = [tag_of(form.definition.default_language), *map(tag_of, form.languages)]
    found = [tag for tag in dict.fromkeys(tags) if tag in known]
    if found:
        return found
    return [lang if lang in known else "en"]  # a form of one language that names none


def preview_settings(folder: Path, form: CompiledForm, languages: list[str]) -> Settings:
    """Settings for a kiosk that has nothing but a form; everything it writes is in `folder`."""
    from kiosk.publishing import build_pack
    from kiosk.settings import Settings
    from kiosk.settings.table import DisplaySettings, SessionSettings

    source = folder / "source"
    (source / "centre").mkdir(parents=True)
    title = (form.title or form.id).replace('"', "'").replace("\\", "/")
    (source / "pack.yaml").write_text(
        'id: preview\nversion: "1"\ncurrency: USD\ntimezone: UTC\ntopics: []\n'
        f"source_language: {languages[0]}\nlanguages: [{', '.join(languages)}]\n",
        "utf-8",
    )
    (source / "centre" / "centre.yaml").write_text('phone: "0"\n', "utf-8")
    for tag in languages:
        words = f'---\ntitle: "{title}"\nwelcome: "{title}"\n---\n'
        (source / "centre" / f"{tag}.md").write_text(words, "utf-8")
    build_pack(source, folder / "pack")
    give_keys(folder / "data")
    return Settings(
        data_dir=folder / "data",
        pack=folder / "pack",
        display=DisplaySettings(full_screen=False),
        session=SessionSettings(thank_you_s=THANKS_S),
    )


def give_keys(data: Path) -> None:
    """Keys nobody has: what is sealed in a preview is read by no one."""
    from kiosk.trust.sealing import NEEDED, Recipient, new_identity, save_recipients

    data.mkdir()
    save_recipients(data, [Recipient(role=role, key=new_identity()[1]) for role in NEEDED])


def beside(form: Path) -> dict[str, Path]:
    """The pictures and sounds of a form that is no pack yet: they lie beside it, or in a folder
    there called media or, as other tools have it, like the form with "-media" after its name.
    """
    folders = (form.parent / f"{form.stem}-media", form.parent / "media", form.parent)
    found = (path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir()))
    media: dict[str, Path] = {}
    for path in found:
        if path.is_file():
            media.setdefault(path.name, path.absolute())
    return media


def kiosk_of(settings: Settings, form: CompiledForm, media: dict[str, Path]) -> Kiosk:
    """A kiosk whose only form is this one, whatever a page asks for."""
    from kiosk.forms import dump_form
    from kiosk.settings.places import assets_dir
    from ui.app import Kiosk

    data = dump_form(form)

    class Preview(Kiosk):
        def form_bytes(self, form_id: str) -> bytes:  # noqa: ARG002
            return data

        def form_media(self, form_id: str) -> dict[str, Path]:  # noqa: ARG002
            return media

    return Preview(settings, assets_dir(), sync=False, locked=False)


def open_form(kiosk: Kiosk, form: CompiledForm, lang: str) -> None:
    """Begin a visit that stands at the form's first page."""
    kiosk.visit.start(lang)
    kiosk.feedback.begin(form.id, "suggestion")
    kiosk.visit.open(kiosk.feedback.page)


def _run(
    settings: Settings, form: CompiledForm, media: dict[str, Path], lang: str, shape: str | None
) -> int:
    from PySide6.QtCore import QSize

    from ui.commands.kiosk import SHAPES
    from ui.kiosk_main import has_display

    if not has_display():
        raise Failure(
            "there is no display to open the preview on",
            "Start it in a graphical session, or walk the form with `diwan forms simulate`.",
        )
    return _stay(settings, form, media, lang, QSize(*SHAPES[shape]) if shape else None)


def _stay(
    settings: Settings,
    form: CompiledForm,
    media: dict[str, Path],
    lang: str,
    size: QSize | None,
) -> int:
    from PySide6.QtGui import QGuiApplication

    from ui.window import prefer_software

    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("diwan")
    kiosk = kiosk_of(settings, form, media)
    kiosk.show(size)
    open_form(kiosk, form, lang)
    return stay_until_the_end(app, kiosk)


def stay_until_the_end(app: QGuiApplication, kiosk: Kiosk) -> int:
    """Until the visit ends, the window is closed, or somebody ends the process."""
    import signal

    from PySide6.QtCore import Qt, QTimer

    kiosk.visit.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: app.quit())
    wake = QTimer(interval=SIGNAL_LOOK_MS)  # lets Python see signals while Qt waits
    wake.timeout.connect(lambda: None)
    wake.start()
    status = app.exec()
    kiosk.close()
    return status
