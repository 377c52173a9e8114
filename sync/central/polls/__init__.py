"""Votes of all kiosks, counted form by form, and what every kiosk is told of them."""
