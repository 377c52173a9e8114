"""`/openrosa/…`: what ODK Collect and others ask for, with a password or with a key in the address."""

import asyncio
from typing import Annotated
from urllib.parse import quote

from litestar import Response, Router, get, head, post
from litestar.exceptions import HTTPException
from litestar.params import FromQuery, PathParameter

from sync.central.identity import AnyRequest
from sync.central.openrosa.desk import LARGEST_BODY, Desk
from sync.central.openrosa.published import PublishedForm
from sync.central.openrosa.receiving import OtherInstance
from sync.central.parts import NamedParts
from sync.central.replies import on_framework_error, plain_bug
from sync.openrosa.documents import (
    ListedForm,
    ListedMedium,
    write_form_list,
    write_manifest,
    write_response,
)
from sync.openrosa.names import ACCEPTS_HEADER, VERSION, VERSION_HEADER, XML_TYPE
from sync.protocol.problems import NOT_FOUND, TOO_LARGE, TOO_SLOW, Problem, ProblemDocument

PREFIX = "/openrosa"
_KEY = "/key/{token:str}"
Token = Annotated[str, PathParameter(max_length=200)]
Name = Annotated[str, PathParameter(max_length=300)]
_HEADERS = {VERSION_HEADER: VERSION, "Cache-Control": "private, no-cache"}


def _paths(path: str) -> list[str]:
    return [path, _KEY + path]


@get(_paths("/formList"))
async def get_form_list(
    request: AnyRequest,
    parts: NamedParts,
    token: Token = "",
    formID: FromQuery[str] = "",
) -> Response[bytes]:
    desk = parts.openrosa
    await desk.identify(request, token)
    await desk.settle(parts)
    forms = await asyncio.to_thread(desk.published.forms)
    base = _base(request, token)
    wanted = (form for id_, form in sorted(forms.items()) if formID in ("", id_))
    return _xml(write_form_list(_listed(form, base) for form in wanted))


@get(_paths("/forms/{name:str}"))
async def get_form(
    request: AnyRequest, parts: NamedParts, name: Name, token: Token = ""
) -> Response[bytes]:
    await parts.openrosa.identify(request, token)
    if not name.endswith(".xml"):
        raise Problem(NOT_FOUND)
    form = await _form(parts.openrosa, name.removesuffix(".xml"))
    return _xml(form.xml)


@get(_paths("/forms/{name:str}/manifest"))
async def get_manifest(
    request: AnyRequest, parts: NamedParts, name: Name, token: Token = ""
) -> Response[bytes]:
    await parts.openrosa.identify(request, token)
    form = await _form(parts.openrosa, name)
    base = _base(request, token)
    return _xml(await asyncio.to_thread(_manifest, form, base))


@get(_paths("/forms/{name:str}/media/{file:str}"))
async def get_medium(
    request: AnyRequest, parts: NamedParts, name: Name, file: Name, token: Token = ""
) -> Response[bytes]:
    await parts.openrosa.identify(request, token)
    form = await _form(parts.openrosa, name)
    kept = form.media.get(file)
    if kept is None:
        raise Problem(NOT_FOUND)
    data = await asyncio.to_thread(kept.read)
    headers = {**_HEADERS, "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type="application/octet-stream", headers=headers)


@head(_paths("/submission"))
async def head_submission(
    request: AnyRequest, parts: NamedParts, token: Token = ""
) -> Response[None]:
    await parts.openrosa.identify(request, token)
    return Response(
        None,
        status_code=204,
        headers={
            **_HEADERS,
            ACCEPTS_HEADER: str(LARGEST_BODY),
            "Location": f"{_base(request, token)}/submission",
        },
    )


@post(_paths("/submission"))
async def post_submission(
    request: AnyRequest, parts: NamedParts, token: Token = ""
) -> Response[bytes]:
    sender = await parts.openrosa.identify(request, token)
    try:
        await parts.openrosa.take(request, parts, sender)
    except OtherInstance:
        words = "Another answer with this id was received before. It was kept, this one was not."
        return _said(409, words)
    return _said(201, "Received. Thank you.", "submit_success")


def _on_problem(request: AnyRequest, problem: Problem) -> Response[bytes]:
    document: ProblemDocument = problem.document()
    status = problem.kind.status
    headers = {}
    if problem.retry_after_s is not None:
        headers["Retry-After"] = str(problem.retry_after_s)
    if status == 401:
        if "/key/" in request.url.path:
            status = 403  # a password would not help: phones must not ask for one
        else:
            headers["WWW-Authenticate"] = 'Basic realm="Diwan", charset="UTF-8"'
    if problem.kind in (TOO_LARGE, TOO_SLOW):
        headers["Connection"] = "close"
    return _said(status, document.detail or document.title, headers=headers)


def _on_framework_error(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    if error.status_code >= 500:
        return _on_bug(request, error)
    on_framework = on_framework_error(request, error)
    return _said(on_framework.status_code or error.status_code, error.detail)


def _on_bug(request: AnyRequest, error: Exception) -> Response[bytes]:
    """The address may hold a key: only its kind goes to the log."""
    status, headers, _ = plain_bug(request.method, f"{PREFIX}/…", error)
    return _said(status, "Central failed; try again later.", headers=_only(headers, "Retry-After"))


def _only(headers: dict[str, str], *names: str) -> dict[str, str]:
    return {name: text for name, text in headers.items() if name in names}


async def _form(desk: Desk, form_id: str) -> PublishedForm:
    found = (await asyncio.to_thread(desk.published.forms)).get(form_id)
    if found is None:
        raise Problem(NOT_FOUND)
    return found


def _base(request: AnyRequest, token: str) -> str:
    """Under the very address that was asked: whoever got here finds the rest there too."""
    origin = str(request.base_url).rstrip("/")
    return f"{origin}{PREFIX}/key/{quote(token, safe='')}" if token else f"{origin}{PREFIX}"


def _listed(form: PublishedForm, base: str) -> ListedForm:
    place = f"{base}/forms/{quote(form.compiled.id, safe='')}"
    return ListedForm(
        form_id=form.compiled.id,
        name=form.compiled.title or form.compiled.id,
        version=form.compiled.version,
        hash=form.hash,
        download_url=f"{place}.xml",
        manifest_url=f"{place}/manifest" if form.media else "",
    )


def _manifest(form: PublishedForm, base: str) -> bytes:
    place = f"{base}/forms/{quote(form.compiled.id, safe='')}/media"
    media = (
        ListedMedium(filename=name, hash=kept.hash, download_url=f"{place}/{quote(name, safe='')}")
        for name, kept in sorted(form.media.items())
    )
    return write_manifest(media)


def _xml(body: bytes) -> Response[bytes]:
    return Response(body, media_type=XML_TYPE, headers=_HEADERS)


def _said(
    status: int, words: str, nature: str = "error", headers: dict[str, str] | None = None
) -> Response[bytes]:
    told = {**_HEADERS, ACCEPTS_HEADER: str(LARGEST_BODY), **(headers or {})}
    body = write_response(words, nature)
    return Response(body, status_code=status, media_type=XML_TYPE, headers=told)


openrosa = Router(
    PREFIX,
    route_handlers=[
        get_form_list,
        get_form,
        get_manifest,
        get_medium,
        head_submission,
        post_submission,
    ],
    exception_handlers={
        Problem: _on_problem,
        HTTPException: _on_framework_error,
        Exception: _on_bug,
    },
    include_in_schema=False,
)
