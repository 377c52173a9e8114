"""The same kiosks as in the tests of the screens; what Qt complains of fails the test."""

from tests.ui.conftest import kiosk, open_kiosk

__all__ = ["kiosk", "open_kiosk"]
