"""From files an editor keeps to a pack a kiosk installs: read, check, build, archive.

The folder an editor keeps (see `loader` for the details, `pages` for what a text may hold):

    pack.yaml                            what the pack is, its languages, topics and forms
    centre/centre.yaml, <lang>.md        the centre itself
    topics/<id>/topic.yaml, <lang>.md
    services/<id>/service.yaml, <lang>.md
    announcements/<id>/announcement.yaml, <lang>.md
    …/<lang>-simple.md                   the same page in plain words, where there is one
    stories/<id>/story.yaml, <lang>.md   "You said, we did"
    synonyms/<lang>.yaml                 words that mean the same
    forms/*.xlsx                         XLSForms

Facts live in the yaml files only, words in the language files only. Where words repeat a fact
(a place, an age), the two are compared. A pack with errors is never built.
"""

from kiosk.publishing.archive import SUFFIX, archive, write_archive
from kiosk.publishing.build import BuiltPack, build_pack, check_pack, preview, read_source
from kiosk.publishing.problems import PackProblems, Problem, PublishingError, Severity
from kiosk.publishing.staleness import stamp_pack

__all__ = [
    "SUFFIX",
    "BuiltPack",
    "PackProblems",
    "Problem",
    "PublishingError",
    "Severity",
    "archive",
    "build_pack",
    "check_pack",
    "preview",
    "read_source",
    "stamp_pack",
    "write_archive",
]
