"""What `diwan doctor` looks at, one organ after the other; each check tells its findings."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.settings import Settings

State = Literal["ok", "warning", "failure"]
_PATIENCE_S = 5
_HEALTH = "/v1/health"
_IDENTITY = "device.json"  # written by `diwan enrol`


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What was looked at, how it is, and what to do where it is not well."""

    subject: str
    state: State
    message: str
    hint: str = ""


def well(subject: str, message: str) -> Finding:
    return Finding(subject=subject, state="ok", message=message)


def look(subject: str, message: str, hint: str) -> Finding:
    return Finding(subject=subject, state="warning", message=message, hint=hint)


def bad(subject: str, message: str, hint: str) -> Finding:
    return Finding(subject=subject, state="failure", message=message, hint=hint)


def _data(settings: Settings) -> Iterator[Finding]:
    from kiosk.store.lock import holder

    folder = settings.data_dir
    if not folder.is_dir():
        yield look("data", f"{folder} is not there yet", "the kiosk makes it at its first start")
        return
    probe = folder / ".doctor"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        yield bad(
            "data", f"{folder} cannot be written: {error.strerror}", "give this user the right"
        )
        return
    pid = holder(folder)
    yield well("data", f"{folder}" + (f", in use by process {pid}" if pid else ""))


def _disk(settings: Settings) -> Iterator[Finding]:
    from kiosk.store.status import SPARE_BYTES, disk_free

    place = next(p for p in (settings.data_dir, *settings.data_dir.parents) if p.is_dir())
    free = disk_free(place)
    words = f"{free // 1024**2} MiB free"
    if free < SPARE_BYTES:
        yield bad("disk", words, "visitors are not asked to begin a form: free some space")
    elif free < 50 * SPARE_BYTES:
        yield look("disk", words, "free some space soon")
    else:
        yield well("disk", words)


def _answers(settings: Settings) -> Iterator[Finding]:
    from kiosk.store import StoreError, StoreMissing
    from kiosk.store.archive import Archive

    try:
        with Archive.open(settings.data_dir) as archive:
            archive.check_quickly()
            status = archive.status()
    except StoreMissing:
        yield look("answers", "there is no store yet", "the kiosk makes it at its first start")
        return
    except StoreError as error:
        yield bad("answers", str(error), "the kiosk sets a damaged file aside and goes on")
        return
    yield well("answers", f"{status.count} here, {status.backlog} wait for central")
    for name in status.damaged:
        yield look(
            "answers",
            f"{name} was set aside",
            "keep it: the kiosk saves its answers at its next start, `diwan store salvage` now",
        )
    for name in status.salvaged:
        yield look(
            "answers", f"{name} was salvaged", "when central has all answers, it may be deleted"
        )
    if status.sync_problem:
        yield look(
            "answers", status.sync_problem, "sync writes it anew; nothing is purged till then"
        )


def _keys(settings: Settings) -> Iterator[Finding]:
    """Without them a form with anything personal in it is not begun."""
    from kiosk.trust.sealing import NoRecipientsError, load_recipients

    try:
        found = load_recipients(settings.data_dir).recipients
    except NoRecipientsError as error:
        yield bad(
            "keys",
            f"{error}: visitors cannot write, draw or speak",
            "`diwan enrol` brings the keys of central; alone, `diwan keys set FILE` does",
        )
        return
    yield well("keys", f"answers are sealed to {', '.join(one.role for one in found)}")


def _pack(settings: Settings) -> Iterator[Finding]:
    from kiosk.content import Guide, PackError, current_pack

    pack = current_pack(settings.data_dir / "packs") or settings.pack
    if pack is None:
        yield bad("pack", "there is no content pack", "set `pack`, or let sync pull one")
        return
    try:
        found = Guide.open(pack).pack
    except PackError as error:
        yield bad("pack", str(error), "build or pull it again")
    else:
        yield well("pack", f"{found.id} {found.version} ({', '.join(found.languages)})")


