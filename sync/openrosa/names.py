"""Names and numbers that every speaker of OpenRosa agrees on."""

from __future__ import annotations

from typing import Final

VERSION_HEADER: Final = "X-OpenRosa-Version"
VERSION: Final = "1.0"
ACCEPTS_HEADER: Final = "X-OpenRosa-Accept-Content-Length"

FORM_LIST: Final = "http://openrosa.org/xforms/xformsList"
MANIFEST: Final = "http://openrosa.org/xforms/xformsManifest"
RESPONSE: Final = "http://openrosa.org/http/response"
SUBMISSIONS: Final = "http://opendatakit.org/submissions"
"""The namespace of what is sent in place of an encrypted instance."""

XML_PART: Final = "xml_submission_file"
MORE_TO_COME: Final = "*isIncomplete*"
"""A part that says that further requests bring the rest of the files."""

XML_TYPE: Final = "text/xml"
SUBMISSION_FILE: Final = "submission.xml"
ENCRYPTED: Final = ".enc"
