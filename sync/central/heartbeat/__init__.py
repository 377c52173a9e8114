"""Kiosks say how they are; central says where it stands and what to show."""
