"""The small documents of OpenRosa: list of forms, manifest of media, and the word on a submission.

Read as what strangers wrote, written as what strangers read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.forms.problems import DataError
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xml_out import escape_text
from sync.openrosa.names import FORM_LIST, MANIFEST, RESPONSE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.forms.nodes import Node

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LONGEST_WORDS = 500


class NotOpenRosa(Exception):  # noqa: N818 - what it is
    """The document is not the one OpenRosa has at this place."""


class ListedForm(msgspec.Struct, frozen=True, kw_only=True):
    """One form a server offers. `hash` is `md5:` and the sum of its XForm in hex."""

    form_id: str
    name: str
    version: str = ""
    hash: str = ""
    description: str = ""
    download_url: str = ""
    manifest_url: str = ""


class ListedMedium(msgspec.Struct, frozen=True, kw_only=True):
    """One file beside a form. `hash` as of a form."""

    filename: str
    hash: str
    download_url: str


def read_form_list(body: bytes) -> list[ListedForm]:
    """Raises `NotOpenRosa`."""
    root = _root(body, "xforms", FORM_LIST)
    return [
        ListedForm(
            form_id=_text(each, "formID"),
            name=_text(each, "name"),
            version=_text(each, "version") or _text(each, "majorMinorVersion"),
            hash=_text(each, "hash"),
            description=_text(each, "descriptionText"),
            download_url=_text(each, "downloadUrl"),
            manifest_url=_text(each, "manifestUrl"),
        )
        for each in root.named("xform")
        if _text(each, "formID")
    ]


def write_form_list(forms: Iterable[ListedForm]) -> bytes:
    entries = "".join(
        "  <xform>\n"
        + _element("formID", each.form_id)
        + _element("name", each.name)
        + _element("version", each.version)
        + _element("hash", each.hash)
        + (_element("descriptionText", each.description) if each.description else "")
        + _element("downloadUrl", each.download_url)
        + (_element("manifestUrl", each.manifest_url) if each.manifest_url else "")
        + "  </xform>\n"
        for each in forms
    )
    return f'{_HEAD}<xforms xmlns="{FORM_LIST}">\n{entries}</xforms>\n'.encode()


def read_manifest(body: bytes) -> list[ListedMedium]:
    """Raises `NotOpenRosa`."""
    root = _root(body, "manifest", MANIFEST)
    return [
        ListedMedium(
            filename=_text(each, "filename"),
            hash=_text(each, "hash"),
            download_url=_text(each, "downloadUrl"),
        )
        for each in root.named("mediaFile")
    ]


def write_manifest(media: Iterable[ListedMedium]) -> bytes:
    entries = "".join(
        "  <mediaFile>\n"
        + _element("filename", each.filename)
        + _element("hash", each.hash)
        + _element("downloadUrl", each.download_url)
        + "  </mediaFile>\n"
        for each in media
    )
    return f'{_HEAD}<manifest xmlns="{MANIFEST}">\n{entries}</manifest>\n'.encode()


def read_response(body: bytes) -> str:
    """The words of an OpenRosaResponse, on one line. Raises `NotOpenRosa`."""
    return one_line(_text(_root(body, "OpenRosaResponse", RESPONSE), "message"))


def write_response(words: str, nature: str = "submit_success") -> bytes:
    return (
        f'{_HEAD}<OpenRosaResponse xmlns="{RESPONSE}" items="0">\n'
        f'  <message nature="{nature}">{escape_text(words)}</message>\n</OpenRosaResponse>\n'
    ).encode()


def one_line(words: str) -> str:
    """What a stranger said, fit for a terminal, a table and a log."""
    plain = "".join(sign if sign.isprintable() else " " for sign in words)
    return " ".join(plain.split())[:_LONGEST_WORDS]


def _root(body: bytes, local: str, namespace: str) -> Node:
    try:
        root = read_xml(body).elements()[0]
    except (DataError, IndexError) as error:
        raise NotOpenRosa(f"not XML ({error})") from error
    # Some servers forget the namespace; no other document has these names for its root.
    if root.local != local or root.ns not in ("", namespace):
        raise NotOpenRosa(f"<{root.name}> instead of <{local}>")
    return root


def _text(node: Node, local: str) -> str:
    found = node.named(local)
    return found[0].value.strip() if found else ""


def _element(name: str, text: str) -> str:
    return f"    <{name}>{escape_text(text)}</{name}>\n"
