"""One visit: who is at the screen, how long since they touched it, and forgetting them."""

from kiosk.session.idle import IdleWatch, Phase, Timing
from kiosk.session.trail import Place, Trail

__all__ = ["IdleWatch", "Phase", "Place", "Timing", "Trail"]
