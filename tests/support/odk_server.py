"""A server as ODK Central and KoboToolbox are, in memory, with faults that a test lines up.

`faults` are used up one by one, each by one POST: a status (with or without words), "portal" (a
cheerful 200), "cut" (the line breaks before the reply), "lost" (it is taken, the reply is cut),
"busy" (503 with Retry-After).
"""

from __future__ import annotations

import hashlib
import threading
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Mapping

USER, PASSWORD, REALM, NONCE = "clerk", "four simple words", "odk", "c0ffee"
_OK = b'<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message>taken</message></OpenRosaResponse>'


class OdkServer:
    """`received` maps instance ids to their XML and files; `requests` are (method, path, headers)."""

    def __init__(
        self,
        forms: Mapping[str, bytes],
        *,
        most: int = 0,
        auth: str = "none",
        media: Mapping[str, bytes] | None = None,
    ) -> None:
        self.forms = dict(forms)
        self.media = dict(media or {})
        self.most = most
        self.auth = auth
        self.location = ""
        self.faults: list[object] = []
        self.received: dict[str, tuple[bytes, dict[str, bytes]]] = {}
        self.posts: list[tuple[bytes, list[str], int]] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        server = self

        class Handler(_Handler):
            odk = server

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def form_list(self) -> bytes:
        listed = "".join(
            f"<xform><formID>{id_}</formID><name>{id_}</name><version>1</version>"
            f"<hash>md5:{_md5(xml)}</hash><downloadUrl>{self.url}/forms/{id_}.xml</downloadUrl>"
            + (f"<manifestUrl>{self.url}/manifest</manifestUrl>" if self.media else "")
            + "</xform>"
            for id_, xml in self.forms.items()
        )
        return f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{listed}</xforms>'.encode()

    def manifest(self) -> bytes:
        listed = "".join(
            f"<mediaFile><filename>{name}</filename><hash>md5:{_md5(data)}</hash>"
            f"<downloadUrl>{self.url}/media/{name}</downloadUrl></mediaFile>"
            for name, data in self.media.items()
        )
        return f'<manifest xmlns="http://openrosa.org/xforms/xformsManifest">{listed}</manifest>'.encode()

    def take(self, content_type: str, body: bytes) -> int:
        """The status: 201 for a new one and for the same again, 409 for another with its id."""
        message = message_from_bytes(
            b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body, policy=HTTP
        )
        parts = {
            str(part.get_param("name", header="content-disposition")): part
            for part in message.iter_parts()
        }
        xml = _bytes(parts.pop("xml_submission_file"))
        parts.pop("*isIncomplete*", None)
        files = {name: _bytes(part) for name, part in parts.items()}
        self.posts.append((xml, list(files), len(body)))
        id_ = _instance_id(xml)
        before, held = self.received.get(id_, (xml, {}))
        if before != xml:
            return 409
        self.received[id_] = (xml, held | files)
        return 201


class _Handler(BaseHTTPRequestHandler):
    odk: OdkServer

    def do_GET(self) -> None:
        if not self._let_in():
            return
        path = self.path.removeprefix("/v1")
        if path == "/formList":
            self._say(200, self.odk.form_list())
        elif path == "/manifest":
            self._say(200, self.odk.manifest())
        elif path.startswith("/media/"):
            self._say(200, self.odk.media[path.removeprefix("/media/")])
        elif path.startswith("/forms/"):
            xml = self.odk.forms.get(path.removeprefix("/forms/").removesuffix(".xml"))
            self._say(200 if xml else 404, xml or b"")
        else:
            self._say(404, b"")

    def do_HEAD(self) -> None:
        if self._let_in():
            told = {"X-OpenRosa-Accept-Content-Length": str(self.odk.most)} if self.odk.most else {}
            told |= {"Location": self.odk.location} if self.odk.location else {}
            self._say(204, b"", **told)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not self._let_in():
            return
        fault = self.odk.faults.pop(0) if self.odk.faults else None
        match fault:
            case "portal":
                self._say(
                    200, b"<html>Welcome! Please log in.</html>", **{"Content-Type": "text/html"}
                )
            case "cut":
                self.close_connection = True
            case "lost":
                self.odk.take(self.headers["Content-Type"], body)
                self.close_connection = True
            case "busy":
                self._say(503, b"", **{"Retry-After": "7"})
            case int():
                self._say(fault, f'{{"message": "no: {fault}"}}'.encode())
            case _ if self.odk.most and len(body) > self.odk.most:
                self._say(413, b"")
            case _:
                status = self.odk.take(self.headers["Content-Type"], body)
                self._say(status, _OK if status == 201 else b'{"message": "other XML"}')

    def _let_in(self) -> bool:
        headers = dict(self.headers.items())
        self.odk.requests.append((self.command, self.path, headers))
        given = headers.get("Authorization", "")
        if self.odk.auth == "digest" and not _digest_is_right(given, self.command, self.path):
            challenge = f'Digest realm="{REALM}", nonce="{NONCE}", qop="auth", algorithm=MD5'
            self._say(401, b"", **{"WWW-Authenticate": challenge})
            return False
        if self.odk.auth == "basic" and given != _BASIC:
            self._say(401, b"", **{"WWW-Authenticate": 'Basic realm="odk"'})
            return False
        return True

    def _say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        sent = {"X-OpenRosa-Version": "1.0", "Content-Type": "text/xml"} | headers
        for name, value in sent.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """A test's output is its own."""


def _digest_is_right(given: str, method: str, path: str) -> bool:
    """RFC 7616 with MD5 and qop=auth, from the header's own fields."""
    if not given.startswith("Digest "):
        return False
    fields = dict(pair.strip().split("=", 1) for pair in given[7:].split(","))
    told = {name: value.strip('"') for name, value in fields.items()}
    first = _md5(f"{USER}:{REALM}:{PASSWORD}".encode())
    second = _md5(f"{method}:{path}".encode())
    middle = f"{NONCE}:{told['nc']}:{told['cnonce']}:auth"
    return (
        told["username"] == USER
        and told["uri"] == path
        and told["response"] == _md5(f"{first}:{middle}:{second}".encode())
    )


def _instance_id(xml: bytes) -> str:
    for element in ET.fromstring(xml).iter():
        if element.tag.rpartition("}")[2] == "instanceID" and element.text:
            return element.text
    raise AssertionError("no instanceID")


def _bytes(part: object) -> bytes:
    data = part.get_payload(decode=True)  # type: ignore[attr-defined]
    assert isinstance(data, bytes)
    return data


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _basic() -> str:
    from base64 import b64encode

    return "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()


_BASIC = _basic()
