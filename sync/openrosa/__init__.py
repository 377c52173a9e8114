"""OpenRosa, the protocol of ODK Central, KoboToolbox and ODK Collect: its documents and a client.

Knows no framework; `sync.central.openrosa` serves the same protocol.
"""
