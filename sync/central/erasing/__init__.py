"""Letting go of what people said: on their wish, or because it was kept long enough."""
