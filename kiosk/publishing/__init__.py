"""From files an editor keeps to a pack a kiosk installs: read, check, build, archive."""
