"""The conformance report: what accessibility standards ask for, and what the tests say of it."""

from kiosk.conformance.requirements import Requirement, load_requirements
from kiosk.conformance.results import Outcome, Results, load_results
from kiosk.conformance.table import Line, Verdict, table

__all__ = [
    "Line",
    "Outcome",
    "Requirement",
    "Results",
    "Verdict",
    "load_requirements",
    "load_results",
    "table",
]
