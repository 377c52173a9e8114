"""`diwan-central serve | migrate`: the server, and the shape of its database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened, told_in_words
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.serving import Listening

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8464, show_default=True, help="Port; 0 takes a free one.")
@click.option(
    "--workers",
    default=1,
    show_default=True,
    type=click.IntRange(1, 64),
    help="Processes that share the port; more than one needs PostgreSQL.",
)
@click.option("--tls-cert", type=click.Path(exists=True, dir_okay=False), help="PEM certificate.")
@click.option("--tls-key", type=click.Path(exists=True, dir_okay=False), help="PEM private key.")
@_as_json
@click.pass_obj
def serve(
    config: Config,
    host: str,
    port: int,
    workers: int,
    tls_cert: str | None,
    tls_key: str | None,
    *,
    json_: bool,
) -> None:
    """Run the server until it is told to stop. The first line printed says where it listens.

    Told to stop, it ends what is under way; told twice, it does not wait for that.
    """
    from sync.central.serving import Listening

    def announce(url: str) -> None:
        told = {"url": url, "data": str(config.folder), "workers": workers}
        show(told, f"Central listens on {url}", json_=json_)

    _check_tls(tls_cert, tls_key)
    _check(config, workers)
    where = Listening(host=host, port=port, workers=workers, tls_cert=tls_cert, tls_key=tls_key)
    with told_in_words(config):
        _serve(config, where, announce)


def _serve(config: Config, where: Listening, announce: object) -> None:
    from sync.central.serving import CannotListen, serve_forever

    try:
        serve_forever(config, where, announce)  # type: ignore[arg-type]
    except CannotListen as error:
        raise Failure(
            f"cannot listen on {where.host} port {where.port}: {error}",
            "Is another central running? Choose another port with --port.",
        ) from error


def _check_tls(certificate: str | None, key: str | None) -> None:
    """That both are there, can be read, and belong together."""
    import ssl

    if (certificate is None) != (key is None):
        raise click.UsageError("--tls-cert and --tls-key go together")
    if certificate is None:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key)
    except (ssl.SSLError, OSError) as error:
        reason = getattr(error, "reason", None) or error
        raise Failure(
            f"{certificate} and {key} are no certificate and its key: {reason}",
            "Both are PEM files; the certificate comes first in its file, then its chain.",
        ) from error


def _check(config: Config, workers: int) -> None:
    """Whatever is wrong with database or settings is told here, in words, before serving."""
    from sync.central.replica import NoReplica, check_replica

    with opened(config, new=True) as database:
        if workers > 1 and database.sqlite:
            raise Failure(
                "an SQLite file takes one process",
                "Leave --workers out, or set DIWAN_CENTRAL_DATABASE to a PostgreSQL server.",
            )
        if config.safe == "replica":
            try:
                with database.reading() as connection:
                    check_replica(connection)
            except NoReplica as error:
                raise Failure(
                    f"DIWAN_CENTRAL_SAFE is replica, but {error}", "See docs/central.md."
                ) from error


@click.command("migrate")
@_as_json
@click.pass_obj
def migrate_command(config: Config, *, json_: bool) -> None:
    """Bring the database to this version's shape (serve does it too)."""
    with opened(config, new=True) as database:
        from sync.central.migrate import current_revision

        revision = current_revision(database)
    show({"revision": revision}, f"The database is at revision {revision}.", json_=json_)
