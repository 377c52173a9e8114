"""The same kiosks as in the tests of the screens; what Qt complains of fails the test."""

from tests.ui.conftest import kiosk, open_kiosk
from tests.ui.input.conftest import keyed, open_keyed, pad

__all__ = ["keyed", "kiosk", "open_keyed", "open_kiosk", "pad"]
