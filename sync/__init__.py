"""The wire: the protocol, the device's side of it, and central."""
