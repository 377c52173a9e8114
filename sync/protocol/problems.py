"""Every way in which central says no, and what the device then does about it (RFC 9457).

One catalogue for both sides: central cannot answer with a problem that is not here, and a problem
cannot be here without its reaction.
"""

from __future__ import annotations

from typing import Any

from sync.protocol.refusals import Problem, ProblemDocument, ProblemKind, Reaction

__all__ = ["CATALOGUE", "Problem", "ProblemDocument", "ProblemKind", "Reaction", "reaction_to"]

CATALOGUE: dict[str, ProblemKind] = {}


def _kind(code: str, status: int, title: str, reaction: Reaction, advice: str) -> ProblemKind:
    kind = ProblemKind(code=code, status=status, title=title, reaction=reaction, advice=advice)
    assert code not in CATALOGUE, code
    CATALOGUE[code] = kind
    return kind


GAP = _kind(
    "gap", 409, "Items are missing before this batch", Reaction.REWIND,
    "Nothing to do: the kiosk sends again from where central stands.",
)  # fmt: skip
FORK = _kind(
    "fork", 409, "This stream has another history here", Reaction.FREEZE,
    "The kiosk's disk was copied or set back. Its answers are kept on it; open a new stream.",
)  # fmt: skip
NOT_AUTHENTICATED = _kind(
    "not-authenticated", 401, "Central does not know this device", Reaction.STAFF,
    "Enrol the kiosk again: `diwan-central enrol-code --again DEVICE`, then `diwan enrol` on it.",
)  # fmt: skip
BAD_SIGNATURE = _kind(
    "bad-signature", 401, "The request is not signed as agreed", Reaction.STAFF,
    "Compare the versions of kiosk and central. If they fit, something between them changes requests.",
)  # fmt: skip
CLOCK = _kind(
    "clock", 401, "The request was signed at another time", Reaction.RETRY,
    "Nothing to do: the kiosk signs again by central's clock. If it stays, requests are held up.",
)  # fmt: skip
KEY_TAKEN = _kind(
    "key-taken", 409, "Another device has this key", Reaction.PERSON,
    "Was a data folder copied from one kiosk to another? Enrol the copy by itself.",
)  # fmt: skip
REVOKED = _kind(
    "revoked", 403, "This device was revoked", Reaction.STAFF,
    "If it is yours and in place: `diwan-central enrol-code --again DEVICE`, then `diwan enrol`.",
)  # fmt: skip
NOT_YOUR_STREAM = _kind(
    "not-your-stream", 403, "The stream belongs to another device", Reaction.STAFF,
    "Was a data folder copied from one kiosk to another? Give the copy an empty folder.",
)  # fmt: skip
NOT_ALLOWED = _kind(
    "not-allowed", 403, "This access may not do that", Reaction.STAFF,
    "Use an access made for it: `diwan-central reader-token` for reading answers.",
)  # fmt: skip
TOO_LARGE = _kind(
    "too-large", 413, "The body is too large", Reaction.HALVE,
    "Nothing to do unless it stays: a single item should never be this large.",
)  # fmt: skip
BAD_DIGEST = _kind(
    "bad-digest", 400, "The body was damaged on its way", Reaction.RETRY,
    "If it stays, something between kiosk and central changes what is sent.",
)  # fmt: skip
UNREADABLE_BODY = _kind(
    "unreadable-body", 400, "The body cannot be read", Reaction.RETRY,
    "If it stays, compare the versions of kiosk and central.",
)  # fmt: skip
INVALID = _kind(
    "invalid", 400, "The message does not have the agreed form", Reaction.STAFF,
    "Compare the versions of kiosk and central.",
)  # fmt: skip
UNSUPPORTED_TYPE = _kind(
    "unsupported-type", 415, "Central does not read this type or encoding", Reaction.STAFF,
    "Compare the versions of kiosk and central.",
)  # fmt: skip
UNSUPPORTED_VERSION = _kind(
    "unsupported-version", 400, "Central does not speak this version of the protocol",
    Reaction.STAFF, "Update central first, then the kiosks.",
)  # fmt: skip
BLOB_OFFSET = _kind(
    "blob-offset", 409, "The piece does not continue what central has of the file",
    Reaction.REWIND, "Nothing to do: the kiosk goes on from where central stands.",
)  # fmt: skip
BLOB_DIGEST = _kind(
    "blob-digest", 400, "The whole file is not the one it was announced as", Reaction.RESTART,
    "Nothing to do: the kiosk sends it anew. If it stays, something on the way changes it.",
)  # fmt: skip
BLOB_TOO_LARGE = _kind(
    "blob-too-large", 413, "The file is larger than central takes", Reaction.SET_ASIDE,
    "The answer came without it. Update central; the kiosk keeps the file.",
)  # fmt: skip
TOO_SLOW = _kind(
    "too-slow", 408, "The body did not arrive in time", Reaction.RETRY,
    "If it stays, the line is too slow for the batches sent; they shrink by themselves.",
)  # fmt: skip
TOO_MANY = _kind(
    "too-many-requests", 429, "Too many requests", Reaction.RETRY, "Nothing to do: the kiosk waits."
)  # fmt: skip
INTERNAL = _kind(
    "internal", 500, "Central failed", Reaction.RETRY,
    "Look into central's log; the kiosk keeps everything and tries again.",
)  # fmt: skip
BUSY = _kind(
    "busy", 503, "Central is busy", Reaction.RETRY, "If it stays, give central more room."
)  # fmt: skip
STORAGE_FULL = _kind(
    "storage-full", 507, "Central's disk is full", Reaction.RETRY,
    "Free space on central's disk; the kiosks keep everything until then.",
)  # fmt: skip
CODE_WRONG = _kind(
    "code-wrong", 403, "The enrolment code is not right", Reaction.PERSON,
    "Type the code again as `diwan-central enrol-code` showed it.",
)  # fmt: skip
CODE_EXPIRED = _kind(
    "code-expired", 403, "The enrolment code has expired", Reaction.PERSON,
    "Make a new one: `diwan-central enrol-code`. A code lives 15 minutes.",
)  # fmt: skip
CODE_USED = _kind(
    "code-used", 403, "The enrolment code was used already", Reaction.PERSON,
    "Make a new one: `diwan-central enrol-code`. A code enrols one kiosk.",
)  # fmt: skip
CODE_LOCKED = _kind(
    "code-locked", 403, "The enrolment code was mistyped too often", Reaction.PERSON,
    "Make a new one: `diwan-central enrol-code`. A code bears 5 tries.",
)  # fmt: skip
NO_CONTENT = _kind(
    "no-content", 404, "No such content was published", Reaction.RETRY,
    "Publish one: `diwan-central publish PACK`.",
)  # fmt: skip
PROPOSAL_REFUSED = _kind(
    "proposal-refused", 400, "The proposal cannot be taken", Reaction.SET_ASIDE,
    "Propose again from the desk; the changes are still there.",
)  # fmt: skip
NO_PROPOSAL = _kind(
    "no-such-proposal", 404, "There is no such proposal", Reaction.SET_ASIDE,
    "Look at the list again: central may have been restored. Propose again if need be.",
)  # fmt: skip
DECIDED_ALREADY = _kind(
    "decided-already", 409, "Somebody else has decided on the proposal", Reaction.SET_ASIDE,
    "Nothing to do: the first decision holds.",
)  # fmt: skip
NEEDS_ANOTHER_PERSON = _kind(
    "needs-another-person", 403, "This person may not decide on the proposal", Reaction.SET_ASIDE,
    "Ask a content editor or a service manager who did not propose it.",
)  # fmt: skip
BAD_RANGE = _kind(
    "bad-range", 416, "The file does not reach that far", Reaction.RESTART,
    "Nothing to do: the kiosk begins the download again.",
)  # fmt: skip
NOT_FOUND = _kind(
    "not-found", 404, "There is nothing at this address", Reaction.STAFF,
    "Check the address of central in the kiosk's settings.",
)  # fmt: skip
METHOD = _kind(
    "method-not-allowed", 405, "This address does not do that", Reaction.STAFF,
    "Check the address of central in the kiosk's settings.",
)  # fmt: skip


def reaction_to(status: int, document: ProblemDocument | None) -> Reaction:
    """What to do about a reply that is not a success.

    Proxies answer in central's place without a problem document, so the status alone must do. A
    reply nobody foresaw is retried: never giving up is the rule, and banners are for known causes.
    """
    if document is not None and document.code in CATALOGUE:
        return CATALOGUE[document.code].reaction
    if status == 413:
        return Reaction.HALVE
    if status == 416:
        return Reaction.RESTART
    if status in {401, 403}:
        return Reaction.STAFF
    return Reaction.RETRY


def document_for(kind: ProblemKind, detail: str = "", **members: Any) -> ProblemDocument:
    """The document of a kind without raising it."""
    return Problem(kind, detail, **members).document()
