"""Self-voicing and input: what is said comes from the accessibility tree, never from a page."""
