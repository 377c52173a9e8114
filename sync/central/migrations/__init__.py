"""The steps that bring an older database to the present shape."""

NEWEST = "0014"
"""The revision this version of the program works with."""
