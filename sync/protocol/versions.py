"""The names and numbers both sides must agree on before a single message is read."""

from __future__ import annotations

PROTOCOL = 1
"""Raised only when an old device could no longer be understood; fields are otherwise just added."""

ITEMS_TYPE = "application/vnd.diwan.items+msgpack"
JSON_TYPE = "application/json"
PROBLEM_TYPE = "application/problem+json"

BLOB_TYPE = "application/octet-stream"

BATCH_ITEMS = 500
"""The most items one batch carries."""

BODY_BYTES = 8 * 1024 * 1024
"""The longest body on the wire, in bytes."""

UNPACKED_BYTES = 32 * 1024 * 1024
"""The longest body after decompression, in bytes."""

BLOB_BYTES = 10 * 1024 * 1024
"""The largest file that belongs to an answer, in bytes: 8 MiB, sealed and filled up."""

MESSAGE_BYTES = 256 * 1024
"""The longest JSON message (heartbeat, enrolment), in bytes."""

ENROLMENTS = "/v1/enrolments"
KEYS = "/v1/keys"
HEARTBEATS = "/v1/heartbeats"
FEED = "/v1/feed"
HEALTH = "/v1/health"
ANSWERS = "/v1/answers"


def items_path(stream: str) -> str:
    """Where the items of a stream are posted."""
    return f"/v1/streams/{stream}/items"


def blob_path(sha256: str) -> str:
    """Where a file that belongs to an answer is put, piece by piece."""
    return f"/v1/blobs/{sha256}"
