"""Ways of using the kiosk: one choice sets voice, letters, colours, height, timing and keys.

A profile is a beginning, not a cage: each of its settings can be changed afterwards, and all of
them go with the visit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.session.steady import Steadiness

if TYPE_CHECKING:
    from kiosk.session.scan import Switches

SHAKING = Steadiness(double_strike=0.5)


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """`size` is a step of the letters, 0 to 3; `theme` a file of assets/themes; `icon` a Phosphor
    name. `slow` gives twice the time. `touch_pause` in ms: a second touch within it is ignored.
    `captions` writes what is said, and what would only be said.
    """

    id: str
    icon: str
    speech: bool = False
    explore: bool = False
    size: int = 1
    theme: str = "light"
    low_reach: bool = False
    still: bool = False
    slow: bool = True
    plain: bool = False
    captions: bool = False
    switches: Switches = "none"
    steadiness: Steadiness = Steadiness()
    touch_pause: int = 300


PROFILES = (
    Profile(id="blind", icon="speaker-high", speech=True, explore=True),
    Profile(
        id="low-vision", icon="magnifying-glass-plus", size=3, theme="contrast-dark", still=True
    ),
    Profile(id="deaf", icon="speaker-slash", plain=True, captions=True),
    Profile(id="motor", icon="hand", low_reach=True, steadiness=SHAKING, touch_pause=500),
    Profile(id="plain", icon="book-open", plain=True, size=2, still=True),
    Profile(id="one-switch", icon="record", switches="one", steadiness=SHAKING, touch_pause=500),
    Profile(
        id="two-switches",
        icon="arrows-left-right",
        switches="two",
        steadiness=SHAKING,
        touch_pause=500,
    ),
)
_BY_ID = {profile.id: profile for profile in PROFILES}
USUAL = Profile(id="", icon="", slow=False)


def profile(profile_id: str) -> Profile:
    """The profile of an id; the usual way for one that is not known."""
    return _BY_ID.get(profile_id, USUAL)
