"""Counters of open answers by day, kiosk, form, question and value: exact, however it is crashed."""
