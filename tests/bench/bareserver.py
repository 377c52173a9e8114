"""The least a server could do for an answer: read it, insert it, commit it, say so.

uvicorn and msgspec as central has them, SQLite as central has it (WAL, synchronous=FULL), and
nothing else: no access, no chain, no digest, no compression, one transaction for each request. Each
answer is read, for a server that takes in what is no answer is none; of what was read nothing is
kept but that it could be.
"""

import os
import socket
import sqlite3
import sys
from pathlib import Path
from typing import Any

import msgspec
import uvicorn


class Body(msgspec.Struct):
    first: int
    items: list[bytes]


class Answer(msgspec.Struct):
    id: str
    kind: str
    form: str = ""
    lang: str = ""
    answers: dict[str, Any] = {}


class Reply(msgspec.Struct):
    accepted_seq: int


def an_app(file: Path):
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE item (stream TEXT, seq INTEGER, body BLOB, PRIMARY KEY (stream, seq))"
    )
    decoder, encoder = msgspec.msgpack.Decoder(Body), msgspec.json.Encoder()
    read = msgspec.json.Decoder(Answer).decode

    async def app(scope, receive, send):
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        batch = decoder.decode(body)
        for item in batch.items:
            read(item)
        rows = [(scope["path"], seq, item) for seq, item in enumerate(batch.items, batch.first)]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO item VALUES (?, ?, ?)", rows)
        connection.execute("COMMIT")
        answer = encoder.encode(Reply(batch.first + len(rows) - 1))
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(answer))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    return app


def serve(folder: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    config = uvicorn.Config(
        an_app(folder / "bare.sqlite"), log_level="warning", access_log=False, lifespan="off"
    )
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    serve(Path(sys.argv[1]))
