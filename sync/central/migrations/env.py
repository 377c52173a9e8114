"""Alembic's entry: the connection comes from `sync.central.migrate`, never from a file."""

from __future__ import annotations

from alembic import context

from sync.central.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
