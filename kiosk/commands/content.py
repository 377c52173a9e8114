"""`diwan content …`: check, build, stamp and look at guidance packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands import voice
from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from kiosk.content import Block, Service
    from kiosk.publishing.problems import Problem

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group("content")
def command() -> None:
    """Check, build, stamp and show guidance packs."""


command.add_command(voice.command)


@command.command()
@click.argument("pack", type=_FOLDER)
@click.option("--speech", is_flag=True, help="Look at how the texts are said instead.")
@click.option("--lang", "langs", multiple=True, help="With --speech: only this language.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def check(pack: Path, *, speech: bool, langs: tuple[str, ...], as_json: bool) -> None:
    """Name everything that is wrong with the authored pack in folder PACK.

    Exit status 1 when there are errors; warnings alone are no failure. With --speech: every
    sentence with words whose sound is a guess, recordings that speak no sentence, and how sure
    the voice is of each language.
    """
    if speech:
        voice.check_speech(pack, langs, as_json=as_json)
        return
    if langs:
        raise click.UsageError("--lang goes with --speech.")
    from kiosk.publishing import check_pack

    problems = check_pack(pack)
    errors = sum(problem.severity == "error" for problem in problems)
    if as_json:
        found = {"pack": str(pack), "errors": errors, "problems": problems}
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
    else:
        _print_problems(problems)
        click.echo(f"{pack}: {_summary(problems)}")
    if errors:
        raise SystemExit(1)


@command.command()
@click.argument("pack", type=_FOLDER)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="Folder to build into; a pack built there before is replaced.",
)
@click.option(
    "--voice",
    "with_voice",
    is_flag=True,
    help="Also render what it can say, as `diwan content voice` does: only what changed.",
)
@click.option("--archive", is_flag=True, help="Also write OUT.diwanpack, one file to send.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def build(pack: Path, out: Path, *, with_voice: bool, archive: bool, as_json: bool) -> None:
    """Build the authored pack in folder PACK for kiosks.

    A pack built there before gives it the clips of speech that still hold.
    """
    from kiosk.content.manifest import read_manifest
    from kiosk.publishing import PackProblems, PublishingError, build_pack, write_archive

    try:
        built = build_pack(pack, out)
    except PackProblems as error:
        _print_problems(error.problems, err=True)
        raise Failure(f"{pack} was not built: {_summary(error.problems)}") from error
    except PublishingError as error:
        raise Failure(str(error)) from error
    spoken = voice.rendered(out, pack) if with_voice else None
    written = write_archive(out, out.with_name(out.name + ".diwanpack")) if archive else None
    manifest = read_manifest(out)
    if as_json:
        facts = {
            "id": manifest.id,
            "version": manifest.version,
            "folder": str(out),
            "archive": str(written) if written else None,
            "files": len(manifest.files),
            "bytes": sum(entry.size for entry in manifest.files),
            "problems": [*built.problems, *(spoken[0] if spoken else ())],
        }
        click.echo(msgspec.json.encode(facts).decode())
    else:
        _print_problems(built.problems, err=True)
        if spoken:
            voice.told(*spoken)
        click.echo(f"{manifest.id} {manifest.version} is in {written or out}")


@command.command()
@click.argument("pack", type=_FOLDER)
@click.option("--lang", help="Only this language.")
@click.option("--page", "page_id", help="Only this service, topic or announcement.")
@click.option("--outdated", is_flag=True, help="Also files whose source has changed since.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def stamp(
    pack: Path, lang: str | None, page_id: str | None, *, outdated: bool, as_json: bool
) -> None:
    """Write into translations which state of the source text they match.

    Run it when a translation is finished. Files stamped before are left alone: use --outdated,
    best with --page and --lang, once you have brought them up to date.
    """
    from kiosk.publishing import read_source, stamp_pack

    source, report = read_source(pack)
    if report.errors:
        _print_problems(report.errors, err=True)
        raise Failure(f"{pack} was not stamped: {_summary(report.errors)}")
    written = stamp_pack(source, lang=lang, page_id=page_id, outdated=outdated)
    if as_json:
        click.echo(msgspec.json.encode({"stamped": [each.file for each in written]}).decode())
        return
    for each in written:
        click.echo(f"stamped {each.file}")
    if not written:
        click.echo("Nothing to stamp.")


@command.command()
@click.argument("pack", type=_FOLDER)
@click.argument("service")
@click.option("--lang", default="en", show_default=True, help="Language to show it in.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def show(pack: Path, service: str, lang: str, *, as_json: bool) -> None:
    """Show SERVICE of a pack, authored or built, as a visitor would read it."""
    page = _find_page(pack, service, lang)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(page), indent=1).decode())
    else:
        _print_page(page)


def _find_page(pack: Path, service: str, lang: str) -> Service:
    from kiosk.content import ContentError, Guide
    from kiosk.content.manifest import MANIFEST
    from kiosk.publishing import PackProblems, preview

    try:
        if (pack / MANIFEST).is_file():
            return Guide.open(pack).service(service, lang)
        return preview(pack, service, lang)
    except PackProblems as error:
        _print_problems(error.problems, err=True)
        raise Failure(f"{pack} cannot be shown: {_summary(error.problems)}") from error
    except ContentError as error:
        raise Failure(str(error)) from error


def _print_problems(problems: list[Problem], *, err: bool = False) -> None:
    for problem in problems:
        click.echo(str(problem), err=err)
        if problem.hint:
            click.echo(f"    {problem.hint}", err=err)


def _summary(problems: list[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = sum(problem.severity == "warning" for problem in problems)
    return f"{_count(errors, 'error')}, {_count(warnings, 'warning')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _print_page(page: Service) -> None:
    marks = [
        page.lang,
        *(["fallback"] if page.fallback else []),
        *(["stale"] if page.stale else []),
    ]
    click.echo(f"{page.title}  [{', '.join(marks)}]\n{page.summary}\n")
    for fact in page.facts:
        click.echo(f"  {fact.kind}: {fact.value}{f' ({fact.note})' if fact.note else ''}")
    for document in page.documents:
        click.echo(f"  ✓ {document.text}")
    for number, step in enumerate(page.steps, start=1):
        click.echo(f"\n{number}. {step.title}")
        _print_blocks(step.blocks)
    for section in page.sections:
        click.echo(f"\n{section.title}")
        _print_blocks(section.blocks)


def _print_blocks(blocks: tuple[Block, ...]) -> None:
    for block in blocks:
        mark = "" if block.kind == "paragraph" else "- "
        for entry in block.entries:
            click.echo(f"   {mark}{' '.join(sentence.text for sentence in entry)}")
