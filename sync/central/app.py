"""The application: areas put together, each handed what it needs. Nothing lives in globals."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException

from kiosk.clock import Clock, SystemClock
from sync.central.answers.routes import export_answers, get_answers
from sync.central.blobs.files import sweep_parts
from sync.central.blobs.routes import get_blob, head_blob, put_blob
from sync.central.content.routes import get_metadata, get_target
from sync.central.content.upkeep import kept_fresh
from sync.central.database import Database
from sync.central.description import openapi_config
from sync.central.desks.routes import get_desk_blob, post_desk_items
from sync.central.enrolment.routes import post_enrolment, post_key
from sync.central.feed.routes import get_feed
from sync.central.health.routes import get_health
from sync.central.heartbeat.routes import post_heartbeat
from sync.central.ingest.receiving import ITEMS_PATH, answer_items
from sync.central.ingest.routes import post_items
from sync.central.metrics.routes import get_metrics
from sync.central.migrate import migrate
from sync.central.openrosa.routes import openrosa
from sync.central.parts import Parts
from sync.central.proposals.routes import (
    get_proposal,
    get_proposals,
    post_decision,
    post_proposal,
)
from sync.central.proposals.upkeep import kept_published
from sync.central.replies import on_bug, on_framework_error, on_problem
from sync.central.upkeep import kept_up
from sync.protocol.problems import Problem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sync.central.config import Config

_HANDLERS = (
    post_enrolment,
    post_key,
    post_items,
    post_heartbeat,
    head_blob,
    put_blob,
    get_blob,
    get_metadata,
    get_target,
    get_feed,
    post_desk_items,
    get_desk_blob,
    post_proposal,
    get_proposals,
    get_proposal,
    post_decision,
    get_answers,
    export_answers,
    get_health,
    get_metrics,
    openrosa,
)
_PARTS_KEPT_S = 30 * 86400


class Central(Litestar):
    """Answers the one request that comes all day by itself, and leaves the rest to the framework."""

    parts: Parts

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await self.parts.gate.let_in(scope, receive, send, self._answer)
        else:
            await super().__call__(scope, receive, send)

    async def _answer(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["method"] == "POST":
            found = ITEMS_PATH.match(scope["path"])
            if found:
                await answer_items(self.parts, found[1], scope, receive, send)
                return
        await super().__call__(scope, receive, send)


def create_app(config: Config, clock: Clock | None = None) -> Central:
    """Central over one database; migrates it on start-up. `clock` is for tests."""
    config.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = Database(config.database)
    parts = Parts(config, database, clock or SystemClock())

    @contextlib.asynccontextmanager
    async def open_database(_app: Litestar) -> AsyncIterator[None]:
        migrate(database)
        sweep_parts(config.blobs, parts.clock.now().timestamp() - _PARTS_KEPT_S)
        try:
            async with kept_fresh(parts), kept_up(parts), kept_published(parts):
                yield
        finally:
            database.close()

    central = Central(
        route_handlers=_HANDLERS,
        dependencies={"parts": Provide(lambda: parts, sync_to_thread=False)},
        exception_handlers={
            Problem: on_problem,
            HTTPException: on_framework_error,
            Exception: on_bug,
        },
        lifespan=[open_database],
        openapi_config=openapi_config(),
        logging_config=None,
        # Every body is read by sync.central.bodies, which has limits of its own.
        request_max_body_size=None,
    )
    central.parts = parts
    return central
