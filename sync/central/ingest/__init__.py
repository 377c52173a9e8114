"""Receiving items: each exactly once, in order, and never lost after the reply."""
