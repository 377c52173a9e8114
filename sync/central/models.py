"""All tables of all areas, in one import: migrations compare themselves with these."""

from __future__ import annotations

from sync.central.answers import models as _answers
from sync.central.audit import models as _audit
from sync.central.blobs import models as _blobs
from sync.central.content import models as _content
from sync.central.enrolment import models as _enrolment
from sync.central.erasing import models as _erasing
from sync.central.feed import models as _feed
from sync.central.ingest import models as _ingest
from sync.central.openrosa import models as _openrosa
from sync.central.polls import models as _polls
from sync.central.proposals import models as _proposals
from sync.central.rollup import models as _rollup
from sync.central.tables import metadata

__all__ = ["metadata"]
_ = (
    _answers,
    _audit,
    _blobs,
    _enrolment,
    _erasing,
    _ingest,
    _content,
    _feed,
    _rollup,
    _openrosa,
    _polls,
    _proposals,
)
