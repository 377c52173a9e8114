"""The least a server could do for an answer on PostgreSQL: read it, insert it, commit it, say so.

uvicorn, msgspec and psycopg as central has them, a connection for each request under way, one
statement that is its own transaction; no access, no chain, no digest, no compression.
"""

import asyncio
import os
import socket
import sys

import msgspec
import psycopg
import uvicorn

sys.path.insert(0, os.path.dirname(__file__))
from bareserver import Answer, Body, Reply

CONNECTIONS = 16
INSERT = "INSERT INTO item SELECT * FROM unnest(%b::text[], %b::bigint[], %b::bytea[])"


def an_app(conninfo: str):
    idle: asyncio.Queue = asyncio.Queue()
    decoder, encoder = msgspec.msgpack.Decoder(Body), msgspec.json.Encoder()
    read = msgspec.json.Decoder(Answer).decode

    async def begin() -> None:
        for _ in range(CONNECTIONS):
            connection = await psycopg.AsyncConnection.connect(conninfo, autocommit=True)
            idle.put_nowait(connection)

    async def app(scope, receive, send):
        if scope["type"] == "lifespan":
            await receive()
            await begin()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        batch = decoder.decode(body)
        for item in batch.items:
            read(item)
        n = len(batch.items)
        rows = ([scope["path"]] * n, list(range(batch.first, batch.first + n)), batch.items)
        connection = await idle.get()
        try:
            await connection.execute(INSERT, rows, prepare=True)
        finally:
            idle.put_nowait(connection)
        answer = encoder.encode(Reply(batch.first + n - 1))
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(answer))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    return app


def serve(conninfo: str) -> None:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE item (stream text, seq bigint, body bytea, PRIMARY KEY (stream, seq))"
        )
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    config = uvicorn.Config(an_app(conninfo), log_level="warning", access_log=False, lifespan="on")
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    serve(sys.argv[1])
