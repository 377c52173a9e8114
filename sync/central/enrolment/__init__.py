"""Which devices central knows, and how a new one becomes known."""
