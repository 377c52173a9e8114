"""`diwan content voice` makes a pack's sentences into sound, `content check --speech` judges them."""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
import msgspec

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.publishing.problems import Problem
    from kiosk.publishing.voice import Rendered, VoiceJob
    from kiosk.publishing.voice_review import Standing

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_EVERY_SECONDS: Final = 0.5
_EVERY_SECONDS_IN_A_LOG: Final = 15.0


@click.command("voice")
@click.argument("pack", type=_FOLDER)
@click.option("--lang", "langs", multiple=True, help="Only this language; may be given again.")
@click.option(
    "--source",
    type=_FOLDER,
    help="The authored pack whose recordings/ folder holds people's voices.",
)
@click.option("--script", is_flag=True, help="Print what there is to record, as CSV, and stop.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    pack: Path, *, langs: tuple[str, ...], source: Path | None, script: bool, as_json: bool
) -> None:
    """Render what the built pack in folder PACK can say into sound that kiosks play at once.

    Renders only what changed since the last time and goes on where it was stopped: what has been
    rendered is kept in PACK.voice beside the pack. People's recordings (--source) win over the
    engine; without --source those already in the pack stay.

    Exit status 1 when a language cannot be spoken or a recording is of no use.
    """
    from kiosk.publishing.problems import PublishingError
    from kiosk.settings.places import assets_dir

    assets = assets_dir()
    wanted = _wanted(pack, langs)
    try:
        if script:
            _print_script(pack, assets, wanted)
            return
    except PublishingError as error:
        raise Failure(str(error)) from error
    problems, done = rendered(pack, source, wanted)
    if as_json:
        found = {
            "pack": str(pack),
            "bytes": sum(each.bytes for each in done),
            "languages": done,
            "problems": problems,
        }
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
    else:
        _print(done, problems)
    if problems:
        raise SystemExit(1)


def rendered(
    pack: Path,
    source: Path | None,
    langs: tuple[str, ...] = (),
    *,
    journals: Path | None = None,
) -> tuple[list[Problem], list[Rendered]]:
    """Render the built pack, all its languages unless some are named, telling how far it is.

    Returns what was wrong and what became of each language. Raises Failure. What was rendered is
    kept in the folder `journals`, else beside the pack.
    """
    from kiosk.publishing.problems import PublishingError
    from kiosk.publishing.voice_texts import languages
    from kiosk.settings.places import assets_dir

    try:
        problems, done = _render(pack, source, assets_dir(), langs or languages(pack), journals)
    except PublishingError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        raise Failure(f"{error.filename or pack} cannot be written: {error.strerror}") from error
    except KeyboardInterrupt as stop:
        hint = "What was rendered is kept; the same command goes on from there."
        raise Failure("stopped before the pack had all its clips", hint) from stop
    return problems + [problem for each in done for problem in each.problems], done


def told(problems: list[Problem], done: list[Rendered]) -> None:
    """What became of it, in lines for people, beside what a command prints."""
    _print(done, problems, err=True)


def _wanted(pack: Path, langs: tuple[str, ...]) -> tuple[str, ...]:
    """The languages to render. Raises Failure, and a usage error for one the pack lacks."""
    from kiosk.content.manifest import MANIFEST
    from kiosk.publishing.voice_texts import languages

    if not (pack / MANIFEST).is_file():
        raise Failure(
            f"{pack} is not a built pack",
            "Build it first: diwan content build PACK -o OUT, then diwan content voice OUT.",
        )
    there = languages(pack)
    strange = [lang for lang in langs if lang not in there]
    if strange:
        raise click.BadParameter(
            f"{strange[0]!r} is no language of this pack. It has: {', '.join(there)}.",
            param_hint="--lang",
        )
    return tuple(dict.fromkeys(langs)) or there


def _render(
    pack: Path,
    source: Path | None,
    assets: Path,
    langs: tuple[str, ...],
    journals: Path | None,
) -> tuple[list[Problem], list[Rendered]]:
    """The work itself: all languages are looked at first, so that the time left is known."""
    from kiosk.publishing.voice import VoiceJob
    from kiosk.publishing.voice_recordings import strange_folders
    from kiosk.publishing.voice_sound import Engine
    from kiosk.publishing.voice_texts import languages
    from kiosk.speech.engine import VoiceMissingError

    problems = strange_folders(source, languages(pack)) if source else []
    engine = Engine()
    jobs = [
        VoiceJob(pack, lang, assets=assets, engine=engine, source=source, journals=journals)
        for lang in langs
    ]
    progress = _Progress(jobs)
    done = []
    for job in jobs:
        try:
            done.append(job.run(progress.step))
        except VoiceMissingError as error:
            raise Failure(f"{job.lang}: {error}") from error
    progress.end()
    return problems, done


