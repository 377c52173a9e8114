"""The OpenAPI document, completed with what the framework cannot see.

Handlers read their bodies themselves, within limits, and every refusal is a problem document; both
belong into the description.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import msgspec
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin, YamlRenderPlugin

from sync.central.health.routes import software
from sync.protocol.messages import EnrolmentRequest, Heartbeat, KeyChange
from sync.protocol.problems import CATALOGUE, ProblemDocument
from sync.protocol.proposals import PROPOSAL_TYPE, PROPOSALS, Decision, decision_path
from sync.protocol.versions import (
    ANSWERS,
    BLOB_TYPE,
    ENROLMENTS,
    HEALTH,
    HEARTBEATS,
    ITEMS_TYPE,
    JSON_TYPE,
    KEYS,
    PROBLEM_TYPE,
    blob_path,
    items_path,
)

if TYPE_CHECKING:
    from litestar import Request

_REF = "#/components/schemas/{name}"
_MESSAGES: dict[str, type[msgspec.Struct]] = {
    ENROLMENTS: EnrolmentRequest,
    HEARTBEATS: Heartbeat,
    KEYS: KeyChange,
    decision_path("{digest}"): Decision,
}
_OPEN = {HEALTH}
_READERS = {("get", ANSWERS), ("get", f"{ANSWERS}/export"), ("get", blob_path("{sha256}"))}
_ACCESS = {
    "token": {"type": "http", "scheme": "bearer", "description": "Of those who read answers."},
    "signature": {
        "type": "apiKey",
        "in": "header",
        "name": "Signature",
        "description": (
            "Of devices: RFC 9421 with ed25519, over @method, @path, @query and each of "
            "content-type, content-encoding, content-range and content-digest that is sent; "
            "content-digest always comes with a body. Parameters: created (by central's clock), "
            "nonce (16 hexadecimal digits that only grow), keyid (the public key, 64 hexadecimal "
            'digits), alg="ed25519", tag="diwan". An enrolment is signed by the key it brings.'
        ),
    },
}
_ITEMS = (
    "A MessagePack map of first (the first item's number), n, head (32 bytes: the chain's head "
    "after the last item) and items (n byte strings). May be compressed (Content-Encoding zstd "
    "with its content size declared, or gzip). Content-Digest with sha-256 covers the bytes sent."
)


_PIECE = (
    "The bytes `Content-Range: bytes FIRST-LAST/SIZE` names. FIRST is what `HEAD` tells as "
    "Upload-Offset; what arrived of a piece that broke off stays. `bytes */SIZE` with no body "
    "where every byte is there and only the verdict is missing."
)
_PROPOSAL = (
    "A zip archive with `proposal.json` (who proposes what, and SHA-256 of every file before and "
    "after) and each changed file whole under `files/`. The SHA-256 of the archive names it."
)
_BYTES = {
    ("post", items_path("{stream}")): (ITEMS_TYPE, _ITEMS),
    ("put", blob_path("{sha256}")): (BLOB_TYPE, _PIECE),
    ("post", PROPOSALS): (PROPOSAL_TYPE, _PROPOSAL),
}


class _CompletedJson(JsonRenderPlugin):
    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, completed(openapi_schema))


class _CompletedYaml(YamlRenderPlugin):
    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, completed(openapi_schema))


def openapi_config() -> OpenAPIConfig:
    """The document itself, without a viewer: those would load scripts from elsewhere."""
    return OpenAPIConfig(
        title="Diwan central",
        version=software() or "0",
        description="Receives what kiosks recorded, and publishes what they show.",
        path="/schema",
        render_plugins=[_CompletedJson(path=["/", "/openapi.json"]), _CompletedYaml()],
    )


def completed(document: dict[str, Any]) -> dict[str, Any]:
    """A copy with request bodies, problems and the two kinds of access."""
    whole = copy.deepcopy(document)
    components = whole.setdefault("components", {})
    types = [*_MESSAGES.values(), ProblemDocument]
    _, schemas = msgspec.json.schema_components(types, ref_template=_REF)
    components.setdefault("schemas", {}).update(schemas)
    components["securitySchemes"] = copy.deepcopy(_ACCESS)
    for path, operations in whole["paths"].items():
        for method, operation in operations.items():
            _complete(operation, method, path)
    return whole


def _complete(operation: dict[str, Any], method: str, path: str) -> None:
    replies = operation.setdefault("responses", {})
    replies.pop("400", None)  # the framework's own words for it, which nobody ever gets
    if (method, path) == ("get", f"{ANSWERS}/export"):
        replies["200"]["content"]["text/csv"] = {"schema": {"type": "string"}}
    replies["default"] = {
        "description": "A problem: " + ", ".join(sorted(CATALOGUE)),
        "content": {PROBLEM_TYPE: {"schema": _reference(ProblemDocument)}},
    }
    if path == "/metrics":  # loopback needs nothing, others the token of the setting
        operation["security"] = [{}, {"token": []}]
    elif path not in _OPEN:
        operation["security"] = [{"token" if (method, path) in _READERS else "signature": []}]
    if message := _MESSAGES.get(path):
        content = {JSON_TYPE: {"schema": _reference(message)}}
        operation["requestBody"] = {"required": True, "content": content}
    if (method, path) in _BYTES:
        media_type, told = _BYTES[method, path]
        schema = {"type": "string", "format": "binary", "description": told}
        operation["requestBody"] = {"required": True, "content": {media_type: {"schema": schema}}}


def _reference(message: type[msgspec.Struct]) -> dict[str, str]:
    return {"$ref": _REF.format(name=message.__name__)}
