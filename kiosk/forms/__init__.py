"""Forms: an XForm becomes a compiled form, a walk asks its questions, a submission comes out.

Pure: no files, no network, no screen. The clock and the device are handed in.
"""

from __future__ import annotations

from kiosk.forms.compiled import CompiledForm, compile_xform, dump_form, load_form
from kiosk.forms.problems import DataError, ExpressionError, FormError, FormProblem
from kiosk.forms.question import (
    AuditLine,
    Choice,
    Found,
    Progress,
    Question,
    RangeScale,
    ReviewLine,
    Screen,
    Submission,
)
from kiosk.forms.walk import FormWalk, Unfinished

__all__ = [
    "AuditLine",
    "Choice",
    "CompiledForm",
    "DataError",
    "ExpressionError",
    "FormError",
    "FormProblem",
    "FormWalk",
    "Found",
    "Progress",
    "Question",
    "RangeScale",
    "ReviewLine",
    "Screen",
    "Submission",
    "Unfinished",
    "compile_xform",
    "dump_form",
    "load_form",
]