def _fonts(_: Settings) -> Iterator[Finding]:
    if shutil.which("fc-match") is None:
        yield look(
            "fonts", "fontconfig is not installed", "install fontconfig to have this checked"
        )
        return
    for family in _families():
        match = subprocess.run(
            ["fc-match", "--format=%{family}", family],
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
        )
        if family in match.stdout.split(","):
            yield well("fonts", family)
        else:
            yield bad("fonts", f"{family} is missing", "install fonts-noto-core")


def _families() -> list[str]:
    """The faces the themes ask for, once each."""
    import tomllib

    from kiosk.settings.places import assets_dir

    metrics = tomllib.loads((assets_dir() / "themes" / "metrics.toml").read_text("utf-8"))
    return list(dict.fromkeys(metrics["type"]["family"].values()))


def _voices(settings: Settings) -> Iterator[Finding]:
    from kiosk.languages import load_languages
    from kiosk.settings.places import assets_dir
    from kiosk.speech.engine import EspeakSynthesizer, SpeechError
    from kiosk.speech.ladder import DEFAULT_RATE, RATES

    if not settings.speech.enabled:
        yield well("voices", "read-aloud is switched off in the settings")
        return
    try:
        with _hushed():
            synthesizer = EspeakSynthesizer()
    except SpeechError as error:
        yield bad("voices", str(error), "without it visitors cannot have the screen read to them")
        return
    languages = settings.kiosk.languages or load_languages(assets_dir() / "i18n" / "languages.toml")
    for lang in languages:
        try:
            with _hushed():
                synthesizer.render("1", lang, RATES[DEFAULT_RATE])
        except SpeechError as error:
            yield bad("voices", f"{lang}: {error}", "a clip in the pack or another voice is needed")
        else:
            yield well("voices", lang)


def _sound(settings: Settings) -> Iterator[Finding]:
    from kiosk.speech.device import Device, NoDeviceError

    try:
        with _hushed():
            Device(lambda frames: bytes(2 * frames), name=settings.speech.device or "").close()
    except NoDeviceError as error:
        yield look("sound", str(error), "the kiosk works on without sound, and tells staff")
    else:
        yield well("sound", settings.speech.device or "the system's default device")


class _Enrolled(msgspec.Struct, frozen=True):
    """What an enrolment leaves in the data folder, as far as it is looked at here."""

    central_url: str
    ca_file: str = ""


def _enrolment(settings: Settings) -> _Enrolled | None:
    """The central this kiosk sends to; None when it was never enrolled."""
    try:
        return msgspec.json.decode((settings.data_dir / _IDENTITY).read_bytes(), type=_Enrolled)
    except FileNotFoundError:
        return None


def _central(settings: Settings) -> Iterator[Finding]:
    enrolled = _enrolment(settings)
    url = enrolled.central_url if enrolled else settings.central.url
    if enrolled is None:
        yield look("central", "not enrolled: answers stay on this device", "run `diwan enrol`")
    if not url:
        return
    import requests

    with requests.Session() as session:
        session.trust_env = False  # the environment must not choose whom we trust
        certificate = enrolled.ca_file if enrolled else settings.central.ca_file
        try:
            reply = session.get(
                f"{url.rstrip('/')}{_HEALTH}",
                timeout=_PATIENCE_S,
                verify=str(certificate) if certificate else True,
            )
        except requests.RequestException as error:
            yield look("central", f"{url} does not answer: {error}", "answers wait here meanwhile")
            return
    if reply.ok:
        yield well("central", f"{url} answers")
    else:
        yield look(
            "central", f"{url} answers with status {reply.status_code}", "ask central's staff"
        )


@contextmanager
def _hushed() -> Iterator[None]:
    """Speech engines and sound systems write to our output, also from C; nobody asked them."""
    with open(os.devnull, "wb") as nothing:  # noqa: PTH123
        kept = [os.dup(1), os.dup(2)]
        os.dup2(nothing.fileno(), 1)
        os.dup2(nothing.fileno(), 2)
    try:
        with redirect_stdout(io.StringIO()):
            yield
    finally:
        for number, descriptor in enumerate(kept, 1):
            os.dup2(descriptor, number)
            os.close(descriptor)


CHECKS = (_data, _disk, _answers, _keys, _pack, _fonts, _voices, _sound, _central)
