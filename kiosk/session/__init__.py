"""One visit: who is at the screen, how long since they touched it, and forgetting them."""

from kiosk.session.idle import IdleWatch, Phase, Timing
from kiosk.session.profiles import PROFILES, Profile, profile
from kiosk.session.scan import Scan, Switches
from kiosk.session.steady import Steadiness, Steady
from kiosk.session.trail import Place, Trail

__all__ = [
    "PROFILES",
    "IdleWatch",
    "Phase",
    "Place",
    "Profile",
    "Scan",
    "Steadiness",
    "Steady",
    "Switches",
    "Timing",
    "Trail",
    "profile",
]
