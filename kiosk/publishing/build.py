"""Checks an authored pack and builds it: the same source always gives the same bytes.

A build is made beside its place and moved there when it is complete, so that a folder with a
manifest is always a whole pack.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.content import manifest as files
from kiosk.content.errors import UnknownPage
from kiosk.content.plain import ordinary_tag, serving
from kiosk.publishing.agreement import check_numbers
from kiosk.publishing.checks import check_references
from kiosk.publishing.editions import edition, pack_info
from kiosk.publishing.forms import BuiltForm, build_forms
from kiosk.publishing.indexing import write_search
from kiosk.publishing.loader import load_pack
from kiosk.publishing.problems import PackProblems, Problem, PublishingError
from kiosk.publishing.report import Report, did_you_mean
from kiosk.speech.clips import FOLDER

if TYPE_CHECKING:
    from kiosk.content.model import Edition, Service
    from kiosk.publishing.source import SourcePack

_encoder = msgspec.msgpack.Encoder(order="deterministic")


class BuiltPack(NamedTuple):
    """A built pack folder, its manifest, and the warnings met on the way."""

    path: Path
    manifest: files.Manifest
    problems: list[Problem]


def check_pack(src: Path) -> list[Problem]:
    """Everything that is wrong with an authored pack, in the order of its files and lines."""
    report, _, _ = _read(src)
    return report.sorted()


def build_pack(src: Path, out: Path, *, assets: Path | None = None) -> BuiltPack:
    """Build the pack at `src` into the folder `out`, replacing a pack built there before, of which
    it keeps the clips of speech that still hold. `assets` are the program's own.

    Raises `PackProblems` with everything that is wrong, or `PublishingError` when `out` holds
    something that is no built pack. Nothing is written in either case.
    """
    _check_target(out)
    report, pack, forms = _read(src)
    if report.errors:
        raise PackProblems(report.problems)
    out.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        manifest = _write(pack, forms, work)
        if (out / FOLDER).is_dir():
            manifest = _keep_voice(out, work, assets)
        work.chmod(0o755)
        _move_into_place(work, out)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return BuiltPack(out, manifest, report.sorted())


def _keep_voice(old: Path, new: Path, assets: Path | None) -> files.Manifest:
    from kiosk.publishing.voice_keeping import keep_clips
    from kiosk.settings.places import assets_dir

    keep_clips(old, new, assets or assets_dir())
    return files.read_manifest(new)


def read_source(src: Path) -> tuple[SourcePack, Report]:
    """Load and check everything but the forms, whose conversion takes a second."""
    report = Report()
    pack = load_pack(src, report)
    if pack.id:
        check_references(pack, report)
        check_numbers(pack, report)
    return pack, report


def preview(src: Path, service_id: str, lang: str) -> Service:
    """One page of an authored pack as it will be shown, without building the pack.

    Raises `PackProblems`, or `UnknownPage` when there is no such service.
    """
    pack, report = read_source(src)
    if report.errors:
        raise PackProblems(report.problems)
    shown = serving(lang, (pack.source_language, *pack.languages), pack.variants)
    services = edition(pack, shown).services
    if service_id not in services:
        hint = did_you_mean(service_id, services)
        raise UnknownPage(f"This pack has no service {service_id!r}. {hint}".strip())
    return services[service_id]


def _read(src: Path) -> tuple[Report, SourcePack, list[BuiltForm]]:
    pack, report = read_source(src)
    return report, pack, build_forms(pack, report)


def _check_target(out: Path) -> None:
    if out.is_file():
        raise PublishingError(f"{out} is a file. Name a folder for the output.")
    if out.exists() and not (out / files.MANIFEST).is_file() and any(out.iterdir()):
        raise PublishingError(
            f"{out} holds files that are no built pack. Choose an empty folder for the output."
        )


def _write(pack: SourcePack, forms: list[BuiltForm], work: Path) -> files.Manifest:
    (work / files.INFO).write_bytes(_encoder.encode(pack_info(pack)))
    editions = [_with_polls(edition(pack, lang), pack, forms) for lang in pack.languages]
    variants = [_with_polls(edition(pack, tag), pack, forms) for tag in pack.variants]
    for each in [*editions, *variants]:
        (work / files.edition_file(each.lang)).write_bytes(_encoder.encode(each))
    if forms:
        (work / "forms").mkdir()
    for form in forms:
        (work / files.form_file(form.id)).write_bytes(form.compiled)
        (work / files.xform_file(form.id)).write_bytes(form.xml)
        _copy_media(form, work / files.media_folder(form.id))
    write_search(work / files.SEARCH, pack, editions)
    manifest = files.Manifest(
        format=files.FORMAT, id=pack.id, version=pack.version, files=_entries(work)
    )
    (work / files.MANIFEST).write_bytes(files.encode_manifest(manifest))
    return manifest


def _with_polls(made: Edition, pack: SourcePack, forms: list[BuiltForm]) -> Edition:
    """What each poll asks, so that a page can say it before the poll is opened."""
    lang = ordinary_tag(made.lang)
    purposes = {form.id: form.entry.purpose for form in pack.forms}
    polls = {
        form.id: form.questions[lang]
        for form in forms
        if purposes[form.id] == "poll" and lang in form.questions
    }
    return msgspec.structs.replace(made, polls=polls)


def _copy_media(form: BuiltForm, folder: Path) -> None:
    for name, source in form.media.items():
        folder.mkdir(exist_ok=True)
        shutil.copyfile(source, folder / name)


def _entries(work: Path) -> tuple[files.FileEntry, ...]:
    paths = sorted(path for path in work.rglob("*") if path.is_file())
    return tuple(
        files.FileEntry(
            path=path.relative_to(work).as_posix(),
            sha256=files.file_hash(path),
            size=path.stat().st_size,
        )
        for path in paths
    )


def _move_into_place(work: Path, out: Path) -> None:
    if out.exists():
        old = Path(tempfile.mkdtemp(prefix=f".{out.name}-old-", dir=out.parent))
        out.rename(old / "pack")
        work.rename(out)
        shutil.rmtree(old, ignore_errors=True)
    else:
        work.rename(out)
