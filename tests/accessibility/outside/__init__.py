"""The real kiosk process, used by programs of others: a screen reader's interface, keys of X."""
