"""The kiosk's side of the wire: a small process of its own that never gives up."""
