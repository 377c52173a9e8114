"""Central asked whatever its OpenAPI document allows, and more: made by schemathesis, signed by us."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, core, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.central.answers.service import make_reader
from sync.protocol.proposals import PROPOSAL_TYPE
from sync.protocol.versions import ITEMS_TYPE
from tests.support.keys import signed, stamp_at

if TYPE_CHECKING:
    from schemathesis import Case

    from tests.support.central_app import CentralApp


@schemathesis.serializer(ITEMS_TYPE, PROPOSAL_TYPE)
def _as_they_are(_context: Any, value: Any) -> bytes:
    """The description calls the body bytes; the fuzzers of `tests.fuzz.wire` look inside."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
]


def operations(central: CentralApp) -> list[Any]:
    document = central.client.get("/schema/openapi.json").json()
    return [found.ok() for found in schemathesis.openapi.from_dict(document).get_all_operations()]


def ask_all(operation: Any, central: CentralApp, key: str, tries: int, seed: int) -> int:
    """How many requests were sent. Raises what schemathesis found wrong with a reply."""
    sent = 0

    @settings(
        max_examples=tries,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case: Case) -> None:
        nonlocal sent
        sent += 1
        central.clock.advance(5)  # nobody is to be answered with "too many"
        reply = _signed_reply(case, central, key)
        if reply is not None:
            case.validate_response(reply, checks=CHECKS)

    core.global_force_seed = seed
    ask()
    return sent


def central_reader(central: CentralApp) -> str:
    """An access of somebody who reads answers."""
    with central.database.writing() as connection:
        return make_reader(connection, "fuzzer", central.clock.now())


def _is_for_readers(case: Case) -> bool:
    security = case.operation.definition.raw.get("security", [])
    return any("token" in each for each in security)


def _signed_reply(case: Case, central: CentralApp, key: str) -> Any:
    """None where what was made is no request at all."""
    options = case.as_transport_kwargs(base_url="http://testserver")
    options.pop("timeout", None)
    known = {"method", "url", "headers", "params", "data", "json", "files", "cookies"}
    wanted = {name: value for name, value in options.items() if name in known}
    try:
        made = requests.Request(**wanted).prepare()
        body = made.body.encode() if isinstance(made.body, str) else made.body
        given_headers = {name.lower(): str(value) for name, value in made.headers.items()}
        for theirs in ("content-length", "signature", "signature-input", "authorization"):
            given_headers.pop(theirs, None)
        target = made.path_url
        if _is_for_readers(case):
            headers = given_headers | {"authorization": f"Bearer {central_reader(central)}"}
            return central.client.request(case.method, target, content=body, headers=headers)
        headers = signed(
            key, case.method, target, body, given_headers, stamp_at(central.clock.now())
        )
        return central.client.request(case.method, target, content=body, headers=headers)
    except (requests.RequestException, UnicodeError, ValueError):
        return None
