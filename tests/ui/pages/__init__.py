"""The kiosk as its visitors see it: pages that are operated by the names a listener would hear."""
