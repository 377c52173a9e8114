"""Carrying answers and content on a removable medium: what both sides agree on."""
