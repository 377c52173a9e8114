"""What must be known of an instance before anything else is: form, version, id, files of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.forms.problems import DataError
from kiosk.forms.xml_in import read_xml

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node


class NoInstance(Exception):  # noqa: N818 - what it is
    """The XML is no filled-in form; the message says what it lacks."""


class InstanceHead(msgspec.Struct, frozen=True, kw_only=True):
    """`files`: what the manifest of an encrypted submission names, in its order; else nothing."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str = ""
    encrypted: bool = False
    files: tuple[str, ...] = ()


def read_root(xml: bytes) -> Node:
    """The root element of an instance. Raises `NoInstance`."""
    try:
        return read_xml(xml).elements()[0]
    except (DataError, IndexError) as error:
        raise NoInstance(str(error)) from error


def head_of(root: Node) -> InstanceHead:
    """Raises `NoInstance` where it says neither which form it is of nor which one it is."""
    form_id = (root.get("id") or root.ns).strip()
    instance_id = _meta(root, "instanceID") or (root.get("instanceID") or "").strip()
    if not form_id:
        raise NoInstance("its root has no id, which would say of which form it is")
    if not instance_id:
        raise NoInstance("it has no meta/instanceID, which would tell it from others")
    encrypted = (root.get("encrypted") or "").lower() == "yes"
    return InstanceHead(
        form_id=form_id,
        version=(root.get("version") or "").strip(),
        instance_id=instance_id,
        deprecated_id=_meta(root, "deprecatedID"),
        encrypted=encrypted,
        files=_named_files(root) if encrypted else (),
    )


def _meta(root: Node, local: str) -> str:
    for meta in root.named("meta"):
        for node in meta.named(local):
            if node.value.strip():
                return node.value.strip()
    return ""


def _named_files(root: Node) -> tuple[str, ...]:
    media = [file.value.strip() for each in root.named("media") for file in each.named("file")]
    xml = [each.value.strip() for each in root.named("encryptedXmlFile")]
    return tuple(name for name in (*media, *xml) if name)