class _Progress:
    """How far the work is and how long it will take, on the error stream."""

    def __init__(self, jobs: Iterable[VoiceJob]) -> None:
        self._total = sum(len(job.missing) for job in jobs)
        self._done = 0
        self._begun = self._told = time.monotonic()
        self._live = sys.stderr.isatty()
        self._every = _EVERY_SECONDS if self._live else _EVERY_SECONDS_IN_A_LOG

    def step(self) -> None:
        self._done += 1
        now = time.monotonic()
        if now - self._told >= self._every:
            self._told = now
            left = (now - self._begun) / self._done * (self._total - self._done)
            line = f"{self._done} of {self._total} sentences, {_clock(left)} left"
            click.echo(f"\r{line}  " if self._live else line, err=True, nl=not self._live)

    def end(self) -> None:
        if self._live and self._total:
            click.echo(f"\r{' ' * 50}\r", err=True, nl=False)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _print(done: Iterable[Rendered], problems: Iterable[Problem], *, err: bool = False) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)
        if problem.hint:
            click.echo(f"    {problem.hint}", err=True)
    for each in done:
        recorded = f", {each.recorded} by people" if each.recorded else ""
        click.echo(
            f"{each.lang}: {each.sentences} sentences{recorded}, "
            f"{each.rendered} rendered now and {each.kept} kept, "
            f"{_clock(each.seconds)} of speech in {each.bytes / 1e6:.1f} MB",
            err=err,
        )


def _print_script(pack: Path, assets: Path, langs: tuple[str, ...]) -> None:
    """What a studio needs: the name for the file, the sentence, and where else it stands."""
    from kiosk.publishing.voice_recordings import digest_name
    from kiosk.publishing.voice_texts import known_texts

    out = csv.writer(sys.stdout)
    out.writerow(["language", "file name", "or by digest", "sentence"])
    for lang in langs:
        for each in known_texts(pack, assets, lang):
            out.writerow([lang, each.id, digest_name(each.text, lang), each.text])


def check_speech(source: Path, langs: tuple[str, ...], *, as_json: bool) -> None:
    """`diwan content check --speech`: what of an authored pack nobody knows the sound of."""
    from kiosk.publishing import PackProblems, build_pack, read_source
    from kiosk.publishing.voice_recordings import match_recordings, strange_folders
    from kiosk.publishing.voice_review import review
    from kiosk.publishing.voice_texts import every_place
    from kiosk.settings.places import assets_dir

    assets = assets_dir()
    pack, report = read_source(source)
    if not pack.languages:
        raise Failure(f"{source} is not an authored pack", "\n  ".join(map(str, report.sorted())))
    strange = [lang for lang in langs if lang not in pack.languages]
    if strange:
        raise click.BadParameter(
            f"{strange[0]!r} is no language of this pack. It has: {', '.join(pack.languages)}.",
            param_hint="--lang",
        )
    wanted = langs or pack.languages
    standings = [review(source, assets, lang) for lang in wanted]
    problems = strange_folders(source, pack.languages)
    if (source / "recordings").is_dir():
        with tempfile.TemporaryDirectory(prefix="diwan-voice-") as folder:
            try:
                built = build_pack(source, Path(folder) / "built").path
            except PackProblems as error:
                raise Failure(f"{source}: {error}", "Run `diwan content check` first.") from error
            for lang in wanted:
                places = every_place(built, assets, lang)
                problems += match_recordings(source, lang, places).problems
    if as_json:
        found = {"pack": str(source), "languages": standings, "problems": problems}
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
    else:
        _print_standings(standings, problems)
    if problems:
        raise SystemExit(1)


def _print_standings(standings: Iterable[Standing], problems: Iterable[Problem]) -> None:
    for standing in standings:
        for doubt in standing.doubts:
            click.echo(str(doubt))
    for problem in problems:
        click.echo(str(problem))
        if problem.hint:
            click.echo(f"    {problem.hint}")
    for standing in standings:
        click.echo(f"{standing.lang}: {_surety(standing)}\n    {standing.voice}")


def _surety(standing: Standing) -> str:
    if standing.percent is None:
        return f"{standing.words} words left to the engine, {standing.lexicon} in the lexicon"
    return (
        f"{standing.percent} % of {standing.words} words are sure ({standing.lexicon} in the "
        f"lexicon), {standing.unsure} are guesses in {len(standing.doubts)} sentences"
    )
