"""`GET /v1/answers` (pages by cursor) and `GET /v1/answers/export` (all at once)."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Annotated, Literal

import anyio.to_thread
from litestar import get
from litestar.params import FromQuery, QueryParameter
from litestar.response import Stream

from sync.central.answers.export import as_csv, as_json
from sync.central.answers.service import LONGEST_PAGE, PAGE, Wanted, page_of_answers
from sync.central.identity import AnyRequest, identify_reader
from sync.central.parts import NamedParts, Parts
from sync.protocol.messages import AnswerPage
from sync.protocol.problems import INVALID, Problem
from sync.protocol.versions import ANSWERS, JSON_TYPE

Cursor = Annotated[str, QueryParameter(pattern=r"^[0-9]{0,18}\Z")]
Limit = Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE)]
Short = Annotated[str, QueryParameter(max_length=128)]


@get(ANSWERS, summary="Received answers, a page at a time")
async def get_answers(
    request: AnyRequest,
    parts: NamedParts,
    cursor: Cursor = "",
    limit: Limit = PAGE,
    form: Short = "",
    kind: Short = "",
    reference: Short = "",
    since: FromQuery[datetime | None] = None,
) -> AnswerPage:
    await identify_reader(request, parts)
    wanted = Wanted(form=form, kind=kind, reference=reference, since=_aware(since))
    return await parts.database.read(
        lambda connection: page_of_answers(connection, wanted, int(cursor or 0), limit)
    )


@get(f"{ANSWERS}/export", summary="All received answers as one file")
async def export_answers(
    request: AnyRequest,
    parts: NamedParts,
    format: FromQuery[Literal["json", "csv"]] = "json",  # noqa: A002 - the parameter's public name
    form: Short = "",
    kind: Short = "",
    since: FromQuery[datetime | None] = None,
) -> Stream:
    await identify_reader(request, parts)
    wanted = Wanted(form=form, kind=kind, since=_aware(since))
    # The framework adds the character set to what is text.
    media_type = "text/csv" if format == "csv" else JSON_TYPE
    return Stream(
        _pieces(parts, wanted, format),
        media_type=media_type,
        headers={"Content-Disposition": f'attachment; filename="answers.{format}"'},
    )


async def _pieces(
    parts: Parts,
    wanted: Wanted,
    format: Literal["json", "csv"],  # noqa: A002
) -> AsyncIterator[str]:
    with parts.database.reading() as connection:
        pieces = (as_csv if format == "csv" else as_json)(connection, wanted)
        while piece := await anyio.to_thread.run_sync(_next, pieces):
            yield piece


def _next(pieces: Iterator[str]) -> str:
    return next(pieces, "")


def _aware(moment: datetime | None) -> datetime | None:
    """In UTC, which is meant where no zone is told. Raises `Problem` INVALID."""
    if moment is None:
        return None
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        raise Problem(INVALID, "since lies outside the calendar") from None
