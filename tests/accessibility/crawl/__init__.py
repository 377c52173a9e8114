"""One crawler for every screen and state, in every language, size, theme and shape."""
