"""Reading XML that strangers wrote: no DTD, no entities, no depth or size without an end."""

from __future__ import annotations

from xml.parsers import expat

from kiosk.forms.nodes import (
    ATTRIBUTE,
    COMMENT,
    DOCUMENT,
    ELEMENT,
    INSTRUCTION,
    TEXT,
    Node,
)
from kiosk.forms.problems import DataError

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 2_000_000
_SEPARATOR = "\x1f"


def read_xml(data: str | bytes, *, keep_space: bool = False) -> Node:
    """The document node. White space between elements goes unless `keep_space`.

    Raises DataError for XML that is malformed, carries a DTD, or is deeper or larger than allowed.
    """
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if len(raw) > MAX_BYTES:
        raise DataError(f"the XML is larger than {MAX_BYTES // 2**20} MiB")
    builder = _Builder(keep_space=keep_space)
    # Text was decoded by us, whatever its declaration says.
    parser = expat.ParserCreate(
        "utf-8" if isinstance(data, str) else None, namespace_separator=_SEPARATOR
    )
    parser.namespace_prefixes = True
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.CommentHandler = builder.comment
    parser.ProcessingInstructionHandler = builder.instruction
    parser.StartNamespaceDeclHandler = builder.declare
    if keep_space:
        parser.StartCdataSectionHandler = builder.section
        parser.EndCdataSectionHandler = builder.section
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(raw.lstrip() if keep_space else raw.strip(), True)
    except expat.ExpatError as fault:
        message = expat.ErrorString(fault.code)
        raise DataError(
            f"the XML cannot be read: {message} at line {fault.lineno}, column {fault.offset + 1}"
        ) from fault
    except (UnicodeError, LookupError, ValueError) as fault:
        raise DataError(f"the XML cannot be read: {fault}") from fault
    return builder.document


def _refuse(*_args: object) -> None:
    raise DataError(
        "the XML declares a document type or entities",
        hint="Remove the <!DOCTYPE …> part; forms do not need it and it can hide attacks.",
    )


class _Builder:
    def __init__(self, *, keep_space: bool) -> None:
        self.document = Node(DOCUMENT)
        self.stack = [self.document]
        self.keep_space = keep_space
        self.count = 0
        self.declared: dict[str, str] = {}
        self.fresh = False

    def declare(self, prefix: str | None, uri: str | None) -> None:
        self.declared[prefix or ""] = uri or ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.stack) > MAX_DEPTH:
            raise DataError(f"the XML is nested more than {MAX_DEPTH} elements deep")
        self._counted(1 + len(attributes))
        element = _named(ELEMENT, name)
        if self.declared:
            element.declared = self.declared
            self.declared = {}
        for key, value in attributes.items():
            attribute = _named(ATTRIBUTE, key)
            attribute.value = value
            element.append(attribute)
        self.stack.append(self.stack[-1].append(element))

    def end(self, _name: str) -> None:
        element = self.stack.pop()
        children = element.children
        if not children:
            return
        if len(children) == 1 and children[0].kind == TEXT:
            element.value = children[0].value
            element.children = []
        elif not self.keep_space and any(child.kind == ELEMENT for child in children):
            element.children = [c for c in children if c.kind != TEXT or c.value.strip()]

    def text(self, data: str) -> None:
        parent = self.stack[-1]
        if parent.kind == DOCUMENT:
            return
        if parent.children and parent.children[-1].kind == TEXT and not self.fresh:
            parent.children[-1].value += data
        else:
            self._counted(1)
            parent.append(Node(TEXT, value=data))
            self.fresh = False

    def section(self) -> None:
        """Text in a CDATA section is a node of its own, as in a browser."""
        self.fresh = True

    def comment(self, data: str) -> None:
        if self.keep_space:
            self.stack[-1].append(Node(COMMENT, value=data))

    def instruction(self, target: str, data: str) -> None:
        if self.keep_space:
            self.stack[-1].append(Node(INSTRUCTION, target, data))

    def _counted(self, more: int) -> None:
        self.count += more
        if self.count > MAX_NODES:
            raise DataError(f"the XML has more than {MAX_NODES:,} nodes")


def _named(kind: int, name: str) -> Node:
    """Expat gives `uri SEP local SEP prefix`, each part only where there is one."""
    parts = name.split(_SEPARATOR)
    if len(parts) == 1:
        return Node(kind, parts[0])
    prefix = parts[2] if len(parts) > 2 else ""
    return Node(kind, parts[1], ns=parts[0], prefix=prefix)
