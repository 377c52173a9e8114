"""Whether central is well: a word to anybody, figures to those on the server."""
