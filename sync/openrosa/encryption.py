"""Put a submission into ODK's encrypted form, for a form whose owner put a key into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.forms.problems import DataError
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xml_out import escape_text, escape_value
from kiosk.trust.odk import OdkLock, md5_hex
from sync.openrosa.names import ENCRYPTED, SUBMISSION_FILE, SUBMISSIONS
from sync.openrosa.submission import BesideFile, Submission

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENROSA = "http://openrosa.org/xforms"
_MADE_FOR_KEY = "[encrypted:"


class TargetForm(msgspec.Struct, frozen=True, kw_only=True):
    """What the other side has under a form's id. `public_key` is empty where it encrypts nothing."""

    form_id: str
    version: str
    public_key: str = ""


def public_key_of(xform: bytes) -> str:
    """The key an XForm's submission element carries, base64; empty for none. Raises `DataError`."""
    roots = read_xml(xform).elements()
    for head in roots[0].named("head") if roots else ():
        for model in head.named("model"):
            for submission in model.named("submission"):
                return "".join((submission.get("base64RsaPublicKey") or "").split())
    if not roots or roots[0].local != "html":
        raise DataError("this is no XForm")
    return ""


def encrypted(submission: Submission, form: TargetForm, random: bytes | None = None) -> Submission:
    """The same submission with nothing of it readable. Raises `kiosk.trust.odk.OdkKeyError`.

    Made once and then sent as it is: each call draws another key, and the far side would take two
    encryptions of one instance for two different ones.
    """
    lock = OdkLock(form.public_key, submission.instance_id, random)
    version = _version_for(submission.version, form.version)
    lines = [submission.form_id, *([version] if version else [])]
    lines += [lock.wrapped_key, submission.instance_id]
    files = []
    for name, media_type, plain in _plain_files(submission):
        lines.append(f"{name}::{md5_hex(plain)}")
        files.append(_beside(name + ENCRYPTED, lock.encrypt(plain), media_type))
    xml = _manifest(submission, version, lock.wrapped_key, files, lock.signature(lines))
    return Submission(
        form_id=submission.form_id,
        version=version,
        instance_id=submission.instance_id,
        xml=xml,
        files=tuple(files),
    )


def _version_for(own: str, listed: str) -> str:
    """ODK Central names a version anew when it puts a key of its own into the form."""
    return listed if listed.startswith(f"{own}{_MADE_FOR_KEY}") else own


def _plain_files(submission: Submission) -> list[tuple[str, str, bytes]]:
    """In the order that is part of the scheme: media as named, the instance last."""
    media = [(file.name, "application/octet-stream", file.read()) for file in submission.files]
    return [*media, (SUBMISSION_FILE, "application/octet-stream", submission.xml)]


def _beside(name: str, data: bytes, media_type: str) -> BesideFile:
    return BesideFile(name=name, media_type=media_type, size=len(data), read=lambda: data)


def _manifest(
    submission: Submission, version: str, key: str, files: Sequence[BesideFile], signature: str
) -> bytes:
    *media, xml = files
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<data xmlns="{SUBMISSIONS}" id="{escape_value(submission.form_id)}"'
        + (f' version="{escape_value(version)}"' if version else "")
        + ' encrypted="yes">\n'
        + f"  <base64EncryptedKey>{key}</base64EncryptedKey>\n"
        + f'  <meta xmlns="{_OPENROSA}">\n'
        + f"    <instanceID>{escape_text(submission.instance_id)}</instanceID>\n  </meta>\n"
        + "".join(f"  <media>\n    {_file(file)}\n  </media>\n" for file in media)
        + f"  <encryptedXmlFile>{escape_text(xml.name)}</encryptedXmlFile>\n"
        + f"  <base64EncryptedElementSignature>{signature}</base64EncryptedElementSignature>\n"
        + "</data>\n"
    ).encode()


def _file(file: BesideFile) -> str:
    return f"<file>{escape_text(file.name)}</file>"
