"""The keyboard is tried on the stage the questions stand on."""

from tests.ui.forms.conftest import open_stage, stage

__all__ = ["open_stage", "stage"]
