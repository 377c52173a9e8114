"""Answers that come on a removable medium, and content that goes out on one."""
