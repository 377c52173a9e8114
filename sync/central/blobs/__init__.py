"""The files that belong to items: received piece by piece, kept under their own hash."""
